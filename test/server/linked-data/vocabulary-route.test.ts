import { Parser } from 'n3';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFormats } from '../../../src/export/formats.ts';
import type { HojaServer } from '../../../src/server/create-server.ts';
import { openSeededServer, type SeededServer } from '../../support/seeded-server.ts';
import { address, get } from '../post.ts';

let seeded: SeededServer;
let server: HojaServer;
let release: string;
beforeAll(async () => {
  seeded = await openSeededServer(address);
  ({ server, release } = seeded);
});
afterAll(async () => {
  await seeded[Symbol.asyncDispose]();
});

const quadsOf = async (response: Response) => new Parser().parse(await response.text());

describe('/context.jsonld', () => {
  it('is the context of the files of JSON-LD, with the address of this service', async () => {
    const response = await get(server, '/context.jsonld');

    expect(response.headers.get('content-type')).toBe('application/ld+json');
    const text = await response.text();
    const committed = await readFile(new URL('../../../schema/context.jsonld', import.meta.url), 'utf8');
    expect(text).toBe(committed.replaceAll('http://127.0.0.1:4000', address));
    const file = (await (await get(server, '/id/law:ley-28002.jsonld')).json()) as object;
    expect(file).toMatchObject(JSON.parse(text) as object);
  });
});

describe('/ontology', () => {
  it('says what each of Hoja’s own terms in a file means', async () => {
    const used = (await quadsOf(await get(server, '/id/law:ley-28002.ttl')))
      .flatMap(({ predicate, object }) => [predicate.value, object.value])
      .filter((iri) => iri.startsWith(`${address}/ontology#`));

    const vocabulary = await quadsOf(await get(server, '/ontology'));

    const labelled = new Set(
      vocabulary
        .filter(({ predicate }) => predicate.value === 'http://www.w3.org/2000/01/rdf-schema#label')
        .map(({ subject }) => subject.value),
    );
    expect(used.length).toBeGreaterThan(50);
    expect([...new Set(used)].filter((iri) => !labelled.has(iri))).toEqual([]);
  });
});

describe('/.well-known/void', () => {
  it('describes the release that is held, with each of its files, which are there', async () => {
    const quads = await quadsOf(await get(server, '/.well-known/void'));

    const valuesOf = (property: string) =>
      quads.filter(({ predicate }) => predicate.value.endsWith(property)).map(({ object }) => object.value);
    expect(valuesOf('terms/identifier')).toEqual([release]);
    const downloads = valuesOf('dcat#downloadURL');
    expect(downloads.toSorted()).toEqual(
      exportFormats.map(({ extension }) => `${address}/graph.${extension}`).toSorted(),
    );
    for (const url of downloads) expect((await server.fetch(new Request(url, { method: 'HEAD' }))).status).toBe(200);
    for (const url of valuesOf('void#exampleResource')) expect((await server.fetch(new Request(url))).status).toBe(303);
  });

  it('comes as JSON-LD to who likes that better, and not again to who has it', async () => {
    const response = await get(server, '/.well-known/void', { accept: 'application/ld+json, text/turtle;q=0.5' });

    expect(response.headers.get('content-type')).toBe('application/ld+json');
    expect(await response.json()).toHaveProperty('@graph');
    const again = await get(server, '/.well-known/void', {
      accept: 'application/ld+json',
      'if-none-match': response.headers.get('etag') ?? '',
    });
    expect(again.status).toBe(304);
  });

  it('is where the address of the release leads; another release is not here', async () => {
    const here = await get(server, `/release/${release}`);

    expect([here.status, here.headers.get('location')]).toEqual([303, '../.well-known/void']);
    expect((await get(server, '/release/000000000000')).status).toBe(404);
  });

  it('is not written to', async () => {
    expect((await server.fetch(new Request(`${address}/.well-known/void`, { method: 'PUT' }))).status).toBe(405);
  });
});

describe('/id/<id>.bib', () => {
  it('is the citation of an entity as BibTeX, as GraphQL gives it', async () => {
    const response = await get(server, '/id/law:ley-28002.bib');

    expect(response.headers.get('content-type')).toBe('application/x-bibtex; charset=utf-8');
    const text = await response.text();
    expect(text).toContain(`${address}/id/law:ley-28002`);
    expect(text).toContain(release);
    const asked = await get(
      server,
      `/graphql?query=${encodeURIComponent('{ entity(id: "law:ley-28002") { citation(style: BIBTEX) } }')}`,
    );
    expect(await asked.json()).toMatchObject({ data: { entity: { citation: text.trimEnd() } } });
  });

  it('is where a reference manager is led to', async () => {
    const response = await get(server, '/id/law:ley-28002', { accept: 'application/x-bibtex' });

    expect(response.headers.get('location')).toBe('./law:ley-28002.bib');
  });

  it.each([
    ['/id/law:none.bib', /Nothing in the graph has the id/],
    ['/id/source:s65.bib', /of entities only; "source:s65" is the id of a source/],
  ])('is not at %s', async (path, message) => {
    const response = await get(server, path);

    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringMatching(message) as string, extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
