import { describe, expect, it } from 'vitest';
import { cite } from '../../../src/export/citation/cite.ts';
import { body, cited, person, works } from './cited-works.ts';

const ficha = (id: string) =>
  `Ficha en Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/${id}.`;
const described = (id: string) =>
  `Described in Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab, https://hoja.test/id/${id}.`;
const entry = (id: string) =>
  `Hoja: the Peru drug-policy knowledge graph, Release 0123456789ab. https://hoja.test/id/${id}.`;

describe('an entry of a reference list in Chicago style', () => {
  it.each([
    [
      'a report of two authors, in a series, with its publishers',
      works.report,
      `Glave Testino, Manuel, and Ana María Ruiz. 2005. La hoja en el mercado [The leaf on the market]. Report. Serie Andina 12. Institute A and Group B. https://example.org/leaf. ${described('document:report')}`,
    ],
    [
      'a report that names no author, by the body that published it',
      works.bodyReport,
      `National Commission. 2021. Monitoring 2020. Survey. ${described('document:survey')}`,
    ],
    [
      'a book that has editors only, by its DOI',
      works.book,
      `Armenta, Amira, and Martin Jelsma, eds. 2009. Mitos de la coca. Book. Institute A. https://doi.org/10.1000/182. ${described('document:book')}`,
    ],
    [
      'a book with an author and editors',
      works.editedBook,
      `Metaal, Pien. 2010. Más mitos. Edited by Amira Armenta and Martin Jelsma. Book. ${described('document:edited')}`,
    ],
    [
      'a chapter in its book',
      works.chapter,
      `Soberón Garrido, Ricardo. 2010. “Peru.” Chapter. In Systems Overload. ${described('document:chapter')}`,
    ],
    [
      'an article of about a year, whose title closes itself',
      works.article,
      `Cabieses, Hugo. ca. 2005. “¿Coca o muerte?” Article. Debate Agrario, no. 39. ${described('document:article')}`,
    ],
    [
      'a web page of a day',
      works.webPage,
      `Paz, Ana, and Isaías Rojas. 2014. “Peru.” Web page. Institute A, August 3. https://example.org/peru. ${described('document:page')}`,
    ],
    ['a law, by its title', works.law, `Law 1. 2003. June 17. ${described('law:ley-1')}`],
    [
      'an ordinance, by who issued it',
      works.ordinance,
      `Regional Government of Cusco. 2005. Coca ordinance. Regional ordinance. No. 031-2005-GRC/CRC. ${described('law:ordinance')}`,
    ],
    [
      'a version of an article, in its law',
      works.version,
      `Art. 1 as of 2007. 2007. Provision version. July 22. In Criminal Code. ${described('provision-version:cp-1')}`,
    ],
    [
      'a court decision, by the court',
      works.decision,
      `Constitutional Court. 2005. Judgment on Cusco. No. 0020-2005-PI/TC. September 27. ${described('decision:stc-1')}`,
    ],
    [
      'a claim, by who made it, as an entry',
      works.claim,
      `Cabieses, Hugo. 2010. “The model is not replicable.” Claim. December. In ${entry('claim:model')}`,
    ],
    [
      'an institution, as an entry without a date',
      works.institution,
      `“National Coca Company.” n.d. State company. In ${entry('institution:enaco')}`,
    ],
    [
      'an observation of two years',
      works.observation,
      `DEVIDA. 2003–2004. “Coca area, 2003-2004.” Observation. In ${entry('observation:area')}`,
    ],
  ])('cites %s, in English', (_, entity, reference) => {
    expect(cite(entity, 'CHICAGO', 'en')).toBe(reference);
  });

  it.each([
    [
      'a report of two authors',
      works.report,
      `Glave Testino, Manuel, y Ana María Ruiz. 2005. La hoja en el mercado. Informe. Serie Andina 12. Instituto A y Grupo B. https://example.org/leaf. ${ficha('document:report')}`,
    ],
    [
      'a book with an author and editors',
      works.editedBook,
      `Metaal, Pien. 2010. Más mitos. Editado por Amira Armenta y Martin Jelsma. Libro. ${ficha('document:edited')}`,
    ],
    [
      'a chapter, its title first in its own language',
      works.chapter,
      `Soberón Garrido, Ricardo. 2010. «Peru [El Perú]». Capítulo. En Systems Overload. ${ficha('document:chapter')}`,
    ],
    [
      'an article, whose title needs a period all the same',
      works.article,
      `Cabieses, Hugo. ca. 2005. «¿Coca o muerte?». Artículo. Debate Agrario, n.º 39. ${ficha('document:article')}`,
    ],
    [
      'a web page, whose second author takes "e"',
      works.webPage,
      `Paz, Ana, e Isaías Rojas. 2014. «Perú». Página web. Instituto A, 3 de agosto. https://example.org/peru. ${ficha('document:page')}`,
    ],
    [
      'an institution',
      works.institution,
      `«Empresa Nacional de la Coca». s. f. Empresa estatal. En ${entry('institution:enaco')}`,
    ],
  ])('cites %s, in Spanish', (_, entity, reference) => {
    expect(cite(entity, 'CHICAGO', 'es')).toBe(reference);
  });

  it.each([
    [3, 'en', 'A1, Ana, Ana A2, and Ana A3'],
    [3, 'es', 'A1, Ana, Ana A2 y Ana A3'],
    [6, 'en', 'A1, Ana, Ana A2, Ana A3, Ana A4, Ana A5, and Ana A6'],
    [7, 'en', 'A1, Ana, Ana A2, Ana A3, et al'],
  ] as const)('lists %i authors in %s', (count, language, names) => {
    const makers = Array.from({ length: count }, (_, index) => person('author', `Ana A${index + 1}`));

    expect(
      cite(
        cited({ id: 'document:many', type: 'Document', kind: 'BOOK', names: { es: 'Todos' }, makers }),
        'CHICAGO',
        language,
      ).split(/\. (?:n\.d|s\. f)\./)[0],
    ).toBe(names);
  });

  it('puts no comma between two bodies', () => {
    const makers = [body('author', 'Alfa', 'Alpha'), body('author', 'Beta', 'Beta')];

    expect(cite(cited({ id: 'claim:two', type: 'Claim', names: { es: 'Así es' }, makers }), 'CHICAGO', 'en')).toMatch(
      /^Alpha and Beta\. n\.d\. /,
    );
  });
});
