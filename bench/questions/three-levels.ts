import type { HttpRequest } from '../measure/messages.ts';
import { dataOf } from './flatten.ts';

/**
 * A code, its articles, their versions and amending acts, and the laws that introduced each version: three levels below
 * the root.
 */
export interface ThreeLevelsSize {
  readonly parts: number;
  readonly versions: number;
  readonly laws: number;
}

/** Nodes in the answer, of the seed as it is: 156 and 55. */
export const whole: ThreeLevelsSize = { parts: 20, versions: 20, laws: 10 };
export const some: ThreeLevelsSize = { parts: 4, versions: 8, laws: 2 };

const id = 'law:codigo-penal-1991';

const inHoja = `query ThreeLevels($id: ID!, $parts: Int!, $versions: Int!, $laws: Int!) {
  law(id: $id) {
    id
    name { value }
    parts(first: $parts) {
      nodes {
        id
        name { value }
        number
        versions(first: $versions) { nodes { id valid { text } introducedBy(first: $laws) { nodes { id number publishedOn { text } } } } }
        amendedBy(first: $laws) { edges { relationship { on { text } confidence } node { id number publishedOn { text } } } }
      }
    }
  }
}`;

/** Of a server that returns lists without connections. */
const inLists = `query ThreeLevels($id: ID!, $parts: Int!, $versions: Int!, $laws: Int!) {
  law(id: $id) {
    id
    name
    parts(first: $parts) {
      id
      name
      number
      versions(first: $versions) { id valid introducedBy(first: $laws) { id number publishedOn } }
      amendedBy(first: $laws) { relationship { on confidence } node { id number publishedOn } }
    }
  }
}`;

/** Lists where no property of a relationship is asked for: the cheapest that its documentation offers. */
const inNeo4jGraphql = `query ThreeLevels($id: ID!, $parts: Int!, $versions: Int!, $laws: Int!) {
  laws(where: { id: { eq: $id } }) {
    id
    name: name_es
    parts(limit: $parts, sort: [{ sortKey: ASC }]) {
      id
      name: name_es
      number
      versions(limit: $versions, sort: [{ sortKey: ASC }]) { id valid introducedBy(limit: $laws, sort: [{ sortKey: ASC }]) { id number publishedOn } }
      amendedBy: amendedByConnection(first: $laws, sort: [{ node: { sortKey: ASC } }]) { edges { relationship: properties { on confidence } node { id number publishedOn } } }
    }
  }
}`;

export const statement = `
  MATCH (l:HojaEntity {id: $id})
  CALL (l) {
    MATCH (l)<-[r:HOJA_PART_OF]-(p) WITH r, p ORDER BY p.sortKey, r.id LIMIT $parts
    CALL (p) {
      MATCH (p)<-[r:HOJA_VERSION_OF]-(v) WITH r, v ORDER BY v.sortKey, r.id LIMIT $versions
      CALL (v) { MATCH (v)<-[r:HOJA_INTRODUCES]-(x) WITH r, x ORDER BY x.sortKey, r.id LIMIT $laws RETURN collect([x.id, x.number, x.publishedOn]) AS laws }
      RETURN collect([v.id, v.valid, laws]) AS versions
    }
    CALL (p) { MATCH (p)<-[r:HOJA_AMENDS]-(x) WITH r, x ORDER BY x.sortKey, r.id LIMIT $laws RETURN collect([r.on, r.confidence, x.id, x.number, x.publishedOn]) AS acts }
    RETURN collect([p.id, p.name_es, p.number, versions, acts]) AS parts
  }
  RETURN l.id, l.name_es, parts`;

export function parametersOf(size: ThreeLevelsSize): Readonly<Record<string, string | number>> {
  return { id, ...size };
}

export const threeLevels = {
  hoja: { request: requestOf(inHoja), normalise: dataOf },
  lists: { request: requestOf(inLists), normalise: dataOf },
  neo4jGraphql: {
    request: requestOf(inNeo4jGraphql, '/'),
    normalise: (answer: unknown) => ({ law: (dataOf(answer) as { readonly laws: readonly unknown[] }).laws[0] }),
  },
  /** What the statement returns, as JSON. */
  rows: { request: requestOf(''), normalise: lawOfRows },
} as const;

function requestOf(query: string, path = '/graphql'): (size: ThreeLevelsSize) => HttpRequest {
  return (size) => ({ path, bodies: [JSON.stringify({ query, variables: parametersOf(size) })] });
}

type Row = readonly [lawId: string, name: string, parts: readonly Part[]];
type Part = readonly [
  partId: string,
  name: string,
  number: string | null,
  versions: readonly Version[],
  acts: readonly Act[],
];
type Version = readonly [versionId: string, valid: string | null, laws: readonly Law[]];
type Act = readonly [on: string | null, confidence: string, ...Law];
type Law = readonly [lawId: string, number: string | null, publishedOn: string | null];

function lawOfRows(answer: unknown): unknown {
  const [row] = answer as readonly [Row];
  return { law: { id: row[0], name: row[1], parts: row[2].map(partOf) } };
}

function partOf([partId, name, number, versions, acts]: Part): unknown {
  return {
    id: partId,
    name,
    number,
    versions: versions.map(([versionId, valid, laws]) => ({ id: versionId, valid, introducedBy: laws.map(lawOf) })),
    amendedBy: acts.map(([on, confidence, ...law]) => ({ relationship: { on, confidence }, node: lawOf(law) })),
  };
}

function lawOf([lawId, number, publishedOn]: Law): unknown {
  return { id: lawId, number, publishedOn };
}
