import { request, type Agent } from 'node:http';
import type { Ask } from './ask.ts';

export interface SendOptions {
  readonly url: string;
  readonly agent: Agent;
  /** The address that the proxy in front of the service tells. */
  readonly address: string;
  readonly requestId: string;
  readonly patienceMilliseconds: number;
}

/** What came: a whole answer, or why there is none. */
export type Received =
  | { readonly isWhole: true; readonly status: number; readonly body: Buffer }
  | {
      readonly isWhole: false;
      /** Of the head of the answer, when that came. */
      readonly status: number | null;
      readonly why: string;
    };

/** Sends a request; never rejects. */
export async function send(
  { path, accept, body }: Pick<Ask, 'path' | 'accept' | 'body'>,
  { url, agent, address, requestId, patienceMilliseconds }: SendOptions,
): Promise<Received> {
  return new Promise((resolve) => {
    let status: number | null = null;
    const fail = (error: Error & { readonly code?: string }): void => {
      clearTimeout(timer);
      resolve({ isWhole: false, status, why: error.code ?? error.message });
    };
    const sent = request(`${url}${path}`, {
      agent,
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept,
        'x-forwarded-for': address,
        'x-request-id': requestId,
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': String(Buffer.byteLength(body)) }),
      },
    });
    const timer = setTimeout(
      () => sent.destroy(new Error(`no answer in ${patienceMilliseconds / 1000} s`)),
      patienceMilliseconds,
    );
    sent.on('error', fail);
    sent.once('response', (response) => {
      status = response.statusCode ?? null;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', fail);
      response.once('end', () => {
        clearTimeout(timer);
        resolve({ isWhole: true, status: response.statusCode ?? 0, body: Buffer.concat(chunks) });
      });
    });
    sent.end(body);
  });
}
