import type { Release } from '../../src/dataset/release.ts';
import { createRandom } from './random.ts';
import { entityOf, relationshipOf, sourceOf } from './small-release.ts';

/**
 * A made-up release of so many documents, laws, articles and persons, four times as many relationships, and some hubs;
 * the same each time.
 */
export function largeRelease(size: number): Release {
  const random = createRandom(10);
  const idOf = (prefix: string, count: number) =>
    `${prefix}:n-${Math.floor(count * (random.below(1_000_000) / 1_000_000) ** 3)}`;
  const [documents, laws, provisions, persons] = [0.4, 0.3, 0.2, 0.1].map((share) => Math.round(size * share)) as [
    number,
    number,
    number,
    number,
  ];
  const entities = [
    ...many(documents, (at) =>
      entityOf('Document', `document:n-${at}`, {
        names: { es: `Informe ${at}`, en: `Report ${at}` },
        documentKind: 'REPORT',
        publishedOn: String(1950 + (at % 70)),
      }),
    ),
    ...many(laws, (at) =>
      entityOf('Law', `law:n-${at}`, {
        names: { es: `Ley ${at}`, en: `Law ${at}` },
        lawKind: 'LAW',
        publishedOn: String(1950 + (at % 70)),
      }),
    ),
    ...many(persons, (at) =>
      entityOf('Person', `person:n-${at}`, { names: { es: `Persona ${at}`, en: `Person ${at}` } }),
    ),
    ...many(provisions, (at) =>
      entityOf('Provision', `provision:n-${at}`, { names: { es: `Art. ${at}`, en: `Art. ${at}` }, number: String(at) }),
    ),
  ];
  const relationships = [
    ...many(documents * 5, () => relationshipOf(idOf('document', documents), 'CITES', idOf('document', documents))),
    ...many(documents * 3, () => relationshipOf(idOf('document', documents), 'AUTHORED_BY', idOf('person', persons))),
    ...many(laws * 3, () => relationshipOf(idOf('law', laws), 'AMENDS', idOf('provision', provisions))),
    ...many(laws, () => relationshipOf(idOf('law', laws), 'CITES', idOf('law', laws))),
  ].filter(({ from, to }) => from !== to);
  return {
    id: '222222222222',
    entities,
    relationships: [...new Map(relationships.map((relationship) => [relationship.id, relationship])).values()],
    sources: [sourceOf('source:s1')],
  };
}

function many<Item>(count: number, make: (at: number) => Item): readonly Item[] {
  return Array.from({ length: count }, (_, at) => make(at));
}
