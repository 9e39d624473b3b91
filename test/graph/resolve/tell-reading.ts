import type { RecognisedLaw, RecognisedReference } from '../../../src/graph/resolve/recognised-reference.ts';

/** All that a reference was read as, in one line; a dash when it was read as none. */
export function tellReading(read: RecognisedReference | null): string {
  if (read === null) return '—';
  return [
    read.kinds.join('/'),
    read.number,
    ...(read.type === 'LAW' ? tellLaw(read) : [read.paragraph && `§${read.paragraph}`]),
    read.date && `@${read.date}`,
    ...(read.type === 'PROVISION' && read.law !== null ? [`of[${tellReading(read.law)}]`] : []),
  ]
    .filter((part) => part !== null && part !== '')
    .join(' ');
}

function tellLaw({ name, year, of, approvedBy }: RecognisedLaw): readonly (string | null)[] {
  return [
    name && `"${name}"`,
    year && `y${year}`,
    of && `of[${tellReading(of)}]`,
    approvedBy && `by[${tellReading(approvedBy)}]`,
  ];
}
