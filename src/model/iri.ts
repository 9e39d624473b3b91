/**
 * The permanent address of an entity, a source or a relationship. Characters that an address cannot hold are
 * percent-encoded.
 */
export function iriOf(publicUrl: string, id: string): string {
  return `${publicUrl}/id/${encodeURI(id).replaceAll('|', '%7C')}`;
}
