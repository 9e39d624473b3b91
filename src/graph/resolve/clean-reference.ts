import { foldText } from '../../model/fold-text.ts';

/**
 * Prepares a text for the parsers: no accents, no capitals, one kind of dash and of space, and nothing around the
 * reference.
 */
export function cleanReference(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”«»"]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s([{¿¡]+|[\s.,;:!?\]}-]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^(?:el|la|los|las|the) /, '')
    .replace(/^peruvian |,? (?:del|de la republica del|of|of the republic of) peru$| peruan[oa]$/g, '');
}
