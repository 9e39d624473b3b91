import {
  GraphQLError,
  Lexer,
  MaxIntrospectionDepthRule,
  Source,
  TokenKind,
  validate,
  type DocumentNode,
  type GraphQLSchema,
  type ParseOptions,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { sizeOfDocument } from '../graphql/cost/document-size.ts';
import { HojaError } from '../model/hoja-error.ts';
import { numberText, type Limits } from '../model/limits.ts';

type Parse = (source: string | Source, options?: ParseOptions) => DocumentNode;

/**
 * Refuses queries with too many tokens, too much depth or too many fields before they are validated. The verdict on a
 * query is remembered for the next time that it is asked.
 */
export function useDocumentLimits(schema: GraphQLSchema, limits: Limits): Plugin {
  return {
    onParse({ parseFn, setParseFn }) {
      const parse = parseFn as Parse;
      setParseFn((source: string | Source, options?: ParseOptions) => {
        const document = parseWithin(limits.maximumTokens, parse, source, options);
        checkSize(document, limits);
        checkIntrospection(schema, document);
        return document;
      });
    },
  };
}

/**
 * The parser stops at the limit of tokens. Its error looks like that of any syntax error, so the tokens are counted to
 * tell the two apart.
 */
function parseWithin(
  maximumTokens: number,
  parse: Parse,
  source: string | Source,
  options: ParseOptions | undefined,
): DocumentNode {
  try {
    return parse(source, { ...options, maxTokens: maximumTokens });
  } catch (error) {
    const tokens = error instanceof GraphQLError ? countTokens(source) : 0;
    if (tokens <= maximumTokens) throw error;
    throw new HojaError(
      'TOO_MANY_TOKENS',
      `The query has ${numberText(tokens)} tokens (words, numbers, texts and signs); at most ${numberText(maximumTokens)} are allowed. Send values as variables, or ask in several queries.`,
    );
  }
}

/** Counts tokens up to the first lexical error. */
function countTokens(source: string | Source): number {
  const lexer = new Lexer(typeof source === 'string' ? new Source(source) : source);
  let tokens = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  } catch {
    return tokens;
  }
  return tokens;
}

function checkSize(document: DocumentNode, { maximumDepth, maximumFields }: Limits): void {
  const { depth, fields } = sizeOfDocument(document);
  if (depth > maximumDepth) {
    throw new HojaError(
      'TOO_DEEP',
      `The query is ${depth} fields deep; at most ${maximumDepth} are allowed. Ask again from what it leads to, by its id.`,
    );
  }
  if (fields === Infinity) {
    throw new HojaError(
      'TOO_MANY_FIELDS',
      `A fragment of the query spreads itself, directly or through others, which has no end; at most ${numberText(maximumFields)} fields are allowed. Take that spread out.`,
    );
  }
  if (fields > maximumFields) {
    throw new HojaError(
      'TOO_MANY_FIELDS',
      `The query has ${manyText(fields)} fields, with its fragments written out; at most ${numberText(maximumFields)} are allowed. Ask in several queries.`,
    );
  }
}

/** Fragments inside fragments can write out to numbers that nobody would read. */
function manyText(count: number): string {
  return count > 1e9 ? `more than ${numberText(1e9)}` : numberText(count);
}

function checkIntrospection(schema: GraphQLSchema, document: DocumentNode): void {
  if (validate(schema, document, [MaxIntrospectionDepthRule], { maxErrors: 1 }).length === 0) return;
  throw new HojaError(
    'TOO_DEEP',
    'The query asks for lists of the schema within lists within lists; at most 2 within each other are allowed. Ask for types by name with __type.',
  );
}
