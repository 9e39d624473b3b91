import { isIPv6, type AddressInfo, type Server } from 'node:net';

/** The address of a listening server, such as `http://127.0.0.1:4000`, without a slash at the end. */
export function urlOf(server: Server, host: string): string {
  const { port } = server.address() as AddressInfo;
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`;
}
