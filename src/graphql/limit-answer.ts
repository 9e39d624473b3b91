import { GraphQLError, type ExecutionResult } from 'graphql';
import { AnswerTooLarge } from './written/answer-too-large.ts';
import { escaped } from './written/json-text.ts';
import { WrittenJson } from './written/written-json.ts';

/** UTF-8 has at most so many bytes for each character of a text. */
const mostBytesOfCharacter = 3;

/** The result itself, or the refusal of an answer with more bytes than the limit, which holds none of its data. */
export function limitAnswer(result: ExecutionResult, maximumBytes: number): ExecutionResult {
  const isTooLarge = result.errors?.some(({ originalError }) => originalError instanceof AnswerTooLarge) === true;
  if (!isTooLarge && (isSurelyWithin(result, maximumBytes) || isWithin(result, maximumBytes))) return result;
  const originalError = new AnswerTooLarge(maximumBytes);
  return { errors: [new GraphQLError(originalError.message, { originalError })] };
}

/** Spares nearly all answers the count: they are short, and written already. */
function isSurelyWithin({ data, errors }: ExecutionResult, maximumBytes: number): boolean {
  if (errors !== undefined) return false;
  let characters = 0;
  for (const value of Object.values(data ?? {})) {
    if (value instanceof WrittenJson) characters += value.text.length;
    else if (value !== null) return false;
  }
  return characters * mostBytesOfCharacter <= maximumBytes;
}

/** Counts the bytes before any text is made of them, and ends at the limit. */
function isWithin({ data, errors }: ExecutionResult, maximumBytes: number): boolean {
  let left = maximumBytes;

  function take(value: unknown): boolean {
    if (typeof value === 'string') left -= bytesOfText(value);
    else if (value instanceof WrittenJson) left -= Buffer.byteLength(value.text);
    else if (typeof value !== 'object' || value === null) left -= String(value).length;
    else if (hasJson(value)) return take(value.toJSON());
    else return takeAll(value);
    return left >= 0;
  }

  /** Two brackets, the signs between the items, and of an object its keys. */
  function takeAll(items: object): boolean {
    const hasKeys = !Array.isArray(items);
    left -= 1;
    for (const [key, value] of Object.entries(items) as [string, unknown][]) {
      if (value === undefined) continue;
      left -= hasKeys ? bytesOfText(key) + 2 : 1;
      if (!take(value)) return false;
    }
    return left >= 0;
  }

  return take(data) && take(errors);
}

function hasJson(value: object): value is { toJSON(): unknown } {
  return 'toJSON' in value && typeof value.toJSON === 'function';
}

function bytesOfText(text: string): number {
  return escaped.test(text) ? Buffer.byteLength(JSON.stringify(text)) : Buffer.byteLength(text) + 2;
}
