/** The permanent address of an entity, a source or a relationship; what an address cannot hold is percent-encoded. */
export function iriOf(publicUrl: string, id: string): string {
  return `${publicUrl}/id/${encodeURI(id).replaceAll('|', '%7C')}`;
}
