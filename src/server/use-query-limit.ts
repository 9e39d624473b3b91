import type { Plugin } from 'graphql-yoga';
import { codedError } from './coded-error.ts';

/** Refuses a query whose text has more bytes than the limit, before it is parsed. */
export function useQueryLimit(maximumBytes: number): Plugin {
  return {
    onParams({ params: { query }, setResult }) {
      if (typeof query !== 'string') return;
      const bytes = Buffer.byteLength(query);
      if (bytes <= maximumBytes) return;
      const message = `The text of the query has ${bytes} bytes; at most ${maximumBytes} are allowed. Send values as variables, or ask in several queries.`;
      setResult({ errors: [codedError('QUERY_TOO_LONG', message)] });
    },
  };
}
