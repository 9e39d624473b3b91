import { describe, expect, it } from 'vitest';
import { seededServer } from '../../support/seeded-server.ts';
import { createRecordingServer } from '../recording-server.ts';
import { address, get, post } from '../post.ts';

interface NodeLink {
  readonly nodes: readonly { readonly id: string }[];
  readonly links: readonly { readonly key: string; readonly source: string; readonly target: string }[];
  readonly sources: readonly { readonly id: string }[];
}

const seeded = seededServer(address);

/** Where a client that takes `accept` ends, as a path; from there it is asked again. */
async function follow(
  path: string,
  accept: string,
): Promise<{ readonly status: number; readonly location: string; readonly document: Response }> {
  const response = await get(seeded().server, path, { accept });
  const location = new URL(response.headers.get('location') ?? '', `${address}${path}`);
  return {
    status: response.status,
    location: `${location.pathname}${location.search}`,
    document: await get(seeded().server, `${location.pathname}${location.search}`),
  };
}

const json = async (path: string): Promise<NodeLink> => (await (await get(seeded().server, path)).json()) as NodeLink;

describe('/id/<id>', () => {
  it.each([
    [
      'a browser to the explorer',
      'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
      '/?id=law:ley-28002',
    ],
    ['a client that takes anything to JSON', '*/*', '/id/law:ley-28002.json'],
    ['a client that says nothing to JSON', '', '/id/law:ley-28002.json'],
    ['application/ld+json to JSON-LD', 'application/ld+json', '/id/law:ley-28002.jsonld'],
    ['text/turtle to Turtle', 'text/turtle;q=0.9, text/html;q=0.1', '/id/law:ley-28002.ttl'],
    ['application/n-quads to N-Quads', 'application/n-quads', '/id/law:ley-28002.nq'],
  ])('leads %s, with 303', async (_, accept, expected) => {
    const { status, location } = await follow('/id/law:ley-28002', accept);

    expect([status, location]).toEqual([303, expected]);
  });

  it.each([
    ['', ''],
    ['.ttl', '.ttl'],
    ['.bib', '.bib'],
  ])('of an id that was replaced leads to the present one for good, %s', async (extension, expected) => {
    const response = await get(seeded().server, `/id/law:resolucion-suprema-031-96-re${extension}`);
    const location = new URL(response.headers.get('location') ?? '', `${address}/id/`);

    expect([response.status, location.pathname]).toEqual([301, `/id/law:decreto-supremo-031-96-re${expected}`]);
  });

  it('of an id that was replaced is answered in GraphQL with the present one, which candidates of references name too', async () => {
    const { body } = await post(seeded().server, {
      query: `query ($id: ID!) {
        law(id: $id) { id formerIds lawKind }
        entity(id: "law:resolucion-suprema-031-96-re") { id }
        nodes(ids: ["law:resolucion-suprema-031-96-re", "law:ley-28002", "law:none"]) { id }
        resolve(references: ["law:resolucion-suprema-031-96-re", "Resolución Suprema 031-96-RE", "Decreto Supremo 031-96-RE"]) { candidates { entity { id } } }
        meta { release { replacedIds { id replacedBy } } }
      }`,
      variables: { id: 'law:resolucion-suprema-031-96-re' },
    });

    const id = 'law:decreto-supremo-031-96-re';
    const candidates = [{ entity: { id } }];
    expect((body as { readonly data: unknown }).data).toEqual({
      law: { id, formerIds: ['law:resolucion-suprema-031-96-re'], lawKind: 'SUPREME_DECREE' },
      entity: { id },
      nodes: [{ id }, { id: 'law:ley-28002' }, null],
      resolve: [{ candidates }, { candidates }, { candidates }],
      meta: { release: { replacedIds: [{ id: 'law:resolucion-suprema-031-96-re', replacedBy: id }] } },
    });
  });

  it('names the other documents, and that Accept decided', async () => {
    const { headers } = await get(seeded().server, '/id/law:ley-28002');

    expect(headers.get('link')).toContain('<./law:ley-28002.ttl>; rel="alternate"; type="text/turtle"');
    expect(headers.get('vary')).toContain('accept');
  });

  it('is where the addresses of GraphQL lead, of relationships too', async () => {
    const { body } = await post(seeded().server, {
      query:
        '{ law(id: "law:ley-28002") { iri amends(first: 1) { edges { relationship { id iri } } } sources { id iri } } }',
    });
    const { iri, amends, sources } = (
      body as {
        readonly data: {
          readonly law: {
            readonly iri: string;
            readonly amends: {
              readonly edges: readonly { readonly relationship: { readonly id: string; readonly iri: string } }[];
            };
            readonly sources: readonly { readonly id: string; readonly iri: string }[];
          };
        };
      }
    ).data.law;
    const [edge] = amends.edges;
    const [source] = sources;

    const paths = [iri, edge?.relationship.iri ?? '', source?.iri ?? ''].map((text) => new URL(text).pathname);
    const found = await Promise.all(paths.map((path) => follow(path, 'application/json')));

    expect(found.map(({ status, document }) => [status, document.status])).toEqual([
      [303, 200],
      [303, 200],
      [303, 200],
    ]);
    const [law, relationship, cited] = (await Promise.all(found.map(({ document }) => document.json()))) as [
      NodeLink,
      NodeLink,
      NodeLink,
    ];
    expect(law.nodes[0]?.id).toBe('law:ley-28002');
    expect(relationship.links.map(({ key }) => key)).toEqual([edge?.relationship.id]);
    expect(relationship.nodes.map(({ id }) => id)).toEqual(
      relationship.links.flatMap((link) => [link.source, link.target]),
    );
    expect(cited.sources.map(({ id }) => id)).toEqual([source?.id]);
  });

  it('refuses a client that takes none of the documents, and lists them', async () => {
    const response = await get(seeded().server, '/id/law:ley-28002', { accept: 'image/png' });

    expect(response.status).toBe(406);
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('text/turtle') as string, extensions: { code: 'NOT_ACCEPTABLE' } }],
    });
  });

  it.each([
    ['/id/institution:enacoo', ['institution:enaco']],
    ['/id/institution:enacoo.json', ['institution:enaco']],
    ['/id/law:ley-2802', ['law:ley-28002']],
    ['/id/law:zzzzzzzz', []],
    ['/id/nonsense', []],
    ['/id/source:s99999', []],
    ['/id/law:ley-28002%7CAMENDS%7Claw:none', undefined],
    ['/id/law:ley-28002.xls', undefined],
  ])('has nothing at %s, and says what may have been meant', async (path, suggestions) => {
    const response = await get(seeded().server, path);

    expect(response.status).toBe(404);
    const {
      errors: [error],
    } = (await response.json()) as {
      readonly errors: readonly [
        {
          readonly message: string;
          readonly extensions: { readonly code: string; readonly suggestions: readonly string[] };
        },
      ];
    };
    expect(error.extensions.code).toBe('NOT_FOUND');
    if (suggestions !== undefined) expect(error.extensions.suggestions.slice(0, 1)).toEqual(suggestions);
  });

  it.each([
    ['an entity', 'law:ley-28002', 'findEntities'],
    ['a source', 'source:s01', 'findSources'],
    ['a relationship', 'law:ley-28002|AMENDS|provision:cp-296', 'findEdgesAmong'],
  ])('leads to %s after one look for it, without reading what there is to say', async (_, id, statement) => {
    await using recording = createRecordingServer(seeded().engine);

    const { status } = await get(recording.server, `/id/${encodeURIComponent(id)}`);

    expect([status, recording.read()]).toEqual([303, [statement]]);
  });

  it('refuses a path that is not percent-encoded, and another method', async () => {
    expect((await get(seeded().server, '/id/law%E0%A4%A')).status).toBe(400);
    expect((await seeded().server.fetch(new Request(`${address}/id/law:ley-28002`, { method: 'DELETE' }))).status).toBe(
      405,
    );
  });
});

describe('/id/<id>.<format>', () => {
  it('describes an entity: all its fields and relationships, and what stands at their other ends', async () => {
    const { nodes, links } = await json('/id/institution:enaco.json');

    expect(nodes[0]).toMatchObject({ id: 'institution:enaco', names: { es: 'Empresa Nacional de la Coca' } });
    expect(links.length).toBeGreaterThan(10);
    expect(
      links.filter(({ source, target }) => source !== 'institution:enaco' && target !== 'institution:enaco'),
    ).toEqual([]);
    expect(new Set(nodes.map(({ id }) => id))).toEqual(
      new Set(links.flatMap(({ source, target }) => [source, target])),
    );
  });

  it('says what it describes, and is not sent again to who has it', async () => {
    const { headers } = await get(seeded().server, '/id/law:ley-28002.json');

    const again = await get(seeded().server, '/id/law:ley-28002.json', { 'if-none-match': headers.get('etag') ?? '' });

    expect(headers.get('link')).toBe(`<${address}/id/law:ley-28002>; rel="describes"`);
    expect(again.status).toBe(304);
  });
});
