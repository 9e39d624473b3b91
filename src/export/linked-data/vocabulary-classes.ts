import { entityTypeNames } from '../../ontology/entity-types.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import { source } from '../../ontology/source.ts';
import { valueObjects } from './value-objects.ts';
import type { VocabularyEntry } from './vocabulary-entry.ts';

/** The classes: the class of all entities, each entity type, relationships, sources, and value objects. */
export function classEntries(): readonly VocabularyEntry[] {
  return [
    { ...entity, types: ['owl:Class'], links: [] },
    ...entityTypeNames
      .map(entityTypeOf)
      .map(({ name, label, description, iris }) => classEntry(name, [label], [description], ['hoja:Entity', ...iris])),
    { ...relationship, types: ['owl:Class'], links: [['rdfs:subClassOf', 'rdf:Statement']] },
    classEntry(source.name, [source.label], [source.description], source.iris),
    ...Object.values(valueObjects).map(({ name, label, iris }) => classEntry(name, [label], [], iris)),
  ];
}

const entity = {
  name: 'hoja:Entity',
  labels: [{ es: 'entidad', en: 'entity' }],
  comments: [
    {
      es: 'Una cosa del grafo: una norma, una institución, una persona, un lugar',
      en: 'A thing of the graph: a law, an institution, a person, a place',
    },
  ],
} as const;

const relationship = {
  name: 'hoja:Relationship',
  labels: [{ es: 'relación', en: 'relationship' }],
  comments: [
    {
      es: 'Lo que se dice de dos entidades, con sus fechas y sus fuentes y cuánto se sabe de ello; su predicado es el tipo de relación',
      en: 'What is said of two entities, with its dates and its sources and how sure it is; its predicate is the type of the relationship',
    },
  ],
} as const;

function classEntry(
  name: string,
  labels: VocabularyEntry['labels'],
  comments: VocabularyEntry['comments'],
  parents: readonly string[],
): VocabularyEntry {
  return {
    name: `hoja:${name}`,
    types: ['owl:Class'],
    labels,
    comments,
    links: parents.map((parent) => ['rdfs:subClassOf', parent]),
  };
}
