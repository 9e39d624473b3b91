import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { HojaError } from '../model/hoja-error.ts';
import { parseBody } from './parse-body.ts';
import { refusal } from './refusal.ts';

const json = /^application\/(graphql\+)?json\s*(;|$)/i;

/** Refuses posts that are not JSON in UTF-8: a form of any web page could send those without the browser asking first. */
export function useJsonPosts(): Plugin {
  return {
    onRequestParse({ request, endResponse, setRequestParser }) {
      if (request.method !== 'POST') return;
      if (json.test(request.headers.get('content-type') ?? '')) setRequestParser(readParams);
      else endResponse(refusal('UNSUPPORTED_BODY', 'A query is posted as JSON: set the header content-type to application/json and send {"query": "…"}.'));
    },
  };
}

async function readParams(request: Request): Promise<GraphQLParams | Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  try {
    return parseBody(body) as GraphQLParams;
  } catch (error) {
    if (error instanceof HojaError) return refusal(error.code, error.message);
    throw error;
  }
}
