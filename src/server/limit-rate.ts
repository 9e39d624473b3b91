import type { RequestListener } from 'node:http';
import { TokenBucket } from 'limiter';
import { LRUCache } from 'lru-cache';
import { numberText, type Limits } from '../model/limits.ts';
import type { ClientOf } from './client-of.ts';
import { sendRefusal } from './refusal.ts';

/**
 * The server counts the recent requests of at most this many addresses. The address that asked longest ago is forgotten
 * first.
 */
const maximumAddresses = 20_000;

const minute = 60_000;

/** Paths that monitoring asks again and again. */
const unlimitedPaths: ReadonlySet<string | undefined> = new Set(['/health', '/ready']);

export interface RateLimit extends Pick<Limits, 'requestsPerMinute' | 'requestBurst'> {
  readonly clientOf: ClientOf;
}

/**
 * Refuses the requests of an address beyond its limit, with 429 and the time to ask again. A limit of 0 refuses
 * nothing.
 */
export function limitRate(
  { requestsPerMinute, requestBurst, clientOf }: RateLimit,
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
    const bucket = bucketOf(clientOf(request));
    if (bucket.tryRemoveTokens(1)) {
      next(request, response);
      return;
    }
    const seconds = Math.ceil(bucket.getWaitTime(1) / 1000);
    const message = `More than ${numberText(requestsPerMinute)} requests a minute came from your address; ask again in ${seconds} s. A question about many things at once takes one request, and the whole graph is at /graph.json.`;
    sendRefusal(response, 'RATE_LIMITED', message, { 'retry-after': String(seconds) });
  };
}
