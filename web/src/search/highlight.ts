/** A piece of an excerpt, and whether it matches the search. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMatch: boolean;
}

/** Reads the excerpt of a highlight: HTML whose only tag is `<em>`; everything else is escaped. */
export function excerptParts(html: string): readonly ExcerptPart[] {
  return html
    .split(/(<em>.*?<\/em>)/s)
    .filter((part) => part !== '')
    .map((part) => ({ text: unescape(part.replace(/^<em>|<\/em>$/g, '')), isMatch: part.startsWith('<em>') }));
}

const characters: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

function unescape(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => characters[name] ?? whole);
}
