import type { CitedEntity, CitedMaker } from '../../../src/export/citation/cited-entity.ts';

/** Invented things to cite, one for each form that a reference takes. */
export const works = {
  report: cited({
    id: 'document:report',
    type: 'Document',
    kind: 'REPORT',
    names: { es: 'La hoja en el mercado', en: 'The leaf on the market' },
    date: '2005-06',
    makers: [
      person('author', 'Manuel Glave Testino'),
      person('author', 'Ana María Ruiz'),
      person('contributor', 'Luis Paz'),
      body('copublisher', 'Grupo B', 'Group B'),
      body('publisher', 'Instituto A', 'Institute A'),
    ],
    series: 'Serie Andina',
    number: '12',
    isbn: '978-9972-634-84-0',
    url: 'https://example.org/leaf',
    language: 'es',
  }),
  bodyReport: cited({
    id: 'document:survey',
    type: 'Document',
    kind: 'SURVEY',
    names: { es: 'Monitoreo 2020', en: 'Monitoring 2020' },
    date: '2021-10',
    makers: [body('publisher', 'Comisión Nacional', 'National Commission')],
  }),
  book: cited({
    id: 'document:book',
    type: 'Document',
    kind: 'BOOK',
    names: { es: 'Mitos de la coca' },
    date: '2009',
    makers: [
      person('editor', 'Amira Armenta'),
      person('editor', 'Martin Jelsma'),
      body('publisher', 'Instituto A', 'Institute A'),
    ],
    doi: '10.1000/182',
    url: 'https://example.org/myths',
  }),
  editedBook: cited({
    id: 'document:edited',
    type: 'Document',
    kind: 'BOOK',
    names: { es: 'Más mitos' },
    date: '2010',
    makers: [person('author', 'Pien Metaal'), person('editor', 'Amira Armenta'), person('editor', 'Martin Jelsma')],
  }),
  chapter: cited({
    id: 'document:chapter',
    type: 'Document',
    kind: 'CHAPTER',
    names: { es: 'El Perú', en: 'Peru' },
    date: '2010-12',
    makers: [person('author', 'Ricardo Soberón Garrido')],
    container: { es: 'Sistemas sobrecargados', en: 'Systems Overload' },
    language: 'en',
  }),
  article: cited({
    id: 'document:article',
    type: 'Document',
    kind: 'ARTICLE',
    names: { es: '¿Coca o muerte?' },
    date: '2005~',
    makers: [person('author', 'Hugo Cabieses')],
    series: 'Debate Agrario',
    number: '39',
  }),
  webPage: cited({
    id: 'document:page',
    type: 'Document',
    kind: 'WEB_PAGE',
    names: { es: 'Perú', en: 'Peru' },
    date: '2014-08-03',
    makers: [
      body('publisher', 'Instituto A', 'Institute A'),
      person('author', 'Isaías Rojas'),
      person('author', 'Ana Paz'),
    ],
    url: 'https://example.org/peru',
  }),
  law: cited({
    id: 'law:ley-1',
    type: 'Law',
    kind: 'LAW',
    names: { es: 'Ley 1', en: 'Law 1' },
    date: '2003-06-17',
    number: '1',
  }),
  ordinance: cited({
    id: 'law:ordinance',
    type: 'Law',
    kind: 'REGIONAL_ORDINANCE',
    names: { es: 'Ordenanza sobre la coca', en: 'Coca ordinance' },
    date: '2005',
    makers: [body('authority', 'Gobierno Regional del Cusco', 'Regional Government of Cusco')],
    number: '031-2005-GRC/CRC',
  }),
  version: cited({
    id: 'provision-version:cp-1',
    type: 'ProvisionVersion',
    names: { es: 'Art. 1, versión 2007', en: 'Art. 1 as of 2007' },
    date: '2007-07-22',
    container: { es: 'Código Penal', en: 'Criminal Code' },
  }),
  decision: cited({
    id: 'decision:stc-1',
    type: 'CourtDecision',
    kind: 'JUDGMENT',
    names: { es: 'STC 0020-2005-PI/TC', en: 'Judgment on Cusco' },
    date: '2005-09-27',
    makers: [body('authority', 'Tribunal Constitucional', 'Constitutional Court')],
    number: '0020-2005-PI/TC',
  }),
  claim: cited({
    id: 'claim:model',
    type: 'Claim',
    names: { es: 'El modelo no es replicable', en: 'The model is not replicable' },
    date: '2010-12',
    makers: [person('author', 'Hugo Cabieses')],
  }),
  institution: cited({
    id: 'institution:enaco',
    type: 'Institution',
    kind: 'STATE_COMPANY',
    names: { es: 'Empresa Nacional de la Coca', en: 'National Coca Company', qu: 'Mama Kuka' },
  }),
  observation: cited({
    id: 'observation:area',
    type: 'Observation',
    names: { es: 'Superficie con coca, 2003-2004', en: 'Coca area, 2003-2004' },
    date: '2003/2004',
    makers: [body('author', 'DEVIDA', 'DEVIDA')],
  }),
  special: cited({
    id: 'document:special',
    type: 'Document',
    kind: 'OPINION',
    names: { es: 'Ñusta & “hoja” al 50 %: {a_b} #1 $5 ~x^2 \\ <i>«Ácido»</i> — ¿qué?' },
    makers: [body('author', 'Peña & Güell_S.A. 100 %', 'x'), person('author', 'Íñigo Ñáñez Ürgüp')],
    url: 'https://example.org/a_b%20c#d&e',
  }),
} as const;

export function cited(entity: Pick<CitedEntity, 'id' | 'type' | 'names'> & Partial<CitedEntity>): CitedEntity {
  const missing = {
    kind: null,
    date: null,
    makers: [],
    container: null,
    number: null,
    series: null,
    isbn: null,
    doi: null,
    url: null,
    language: null,
  };
  return { ...missing, iri: `https://hoja.test/id/${entity.id}`, release: '0123456789ab', ...entity };
}

export function person(part: CitedMaker['part'], name: string): CitedMaker {
  return { part, names: { es: name, en: name }, isPerson: true };
}

export function body(part: CitedMaker['part'], es: string, en: string): CitedMaker {
  return { part, names: { es, en }, isPerson: false };
}
