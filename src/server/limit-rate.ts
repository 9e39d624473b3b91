import type { IncomingMessage, RequestListener } from 'node:http';
import { isIPv6 } from 'node:net';
import ipaddr from 'ipaddr.js';
import { TokenBucket } from 'limiter';
import { LRUCache } from 'lru-cache';
import proxyAddress from 'proxy-addr';
import { numberText, type Limits } from '../model/limits.ts';
import { sendRefusal } from './refusal.ts';
import type { IsTrustedProxy } from './trusted-proxies.ts';

/**
 * The server counts the recent requests of at most this many addresses. The address that asked longest ago is forgotten
 * first.
 */
const maximumAddresses = 20_000;

const minute = 60_000;

/** Paths that monitoring asks again and again. */
const unlimitedPaths: ReadonlySet<string | undefined> = new Set(['/health', '/ready']);

export interface RateLimit extends Pick<Limits, 'requestsPerMinute' | 'requestBurst'> {
  /** Says whose `X-Forwarded-For` header is believed; nobody's when missing. */
  readonly isTrustedProxy?: IsTrustedProxy | undefined;
}

/**
 * Refuses the requests of an address beyond its limit, with 429 and the time to ask again. A limit of 0 refuses
 * nothing.
 */
export function limitRate(
  { requestsPerMinute, requestBurst, isTrustedProxy }: RateLimit,
  next: RequestListener,
): RequestListener {
  if (requestsPerMinute === 0) return next;
  const bucketSize = Math.min(requestBurst, requestsPerMinute);
  const buckets = new LRUCache<string, TokenBucket>({ max: maximumAddresses });

  function bucketOf(client: string): TokenBucket {
    const known = buckets.get(client);
    if (known !== undefined) return known;
    const bucket = new TokenBucket({ bucketSize, tokensPerInterval: requestsPerMinute, interval: minute });
    bucket.content = bucketSize;
    buckets.set(client, bucket);
    return bucket;
  }

  return (request, response) => {
    if (unlimitedPaths.has(request.url)) {
      next(request, response);
      return;
    }
    const bucket = bucketOf(clientOf(request, isTrustedProxy));
    if (bucket.tryRemoveTokens(1)) {
      next(request, response);
      return;
    }
    const seconds = Math.ceil(bucket.getWaitTime(1) / 1000);
    const message = `More than ${numberText(requestsPerMinute)} requests a minute came from your address; ask again in ${seconds} s. A question about many things at once takes one request, and the whole graph is at /graph.json.`;
    sendRefusal(response, 'RATE_LIMITED', message, { 'retry-after': String(seconds) });
  };
}

/** One client has a whole network of IPv6 addresses, so the first half of an IPv6 address counts as its address. */
export function clientOf(request: IncomingMessage, isTrustedProxy: IsTrustedProxy | undefined): string {
  const address =
    isTrustedProxy === undefined ? (request.socket.remoteAddress ?? '') : proxyAddress(request, isTrustedProxy);
  if (!isIPv6(address)) return address.slice(0, 64);
  const parsed = ipaddr.parse(address);
  if (!('parts' in parsed)) return address;
  return parsed.isIPv4MappedAddress() ? parsed.toIPv4Address().toString() : parsed.parts.slice(0, 4).join(':');
}
