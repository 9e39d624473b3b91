import { entityType } from './entity-type.ts';

export const claim = entityType({
  name: 'Claim',
  prefix: 'claim',
  fieldName: 'claim',
  listName: 'claims',
  label: { es: 'afirmación', en: 'claim' },
  plural: { es: 'afirmaciones', en: 'claims' },
  description: {
    es: 'Afirmación que alguien hace',
    en: 'Statement that somebody makes',
  },
  iris: ['schema:Claim'],
  validity: { onwardFrom: ['madeOn'] },
  fields: {
    text: {
      type: 'LocalizedText',
      required: false,
      label: { es: 'texto', en: 'text' },
      description: {
        es: 'La afirmación en una frase',
        en: 'The claim in a sentence',
      },
      iris: ['schema:text'],
    },
    quote: {
      type: 'Quote',
      required: false,
      label: { es: 'cita', en: 'quote' },
      description: {
        es: 'Palabras textuales, con el documento del que provienen',
        en: 'Verbatim words, with the document they come from',
      },
    },
    madeOn: {
      type: 'Edtf',
      required: false,
      label: { es: 'hecha el', en: 'made on' },
      description: {
        es: 'Fecha o periodo en que se hizo',
        en: 'Date or period in which it was made',
      },
    },
    value: {
      type: 'Float',
      required: false,
      label: { es: 'valor afirmado', en: 'value claimed' },
      description: {
        es: 'Valor afirmado',
        en: 'Value claimed',
      },
    },
    valueMin: {
      type: 'Float',
      required: false,
      label: { es: 'cota inferior', en: 'lower bound' },
      description: {
        es: 'Cota inferior afirmada',
        en: 'Lower bound claimed',
      },
    },
    valueMax: {
      type: 'Float',
      required: false,
      label: { es: 'cota superior', en: 'upper bound' },
      description: {
        es: 'Cota superior afirmada',
        en: 'Upper bound claimed',
      },
    },
    unit: {
      type: 'String',
      required: false,
      label: { es: 'unidad', en: 'unit' },
      description: {
        es: 'Unidad del valor',
        en: 'Unit of the value',
      },
    },
    period: {
      type: 'Edtf',
      required: false,
      label: { es: 'periodo', en: 'period' },
      description: {
        es: 'Periodo del que habla la afirmación',
        en: 'Period the claim speaks of',
      },
    },
  },
});
