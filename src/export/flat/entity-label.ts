import { textIn, type LocalizedText } from '../../model/localized-text.ts';
import type { ExportedEntity } from '../export-graph.ts';

/** The one name that programs show beside a node: in Spanish, else in English. */
export function entityLabel({ id, fields }: ExportedEntity): string {
  return textIn((fields.names ?? {}) as LocalizedText, ['es', 'en'])?.value ?? id;
}
