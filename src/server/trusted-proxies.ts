import { compile } from 'proxy-addr';

/** Whether an address is that of a proxy of ours; `hop` is how many proxies lie between it and this service. */
export type IsTrustedProxy = (address: string, hop: number) => boolean;

const maximumProxies = 20;

/**
 * From `1`, a number of proxies, or `loopback, 10.0.0.0/8`, their addresses and networks; undefined for anything else.
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
