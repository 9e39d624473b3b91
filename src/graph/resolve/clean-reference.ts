import { foldText } from '../../model/fold-text.ts';

/**
 * The text as the parsers read it: without accents and capitals, with one kind of dash and space, without what stands
 * around it.
 */
export function cleanReference(text: string): string {
  return foldText(text.normalize('NFKC'))
    .replace(/[‐-―−]/g, '-')
    .replace(/[“”«»"]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/^[\s([{¿¡]+|[\s.,;:!?\]}]+$/g, '')
    .replace(/^([^(]*)\)$/, '$1')
    .replace(/^(?:el|la|los|las|the) /, '')
    .replace(/^peruvian |,? (?:del|de la republica del|of|of the republic of) peru$| peruan[oa]$/g, '');
}
