import { isIPv6, type AddressInfo, type Server } from 'node:net';

/** `http://127.0.0.1:4000` of a server that listens, without a slash at the end. */
export function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
