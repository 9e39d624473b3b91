import type { Language } from '../../state/view-state.ts';

const formats = {
  es: new Intl.NumberFormat('es-PE', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
} as const satisfies Record<Language, Intl.NumberFormat>;

/** A number in the format of the language: at most 2 decimals, a true minus sign. */
export function numberText(value: number, language: Language): string {
  return formats[language].format(value).replace('-', '\u2212');
}

/** A figure of an axis that reaches to `greatest`. All figures use the same measure, thousands for large numbers. */
export function axisText(value: number, greatest: number, language: Language): string {
  if (value === 0 || greatest < 10_000) return numberText(value, language);
  return `${numberText(value / 1000, language)}\u202Fk`;
}
