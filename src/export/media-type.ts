/** A media type without its parameters: `text/turtle` of `text/turtle; charset=utf-8`. */
export function withoutParameters(mediaType: string): string {
  return mediaType.split(';')[0]?.trim() ?? mediaType;
}
