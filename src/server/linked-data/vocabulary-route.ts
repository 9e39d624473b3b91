import { createReleaseDescription } from '../../export/release-description.ts';
import { exportFormats } from '../../export/formats.ts';
import { renderJsonLdContext } from '../../export/json-ld-context.ts';
import { renderJsonLd } from '../../export/json-ld.ts';
import { renderTurtle } from '../../export/turtle.ts';
import { describeVocabulary } from '../../export/vocabulary.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { acceptedType } from '../accepted.ts';
import { answerFile } from '../answer-file.ts';
import type { DownloadOptions } from '../downloads/download-route.ts';
import { singly } from '../singly.ts';
import { refuseMethod, type FileRequest, type FileRoute } from '../file-route.ts';

type Quads = Parameters<typeof renderTurtle>[1];

/** Entities that show what a thing of this graph looks like. */
const exampleIds = ['law:ley-28002', 'institution:enaco', 'region:san-martin'];

const forms = {
  'text/turtle': renderTurtle,
  'application/ld+json': renderJsonLd,
} as const;

/** `/context.jsonld`, `/ontology`, `/.well-known/void`, and `/release/<id>`, which leads to the latter. */
export function createVocabularyRoute(options: DownloadOptions): FileRoute {
  return (exchange) => {
    const document = documentAt(exchange.url.pathname, exchange, options);
    return document === undefined ? undefined : (refuseMethod(exchange.request, ['GET', 'HEAD']) ?? document());
  };
}

function documentAt(path: string, exchange: FileRequest, options: DownloadOptions): (() => Promise<Response> | Response) | undefined {
  const { publicUrl } = options;
  if (path === '/context.jsonld') return () => answer('application/ld+json', renderJsonLdContext(publicUrl), exchange, options);
  if (path === '/ontology') return () => answerQuads(describeVocabulary(publicUrl), exchange, options);
  if (path === '/.well-known/void') return async () => answerQuads(await describeHeldRelease(options), exchange, options);
  if (path.startsWith('/release/')) return () => leadToRelease(path.slice('/release/'.length), options);
  return undefined;
}

async function describeHeldRelease({ engine, publicUrl }: DownloadOptions): Promise<Quads> {
  const { release, entityCounts, relationshipCounts } = await engine.describe();
  if (release === null) throw new HojaError('NO_RELEASE', 'The graph holds no release of the dataset yet; load one with: hoja load');
  return createReleaseDescription({ publicUrl, release, entityCounts, relationshipCounts, formats: exportFormats, exampleIds });
}

async function leadToRelease(id: string, { watch }: DownloadOptions): Promise<Response> {
  const { id: held } = await watch.current();
  if (id !== held) throw new HojaError('NOT_FOUND', `This service holds release ${held}, not ${JSON.stringify(id.slice(0, 30))}.`);
  return new Response(null, { status: 303, headers: { location: '../.well-known/void', 'cache-control': 'no-cache' } });
}

/** Turtle, unless JSON-LD is liked better. */
function answerQuads(quads: Quads, exchange: FileRequest, options: DownloadOptions): Response {
  const types = Object.keys(forms) as (keyof typeof forms)[];
  const type = types.find((known) => known === acceptedType(exchange.request, types)) ?? 'text/turtle';
  return answer(type, forms[type](options.publicUrl, quads), exchange, options);
}

function answer(type: string, text: string, exchange: FileRequest, { log }: DownloadOptions): Response {
  const mediaType = type === 'text/turtle' ? `${type}; charset=utf-8` : type;
  return answerFile({ pieces: singly(text), mediaType, identity: [type, text] }, { ...exchange, log });
}
