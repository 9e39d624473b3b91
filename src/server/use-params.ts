import type { GraphQLParams, Plugin } from 'graphql-yoga';
import { HojaError } from '../model/hoja-error.ts';
import { parseBody } from './parse-body.ts';
import { refusal } from './refusal.ts';

const json = /^application\/(graphql\+)?json\s*(;|$)/i;

/**
 * Reads the parameters of a GraphQL request from JSON in UTF-8 or from an address. A POST that is not JSON is refused:
 * the form of any web page could send it without the browser asking first (CORS preflight).
 */
export function useParams(): Plugin {
  return {
    onRequestParse({ request, url, endResponse, setRequestParser }) {
      if (request.method === 'GET') setRequestParser(() => orRefusal(() => readAddress(url.searchParams)));
      if (request.method !== 'POST') return;
      if (json.test(request.headers.get('content-type') ?? '')) setRequestParser(readBody);
      else
        endResponse(
          refusal(
            'UNSUPPORTED_BODY',
            'A query is posted as JSON: set the header content-type to application/json and send {"query": "…"}.',
          ),
        );
    },
  };
}

async function readBody(request: Request): Promise<GraphQLParams | Response> {
  const body = new Uint8Array(await request.arrayBuffer());
  return orRefusal(() => parseBody(body) as GraphQLParams);
}

function readAddress(parameters: URLSearchParams): GraphQLParams {
  const textOf = (name: string) => parameters.get(name) ?? undefined;
  const mapOf = (name: string) => {
    const text = textOf(name);
    return text === undefined || text === '' ? undefined : parseMap(name, text);
  };
  return {
    query: textOf('query'),
    operationName: textOf('operationName'),
    variables: mapOf('variables'),
    extensions: mapOf('extensions'),
  } as GraphQLParams;
}

function parseMap(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new HojaError(
      'BAD_REQUEST',
      `The parameter ${name} of the address begins with ${text.slice(0, 20)} and is no JSON; write it as in ${name}={"id":"law:ley-28002"}, each character as a URL has it.`,
    );
  }
}

function orRefusal(read: () => GraphQLParams): GraphQLParams | Response {
  try {
    return read();
  } catch (error) {
    if (error instanceof HojaError) return refusal(error.code, error.message);
    throw error;
  }
}
