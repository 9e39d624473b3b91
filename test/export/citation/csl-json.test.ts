import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/export/citation/cite.ts';
import { cslJsonProblems } from '../../support/csl-json.ts';
import { works } from './cited-works.ts';

describe('an item of CSL-JSON', () => {
  it('is a report with its authors in two parts and its date in parts', () => {
    expect(JSON.parse(cite(works.report, 'CSL_JSON', 'en'))).toEqual([
      {
        id: 'document:report',
        type: 'report',
        title: 'The leaf on the market',
        'original-title': 'La hoja en el mercado',
        genre: 'report',
        author: [
          { family: 'Glave Testino', given: 'Manuel' },
          { family: 'Ruiz', given: 'Ana María' },
        ],
        contributor: [{ family: 'Paz', given: 'Luis' }],
        issued: { 'date-parts': [[2005, 6]] },
        publisher: 'Institute A; Group B',
        'collection-title': 'Serie Andina',
        number: '12',
        language: 'es',
        ISBN: '978-9972-634-84-0',
        URL: 'https://example.org/leaf',
        note: 'Described in Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/document:report',
      },
    ]);
  });

  it('is an entry of Hoja in one release, at its permanent address', () => {
    expect(JSON.parse(cite(works.institution, 'CSL_JSON', 'es'))).toEqual([
      {
        id: 'institution:enaco',
        type: 'entry',
        title: 'Empresa Nacional de la Coca',
        genre: 'empresa estatal',
        'container-title': 'Hoja: the Peru drug-policy knowledge graph',
        version: '0123456789ab',
        URL: 'https://hoja.test/id/institution:enaco',
      },
    ]);
  });

  it('names who issued a decision as its authority, never as its author', () => {
    expect(JSON.parse(cite(works.decision, 'CSL_JSON', 'es'))).toEqual([
      {
        id: 'decision:stc-1',
        type: 'legal_case',
        title: 'STC 0020-2005-PI/TC',
        genre: 'sentencia',
        authority: 'Tribunal Constitucional',
        issued: { 'date-parts': [[2005, 9, 27]] },
        number: '0020-2005-PI/TC',
        note: 'Ficha en Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/decision:stc-1',
      },
    ]);
  });

  it.each([
    ['report', 'report'],
    ['bodyReport', 'report'],
    ['book', 'book'],
    ['chapter', 'chapter'],
    ['article', 'article-journal'],
    ['webPage', 'webpage'],
    ['law', 'legislation'],
    ['version', 'legislation'],
    ['decision', 'legal_case'],
    ['claim', 'entry'],
    ['observation', 'entry'],
  ] as const)('is a %s of the type %s', (name, type) => {
    const items: unknown = JSON.parse(cite(works[name], 'CSL_JSON', 'es'));

    expect(items).toMatchObject([{ type }]);
    expect(cslJsonProblems(items)).toEqual([]);
  });

  it('is a treaty where a law is one', () => {
    expect(JSON.parse(cite({ ...works.law, kind: 'TREATY' }, 'CSL_JSON', 'es'))).toMatchObject([{ type: 'treaty' }]);
  });
});
