import type { Plugin } from 'graphql-yoga';
import { answerHeaders } from './answer-headers.ts';

/** Adds the headers for browsers that an answer does not set itself. */
export function useAnswerHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(answerHeaders)) if (!headers.has(name)) headers.set(name, value);
    },
  };
}
