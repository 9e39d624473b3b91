import { Writer, type Quad } from 'n3';
import { describeGraph } from './describe-graph.ts';
import type { ExportFormat } from '../export-format.ts';
import { rdfPrefixes } from './rdf-prefixes.ts';

/** Linked data for people to read: prefixes first, then one subject after the other. */
export const turtle: ExportFormat = {
  name: 'TURTLE',
  extension: 'ttl',
  mediaType: 'text/turtle; charset=utf-8',
  description: 'Linked data in Turtle: for Protégé, Apache Jena, rdflib and any store of RDF.',
  write: async function* (graph) {
    const writer = createTurtleWriter(graph.about.publicUrl);
    for await (const quads of describeGraph(graph)) yield writer.write(quads);
    yield writer.end();
  },
};

/** Renders a whole document, for descriptions that fit into memory. */
export function renderTurtle(publicUrl: string, quads: readonly Quad[]): string {
  const writer = createTurtleWriter(publicUrl);
  return writer.write(quads) + writer.end();
}

interface TurtleWriter {
  /** Gives the text of these quads, and of earlier text that the writer still held back. */
  readonly write: (quads: readonly Quad[]) => string;
  readonly end: () => string;
}

function createTurtleWriter(publicUrl: string): TurtleWriter {
  const pieces: string[] = [];
  const collect = { write: (piece: string) => pieces.push(piece), end: () => undefined };
  const writer = new Writer(collect, { prefixes: rdfPrefixes(publicUrl) });
  return {
    write: (quads) => {
      for (const quad of quads) writer.addQuad(quad);
      return pieces.splice(0).join('');
    },
    end: () => {
      writer.end();
      return pieces.splice(0).join('');
    },
  };
}
