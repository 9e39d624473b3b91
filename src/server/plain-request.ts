import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FetchAPI } from 'graphql-yoga';
import type { LeavingClient } from './use-deadline.ts';

export interface PlainRequestOptions {
  readonly incoming: IncomingMessage;
  readonly response: ServerResponse;
  /** The whole body, which has been read. */
  readonly body: Buffer;
  readonly fetchAPI: FetchAPI;
}

/**
 * The request that plugins are given for a plain POST: a web-standard one to whoever looks at it. Its headers, its
 * signal and all the rest are made when they are first asked for, since most operations ask for none of them.
 */
export function plainRequest(options: PlainRequestOptions): Request & LeavingClient {
  // It has every member of a Request: those that the class does not define are added below.
  return new PlainRequest(options) as unknown as Request & LeavingClient;
}

class PlainRequest implements LeavingClient, Pick<Request, 'method' | 'url' | 'headers' | 'signal'> {
  readonly method = 'POST';
  readonly #options: PlainRequestOptions;
  #headers: Headers | undefined;
  #signal: AbortSignal | undefined;
  #web: Request | undefined;

  constructor(options: PlainRequestOptions) {
    this.#options = options;
  }

  get url(): string {
    const { url = '/', headers } = this.#options.incoming;
    return `http://${headers.host ?? 'localhost'}${url}`;
  }

  get headers(): Headers {
    if (this.#headers !== undefined) return this.#headers;
    const { incoming, fetchAPI } = this.#options;
    const headers = new fetchAPI.Headers();
    for (const [name, values = []] of Object.entries(incoming.headersDistinct))
      for (const value of values) headers.append(name, value);
    return (this.#headers = headers);
  }

  /** Is aborted when the client leaves before its answer is sent. */
  get signal(): AbortSignal {
    if (this.#signal !== undefined) return this.#signal;
    const controller = new AbortController();
    this.onLeft(() => {
      controller.abort(new DOMException('The client has left', 'AbortError'));
    });
    return (this.#signal = controller.signal);
  }

  /** The same as a Request of the platform, for what is asked for seldom. */
  get web(): Request {
    const { body, fetchAPI } = this.#options;
    const { url, method, headers, signal } = this;
    return (this.#web ??= new fetchAPI.Request(url, { method, headers, signal, body: new Uint8Array(body) }));
  }

  readonly onLeft = (listener: () => void): (() => void) => {
    const { response } = this.#options;
    if (response.destroyed) listener();
    // Also emitted after the answer was sent.
    const onClose = (): void => {
      if (!response.writableFinished) listener();
    };
    response.once('close', onClose);
    return () => {
      response.off('close', onClose);
    };
  };
}

/** All members of a Request but those of the class: it does not compile when one is missing. */
const seldomAsked: Readonly<Record<Exclude<keyof Request, keyof PlainRequest>, true>> = {
  arrayBuffer: true,
  blob: true,
  body: true,
  bodyUsed: true,
  bytes: true,
  cache: true,
  clone: true,
  credentials: true,
  destination: true,
  formData: true,
  integrity: true,
  json: true,
  keepalive: true,
  mode: true,
  redirect: true,
  referrer: true,
  referrerPolicy: true,
  text: true,
};

for (const name of Object.keys(seldomAsked)) {
  Object.defineProperty(PlainRequest.prototype, name, {
    get(this: PlainRequest): unknown {
      const value: unknown = Reflect.get(this.web, name);
      return typeof value === 'function' ? (value.bind(this.web) as unknown) : value;
    },
  });
}
