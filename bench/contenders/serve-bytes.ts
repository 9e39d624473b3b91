import { createServer } from 'node:http';
import { host, port } from './settings.ts';

/** The least that a server can be: `node:http` reads the body and sends what it is given. */
export function serveBytes(answer: (body: string) => string | Promise<string>): void {
  createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void (async () => {
        const bytes = await answer(Buffer.concat(chunks).toString());
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(bytes) });
        response.end(bytes);
      })();
    });
  }).listen(port, host);
}
