import { DataFactory, Writer } from 'n3';
import { describeGraph } from './describe-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { createRdfTerms } from './rdf-terms.ts';
import { releaseTerm } from './release-terms.ts';

/**
 * Linked data for programs: one statement on each line, in a graph named after the release, so that one store can hold
 * several releases.
 */
export const nQuads: ExportFormat = {
  name: 'NQUADS',
  extension: 'nq',
  mediaType: 'application/n-quads',
  description:
    'Linked data in N-Quads, a statement a line, in a graph that is named after the release: for loading in bulk and for comparing releases.',
  write: async function* (graph) {
    const { release, asOf, publicUrl } = graph.about;
    const name = release === null ? DataFactory.defaultGraph() : releaseTerm(createRdfTerms(publicUrl), release, asOf);
    const writer = new Writer({ format: 'N-Quads' });
    for await (const quads of describeGraph(graph)) {
      yield quads
        .map(({ subject, predicate, object }) => writer.quadToString(subject, predicate, object, name))
        .join('');
    }
  },
};
