import type { GraphEngine, LoadedRelease, RunOptions } from '../../engine/graph-engine.ts';
import type { DownloadQuestion } from '../../export/download-question.ts';
import type { ExportGraph } from '../../export/export-graph.ts';
import { readAll, readPart } from '../../export/read-graph.ts';
import { findNeighborhood } from '../../graph/neighborhood.ts';
import { isCovered } from '../../graphql/directives.ts';
import { HojaError } from '../../model/hoja-error.ts';

export interface Download {
  readonly graph: ExportGraph;
  /** The requested ids that are not in the graph, or not on the requested day. */
  readonly missing: readonly string[];
  /** The number of further entities around it that the limit cut off, at least. */
  readonly omitted: number;
}

interface Origin {
  readonly release: LoadedRelease;
  readonly publicUrl: string;
}

/**
 * Finds a subgraph, or the whole graph, ready to be written. Throws BAD_DATE for a day that the release says nothing
 * about.
 */
export async function findDownload(
  engine: GraphEngine,
  question: DownloadQuestion,
  { release, publicUrl }: Origin,
  options: RunOptions = {},
): Promise<Download> {
  const { ids, asOf } = question;
  if (asOf !== null && !isCovered(asOf, release.coverage)) {
    throw new HojaError(
      'BAD_DATE',
      `Release ${release.id} says nothing about ${asOf}, only about ${release.coverage?.earliest ?? ''} to ${release.coverage?.latest ?? ''}.`,
    );
  }
  const about = { release: release.id, asOf, publicUrl };
  if (ids === null) return { graph: readAll(engine, about, options), missing: [], omitted: 0 };
  const { nodes, relationships, omitted } = await findNeighborhood(engine, { ...question, ids }, options);
  const found = new Set(nodes.map(({ id }) => id));
  return {
    graph: readPart(engine, { ids: [...found], relationships }, about, options),
    // With more ids than the limit, ids are left out that are in the graph; none is called missing then.
    missing: ids.length > question.limit ? [] : ids.filter((id) => !found.has(id)),
    omitted,
  };
}
