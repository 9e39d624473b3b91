import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/export/citation/cite.ts';
import { cited, person, works } from './cited-works.ts';

const ficha = (id: string) =>
  `(Ficha en Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/${id})`;
const described = (id: string) =>
  `(Described in Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/${id})`;
const entry = (id: string) =>
  `Hoja: the Peru drug-policy knowledge graph (Release 0123456789ab). https://hoja.test/id/${id}`;

describe('a reference in APA style', () => {
  it.each([
    [
      'a report of two authors, in a series, with its publishers',
      works.report,
      `Glave Testino, M. y Ruiz, A. M. (2005). La hoja en el mercado (Serie Andina N.º 12) [Informe]. Instituto A; Grupo B. https://example.org/leaf ${ficha('document:report')}`,
    ],
    [
      'a report that names no author, by the body that published it',
      works.bodyReport,
      `Comisión Nacional. (2021). Monitoreo 2020 [Encuesta o monitoreo]. ${ficha('document:survey')}`,
    ],
    [
      'a book that has editors only, by its DOI',
      works.book,
      `Armenta, A. y Jelsma, M. (Eds.). (2009). Mitos de la coca [Libro]. Instituto A. https://doi.org/10.1000/182 ${ficha('document:book')}`,
    ],
    [
      'a book with an author and editors',
      works.editedBook,
      `Metaal, P. (2010). Más mitos (A. Armenta y M. Jelsma, Eds.) [Libro]. ${ficha('document:edited')}`,
    ],
    [
      'a chapter in another language, in its book',
      works.chapter,
      `Soberón Garrido, R. (2010). Peru [El Perú] [Capítulo]. En Systems Overload. ${ficha('document:chapter')}`,
    ],
    [
      'an article of about a year, in its journal',
      works.article,
      `Cabieses, H. (ca. 2005). ¿Coca o muerte? [Artículo]. Debate Agrario, (39). ${ficha('document:article')}`,
    ],
    [
      'a web page of a day',
      works.webPage,
      `Paz, A. y Rojas, I. (2014, 3 de agosto). Perú [Página web]. Instituto A. https://example.org/peru ${ficha('document:page')}`,
    ],
    [
      'a law, by its title, which names its kind and number',
      works.law,
      `Ley 1. (2003, 17 de junio). ${ficha('law:ley-1')}`,
    ],
    [
      'an ordinance, by who issued it',
      works.ordinance,
      `Gobierno Regional del Cusco. (2005). Ordenanza sobre la coca (N.º 031-2005-GRC/CRC) [Ordenanza regional]. ${ficha('law:ordinance')}`,
    ],
    [
      'a version of an article, in its law',
      works.version,
      `Art. 1, versión 2007 [Versión de disposición]. (2007, 22 de julio). En Código Penal. ${ficha('provision-version:cp-1')}`,
    ],
    [
      'a court decision, by the court',
      works.decision,
      `Tribunal Constitucional. (2005, 27 de setiembre). STC 0020-2005-PI/TC [Sentencia]. ${ficha('decision:stc-1')}`,
    ],
    [
      'a claim, by who made it, as an entry',
      works.claim,
      `Cabieses, H. (2010, diciembre). El modelo no es replicable [Afirmación]. En ${entry('claim:model')}`,
    ],
    [
      'an institution, as an entry without a date',
      works.institution,
      `Empresa Nacional de la Coca [Empresa estatal]. (s. f.). En ${entry('institution:enaco')}`,
    ],
    [
      'an observation of two years',
      works.observation,
      `DEVIDA. (2003–2004). Superficie con coca, 2003-2004 [Observación]. En ${entry('observation:area')}`,
    ],
  ])('cites %s, in Spanish', (_, entity, reference) => {
    expect(cite(entity, 'APA', 'es')).toBe(reference);
  });

  it.each([
    [
      'a report, its title first in its own language',
      works.report,
      `Glave Testino, M., & Ruiz, A. M. (2005). La hoja en el mercado [The leaf on the market] (Serie Andina No. 12) [Report]. Institute A; Group B. https://example.org/leaf ${described('document:report')}`,
    ],
    [
      'a book that has editors only',
      works.book,
      `Armenta, A., & Jelsma, M. (Eds.). (2009). Mitos de la coca [Book]. Institute A. https://doi.org/10.1000/182 ${described('document:book')}`,
    ],
    [
      'a book with an author and editors',
      works.editedBook,
      `Metaal, P. (2010). Más mitos (A. Armenta & M. Jelsma, Eds.) [Book]. ${described('document:edited')}`,
    ],
    [
      'a chapter in its own language',
      works.chapter,
      `Soberón Garrido, R. (2010). Peru [Chapter]. In Systems Overload. ${described('document:chapter')}`,
    ],
    [
      'a web page of a day',
      works.webPage,
      `Paz, A., & Rojas, I. (2014, August 3). Peru [Web page]. Institute A. https://example.org/peru ${described('document:page')}`,
    ],
    [
      'a court decision with its number',
      works.decision,
      `Constitutional Court. (2005, September 27). Judgment on Cusco (No. 0020-2005-PI/TC). ${described('decision:stc-1')}`,
    ],
    [
      'an institution',
      works.institution,
      `National Coca Company [State company]. (n.d.). In ${entry('institution:enaco')}`,
    ],
  ])('cites %s, in English', (_, entity, reference) => {
    expect(cite(entity, 'APA', 'en')).toBe(reference);
  });

  it('takes a name in Quechua, and Spanish words around it', () => {
    expect(cite(works.institution, 'APA', 'qu')).toBe(
      `Mama Kuka [Empresa estatal]. (s. f.). En ${entry('institution:enaco')}`,
    );
  });

  it('leaves out the release where there is none', () => {
    expect(cite({ ...works.institution, release: null }, 'APA', 'es')).toBe(
      'Empresa Nacional de la Coca [Empresa estatal]. (s. f.). En Hoja: the Peru drug-policy knowledge graph. https://hoja.test/id/institution:enaco',
    );
    expect(cite({ ...works.law, release: null }, 'APA', 'es')).toBe(
      'Ley 1. (2003, 17 de junio). (Ficha en Hoja: the Peru drug-policy knowledge graph, https://hoja.test/id/law:ley-1)',
    );
  });

  it('lists twenty authors, and of more the first nineteen and the last', () => {
    const authors = (count: number) =>
      Array.from({ length: count }, (_, index) => person('author', `Ana A${String(index + 1).padStart(2, '0')}`));
    const by = (count: number) =>
      cite(
        cited({ id: 'document:many', type: 'Document', kind: 'BOOK', names: { es: 'Todos' }, makers: authors(count) }),
        'APA',
        'en',
      ).split(' (n.d.)')[0];

    expect(by(20)).toMatch(/^A01, A\., A02, A\., .*A19, A\., & A20, A\.$/);
    expect(by(21)).toMatch(/^A01, A\., A02, A\., .*A19, A\., … A21, A\.$/);
  });

  it('keeps the hyphen of a given name', () => {
    const reference = cite(
      cited({
        id: 'document:hyphen',
        type: 'Document',
        kind: 'BOOK',
        names: { es: 'Uno' },
        makers: [person('author', 'Jean-Luc A. Paz')],
      }),
      'APA',
      'es',
    );

    expect(reference).toMatch(/^Paz, J\.-L\. A\. \(s\. f\.\)\. Uno/);
  });
});
