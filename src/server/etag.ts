import { createHash } from 'node:crypto';

/** A strong ETag, made from the texts that decide the content. */
export function etagOf(...parts: readonly string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}"`;
}

/** True when the client already has this content, so that 304 is the answer. */
export function hasAlready(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
