import type { ServerContext } from './answer-file.ts';
import { refusal } from './refusal.ts';

/** One request for something other than GraphQL. */
export interface FileRequest {
  readonly request: Request;
  readonly url: URL;
  readonly serverContext: ServerContext;
}

/** Answers a request for this route; undefined for any other request. Throws coded errors. */
export type FileRoute = (request: FileRequest) => Promise<Response> | Response | undefined;

/** Refuses a request whose method is not one of `allowed`; undefined when the method is allowed. */
export function refuseMethod({ method }: Request, allowed: readonly string[]): Response | undefined {
  if (allowed.includes(method)) return undefined;
  const response = refusal('METHOD_NOT_ALLOWED', `${method} is not answered here; ask with ${allowed.join(' or ')}.`);
  response.headers.set('allow', allowed.join(', '));
  return response;
}
