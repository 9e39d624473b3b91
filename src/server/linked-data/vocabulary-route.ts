import { createReleaseDescription } from '../../export/linked-data/release-description.ts';
import { exportFormats } from '../../export/formats.ts';
import { renderJsonLdContext } from '../../export/linked-data/json-ld-context.ts';
import { renderJsonLd } from '../../export/linked-data/json-ld.ts';
import { renderTurtle } from '../../export/linked-data/turtle.ts';
import { describeVocabulary } from '../../export/linked-data/vocabulary.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { noRelease } from '../../model/no-release.ts';
import { acceptedType } from '../accepted.ts';
import { answerFile } from '../answer-file.ts';
import type { DownloadOptions } from '../downloads/download-route.ts';
import { singly } from '../singly.ts';
import { refuseMethod, type FileRequest, type FileRoute } from '../file-route.ts';

type Quads = Parameters<typeof renderTurtle>[1];

/** Entities that serve as examples of a thing of this graph. */
const exampleIds = ['law:ley-28002', 'institution:enaco', 'region:san-martin'];

/**
 * Serves `/context.jsonld`, `/ontology`, `/.well-known/void`, and `/release/<id>`, which redirects to the last of
 * these.
 */
export function createVocabularyRoute(options: DownloadOptions): FileRoute {
  const fixed = fixedTexts(options.publicUrl);
  return (exchange) => {
    const document = documentAt(exchange.url.pathname, exchange, fixed, options);
    return document === undefined ? undefined : (refuseMethod(exchange.request, ['GET', 'HEAD']) ?? document());
  };
}

/** Texts that depend only on the address of the service. Each is made once, when it is first asked for. */
interface FixedTexts {
  readonly context: () => string;
  readonly vocabulary: Forms;
}

/** The same quads in each format. */
type Forms = Readonly<Record<'text/turtle' | 'application/ld+json', () => string>>;

function fixedTexts(publicUrl: string): FixedTexts {
  const quads = once(() => describeVocabulary(publicUrl));
  return {
    context: once(() => renderJsonLdContext(publicUrl)),
    vocabulary: formsOf(publicUrl, quads),
  };
}

function formsOf(publicUrl: string, quads: () => Quads): Forms {
  return {
    'text/turtle': once(() => renderTurtle(publicUrl, quads())),
    'application/ld+json': once(() => renderJsonLd(publicUrl, quads())),
  };
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}

function documentAt(
  path: string,
  exchange: FileRequest,
  fixed: FixedTexts,
  options: DownloadOptions,
): (() => Promise<Response> | Response) | undefined {
  if (path === '/context.jsonld') return () => answer('application/ld+json', fixed.context(), exchange, options);
  if (path === '/ontology') return () => answerForm(fixed.vocabulary, exchange, options);
  if (path === '/.well-known/void') return async () => answerHeldRelease(exchange, options);
  if (path.startsWith('/release/')) return () => leadToRelease(path.slice('/release/'.length), options);
  return undefined;
}

async function answerHeldRelease(exchange: FileRequest, options: DownloadOptions): Promise<Response> {
  const { engine, publicUrl } = options;
  const { release, entityCounts, relationshipCounts } = await engine.describe();
  if (release === null) throw noRelease();
  const quads = createReleaseDescription({
    publicUrl,
    release,
    entityCounts,
    relationshipCounts,
    formats: exportFormats,
    exampleIds,
  });
  return answerForm(
    formsOf(publicUrl, () => quads),
    exchange,
    options,
  );
}

async function leadToRelease(id: string, { watch }: DownloadOptions): Promise<Response> {
  const { id: held } = await watch.current();
  if (id !== held)
    throw new HojaError('NOT_FOUND', `This service holds release ${held}, not ${JSON.stringify(id.slice(0, 30))}.`);
  return new Response(null, { status: 303, headers: { location: '../.well-known/void', 'cache-control': 'no-cache' } });
}

/** Answers in Turtle, unless the client prefers JSON-LD. */
function answerForm(forms: Forms, exchange: FileRequest, options: DownloadOptions): Promise<Response> {
  const type =
    acceptedType(exchange.request, ['text/turtle', 'application/ld+json']) === 'application/ld+json'
      ? 'application/ld+json'
      : 'text/turtle';
  return answer(type, forms[type](), exchange, options);
}

function answer(type: string, text: string, exchange: FileRequest, { log }: DownloadOptions): Promise<Response> {
  const mediaType = type === 'text/turtle' ? `${type}; charset=utf-8` : type;
  return answerFile({ pieces: singly(text), mediaType, identity: [type, text] }, { ...exchange, log });
}
