import { Kind, print, type DocumentNode } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { AnswerError, fetchJson } from './fetch-json.ts';

export interface AskOptions {
  /** The day as of which the whole operation answers, `YYYY-MM-DD`; null for all days. */
  readonly asOf: string | null;
  readonly signal: AbortSignal;
}

interface Answer<Result> {
  readonly data?: Result | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** Asks the service that served the page. Rejects with AnswerError, also when the answer is only a part. */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  { asOf, signal }: AskOptions,
): Promise<Result> {
  const { json, ...rest } = await fetchJson(
    'graphql',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: renderOperation(document, asOf), variables }),
    },
    signal,
  );
  const { data, errors = [] } = json as Answer<Result>;
  const [error] = errors;
  if (error !== undefined) throw new AnswerError(error.message, error.extensions?.code ?? 'UNREADABLE', rest);
  if (data == null) throw new AnswerError(`The service answered ${rest.status} without data`, 'UNREADABLE', rest);
  return data;
}

/** The text of an operation as it is sent, with `@asOf` when a day is given. It can be pasted into GraphiQL. */
export function renderOperation(document: TadaDocumentNode<unknown, never>, asOf: string | null): string {
  const parsed = document as unknown as DocumentNode;
  if (asOf === null) return print(parsed);
  const definitions = parsed.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? { ...definition, directives: [asOfDirective(asOf)] } : definition,
  );
  return print({ ...parsed, definitions });
}

function asOfDirective(day: string) {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'asOf' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'date' },
        value: { kind: Kind.STRING, value: day, block: false },
      },
    ],
  } as const;
}
