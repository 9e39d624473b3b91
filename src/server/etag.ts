import { createHash } from 'node:crypto';

/** A strong ETag for whatever the parts decide. */
export function etagOf(...parts: readonly string[]): string {
  return `"${createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 20)}"`;
}

/** Whether the client has just this already, so that 304 is the answer. */
export function hasAlready(request: Request, etag: string): boolean {
  const known = (request.headers.get('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
