import { periodText } from '../../parts/words/dates.ts';
import { relationshipLabel } from '../../language/ontology.ts';
import { textOf } from '../../language/texts.ts';
import type { DrawnEntity, DrawnRelationship } from '../../drawing/drawn.ts';

/** A relationship as a sentence: "Ley 28002 — modifica → Art. 296 CP · 17 de junio de 2003". */
export function edgeSentence(
  { source, target, relationship }: DrawnRelationship,
  nodes: readonly DrawnEntity[],
): string {
  const nameOf = (id: string) => textOf(nodes.find((node) => node.id === id)?.names) || id;
  const facts = [textOf(relationship.roleLabel), periodText(relationship)].filter((fact) => fact !== '');
  return [
    `${nameOf(source.id)} — ${relationshipLabel(relationship.type, 'OUT')} → ${nameOf(target.id)}`,
    ...facts,
  ].join(' · ');
}
