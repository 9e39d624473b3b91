import type { RowValue } from '../../engine/statement.ts';
import type { LocalizedLabel } from '../../model/localized-text.ts';
import type { FieldValues } from '../export-graph.ts';
import type { ValueType } from './rdf-form.ts';

/** A part of a value object: like a field, but without a description. */
export interface ValuePart {
  readonly type: ValueType;
  readonly label: LocalizedLabel;
  readonly iris?: readonly string[];
}

/** A value that is an object. In RDF it is a resource of its own, named after the thing and the field that holds it. */
export interface ValueObject {
  readonly name: string;
  readonly label: LocalizedLabel;
  readonly iris: readonly string[];
  readonly fields: Readonly<Record<string, ValuePart>>;
  /** Reads the parts, by their names in `fields`. */
  readonly read: (value: Parts) => FieldValues;
}

type Parts = Readonly<Record<string, RowValue>>;

/** The value object of a field type; undefined when values of the type are no objects. */
export function valueObjectOf(type: ValueType): ValueObject | undefined {
  return typeof type === 'string' && Object.hasOwn(valueObjects, type)
    ? valueObjects[type as keyof typeof valueObjects]
    : undefined;
}

const number: ValuePart = { type: 'Float', label: { es: 'valor', en: 'value' }, iris: ['schema:value'] };
const unit: ValuePart = { type: 'String', label: { es: 'unidad', en: 'unit' }, iris: ['schema:unitText'] };

/** Value objects by the type of the field. */
export const valueObjects = {
  Amount: {
    name: 'Amount',
    label: { es: 'cantidad', en: 'amount' },
    iris: ['schema:QuantitativeValue'],
    fields: { value: number, unit },
    read: (value) => value,
  },
  Money: {
    name: 'Money',
    label: { es: 'suma de dinero', en: 'sum of money' },
    iris: ['schema:MonetaryAmount'],
    fields: {
      value: number,
      currency: {
        type: 'String',
        label: { es: 'moneda (ISO 4217)', en: 'currency (ISO 4217)' },
        iris: ['schema:currency'],
      },
      period: { type: 'Edtf', label: { es: 'periodo', en: 'period' } },
    },
    read: (value) => value,
  },
  Quote: {
    name: 'Quote',
    label: { es: 'cita textual', en: 'verbatim quote' },
    iris: ['schema:Quotation'],
    fields: {
      text: { type: 'LocalizedText', label: { es: 'texto', en: 'text' }, iris: ['schema:text'] },
      language: {
        type: 'String',
        label: { es: 'idioma (BCP 47)', en: 'language (BCP 47)' },
        iris: ['schema:inLanguage'],
      },
      quotedFrom: {
        type: 'Entity',
        label: { es: 'documento citado', en: 'document quoted' },
        iris: ['prov:wasQuotedFrom'],
      },
    },
    read: ({ text = null, language = null, document = null }) => ({
      text: { [tagOf(language)]: text },
      language,
      quotedFrom: document,
    }),
  },
  Penalties: {
    name: 'Penalty',
    label: { es: 'pena', en: 'penalty' },
    iris: [],
    fields: {
      case: { type: 'LocalizedText', label: { es: 'caso', en: 'case' } },
      minYears: { type: 'Float', label: { es: 'mínimo de años de prisión', en: 'fewest years of prison' } },
      maxYears: { type: 'Float', label: { es: 'máximo de años de prisión', en: 'most years of prison' } },
      life: { type: 'Boolean', label: { es: 'cadena perpetua', en: 'life imprisonment' } },
      fineDaysMin: { type: 'Count', label: { es: 'mínimo de días-multa', en: 'fewest day-fines' } },
      fineDaysMax: { type: 'Count', label: { es: 'máximo de días-multa', en: 'most day-fines' } },
      uncertain: { type: 'Boolean', label: { es: 'sin verificar', en: 'not checked' } },
    },
    read: ({ case: en = null, caseEs: es = null, ...parts }) => ({ case: { es, en }, ...parts }),
  },
  Figures: {
    name: 'Figure',
    label: { es: 'cifra', en: 'figure' },
    iris: ['schema:QuantitativeValue'],
    fields: {
      label: { type: 'LocalizedText', label: { es: 'qué se cuenta', en: 'what is counted' }, iris: ['rdfs:label'] },
      value: number,
      unit,
    },
    read: (value) => value,
  },
  LocalizedTexts: {
    name: 'Rule',
    label: { es: 'regla', en: 'rule' },
    iris: [],
    fields: { text: { type: 'LocalizedText', label: { es: 'texto', en: 'text' } } },
    read: (text) => ({ text }),
  },
} as const satisfies Partial<Record<Extract<ValueType, string>, ValueObject>>;

/** RDF allows only well-formed language tags. A text with any other tag has no language. */
function tagOf(language: RowValue): string {
  return typeof language === 'string' && /^[a-z]{2,8}(-[a-z0-9]{1,8})*$/i.test(language) ? language.toLowerCase() : '';
}
