import type { Plugin } from 'graphql-yoga';
import { answerHeaders } from './answer-headers.ts';

/** Gives each answer the headers for browsers that it does not set itself. */
export function useAnswerHeaders(): Plugin {
  return {
    onResponse({ response: { headers } }) {
      for (const [name, value] of Object.entries(answerHeaders)) if (!headers.has(name)) headers.set(name, value);
    },
  };
}
