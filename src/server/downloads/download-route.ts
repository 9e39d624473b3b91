import type { GraphEngine } from '../../engine/graph-engine.ts';
import { inOneRelease, type OneRelease } from '../../engine/one-release.ts';
import type { ExportFormat } from '../../export/export-format.ts';
import { renderQuestion, type DownloadQuestion } from '../../export/download-question.ts';
import { exportFormatOf, exportFormats } from '../../export/formats.ts';
import { withoutParameters } from '../../export/media-type.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { clientIn } from '../answer-file.ts';
import type { FairLine } from '../fair-line.ts';
import { refuseMethod, type FileRequest, type FileRoute } from '../file-route.ts';
import type { Log } from '../log.ts';
import type { ReleaseWatch } from '../release-watch.ts';
import { answerGraph } from './answer-graph.ts';
import { readGraphQuestion, readSubgraphQuestion } from './read-question.ts';
import { findDownload } from './find-download.ts';

export interface DownloadOptions {
  readonly engine: GraphEngine;
  readonly watch: ReleaseWatch;
  readonly publicUrl: string;
  /** The version of this service. Another version can write the file of the same release differently. */
  readonly version: string;
  readonly log: Log;
  /** Files are made in turns of it. */
  readonly line: FairLine;
}

/**
 * Serves `/graph.<format>` and `/subgraph.<format>`. The parameters of `/subgraph` can also be posted as a form, when
 * they are too many for an address.
 */
export function createDownloadRoute(options: DownloadOptions): FileRoute {
  return (exchange) => {
    const [, part, extension] = /^\/(graph|subgraph)\.(.*)$/.exec(exchange.url.pathname) ?? [];
    if (part === undefined || extension === undefined) return undefined;
    const refused = refuseMethod(exchange.request, part === 'graph' ? ['GET', 'HEAD'] : ['GET', 'HEAD', 'POST']);
    return refused ?? download(part, formatOf(extension), exchange, options);
  };
}

function formatOf(extension: string): ExportFormat {
  const format = exportFormatOf(extension);
  if (format === undefined)
    throw new HojaError(
      'NOT_FOUND',
      `There is no format ${JSON.stringify(extension.slice(0, 30))}; there are ${exportFormats.map((known) => known.extension).join(', ')}.`,
    );
  return format;
}

async function download(
  part: string,
  format: ExportFormat,
  exchange: FileRequest,
  options: DownloadOptions,
): Promise<Response> {
  const parameters = await parametersOf(exchange);
  const question = part === 'graph' ? readGraphQuestion(parameters) : readSubgraphQuestion(parameters);
  const run = { signal: exchange.request.signal };
  return inOneRelease(
    options.engine,
    options.watch,
    (reading) => answerQuestion(question, format, reading, exchange, options),
    run,
  );
}

async function answerQuestion(
  question: DownloadQuestion,
  format: ExportFormat,
  { engine, release }: OneRelease,
  exchange: FileRequest,
  options: DownloadOptions,
): Promise<Response> {
  const { publicUrl } = options;
  const { signal } = exchange.request;
  const leave = await enterLine(exchange, options.line);
  const found = await findDownload(engine, question, { release, publicUrl }, { signal }).finally(leave);
  const { missing } = found;
  if (question.ids !== null && missing.length === question.ids.length)
    throw new HojaError(
      'NOT_FOUND',
      `Nothing in the graph${question.asOf === null ? '' : ` as of ${question.asOf}`} has one of the ids ${missing.slice(0, 5).join(', ')}.`,
    );
  return answerGraph(
    {
      download: found,
      format,
      release: release.id,
      question: [renderQuestion(question)],
      headers: {
        'content-disposition': `attachment; filename="${fileNameOf(question, release.id)}.${format.extension}"`,
      },
    },
    exchange,
    options,
  );
}

/** A file whose turn has come once is finished; before that it can be refused. */
function enterLine({ request, serverContext }: FileRequest, line: FairLine): Promise<() => void> {
  const client = clientIn(serverContext);
  line.checkRoom(client);
  return line.enter(client, request.signal);
}

async function parametersOf({ request, url }: FileRequest): Promise<URLSearchParams> {
  if (request.method !== 'POST') return url.searchParams;
  const type = withoutParameters(request.headers.get('content-type') ?? '').toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    throw new HojaError(
      'UNSUPPORTED_BODY',
      `The body is ${type === '' ? 'of no type' : type}; post the parameters as application/x-www-form-urlencoded.`,
    );
  return new URLSearchParams([...url.searchParams, ...new URLSearchParams(await request.text())]);
}

function fileNameOf({ ids, asOf }: DownloadQuestion, release: string): string {
  const part = ids === null ? release : ids.length === 1 ? (ids[0] ?? '').replace(':', '-') : 'subgraph';
  return `hoja-${part}${asOf === null ? '' : `-${asOf}`}`;
}
