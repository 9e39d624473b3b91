import type { EntityId, RelationshipId, SourceId } from '../../src/model/ids.ts';
import type {
  JsonValue,
  Release,
  ReleaseEntity,
  ReleaseRelationship,
  ReleaseSource,
} from '../../src/dataset/release.ts';
import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import type { RelationshipTypeName } from '../../src/ontology/ontology.ts';

type Fields = Readonly<Record<string, JsonValue>>;

/** A law that amends an article, the version it introduces, a policy, a claim and what it quotes; two sources. */
export function smallRelease(): Release {
  return {
    id: '111111111111',
    entities: [
      entityOf('Law', 'law:ley-1', {
        names: { es: 'Ley N° 1', en: 'Law 1', qu: 'Kamachiq 1' },
        aliases: ['Ley “de la Coca”', 'Ñawpa'],
        lawKind: 'LAW',
        publishedOn: '2003-06-17',
        inForce: '2003-06-18/',
        uncertainFields: ['publishedOn'],
      }),
      entityOf('Provision', 'provision:cp-298', {
        names: { es: 'Art. 298', en: 'Art. 298' },
        number: '298',
      }),
      entityOf('ProvisionVersion', 'provision-version:cp-298-2003', {
        names: { es: 'Art. 298 (2003)', en: 'Art. 298 (2003)' },
        valid: '2003-06-17/2007-07-22',
        penalties: [{ paragraph: { es: 'Primero', en: 'First' }, minYears: 3, maxYears: 7 }, { maxYears: 10.5 }, {}],
        text: { es: 'La pena será…\n“no menor”' },
        textSource: 'source:s1',
      }),
      entityOf('Policy', 'policy:san-martin', {
        names: { en: 'San Martín model' },
        policyStatus: 'PROMOTED',
        period: '1995~/2010',
        budget: { value: 12.5, currency: 'USD' },
      }),
      entityOf('Claim', 'claim:area', {
        names: { es: 'Superficie', en: 'Area' },
        value: 61777,
        valueMin: -0.25,
        unit: 'ha',
        quote: { text: '«61.777 ha»', language: 'es', document: 'document:page' },
        madeOn: '2010-12',
      }),
      entityOf('Document', 'document:page', { names: { es: 'Página', en: 'Page' }, documentKind: 'WEB_PAGE' }),
    ],
    relationships: [
      relationshipOf('law:ley-1', 'AMENDS', 'provision:cp-298', {
        on: '2003-06-17',
        note: { es: 'Aumenta la pena' },
        sources: ['source:s1', 'source:s2'],
      }),
      relationshipOf('law:ley-1', 'INTRODUCES', 'provision-version:cp-298-2003'),
      relationshipOf('provision-version:cp-298-2003', 'VERSION_OF', 'provision:cp-298'),
      relationshipOf('claim:area', 'ASSERTED_IN', 'document:page', { uncertainFields: ['on'] }),
      relationshipOf('document:page', 'ABOUT', 'policy:san-martin'),
      relationshipOf('document:page', 'ABOUT', 'law:ley-1', {
        role: 'SUBJECT',
        since: '2008',
        until: '2010-03',
        amount: { value: 8, unit: 'ha' },
        basis: 'RESEARCHERS_READING',
      }),
    ],
    sources: [
      sourceOf('source:s1', { title: 'El Peruano', publisher: 'Editora Perú', year: '2003', yearText: '2003' }),
      sourceOf('source:s2', { title: 'Árbol de la coca', publisher: 'SPIJ', year: null, yearText: 's. f.', url: null }),
    ],
  };
}

export function entityOf(type: EntityTypeName, id: string, fields: Fields = {}): ReleaseEntity {
  return {
    confidence: 'CONFIRMED_IN_SOURCE',
    tier: 'CORE',
    sources: ['source:s1'],
    names: { es: id },
    ...fields,
    id: id as EntityId,
    type,
  };
}

export function relationshipOf(
  from: string,
  type: RelationshipTypeName,
  to: string,
  fields: Fields = {},
): ReleaseRelationship {
  const id = `${from}|${type}|${to}` as RelationshipId;
  return { confidence: 'STATED_IN_SEED', sources: [], ...fields, id, type, from: from as EntityId, to: to as EntityId };
}

export function sourceOf(id: string, fields: Fields = {}): ReleaseSource {
  return { title: id, publisher: 'Hoja', yearText: 'n.d.', ...fields, id: id as SourceId, type: 'Source' };
}
