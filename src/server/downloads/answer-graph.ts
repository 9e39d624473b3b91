import type { ExportFormat } from '../../export/export-format.ts';
import { answerFile } from '../answer-file.ts';
import type { FileRequest } from '../file-route.ts';
import type { DownloadOptions } from './download-route.ts';
import type { Download } from './find-download.ts';
import { fromOneRelease } from './one-release.ts';

export interface GraphAnswer {
  readonly download: Download;
  readonly format: ExportFormat;
  /** Id of the release that the graph is of. */
  readonly release: string;
  /** What was asked, beside the format: part of what decides the bytes. */
  readonly question: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
}

/** A part of the graph as the answer to a request, with what it lacks said in `hoja-missing` and `hoja-omitted`. */
export function answerGraph(
  { download, format, release, question, headers }: GraphAnswer,
  exchange: FileRequest,
  { engine, publicUrl, version, log }: DownloadOptions,
): Response {
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
