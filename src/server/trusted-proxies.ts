import { compile } from 'proxy-addr';

/** True when an address is that of a trusted proxy. `hop` is the number of proxies between it and this service. */
export type IsTrustedProxy = (address: string, hop: number) => boolean;

const maximumProxies = 20;

/**
 * Parses a number of proxies (`1`), or their addresses and networks (`loopback, 10.0.0.0/8`). Undefined for anything
 * else.
 */
export function parseTrustedProxies(text: string): IsTrustedProxy | undefined {
  if (/^\d+$/.test(text)) {
    const proxies = Number(text);
    return proxies < 1 || proxies > maximumProxies ? undefined : (_address, hop) => hop < proxies;
  }
  try {
    return compile(text.split(',').map((part) => part.trim()));
  } catch {
    return undefined;
  }
}
