import { askFile } from '../api/ask-file.ts';
import { ask } from '../api/ask.ts';
import { graphql, readFragment } from '../api/graphql.ts';
import { loadCode } from '../api/load-code.ts';
import type { Operation } from '../api/operation.ts';
import type { Drawing, Opening } from '../state/drawing.ts';
import { drawnFragment, without, type Drawn } from './drawn.ts';
import { graphFileAddress, type GraphFile } from './graph-file.ts';

export interface DrawingQuestion {
  readonly drawing: Drawing;
  /** Entities that are drawn for another reason: the entity of the card, and those of a path. */
  readonly others: readonly string[];
  readonly asOf: string | null;
  readonly signal: AbortSignal;
}

export interface DrawingAnswer {
  readonly drawn: Drawn;
  /**
   * The operation that gave the drawing, so that it can be run elsewhere. For a drawing from a file, the operation for
   * as much of it as one answer holds.
   */
  readonly operation: Operation;
  /** The address of the file that the drawing was read from; null when an answer gave it. */
  readonly file: string | null;
}

/** The largest number of entities in one answer, or in one file of a subgraph. */
export const mostEntities = 1000;

const neighborhoodQuery = graphql(
  `
    query Neighborhood($ids: [ID!]!, $limit: Int!) {
      neighborhood(ids: $ids, depth: 1, limit: $limit) { ...Drawn }
    }
  `,
  [drawnFragment],
);

const groupQuery = graphql(`
  query Group($id: ID!, $relationshipTypes: [RelationshipType!], $entityTypes: [EntityType!], $limit: Int!) {
    neighborhood(ids: [$id], depth: 1, relationshipTypes: $relationshipTypes, entityTypes: $entityTypes, limit: $limit) {
      edges { source { id } target { id } }
      omitted
    }
  }
`);

const subgraphQuery = graphql(
  `
    query Subgraph($ids: [ID!]!) {
      subgraph(ids: $ids) { ...Drawn }
    }
  `,
  [drawnFragment],
);

/** Asks for the entities of a drawing and all relationships among them, without hidden ones. */
export async function askDrawing(question: DrawingQuestion): Promise<DrawingAnswer> {
  const { drawing, others } = question;
  if (drawing.extent === 'everything') return askWhole(question);
  const wholes = drawing.open.filter(({ group }) => group === null).map(({ id }) => id);
  const around = wholes.length === 0 ? null : await askAround(wholes, question);
  const groups = await Promise.all(
    drawing.open.filter(({ group }) => group !== null).map((opening) => askGroup(opening, question)),
  );

  const found = new Set(around?.drawn.nodes.map(({ id }) => id));
  const further = [...groups.flatMap(({ ids }) => ids), ...drawing.kept, ...others].filter((id) => !found.has(id));
  const omitted = (around?.drawn.omitted ?? 0) + groups.reduce((sum, group) => sum + group.omitted, 0);
  if (further.length === 0 && around !== null) return { ...around, drawn: without(around.drawn, hiddenIn(question)) };
  return askAmong([...new Set([...found, ...further])], omitted, question);
}

/** No answer holds the whole graph, but a file does. */
async function askWhole({ drawing, others, asOf, signal }: DrawingQuestion): Promise<DrawingAnswer> {
  const address = graphFileAddress('json', asOf);
  // The code that reads the file contains the ontology, which no other code of the page needs, so it is loaded here.
  const [file, { drawWhole, mostWanted }] = await Promise.all([
    askFile<GraphFile>(address, signal),
    loadCode(() => import('./draw-whole.ts')),
  ]);
  const drawn = drawWhole(file, { drawing, others });
  const ids = mostWanted(drawn.nodes, new Set(), ({ degree }) => degree, mostEntities).map(({ id }) => id);
  return { drawn, operation: { document: subgraphQuery, variables: { ids } }, file: address };
}

async function askAround(ids: readonly string[], { asOf, signal }: DrawingQuestion): Promise<DrawingAnswer> {
  const variables = { ids: [...ids], limit: mostEntities };
  const { neighborhood } = await ask(neighborhoodQuery, variables, { asOf, signal });
  return {
    drawn: readFragment(drawnFragment, neighborhood),
    operation: { document: neighborhoodQuery, variables },
    file: null,
  };
}

async function askGroup(
  { id, group }: Opening,
  { asOf, signal }: DrawingQuestion,
): Promise<{ readonly ids: readonly string[]; readonly omitted: number }> {
  if (group === null) return { ids: [id], omitted: 0 };
  const variables = {
    id,
    relationshipTypes: [group.relationshipType],
    entityTypes: [group.entityType],
    limit: mostEntities,
  };
  const { neighborhood } = await ask(groupQuery, variables, { asOf, signal });
  const isWanted = ({
    source,
    target,
  }: {
    readonly source: { readonly id: string };
    readonly target: { readonly id: string };
  }) =>
    group.direction === 'OUT'
      ? source.id === id
      : group.direction === 'IN'
        ? target.id === id
        : source.id === id || target.id === id;
  return {
    ids: [id, ...neighborhood.edges.filter(isWanted).flatMap(({ source, target }) => [source.id, target.id])],
    omitted: neighborhood.omitted,
  };
}

async function askAmong(wanted: readonly string[], omitted: number, question: DrawingQuestion): Promise<DrawingAnswer> {
  const { asOf, signal } = question;
  const hidden = hiddenIn(question);
  const shown = wanted.filter((id) => !hidden.includes(id));
  const variables = { ids: shown.slice(0, mostEntities) };
  const { subgraph } = await ask(subgraphQuery, variables, { asOf, signal });
  const drawn = readFragment(drawnFragment, subgraph);
  return {
    drawn: { ...drawn, omitted: omitted + shown.length - variables.ids.length },
    operation: { document: subgraphQuery, variables },
    file: null,
  };
}

/** The entity of the card and those of a path are drawn even when they were taken out before. */
function hiddenIn({ drawing, others }: DrawingQuestion): readonly string[] {
  return drawing.hidden.filter((id) => !others.includes(id));
}
