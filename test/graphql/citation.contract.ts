import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { address, post } from '../server/post.ts';
import { askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

/** How things of the seed are cited, on either engine. */
export function itCitesTheSeed(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  let server: HojaServer;
  let release: string;
  beforeAll(async () => {
    engine = await openSeeded();
    server = createServer({ engine, publicUrl: address });
    release = (await engine.describe()).release?.id ?? '';
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  async function citationOf(id: string, style: string, language = 'ES'): Promise<string> {
    const { body } = await post(server, {
      query: `query ($id: ID!, $style: CitationStyle!, $language: Language!) { entity(id: $id) { citation(style: $style, language: $language) } }`,
      variables: { id, style, language },
    });
    return (
      body as { readonly data: { readonly entity: { readonly citation: string } } }
    ).data.entity.citation.replaceAll(`Release ${release}`, 'Release R');
  }

  describe('in APA style', () => {
    it.each([
      [
        'law:ley-28002',
        'Ley 28002. (2003, 17 de junio). (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/law:ley-28002)',
      ],
      [
        'law:ordenanza-regional-031-2005-cusco',
        'Gobierno Regional del Cusco. (2005). Ordenanza Regional 031-2005-GRC/CRC. (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/law:ordenanza-regional-031-2005-cusco)',
      ],
      [
        'provision:cp-298',
        'Art. 298 CP: microcomercialización o microproducción [Disposición]. (1991, 8 de abril). En Código Penal (Decreto Legislativo 635). (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/provision:cp-298)',
      ],
      [
        'provision-version:cp-298-2007',
        'Art. 298, versión D.Leg. 982 [Versión de disposición]. (2007, 22 de julio). En Código Penal (Decreto Legislativo 635). (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/provision-version:cp-298-2007)',
      ],
      [
        'decision:tc-0020-2005-pi',
        'Tribunal Constitucional. (2005, 27 de setiembre). STC 0020-2005-PI/TC y 0021-2005-PI/TC [Sentencia]. (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/decision:tc-0020-2005-pi)',
      ],
      [
        'document:glave-2005',
        'Glave, M. y Rosemberg, C. (2005). La comercialización de hoja de coca en el Perú [Informe]. Grupo de Análisis para el Desarrollo. https://fdocuments.es/document/coca-botanica.html (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/document:glave-2005)',
      ],
      [
        'document:systems-overload-peru',
        'Soberón Garrido, R. (2010). Peru chapter of Systems Overload (Drug Laws and Prisons in Peru) [Capítulo Perú de Sistemas sobrecargados] [Capítulo]. En Systems Overload: Drug Laws and Prisons in Latin America. https://www.ungassondrugs.org/en/publications/cedd/systems-overload/item/875-drug-laws-and-prisons-in-peru (Ficha en Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/document:systems-overload-peru)',
      ],
      [
        'claim:not-replicable',
        'Cabieses, H. (2010, diciembre). El modelo no es replicable [Afirmación]. En Hoja: the Peru drug-policy knowledge graph (Release R). http://hoja.test/id/claim:not-replicable',
      ],
      [
        'institution:enaco',
        'Empresa Nacional de la Coca [Empresa estatal]. (s. f.). En Hoja: the Peru drug-policy knowledge graph (Release R). http://hoja.test/id/institution:enaco',
      ],
      [
        'region:san-martin',
        'San Martín [Departamento]. (s. f.). En Hoja: the Peru drug-policy knowledge graph (Release R). http://hoja.test/id/region:san-martin',
      ],
      [
        'policy:san-martin-model',
        "Modelo 'Milagro de San Martín' [Política]. (s. f.). En Hoja: the Peru drug-policy knowledge graph (Release R). http://hoja.test/id/policy:san-martin-model",
      ],
      [
        'observation:coca-area-peru-1996-us-state-department',
        'US State Department. (1996). Superficie con coca, Perú, 1996 [Observación]. En Hoja: the Peru drug-policy knowledge graph (Release R). http://hoja.test/id/observation:coca-area-peru-1996-us-state-department',
      ],
    ])('cites %s', async (id, reference) => {
      expect(await citationOf(id, 'APA')).toBe(reference);
    });
  });

  it('cites in Chicago style, in English', async () => {
    expect(await citationOf('document:tni-drugs-and-conflict-17', 'CHICAGO', 'EN')).toBe(
      'Henman, Anthony, and Pien Metaal. 2009. Coca Myths. Edited by Amira Armenta and Martin Jelsma. Report. Drugs & Conflict 17. Transnational Institute (TNI). https://doczz.net/doc/2865904/coca-myths---transnational-institute. Described in Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/document:tni-drugs-and-conflict-17.',
    );
  });

  it('cites as BibTeX', async () => {
    expect(await citationOf('claim:not-replicable', 'BIBTEX')).toBe(
      [
        '@misc{claim:not-replicable,',
        '\tauthor = {Cabieses, Hugo},',
        '\tyear = {2010},',
        '\tmonth = {12},',
        '\tnote = {En Hoja: the Peru drug-policy knowledge graph, Release R},',
        '\ttitle = {El modelo no es replicable},',
        "\ttype = {afirmaci{\\' o}n},",
        '\turl = {http://hoja.test/id/claim:not-replicable},',
        '\thowpublished = {http://hoja.test/id/claim:not-replicable},',
        '}',
      ].join('\n'),
    );
  });

  it('cites as CSL-JSON, without those who took another part in a survey than its author', async () => {
    expect(JSON.parse(await citationOf('document:unodc-2014', 'CSL_JSON', 'EN'))).toEqual([
      {
        id: 'document:unodc-2014',
        type: 'report',
        title: 'Peru Coca Monitoring 2014',
        genre: 'survey',
        contributor: [{ family: 'Chirinos', given: 'Humberto' }, { literal: 'Special Project CORAH' }],
        issued: { 'date-parts': [[2015, 7]] },
        publisher:
          'United Nations Office on Drugs and Crime (UNODC); National Commission for Development and Life without Drugs (DEVIDA)',
        URL: 'http://www.derechos.org/nizkor/corru/doc/percoca1.html',
        note: 'Described in Hoja: the Peru drug-policy knowledge graph, Release R, http://hoja.test/id/document:unodc-2014',
      },
    ]);
  });

  it('cites wherever an entity is met, by one statement', async () => {
    const recorded = recordStatements(engine);

    const { law } = await askFor(
      recorded.engine,
      `{ law(id: "law:ley-28002") {
        citation(style: APA)
        effects { provision { citation(style: APA, language: EN) } }
        introduces(first: 1) { nodes { citation(style: APA) versionOf { nodes { citation(style: CHICAGO) } } } }
        citedBy(first: 1, filter: { nodeTypes: [DOCUMENT] }) { edges { node { ... on Document { citation(style: APA) authors { nodes { id } } } } relationship { from { citation(style: APA) } } } }
      } }`,
    );

    const cited = JSON.stringify(law).match(/"citation":"[^"]/g) ?? [];
    expect(cited.length).toBeGreaterThan(8);
    expect(recorded.statements).toHaveLength(1);
  });

  it('reads what is cited once, however many styles and languages are asked for', async () => {
    const recorded = recordStatements(engine);

    const { one } = await askFor(
      recorded.engine,
      '{ one: document(id: "document:glave-2005") { a: citation(style: APA) } }',
    );
    const { two } = await askFor(
      recorded.engine,
      '{ two: document(id: "document:glave-2005") { a: citation(style: APA) b: citation(style: BIBTEX, language: EN) c: citation(style: CSL_JSON) } }',
    );

    expect(two).toMatchObject(one as unknown as object);
    expect(recorded.statements[1]?.cypher).toBe(recorded.statements[0]?.cypher);
  });

  it('asks no neighbours of what is made by nobody', async () => {
    const recorded = recordStatements(engine);

    await askFor(recorded.engine, '{ region(id: "region:san-martin") { citation(style: APA) } }');

    expect(recorded.statements.map(({ cypher }) => cypher)).toEqual([
      'MATCH (n0:`HojaEntity` {`id`: $p0})\nRETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`regionKind`, n0.`url`] AS row',
    ]);
  });

  it('cites as of a day what held on it', async () => {
    const { document } = await askFor(
      engine,
      'query @asOf(date: "2012-01-01") { document(id: "document:glave-2005") { citation(style: CHICAGO) } }',
    );

    expect(document).toEqual({
      citation: expect.stringMatching(/^Glave, Manuel, y Cristina Rosemberg\. 2005\. /) as string,
    });
  });
}
