import type { JsonValue, Release, ReleaseEntity, ReleaseRelationship } from '../src/dataset/release.ts';
import type { EntityId, RelationshipId, SourceId } from '../src/model/ids.ts';
import { entityTypes, type EntityTypeName } from '../src/ontology/entity-types.ts';
import type { RelationshipTypeName } from '../src/ontology/ontology.ts';
import { createRandom } from '../test/support/random.ts';

export interface LargeGraphSize {
  readonly entities: number;
  readonly relationships: number;
  /** The same seed gives the same graph. */
  readonly seed: number;
}

export interface LargeGraph {
  /** Every id, the ones with the most relationships of each type first. */
  readonly idsByType: ReadonlyMap<EntityTypeName, readonly EntityId[]>;
  /** The graph in pieces of at most so many entities or relationships, entities first; each piece is a release to be written. */
  pieces(rows: number): Generator<Release>;
}

type Random = ReturnType<typeof createRandom>;

/** Of 100 entities, how many have which type. */
const shares: readonly (readonly [EntityTypeName, number])[] = [
  ['Document', 30], ['Law', 16], ['Claim', 14], ['Person', 10], ['Provision', 9], ['Event', 8], ['Institution', 6], ['Policy', 4], ['Region', 2], ['Substance', 1],
];

/** Of 100 relationships, how many are of which kind. */
const kinds: readonly (readonly [from: EntityTypeName, type: RelationshipTypeName, to: EntityTypeName, share: number])[] = [
  ['Document', 'CITES', 'Document', 16], ['Document', 'ABOUT', 'Policy', 8], ['Document', 'ABOUT', 'Region', 6], ['Document', 'AUTHORED_BY', 'Person', 12],
  ['Document', 'PUBLISHED_BY', 'Institution', 6], ['Law', 'AMENDS', 'Provision', 8], ['Law', 'CITES', 'Law', 10], ['Law', 'APPLIES_IN', 'Region', 4],
  ['Provision', 'PART_OF', 'Law', 4], ['Claim', 'ASSERTED_IN', 'Document', 6], ['Claim', 'CONTRADICTS', 'Claim', 3], ['Person', 'MEMBER_OF', 'Institution', 5],
  ['Institution', 'COOPERATES_WITH', 'Institution', 4], ['Event', 'INVOLVES', 'Person', 4], ['Event', 'OCCURRED_IN', 'Region', 2], ['Provision', 'PENALISES', 'Substance', 2],
];

const nouns = ['coca', 'hoja', 'valle', 'cultivo', 'erradicación', 'política', 'tráfico', 'control', 'comunidad', 'desarrollo', 'fiscalización', 'insumo', 'región', 'padrón', 'monopolio', 'pena', 'consumo', 'salud', 'cuenca', 'productor', 'informe', 'decreto', 'convenio', 'estrategia', 'reducción', 'vigilancia', 'frontera', 'justicia', 'monitoreo', 'superficie'] as const;
const adjectives = ['alternativo', 'andino', 'nacional', 'regional', 'integral', 'ilícito', 'tradicional', 'amazónico', 'rural', 'indígena', 'químico', 'penal', 'sostenible', 'anual', 'público', 'social'] as const;
const places = ['Huallaga', 'Ucayali', 'Cusco', 'Puno', 'Loreto', 'Ayacucho', 'San Martín', 'Huánuco', 'Junín', 'Pasco', 'Madre de Dios', 'Vraem', 'Aguaytía', 'Tocache', 'Lima', 'Quillabamba'] as const;

/** The words that names are made of, for searches. */
export const nameWords = { nouns, places } as const;

/** Of the exponent of the power law: with it the first of 100,000 entities has some thousands of 500,000 relationships, and most have under ten. */
const steepness = 3.35;

/** A graph of the shape of ours and of any size: degrees after a power law, so that there are hubs; made anew from its seed each time. */
export function createLargeGraph({ entities, relationships, seed }: LargeGraphSize): LargeGraph {
  const idsByType = new Map(shares.map(([type, share]) => [type, idsOf(type, Math.max(1, Math.round((entities * share) / 100)))]));
  return {
    idsByType,
    *pieces(rows) {
      const random = createRandom(seed);
      yield* inPieces(entitiesOf(idsByType, random), rows, (piece) => releaseOf(piece, []));
      yield* inPieces(relationshipsOf(idsByType, relationships, random), rows, (piece) => releaseOf([], piece));
    },
  };
}

function idsOf(type: EntityTypeName, count: number): readonly EntityId[] {
  return Array.from({ length: count }, (_, index) => `${entityTypes[type].prefix}:n-${index}` as EntityId);
}

function* entitiesOf(idsByType: LargeGraph['idsByType'], random: Random): Generator<ReleaseEntity> {
  for (const [type, ids] of idsByType) {
    for (const id of ids) {
      const year = 1961 + random.below(64);
      const name = `${capital(random.pick(nouns))} ${random.pick(adjectives)} de ${random.pick(nouns)} en ${random.pick(places)} ${year}`;
      yield { id, type, names: { es: name }, confidence: 'GENERAL_KNOWLEDGE', tier: 'EXTENDED', sources: [], ...datesOf(type, year) };
    }
  }
}

function datesOf(type: EntityTypeName, year: number): Readonly<Record<string, JsonValue>> {
  if (type === 'Law' || type === 'Document') return { publishedOn: String(year) };
  return type === 'Policy' ? { period: `${year}/..` } : {};
}

function* relationshipsOf(idsByType: LargeGraph['idsByType'], count: number, random: Random): Generator<ReleaseRelationship> {
  const made = new Set<string>();
  for (const [from, type, to, share] of kinds) {
    const wanted = made.size + Math.round((count * share) / 100);
    const [starts, ends] = [idsByType.get(from) ?? [], idsByType.get(to) ?? []];
    while (made.size < wanted) {
      const [start, end] = [starts[skewed(starts.length, random)], ends[skewed(ends.length, random)]];
      const id = `${start}|${type}|${end}`;
      if (start === undefined || end === undefined || start === end || made.has(id)) continue;
      made.add(id);
      const date: Readonly<Record<string, JsonValue>> = random.chance(0.3) ? { on: String(1961 + random.below(64)) } : {};
      yield { id: id as RelationshipId, type, from: start, to: end, confidence: 'GENERAL_KNOWLEDGE', sources: [], ...date };
    }
  }
}

/** An index, small ones far more often. */
function skewed(length: number, random: Random): number {
  return Math.floor(length * (random.below(1_000_000_000) / 1_000_000_000) ** steepness);
}

function* inPieces<T>(items: Iterable<T>, rows: number, toRelease: (piece: readonly T[]) => Release): Generator<Release> {
  let piece: T[] = [];
  for (const item of items) {
    piece.push(item);
    if (piece.length < rows) continue;
    yield toRelease(piece);
    piece = [];
  }
  if (piece.length > 0) yield toRelease(piece);
}

function releaseOf(entities: readonly ReleaseEntity[], relationships: readonly ReleaseRelationship[]): Release {
  return { id: 'large-graph', entities, relationships, sources: [] satisfies readonly { readonly id: SourceId }[] };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
