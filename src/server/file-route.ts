import type { FetchAPI } from 'graphql-yoga';
import type { ServerContext } from './answer-file.ts';
import type { KeptFiles } from './kept-files.ts';
import { refusal } from './refusal.ts';
import type { UnreadBytes } from './unread-bytes.ts';

/** What all requests for files share. */
export interface FileSending {
  readonly files: KeptFiles;
  readonly unread: UnreadBytes;
}

/** One request for something other than GraphQL. */
export interface FileRequest extends FileSending {
  readonly request: Request;
  readonly url: URL;
  readonly serverContext: ServerContext;
  /** Its responses take a stream of Node as their body, and are sent without another one around it. */
  readonly fetchAPI: FetchAPI;
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
