import { language } from '../../state/view-state.ts';

/** A number with the separators of the language of the page. */
export function numberText(value: number): string {
  return value.toLocaleString(language.value === 'es' ? 'es-PE' : 'en');
}
