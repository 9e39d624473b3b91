import { exportFormatOf, exportFormats } from '../../export/formats.ts';
import { inOneRelease, type OneRelease } from '../../engine/one-release.ts';
import type { ExportFormat } from '../../export/export-format.ts';
import { withoutParameters } from '../../export/media-type.ts';
import { citeEntity, type Execution } from '../../graphql/cite-entity.ts';
import { isNodeId } from '../../model/ids.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { iriOf } from '../../model/iri.ts';
import { source } from '../../ontology/source.ts';
import { acceptedType } from '../accepted.ts';
import { answerFile } from '../answer-file.ts';
import { answerGraph } from '../downloads/answer-graph.ts';
import type { DownloadOptions } from '../downloads/download-route.ts';
import { refuseMethod, type FileRequest, type FileRoute } from '../file-route.ts';
import { singly } from '../singly.ts';
import { findDescription, isThere } from './find-description.ts';
import { notFound } from './not-found.ts';

const html = 'text/html';

const bibTeX = { extension: 'bib', mediaType: 'application/x-bibtex; charset=utf-8' } as const;

/** The formats that `/id/<id>` can redirect to. Of several that a client likes equally, the first one is taken. */
const documents: readonly Pick<ExportFormat, 'extension' | 'mediaType'>[] = [
  ...exportFormats.filter(({ isBinary, extension }) => isBinary !== true && !extension.endsWith('csv')),
  bibTeX,
];

export interface ThingOptions extends DownloadOptions {
  /** What citations are asked of. */
  readonly execution: Execution;
}

/**
 * Serves `/id/<id>`, which redirects to a document about the thing, the document `/id/<id>.<format>`, and
 * `/id/<id>.bib`, which says how to cite the thing. An id that was replaced redirects to the present one.
 */
export function createThingRoute(options: ThingOptions): FileRoute {
  return (exchange) => {
    const { pathname } = exchange.url;
    if (!pathname.startsWith('/id/')) return undefined;
    const refused = refuseMethod(exchange.request, ['GET', 'HEAD']);
    if (refused !== undefined) return refused;
    const name = decode(pathname.slice('/id/'.length));
    return fromOneRelease(exchange, options, (reading) => answerThing(name, reading, exchange, options));
  };
}

async function answerThing(
  name: string,
  reading: OneRelease,
  exchange: FileRequest,
  options: ThingOptions,
): Promise<Response> {
  const [, id, extension] = /^(.+?)\.([a-z.]+)$/.exec(name) ?? [];
  const { replacements } = reading.release;
  const present = replacements?.get(name) ?? replacements?.get(id ?? '');
  if (present !== undefined) return leadToPresent(present, replacements?.has(name) === true ? undefined : extension);
  if (id === undefined || extension === undefined) return leadToDocument(name, exchange, reading);
  if (extension === bibTeX.extension) return cite(id, reading, exchange, options);
  const format = exportFormatOf(extension);
  return format === undefined
    ? leadToDocument(name, exchange, reading)
    : describe(id, format, reading, exchange, options);
}

/** An id that was replaced leads to the present one for good. */
function leadToPresent(id: string, extension: string | undefined): Response {
  const location = `./${fileNameOf(id)}${extension === undefined ? '' : `.${extension}`}`;
  return new Response(null, { status: 301, headers: { location, 'cache-control': 'no-cache' } });
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    throw new HojaError('BAD_ADDRESS', `The path ${path.slice(0, 100)} is not percent-encoded UTF-8.`, {
      cause: error,
    });
  }
}

/** Answers from one release, by reading again when another one was loaded meanwhile. */
function fromOneRelease(
  { request }: FileRequest,
  { engine, watch }: DownloadOptions,
  answer: (reading: OneRelease) => Promise<Response>,
): Promise<Response> {
  return inOneRelease(engine, watch, answer, { signal: request.signal });
}

async function leadToDocument(id: string, { request }: FileRequest, { engine }: OneRelease): Promise<Response> {
  const options = { signal: request.signal };
  if (!(await isThere(engine, id, options))) return notFound(engine, id, options);
  const types = documents.map(({ mediaType }) => withoutParameters(mediaType));
  const type = acceptedType(request, [...types, html]);
  if (type === undefined)
    throw new HojaError(
      'NOT_ACCEPTABLE',
      `There is no document of a type that Accept names; there are ${[html, ...types].join(', ')}.`,
    );
  const path = fileNameOf(id);
  const location =
    type === html
      ? `../?id=${encodeURIComponent(id).replaceAll('%3A', ':')}`
      : `./${path}.${documents[types.indexOf(type)]?.extension ?? ''}`;
  const alternates = documents.map(
    ({ extension, mediaType }) => `<./${path}.${extension}>; rel="alternate"; type="${withoutParameters(mediaType)}"`,
  );
  return new Response(null, {
    status: 303,
    headers: { location, link: alternates.join(', '), vary: 'accept', 'cache-control': 'no-cache' },
  });
}

async function describe(
  id: string,
  format: ExportFormat,
  { engine, release }: OneRelease,
  exchange: FileRequest,
  options: DownloadOptions,
): Promise<Response> {
  const { publicUrl } = options;
  const run = { signal: exchange.request.signal };
  const description = await findDescription(engine, id, { release, publicUrl }, run);
  if (description === null) return notFound(engine, id, run);
  const headers = { link: `<${iriOf(publicUrl, id)}>; rel="describes"` };
  return answerGraph(
    { download: description, format, release: release.id, question: ['id', id], headers },
    exchange,
    options,
  );
}

async function cite(
  id: string,
  { engine, release }: OneRelease,
  exchange: FileRequest,
  { publicUrl, version, log, execution }: ThingOptions,
): Promise<Response> {
  if (id.startsWith(`${source.prefix}:`) || id.includes('|'))
    throw new HojaError(
      'NOT_FOUND',
      `There is a ${bibTeX.extension} of entities only; ${JSON.stringify(id.slice(0, 100))} is the id of a ${id.includes('|') ? 'relationship' : 'source'}.`,
    );
  const citation = isNodeId(id)
    ? await citeEntity(execution, { engine, publicUrl, release, questions: [], deadline: exchange.request }, id, {
        style: 'BIBTEX',
        language: 'es',
      })
    : null;
  if (citation === null) return notFound(engine, id, { signal: exchange.request.signal });
  return answerFile(
    {
      pieces: singly(`${citation}\n`),
      mediaType: bibTeX.mediaType,
      identity: [version, release.id, publicUrl, 'bib', id],
    },
    { ...exchange, log },
  );
}

/** The file name of a document: the last segment of the thing's address. */
function fileNameOf(id: string): string {
  return iriOf('', id).slice('/id/'.length);
}
