import type { ServerContext } from './answer-file.ts';
import { refusal } from './refusal.ts';

/** One request for something that is no GraphQL. */
export interface FileRequest {
  readonly request: Request;
  readonly url: URL;
  readonly serverContext: ServerContext;
}

/** Answers a request that is for it; undefined for any other. Throws coded errors. */
export type FileRoute = (request: FileRequest) => Promise<Response> | Response | undefined;

/** The refusal of a request with another method than those; undefined for one of them. */
export function refuseMethod({ method }: Request, allowed: readonly string[]): Response | undefined {
  if (allowed.includes(method)) return undefined;
  const response = refusal('METHOD_NOT_ALLOWED', `${method} is not answered here; ask with ${allowed.join(' or ')}.`);
  response.headers.set('allow', allowed.join(', '));
  return response;
}
