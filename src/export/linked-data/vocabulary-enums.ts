import { enumCodes, enumLabel, enums, type EnumName } from '../../ontology/enums.ts';
import { enumValueName } from './value-terms.ts';
import type { VocabularyEntry } from './vocabulary-entry.ts';

/** The enums: each is a class and a scheme of concepts, and each of its values is a concept with its code. */
export function enumEntries(): readonly VocabularyEntry[] {
  return (Object.keys(enums) as EnumName[]).flatMap((name) => [
    {
      name: `hoja:${name}`,
      types: ['owl:Class', 'skos:ConceptScheme'],
      labels: [],
      comments: [],
      links: [['rdfs:subClassOf', 'skos:Concept']],
    },
    ...enumCodes(name).map((code) => valueEntry(name, code)),
  ]);
}

function valueEntry(name: EnumName, code: string): VocabularyEntry {
  const label = enumLabel(name, code);
  return {
    name: enumValueName(name, code),
    types: [`hoja:${name}`, 'skos:Concept'],
    labels: label === undefined ? [] : [label],
    comments: [],
    links: [['skos:inScheme', `hoja:${name}`]],
    notation: code,
  };
}
