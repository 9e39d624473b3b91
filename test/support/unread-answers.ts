import { once } from 'node:events';
import { Socket } from 'node:net';

/** What a client asks for without reading the answer. */
export interface UnreadAttack {
  readonly title: string;
  /** Of each kind of answer the bytes that are sent, without the line that ends the head. */
  readonly request: (headers: string) => string;
}

const aliases = Array.from({ length: 90 }, (_, index) => `a${index}: text { es }`).join(' ');
const fragment = `fragment F on ProvisionVersion { ${aliases} }`;
const lists = (count: number): string =>
  Array.from({ length: count }, (_, index) => `l${index}: provisionVersions(first: 100) { nodes { ...F } }`).join(' ');

/** Answers that take the most memory for the least question; all of them within the other limits. */
export const unreadAttacks: readonly UnreadAttack[] = [
  {
    title: 'one text by 90 aliases in five lists (19 MB)',
    request: (headers) => post(`{ ${lists(5)} } ${fragment}`, headers),
  },
  { title: 'the same in one list (4 MB)', request: (headers) => post(`{ ${lists(1)} } ${fragment}`, headers) },
  { title: 'GraphiQL without compression', request: (headers) => get('/graphql', `${headers}accept: text/html\r\n`) },
  { title: '/graph.nq without compression', request: (headers) => get('/graph.nq', headers) },
  { title: '/graph.csv.zip', request: (headers) => get('/graph.csv.zip', headers) },
];

function post(query: string, headers: string): string {
  const body = JSON.stringify({ query });
  return `POST /graphql HTTP/1.1\r\nhost: hoja.test\r\n${headers}content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

function get(path: string, headers: string): string {
  return `GET ${path} HTTP/1.1\r\nhost: hoja.test\r\n${headers}\r\n`;
}

export interface UnreadOptions {
  readonly sockets: number;
  /** So many addresses ask, as a trusted proxy tells. */
  readonly addresses: number;
}

/** Sockets that have asked and read nothing; they leave at the end of the scope. */
export async function leaveUnread(
  url: string,
  { request }: UnreadAttack,
  { sockets, addresses }: UnreadOptions,
): Promise<Disposable & { readonly sockets: number }> {
  const port = Number(new URL(url).port);
  const open = await Promise.all(
    Array.from({ length: sockets }, async (_, index) => {
      const socket = new Socket();
      socket.pause();
      socket.on('error', () => undefined);
      socket.connect(port, '127.0.0.1');
      await once(socket, 'connect');
      socket.write(request(`x-forwarded-for: 192.0.2.${index % addresses}\r\n`));
      return socket;
    }),
  );
  return {
    sockets: open.length,
    [Symbol.dispose]() {
      for (const socket of open) socket.destroy();
    },
  };
}
