import type { ExecutionResult } from 'graphql';
import { jsonText } from './json-text.ts';

/** The value of a root field, which is JSON already. */
export class WrittenJson {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** The value, for code that does not want the text. */
  toJSON(): unknown {
    return JSON.parse(this.text);
  }
}

/** A result that says how it becomes JSON. */
interface Stringified {
  readonly stringify?: (result: ExecutionResult) => string;
}

/** The JSON of a result, however it was executed. */
export function renderResult(result: ExecutionResult & Stringified): string {
  const { stringify = JSON.stringify } = result;
  return stringify(result);
}

/** A result as `JSON.stringify` gives it; values that are JSON already are taken as they are. */
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
