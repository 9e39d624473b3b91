import type { Language } from '../../state/view-state.ts';

const words: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  ha: { es: 'hectáreas', en: 'hectares' },
  t: { es: 'toneladas', en: 'tonnes' },
  persons: { es: 'personas', en: 'persons' },
  percent: { es: 'por ciento', en: 'per cent' },
  communities: { es: 'comunidades', en: 'communities' },
  'USD/kg': { es: 'dólares de EE. UU. por kilogramo', en: 'US dollars per kilogram' },
};

/** A unit in words, for an axis. An unknown unit is shown as in the data. */
export function unitWords(unit: string | null, language: Language): string {
  return unit === null ? '' : (words[unit]?.[language] ?? unit);
}

const signs: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  persons: { es: 'personas', en: 'persons' },
  percent: { es: '%', en: '%' },
  communities: { es: 'comunidades', en: 'communities' },
};

/** A unit as it is written after a number. */
export function unitSign(unit: string | null, language: Language): string {
  return unit === null ? '' : (signs[unit]?.[language] ?? unit);
}
