import type { LocalizedLabel } from '../../model/localized-text.ts';
import type { enums } from '../../ontology/enums.ts';

/** Kinds of norm that are cited and of which the ontology has no laws. They are recognised, never taken for another. */
export const otherNormKinds = {
  CONSOLIDATED_TEXT: { es: 'texto único ordenado', en: 'consolidated text' },
  DIRECTORAL_RESOLUTION: { es: 'resolución directoral', en: 'directoral resolution' },
  HEAD_RESOLUTION: { es: 'resolución jefatural', en: 'resolution of the head of an institution' },
  EXECUTIVE_RESOLUTION: { es: 'resolución de presidencia o dirección ejecutiva', en: 'executive resolution' },
  ADMINISTRATIVE_RESOLUTION: { es: 'resolución administrativa', en: 'administrative resolution' },
  VICE_MINISTERIAL_RESOLUTION: { es: 'resolución viceministerial', en: 'vice-ministerial resolution' },
  RESOLUTION: { es: 'resolución de otra autoridad', en: 'resolution of another authority' },
  REGIONAL_DECREE: { es: 'decreto regional', en: 'regional decree' },
  REGIONAL_AGREEMENT: { es: 'acuerdo regional', en: 'regional agreement' },
  MUNICIPAL_ORDINANCE: { es: 'ordenanza municipal', en: 'municipal ordinance' },
  MUNICIPAL_AGREEMENT: { es: 'acuerdo de concejo', en: 'agreement of a municipal council' },
  MAYORAL_DECREE: { es: 'decreto de alcaldía', en: 'mayoral decree' },
  DIRECTIVE: { es: 'directiva', en: 'directive' },
} as const satisfies Record<string, LocalizedLabel>;

export type LawKind = keyof typeof enums.LawKind;
/** What a norm that is cited can be. */
export type NormKind = LawKind | keyof typeof otherNormKinds;
