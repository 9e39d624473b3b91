import { isScalar, isSeq } from 'yaml';
import { languages } from '../model/localized-text.ts';
import type { Fields } from '../ontology/field.ts';
import type { Notes } from './notes.ts';
import { renderSuggestion } from './suggestion.ts';
import type { Entry } from './yaml-file.ts';

/**
 * Notes a problem for each uncertain field that the owner does not have. A text may be named with its language, as in
 * `names.qu`.
 */
export function checkUncertainFields(
  owner: string,
  fields: Fields,
  entries: ReadonlyMap<string, Entry>,
  notes: Notes,
): void {
  const list = entries.get('uncertainFields')?.value;
  if (!isSeq(list)) return;
  const known = Object.keys(fields);
  const texts = known.filter((name) => fields[name]?.type === 'LocalizedText');
  const names = new Set([...known, ...texts.flatMap((name) => languages.map((language) => `${name}.${language}`))]);
  for (const item of list.items) {
    if (!isScalar(item)) continue;
    const name = String(item.value);
    if (!names.has(name))
      notes.report(item, `${owner} has no field "${name}" that could be uncertain${renderSuggestion(name, known)}`);
  }
}
