import { writeStatementsOf } from '../../src/dataset/load-statements.ts';
import type { Release, ReleaseRelationship } from '../../src/dataset/release.ts';
import type { ParameterValue } from '../../src/engine/statement.ts';
import type { PathQuestion } from '../../src/graph/path-question.ts';

type Properties = Readonly<Record<string, ParameterValue>>;

/** A graph held in memory, asked in the plainest way there is: by looking at everything. */
export interface PlainGraph {
  readonly ids: readonly string[];
  sortKeyOf(id: string): string;
  typeOf(id: string): string;
  degreeOf(id: string): number;
  /** Whether an entity or relationship may hold on a day. */
  mayHold(id: string, asOf: string | null): boolean;
  /** Relationships that may hold on a day, with both ends. */
  tiesOf(id: string, asOf: string | null): readonly ReleaseRelationship[];
}

export function plainGraph(release: Release): PlainGraph {
  const { entities, relationships } = release;
  const properties = writtenProperties(release);
  const mayHold = (id: string, day: string | null): boolean => {
    const { mayFrom, mayTo, gaps } = properties.get(id) ?? {};
    return (
      day === null ||
      ((mayFrom === undefined || (mayFrom as string) <= day) &&
        (mayTo === undefined || (mayTo as string) > day) &&
        !((gaps ?? []) as readonly string[]).some((gap) => gap.slice(0, 10) <= day && gap.slice(11) > day))
    );
  };
  return {
    ids: entities.map(({ id }) => id),
    sortKeyOf: (id) => properties.get(id)?.sortKey as string,
    typeOf: (id) => properties.get(id)?.type as string,
    degreeOf: (id) => relationships.filter(({ from, to }) => from === id || to === id).length,
    mayHold,
    tiesOf: (end, asOf) =>
      relationships.filter(
        ({ id, from, to }) => (from === end || to === end) && [id, from, to].every((held) => mayHold(held, asOf)),
      ),
  };
}

/** The properties of each entity and relationship, by id, as they are written. */
function writtenProperties(release: Release): ReadonlyMap<string, Properties> {
  const rows = writeStatementsOf(release, 1_000).flatMap(
    ({ parameters }) => parameters.rows as readonly { readonly id: string; readonly properties: Properties }[],
  );
  return new Map(rows.map(({ id, properties }) => [id, properties]));
}

/** Every simple path within the hops, put in order, and the first of them. */
export function pathsByBruteForce(
  graph: PlainGraph,
  question: PathQuestion,
): readonly { readonly nodes: readonly string[]; readonly relationships: readonly string[] }[] {
  const { from, to, maxHops, first, relationshipTypes, entityTypes, avoid, maxDegree, asOf } = question;
  const ties = (a: string, b: string) =>
    graph
      .tiesOf(a, asOf)
      .filter((tie) => otherEnd(tie, a) === b && (relationshipTypes?.includes(tie.type) ?? true))
      .map(({ id }) => id as string)
      .sort();
  const isInner = (id: string): boolean =>
    (entityTypes?.includes(graph.typeOf(id)) ?? true) &&
    !avoid.includes(id) &&
    (maxDegree === null || graph.degreeOf(id) <= maxDegree);
  const paths: (readonly string[])[] = [];
  const walk = (path: readonly string[]): void => {
    const end = path.at(-1) ?? '';
    if (end === to) {
      paths.push(path);
      return;
    }
    if (path.length > maxHops) return;
    const neighbors = new Set(
      graph
        .tiesOf(end, asOf)
        .filter(({ type }) => relationshipTypes?.includes(type) ?? true)
        .map((tie) => otherEnd(tie, end)),
    );
    for (const id of neighbors) {
      if (!path.includes(id) && (id === to || isInner(id))) walk([...path, id]);
    }
  };
  walk([from]);
  return paths
    .sort(
      (a, b) =>
        a.length - b.length ||
        compareKeys(
          a.map((id) => graph.sortKeyOf(id)),
          b.map((id) => graph.sortKeyOf(id)),
        ),
    )
    .slice(0, first)
    .map((nodes) => ({
      nodes,
      relationships: nodes.slice(1).map((id, index) => ties(nodes[index] ?? '', id)[0] ?? ''),
    }));
}

/** The distance of every entity within the depth from the nearest of some. */
export function distancesByBruteForce(
  graph: PlainGraph,
  ids: readonly string[],
  depth: number,
  asOf: string | null,
): ReadonlyMap<string, number> {
  const distances = new Map(ids.map((id) => [id, 0]));
  for (let distance = 1; distance <= depth; distance += 1) {
    for (const id of [...distances.keys()].filter((known) => distances.get(known) === distance - 1)) {
      for (const tie of graph.tiesOf(id, asOf)) {
        const other = otherEnd(tie, id);
        if (!distances.has(other)) distances.set(other, distance);
      }
    }
  }
  return distances;
}

export function otherEnd({ from, to }: ReleaseRelationship, id: string): string {
  return from === id ? to : from;
}

function compareKeys(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((key, position) => key !== b[position]);
  if (index < 0) return 0;
  return (a[index] ?? '') < (b[index] ?? '') ? -1 : 1;
}
