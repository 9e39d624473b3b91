import { language, type Language } from '../../state/view-state.ts';

const localeByLanguage: Readonly<Record<Language, string>> = { es: 'es-PE', en: 'en' };
const formatByLanguage: Readonly<Record<Language, Intl.NumberFormat>> = {
  es: new Intl.NumberFormat(localeByLanguage.es),
  en: new Intl.NumberFormat(localeByLanguage.en),
};

/** A number in the format of the page's language: at most three decimals, a true minus sign. */
export function numberText(value: number): string {
  return formatByLanguage[language.value].format(value).replace('-', '\u2212');
}

/** A figure of an axis that reaches to `greatest`. All figures use the same measure, thousands for large numbers. */
export function axisText(value: number, greatest: number): string {
  if (value === 0 || greatest < 10_000) return numberText(value);
  return `${numberText(value / 1000)}\u202Fk`;
}

/** A share as a percentage with at most one decimal. */
export function percentText(share: number): string {
  return share.toLocaleString(localeByLanguage[language.value], { style: 'percent', maximumFractionDigits: 1 });
}

/** A quantity with its unit as it is recorded. */
export function amountText({ value, unit }: { readonly value: number; readonly unit: string }): string {
  return `${numberText(value)} ${unit}`;
}
