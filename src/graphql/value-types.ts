import type { EdtfDate } from '../model/edtf-date.ts';
import { isApproximate, parseEdtf } from '../model/edtf-date.ts';
import type { LanguageText, LocalizedText } from '../model/localized-text.ts';
import type { TreeNode } from '../plan/tree.ts';
import { builder } from './builder.ts';
import { languageEnum } from './enums.ts';

export const localizedTextRef = builder.objectRef<LocalizedText>('LocalizedText').implement({
  description:
    'A text in the languages it is available in; a language without a text is null, never a translation made up on the way.',
  fields: (t) => ({
    es: t.string({ nullable: true, description: 'Spanish.', resolve: ({ es }) => es ?? null }),
    en: t.string({ nullable: true, description: 'English.', resolve: ({ en }) => en ?? null }),
    qu: t.string({
      nullable: true,
      description: 'Quechua; general knowledge, where there is one.',
      resolve: ({ qu }) => qu ?? null,
    }),
  }),
});

export const languageTextRef = builder.objectRef<LanguageText>('LanguageText').implement({
  description: 'A text in one language, with the language that was served.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The text.' }),
    language: t.expose('language', {
      type: languageEnum,
      description: 'The language it is in: the first of the wanted ones that has a text, else any that has.',
    }),
  }),
});

export const edtfRef = builder.objectRef<Omit<EdtfDate, 'approximate'>>('Edtf').implement({
  description:
    'A date or interval as precise as the sources are, in the Extended Date/Time Format (ISO 8601-2), with the first and last day it can mean.',
  fields: (t) => ({
    text: t.exposeString('text', {
      description:
        'EDTF: `2003-06-17`, `2010-12`, `1949`, `2014~` (about), `198X` (the 1980s), `1991-04-09/..` (open).',
    }),
    earliest: t.expose('earliest', {
      type: 'Date',
      nullable: true,
      description: 'First day it can mean; null when the start is open or unknown.',
    }),
    latest: t.expose('latest', {
      type: 'Date',
      nullable: true,
      description: 'Last day it can mean; null when the end is open or unknown.',
    }),
    approximate: t.boolean({
      description: 'True when the source says about.',
      resolve: ({ text }) => isApproximate(text),
    }),
  }),
});

export interface Amount {
  readonly value: number;
  readonly unit: string;
}

export const amountRef = builder.objectRef<Amount>('Amount').implement({
  description: 'A quantity, such as the limit a provision fixes for a substance.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The number, in `unit`.' }),
    unit: t.exposeString('unit', { description: 'The unit as an abbreviation: `g`, `kg`, `ha`.' }),
  }),
});

export interface Money {
  readonly value: number;
  readonly currency: string;
  readonly period: string;
}

export const moneyRef = builder.objectRef<Money>('Money').implement({
  description: 'A sum of money stated for a period.',
  fields: (t) => ({
    value: t.exposeFloat('value', { description: 'The sum, in `currency`, not adjusted for inflation.' }),
    currency: t.exposeString('currency', { description: 'Currency, ISO 4217.' }),
    period: t.field({
      type: edtfRef,
      nullable: true,
      description: 'The period that the sum is for.',
      resolve: ({ period }) => parseEdtf(period) ?? null,
    }),
  }),
});

export interface Penalty {
  readonly case: string;
  readonly caseEs: string;
  readonly minYears?: number;
  readonly maxYears?: number;
  readonly life?: boolean;
  readonly fineDaysMin?: number;
  readonly fineDaysMax?: number;
  readonly uncertain?: boolean;
}

export const penaltyRef = builder.objectRef<Penalty>('Penalty').implement({
  description:
    'The penalty range of one case of an offence. A bound that is null is not recorded; it does not mean that there is none.',
  fields: (t) => ({
    case: t.field({
      type: localizedTextRef,
      description: 'Which case of the offence: basic, aggravated, and so on.',
      resolve: ({ case: en, caseEs: es }) => ({ es, en }),
    }),
    minYears: t.float({
      nullable: true,
      description: 'Shortest prison term, in years.',
      resolve: ({ minYears }) => minYears ?? null,
    }),
    maxYears: t.float({
      nullable: true,
      description: 'Longest prison term, in years.',
      resolve: ({ maxYears }) => maxYears ?? null,
    }),
    life: t.boolean({
      description: 'True when life imprisonment is among the penalties.',
      resolve: ({ life }) => life ?? false,
    }),
    fineDaysMin: t.int({
      nullable: true,
      description: 'Fewest day-fines.',
      resolve: ({ fineDaysMin }) => fineDaysMin ?? null,
    }),
    fineDaysMax: t.int({
      nullable: true,
      description: 'Most day-fines.',
      resolve: ({ fineDaysMax }) => fineDaysMax ?? null,
    }),
    uncertain: t.boolean({
      description: 'True when the range was not checked or rests on a secondary source.',
      resolve: ({ uncertain }) => uncertain ?? false,
    }),
  }),
});

export interface Figure {
  readonly label: LocalizedText;
  readonly value: number;
  readonly unit: string;
}

export const figureRef = builder.objectRef<Figure>('Figure').implement({
  description: 'A figure that a source states for an event.',
  fields: (t) => ({
    label: t.expose('label', { type: localizedTextRef, description: 'What is counted.' }),
    value: t.exposeFloat('value', { description: 'The number, in `unit`.' }),
    unit: t.exposeString('unit', { description: 'The unit of the number.' }),
  }),
});

/** A quote, with the nodes that were read beside it and the response key of the quote itself. */
export interface Quote {
  readonly text: string;
  readonly language: string;
  readonly children: TreeNode['children'];
  readonly key: string | number;
}
