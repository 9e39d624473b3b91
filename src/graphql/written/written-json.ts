import type { ExecutionResult } from 'graphql';
import { jsonText } from './json-text.ts';

/** The value of a root field that is JSON already. */
export class WrittenJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** For whoever wants the value. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A result as `JSON.stringify` gives it; what is written already is taken as it is. */
export function stringifyWritten(result: ExecutionResult): string {
  return stringifyFields(result, (value, key) =>
    key === 'data' && value !== null ? stringifyFields(value as object, stringifyRoot) : JSON.stringify(value),
  );
}

function stringifyRoot(value: unknown): string {
  return value instanceof WrittenJson ? value.text : JSON.stringify(value);
}

function stringifyFields(fields: object, stringify: (value: unknown, key: string) => string): string {
  let text = '';
  for (const [key, value] of Object.entries(fields) as [string, unknown][]) {
    if (value !== undefined && typeof value !== 'function')
      text += `${text === '' ? '' : ','}${jsonText(key)}:${stringify(value, key)}`;
  }
  return `{${text}}`;
}
