import type { ExportFormat } from '../../export/export-format.ts';
import { answerFile, clientIn } from '../answer-file.ts';
import { takeTurns } from '../take-turns.ts';
import type { FileRequest } from '../file-route.ts';
import type { DownloadOptions } from './download-route.ts';
import type { Download } from './find-download.ts';

export interface GraphAnswer {
  readonly download: Download;
  readonly format: ExportFormat;
  /** The id of the release that the graph was read from. */
  readonly release: string;
  /** The parameters of the request without the format. The ETag is made from them. */
  readonly question: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** Answers a request with a subgraph. The headers `hoja-missing` and `hoja-omitted` say what it lacks. */
export function answerGraph(
  { download, format, release, question, headers }: GraphAnswer,
  exchange: FileRequest,
  { publicUrl, version, log, line }: Pick<DownloadOptions, 'publicUrl' | 'version' | 'log' | 'line'>,
): Promise<Response> {
  const { graph, missing, omitted } = download;
  const { signal } = exchange.request;
  return answerFile(
    {
      pieces: takeTurns(format.write(graph), { line, client: clientIn(exchange.serverContext), signal }),
      mediaType: format.mediaType,
      identity: [version, release, publicUrl, format.name, ...question],
      headers: {
        ...headers,
        ...(missing.length === 0 ? {} : { 'hoja-missing': missing.join(',') }),
        ...(omitted === 0 ? {} : { 'hoja-omitted': String(omitted) }),
      },
    },
    { ...exchange, log },
  );
}
