import { parse } from '@retorquere/bibtex-parser';
import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/export/citation/cite.ts';
import { cited, works } from './cited-works.ts';

describe('an entry of BibTeX', () => {
  it('is a report with its authors, series, publishers and where Hoja describes it', () => {
    expect(cite(works.report, 'BIBTEX', 'en')).toBe(
      [
        '@techreport{document:report,',
        "\tauthor = {Glave Testino, Manuel and Ruiz, Ana Mar{\\' i}a},",
        '\tseries = {Serie {Andina}},',
        '\tisbn = {978-9972-634-84-0},',
        '\tyear = {2005},',
        '\tmonth = {6},',
        '\tnote = {Described in Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/document:report},',
        '\tnumber = {12},',
        '\tinstitution = {Institute A; Group B},',
        '\ttitle = {La hoja en el mercado [{The} leaf on the market]},',
        '\ttype = {report},',
        '\turl = {https://example.org/leaf},',
        '}',
      ].join('\n'),
    );
  });

  it('is an entry of Hoja at its permanent address', () => {
    expect(cite(works.institution, 'BIBTEX', 'es')).toBe(
      [
        '@misc{institution:enaco,',
        '\tnote = {En Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab},',
        '\ttitle = {Empresa {Nacional} de la {Coca}},',
        '\ttype = {empresa estatal},',
        '\turl = {https://hoja.test/id/institution:enaco},',
        '\thowpublished = {https://hoja.test/id/institution:enaco},',
        '}',
      ].join('\n'),
    );
  });

  it.each([
    ['law', 'misc', { year: '2003', month: 'jun 17', title: 'Ley 1', type: 'ley' }],
    [
      'ordinance',
      'misc',
      {
        author: [{ name: 'Gobierno Regional del Cusco' }],
        note: 'N.o 031-2005-GRC/CRC. Ficha en Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/law:ordinance',
      },
    ],
    [
      'version',
      'misc',
      {
        note: 'En Código Penal. Ficha en Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/provision-version:cp-1',
      },
    ],
    ['decision', 'misc', { author: [{ name: 'Tribunal Constitucional' }], title: 'STC 0020-2005-PI/TC' }],
    [
      'book',
      'book',
      {
        editor: [
          { lastName: 'Armenta', firstName: 'Amira' },
          { lastName: 'Jelsma', firstName: 'Martin' },
        ],
        doi: '10.1000/182',
        publisher: ['Instituto A'],
      },
    ],
    ['chapter', 'inbook', { booktitle: 'Systems Overload', title: 'Peru [El Perú]' }],
    [
      'article',
      'article',
      {
        journal: 'Debate Agrario',
        number: '39',
        note: 'Fecha: ca. 2005. Ficha en Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/document:article',
      },
    ],
    [
      'observation',
      'misc',
      { year: '2003', note: 'Fecha: 2003–2004. En Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab' },
    ],
  ] as const)('reads back as what was cited: %s', (name, type, fields) => {
    const entry = readBack(cite(works[name], 'BIBTEX', 'es'));

    expect(entry).toMatchObject({ type, key: works[name].id, fields });
  });

  it('keeps accents, quotes and the signs that mean something to TeX', () => {
    const text = cite(works.special, 'BIBTEX', 'es');

    expect(text).toMatch(/^[\t\n\x20-\x7E]*$/);
    const { fields } = readBack(text);
    expect(fields).toMatchObject({
      author: [{ lastName: 'Ñáñez Ürgüp', firstName: 'Íñigo' }, { name: 'Peña & Güell_S.A. 100 %' }],
      title: 'Ñusta & “hoja” al 50 %: {a_b} #1 $5 ~x^2 \\ < i>«Ácido»< /i> — ¿qué?',
      url: 'https://example.org/a_b%20c#d&e',
    });
  });

  it('keeps a body whose name has "and" in it in one piece', () => {
    const commission = { part: 'author', names: { en: 'Commission for Life and Peace' }, isPerson: false } as const;

    const { fields } = readBack(
      cite(cited({ id: 'claim:one', type: 'Claim', names: { en: 'So it is' }, makers: [commission] }), 'BIBTEX', 'en'),
    );

    expect(fields.author).toEqual([{ name: 'Commission for Life and Peace' }]);
  });

  it('gives a number in a series to a book as well', () => {
    const book = { ...works.book, series: 'Serie Andina', number: '7' };

    expect(readBack(cite(book, 'BIBTEX', 'es')).fields).toMatchObject({ series: 'Serie Andina', number: '7' });
  });
});

/** By a parser that has nothing in common with the writer. */
function readBack(text: string) {
  const { entries, errors } = parse(text, { sentenceCase: false });
  expect(errors).toEqual([]);
  const [entry] = entries;
  if (entry === undefined || entries.length > 1) throw new TypeError(`${entries.length} entries were read`);
  return JSON.parse(JSON.stringify(entry).normalize('NFC')) as typeof entry;
}
