import jsonld from 'jsonld';
import { Parser, type Quad } from 'n3';
import { groupBy } from '../../../src/model/group-by.ts';
import { namespaces } from '../../../src/ontology/namespaces.ts';
import { about } from '../write-file.ts';

type Term = Quad['object'];

/** Statements by subject and property; objects as N-Triples write them, sorted. */
export type Statements = ReadonlyMap<string, Readonly<Record<string, readonly string[]>>>;

export function readTurtle(file: string): readonly Quad[] {
  return new Parser({ format: 'text/turtle' }).parse(file);
}

export function readNQuads(file: string): readonly Quad[] {
  return new Parser({ format: 'application/n-quads' }).parse(file);
}

/** With a reader of JSON-LD that must not fetch anything. */
export async function readJsonLd(file: string): Promise<readonly Quad[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`${url} was asked for`));
  return readNQuads(
    (await jsonld.toRDF(JSON.parse(file) as object, {
      documentLoader,
      format: 'application/n-quads',
    })) as unknown as string,
  );
}

/** Each triple as a line of N-Triples, whatever its graph. */
export function triplesOf(quads: readonly Quad[]): readonly string[] {
  return [
    ...new Set(
      quads.map(({ subject, predicate, object }) => `${textOf(subject)} ${textOf(predicate)} ${textOf(object)} .`),
    ),
  ].sort();
}

export function statementsOf(quads: readonly Quad[]): Statements {
  return new Map(
    [...groupBy(quads, ({ subject }) => subject.value)].map(([subject, stated]) => {
      const byProperty = [...groupBy(stated, ({ predicate }) => shortOf(predicate.value))];
      return [
        subject,
        Object.fromEntries(
          byProperty.map(([property, found]) => [
            property,
            [...new Set(found.map(({ object }) => textOf(object)))].sort(),
          ]),
        ),
      ];
    }),
  );
}

/** The whole IRI of a term that is written with a prefix, as N-Triples write it. */
export function iri(name: string): string {
  const [prefix = '', ...rest] = name.split(':');
  return `<${prefixes.find(([known]) => known === prefix)?.[1] ?? ''}${rest.join(':')}>`;
}

/** The address of a thing of the graph, as N-Triples write it. */
export function thing(id: string): string {
  return `<${about.publicUrl}/id/${id.replaceAll('|', '%7C')}>`;
}

export function literal(text: string, kind = ''): string {
  const suffix = kind === '' ? '' : kind.includes(':') ? `^^${iri(kind)}` : `@${kind}`;
  return `${JSON.stringify(text)}${suffix}`;
}

function textOf(term: Term | Quad['subject']): string {
  if (term.termType !== 'Literal') return term.termType === 'NamedNode' ? `<${term.value}>` : `_:${term.value}`;
  const datatype = term.datatype.value;
  if (term.language !== '') return `${JSON.stringify(term.value)}@${term.language}`;
  return `${JSON.stringify(term.value)}${datatype === `${namespaces.xsd}string` ? '' : `^^<${datatype}>`}`;
}

const prefixes = Object.entries({ hoja: `${about.publicUrl}/ontology#`, ...namespaces });

function shortOf(property: string): string {
  const [prefix, namespace = ''] = prefixes.find(([, start]) => property.startsWith(start)) ?? [];
  return prefix === undefined ? property : `${prefix}:${property.slice(namespace.length)}`;
}
