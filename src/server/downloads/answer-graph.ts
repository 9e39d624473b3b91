import type { ExportFormat } from '../../export/export-format.ts';
import { answerFile } from '../answer-file.ts';
import type { FileRequest } from '../file-route.ts';
import type { DownloadOptions } from './download-route.ts';
import type { Download } from './find-download.ts';
import { fromOneRelease } from './one-release.ts';

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
  { engine, publicUrl, version, log }: DownloadOptions,
): Promise<Response> {
  const { graph, missing, omitted } = download;
  return answerFile(
    {
      pieces: fromOneRelease(format.write(graph), engine, release, { signal: exchange.request.signal }),
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
