import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ListenOptions } from '../listen.ts';
import type { Log } from '../log.ts';
import { urlOf } from '../url-of.ts';
import type { Metrics } from './create-metrics.ts';

export interface ServedMetrics extends AsyncDisposable {
  readonly url: string;
}

/** Answers `GET /metrics`. Rejects with Node's own error when it cannot listen on the address. */
export async function serveMetrics(metrics: Metrics, { host, port }: ListenOptions, log: Log): Promise<ServedMetrics> {
  const server = createServer((request, response) => {
    request.resume();
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('GET /metrics\n');
      return;
    }
    metrics.render().then(
      (text) => {
        response.writeHead(200, { 'content-type': metrics.contentType }).end(text);
      },
      (error: unknown) => {
        log('error', 'The metrics could not be rendered', { error });
        response.writeHead(500).end();
      },
    );
  });
  server.listen(port, host);
  await once(server, 'listening');
  return {
    url: `${urlOf(server, host)}/metrics`,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
    },
  };
}
