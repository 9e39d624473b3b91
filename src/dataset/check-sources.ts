import { isSeq, type Node } from 'yaml';
import type { Notes } from './notes.ts';
import type { JsonValue } from './release.ts';
import type { Entry } from './yaml-file.ts';

/** Notes a problem for an empty list of sources, unless the statement is general knowledge. */
export function checkSources(
  entries: ReadonlyMap<string, Entry>,
  where: Node,
  { confidence }: { readonly confidence?: JsonValue },
  notes: Notes,
): void {
  const list = entries.get('sources')?.value;
  if (!isSeq(list) || list.items.length > 0 || confidence === 'GENERAL_KNOWLEDGE') return;
  notes.report(
    list.range == null ? where : list,
    'Sources are empty; name at least one, or set confidence to GENERAL_KNOWLEDGE',
  );
}
