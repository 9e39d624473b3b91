/** What one client asks at once: an operation, a file or a page. */
export interface Ask {
  readonly kind: AskKind;
  readonly title: string;
  readonly path: string;
  readonly accept: string;
  /** Of a POST; a GET has none. */
  readonly body?: string;
}

export const askKinds = [
  'known',
  'new text',
  'deep',
  'search',
  'several fields',
  'dear',
  'file',
  'thing',
  'page',
  'health',
  'ready',
  'metrics',
] as const;
export type AskKind = (typeof askKinds)[number];

/** An ask with its right answer in each release: the JSON of `data` for an operation, else the hash of the bytes. */
export interface KnownAsk {
  readonly ask: Ask;
  readonly rightByRelease: Readonly<Record<string, string>>;
}

/** Stands in a new text where each request has another alias. */
export const aliasInText = 'ALIAS';

export function isOperation({ body }: Ask): boolean {
  return body !== undefined;
}
