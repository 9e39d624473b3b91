import { language } from '../../state/view-state.ts';

/** A number as the language of the page writes it. */
export function numberText(value: number): string {
  return value.toLocaleString(localeOfPage());
}

/** A share as a percentage with at most one decimal. */
export function percentText(share: number): string {
  return share.toLocaleString(localeOfPage(), { style: 'percent', maximumFractionDigits: 1 });
}

function localeOfPage(): string {
  return language.value === 'es' ? 'es-PE' : 'en';
}
