import type { IncomingMessage } from 'node:http';
import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import proxyAddress from 'proxy-addr';
import type { IsTrustedProxy } from './trusted-proxies.ts';

/** The address that a request counts for. */
export type ClientOf = (request: IncomingMessage) => string;

/**
 * Makes the function that finds the address. Proxies that are trusted are believed in their `X-Forwarded-For`. One
 * client has a whole network of IPv6 addresses, so the first half of an IPv6 address counts as its address.
 */
export function createClientOf(isTrustedProxy: IsTrustedProxy | undefined): ClientOf {
  return (request) => {
    const address =
      isTrustedProxy === undefined ? (request.socket.remoteAddress ?? '') : proxyAddress(request, isTrustedProxy);
    if (!isIPv6(address)) return address.slice(0, 64);
    const parsed = ipaddr.parse(address);
    if (!('parts' in parsed)) return address;
    return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.parts.slice(0, 4).join(':');
  };
}
