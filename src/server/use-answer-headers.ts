import type { Plugin } from 'graphql-yoga';
import { answerHeaders } from './answer-headers.ts';

/** Adds the headers for browsers that an answer does not set itself, and takes away that of the library. */
export function useAnswerHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      // Yoga answers /health with it; it says nothing.
      headers.delete('x-yoga-id');
      for (const [name, value] of Object.entries(answerHeaders)) if (!headers.has(name)) headers.set(name, value);
    },
  };
}
