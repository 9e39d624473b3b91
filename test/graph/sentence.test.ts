import { describe, expect, it } from 'vitest';
import { sentenceOf, type NamedEnd, type SentenceParts } from '../../src/graph/sentence.ts';
import { shortNameOf } from '../../src/graph/short-name.ts';

type Named = readonly [type: string, es: string, en: string];

const art296: Named = [
  'Provision',
  'Art. 296 CP: promoción o favorecimiento al tráfico ilícito de drogas',
  'Art. 296 CC: promoting or favouring illicit drug trafficking',
];
const law28002: Named = ['Law', 'Ley 28002', 'Law 28002'];
const criminalCode: Named = ['Law', 'Código Penal (Decreto Legislativo 635)', 'Criminal Code (Legislative Decree 635)'];
const decree22095: Named = [
  'Law',
  'Decreto Ley 22095, Ley de represión del tráfico ilícito de drogas',
  'Decree Law 22095, Law for the repression of illicit drug trafficking',
];
const enaco: Named = ['Institution', 'Empresa Nacional de la Coca', 'ENACO'];
const soberon: Named = ['Person', 'Ricardo Soberón Garrido', 'Ricardo Soberón Garrido'];

describe('a sentence', () => {
  it.each<[Named, SentenceParts['type'], Named, Partial<SentenceParts>, string, string]>([
    [
      law28002,
      'AMENDS',
      art296,
      { on: '2003-06-17' },
      'Ley 28002 modifica el art. 296 del Código Penal, 17 de junio de 2003',
      'Law 28002 amends art. 296 of the Criminal Code, 17 June 2003',
    ],
    [
      art296,
      'PART_OF',
      criminalCode,
      {},
      'El art. 296 del Código Penal es parte del Código Penal (Decreto Legislativo 635)',
      'Art. 296 of the Criminal Code is part of the Criminal Code (Legislative Decree 635)',
    ],
    [
      ['ProvisionVersion', 'Art. 296, versión Ley 28002', 'Art. 296 as amended by Law 28002'],
      'VERSION_OF',
      art296,
      {},
      'El art. 296, versión Ley 28002 es una versión del art. 296 del Código Penal',
      'Art. 296 as amended by Law 28002 is a version of art. 296 of the Criminal Code',
    ],
    [
      ['Law', 'Ley 27634', 'Law 27634'],
      'AMENDS',
      decree22095,
      { on: '2002-01' },
      'Ley 27634 modifica el Decreto Ley 22095, enero de 2002',
      'Law 27634 amends Decree Law 22095, January 2002',
    ],
    [
      decree22095,
      'SUCCEEDS',
      [
        'Law',
        'Decreto Ley 11005, sobre el tráfico ilícito de estupefacientes',
        'Decree Law 11005 on illicit traffic in narcotics',
      ],
      {},
      'Decreto Ley 22095 sucede al Decreto Ley 11005',
      'Decree Law 22095 succeeds Decree Law 11005 on illicit traffic in narcotics',
    ],
    [
      ['Claim', 'La distribución pasa por ENACO', 'Distribution goes through ENACO'],
      'ABOUT',
      enaco,
      {},
      '«La distribución pasa por ENACO» trata de Empresa Nacional de la Coca',
      '“Distribution goes through ENACO” is about ENACO',
    ],
    [
      soberon,
      'HEADS',
      ['Institution', 'DEVIDA', 'DEVIDA'],
      { since: '2011', until: '2012' },
      'Ricardo Soberón Garrido encabeza DEVIDA, de 2011 a 2012',
      'Ricardo Soberón Garrido heads DEVIDA, from 2011 to 2012',
    ],
    [
      enaco,
      'OPERATES_IN',
      ['Region', 'Cusco', 'Cusco'],
      { until: '2010~' },
      'Empresa Nacional de la Coca opera en Cusco, hasta alrededor de 2010',
      'ENACO operates in Cusco, until about 2010',
    ],
    [
      [
        'Document',
        'Las 13 mentiras del narcotráfico sobre la hoja de coca',
        "Drug Trafficking's 13 Lies about the Coca Leaf",
      ],
      'AUTHORED_BY',
      soberon,
      {},
      'Las 13 mentiras del narcotráfico sobre la hoja de coca tiene como autor a Ricardo Soberón Garrido',
      "Drug Trafficking's 13 Lies about the Coca Leaf is authored by Ricardo Soberón Garrido",
    ],
    [
      ['Region', 'Perú', 'Peru'],
      'PARTY_TO',
      ['Law', 'Convenio sobre Sustancias Sicotrópicas de 1971', 'Convention on Psychotropic Substances, 1971'],
      { on: '1980-01-28' },
      'Perú es parte en el Convenio sobre Sustancias Sicotrópicas de 1971, 28 de enero de 1980',
      'Peru is a party to the Convention on Psychotropic Substances, 1971, 28 January 1980',
    ],
  ])('says in both languages that %o %s %o (%o)', (from, type, to, dates, es, en) => {
    const parts = (language: 'es' | 'en'): SentenceParts => ({
      type,
      from: end(from, language),
      to: end(to, language),
      on: null,
      since: null,
      until: null,
      ...dates,
    });

    expect([sentenceOf(parts('es'), 'es'), sentenceOf(parts('en'), 'en')]).toEqual([es, en]);
  });
});

describe('the short name of a provision', () => {
  it.each([
    [
      'Art. 296-B CP: tráfico ilícito de insumos químicos',
      'Art. 296-B CC: illicit traffic in chemical inputs',
      'el art. 296-B del Código Penal',
      'art. 296-B of the Criminal Code',
    ],
    [
      'Arts. 42 y 43 del D.L. 22095: fiscalización de insumos',
      'Arts. 42-43 DL 22095: control of inputs',
      'los arts. 42 y 43 del D.L. 22095',
      'arts. 42-43 of DL 22095',
    ],
    [
      'Primera Disposición Final de la Ley 28003',
      'First Final Provision of Law 28003',
      'la Primera Disposición Final de la Ley 28003',
      'the First Final Provision of Law 28003',
    ],
    [
      'Lista I de la Convención Única (hoja de coca)',
      'Schedule I of the Single Convention (coca leaf)',
      'la Lista I de la Convención Única (hoja de coca)',
      'Schedule I of the Single Convention (coca leaf)',
    ],
    ['Art. 8 de la Constitución', 'Art. 8 Constitution', 'el art. 8 de la Constitución', 'art. 8 of the Constitution'],
    [
      'Art. 27 de la Convención Única',
      'Art. 27 Single Convention',
      'el art. 27 de la Convención Única',
      'art. 27 of the Single Convention',
    ],
    [
      'Art. 1 del D.S. 044-2003-PCM: reducción gradual y concertada',
      'Art. 1 of D.S. 044-2003-PCM: agreed gradual reduction',
      'el art. 1 del D.S. 044-2003-PCM',
      'art. 1 of D.S. 044-2003-PCM',
    ],
  ])('makes "%s" and "%s" into "%s" and "%s"', (es, en, shortEs, shortEn) => {
    expect([shortNameOf('Provision', es, 'es'), shortNameOf('Provision', en, 'en')]).toEqual([shortEs, shortEn]);
  });

  it('leaves the names of other things alone', () => {
    expect(shortNameOf('Document', 'Perú: monitoreo de coca 2005', 'es')).toBe('Perú: monitoreo de coca 2005');
    expect(shortNameOf('Law', 'Convention on Psychotropic Substances, 1971', 'en')).toBe(
      'Convention on Psychotropic Substances, 1971',
    );
  });
});

function end([type, es, en]: Named, language: 'es' | 'en'): NamedEnd {
  return { type, name: language === 'es' ? es : en };
}
