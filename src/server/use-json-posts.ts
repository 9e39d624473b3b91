import type { Plugin } from 'graphql-yoga';
import { refusal } from './refusal.ts';

const json = /^application\/(graphql\+)?json\s*(;|$)/i;

/** Refuses posts that are not JSON: a form of any web page could send those without the browser asking first. */
export function useJsonPosts(): Plugin {
  return {
    onRequestParse({ request, endResponse }) {
      if (request.method !== 'POST' || json.test(request.headers.get('content-type') ?? '')) return;
      endResponse(refusal('UNSUPPORTED_BODY', 'A query is posted as JSON: set the header content-type to application/json and send {"query": "…"}.'));
    },
  };
}
