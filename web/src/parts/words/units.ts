import { language, type Language } from '../../state/view-state.ts';

type ByLanguage = Readonly<Record<Language, string>>;

const wordsByUnit: Readonly<Record<string, ByLanguage>> = {
  ha: { es: 'hectáreas', en: 'hectares' },
  t: { es: 'toneladas', en: 'tonnes' },
  persons: { es: 'personas', en: 'persons' },
  percent: { es: 'por ciento', en: 'per cent' },
  communities: { es: 'comunidades', en: 'communities' },
  'USD/kg': { es: 'dólares de EE. UU. por kilogramo', en: 'US dollars per kilogram' },
};

/** A unit in words, for an axis. An unknown unit is shown as in the data. */
export function unitWords(unit: string | null): string {
  return unit === null ? '' : (wordsByUnit[unit]?.[language.value] ?? unit);
}

const signByUnit: Readonly<Record<string, ByLanguage>> = {
  persons: { es: 'personas', en: 'persons' },
  percent: { es: '%', en: '%' },
  communities: { es: 'comunidades', en: 'communities' },
};

/** A unit as it is written after a number. */
export function unitSign(unit: string | null): string {
  return unit === null ? '' : (signByUnit[unit]?.[language.value] ?? unit);
}
