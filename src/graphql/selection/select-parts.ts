import type { ConnectionSelection } from '../../plan/selection.ts';
import type { NodeDraft } from './draft.ts';
import type { PartQuestion } from './field-plan.ts';

/**
 * Adds the neighbours that a composed leaf is made of. Their selection does not depend on arguments, so all such leaves
 * of a node share it.
 */
export function draftParts(draft: NodeDraft, types: readonly string[], parts: readonly PartQuestion[]): void {
  for (const part of parts) {
    const asked = types.filter((type) => part.onTypes.includes(type));
    if (asked.length === 0) continue;
    const child = draft.children.get(part.key) ?? {
      key: part.key,
      onTypes: new Set<string>(),
      merge: () => undefined,
      finish: (onTypes: readonly string[] | null) => [selectPart(part, onTypes)],
    };
    draft.children.set(part.key, child);
    for (const type of asked) child.onTypes.add(type);
  }
}

function selectPart(
  { key, question, properties, relationshipProperties, most, parts }: PartQuestion,
  onTypes: readonly string[] | null,
): ConnectionSelection {
  return {
    kind: 'connection',
    key,
    onTypes,
    page: { from: 'start', size: () => most, after: null, before: null },
    ...question,
    hasEdges: true,
    hasCount: false,
    hasCursors: false,
    node: {
      type: null,
      properties: [...properties].sort(),
      children: parts.map((part) => selectPart(part, part.onTypes)),
    },
    relationship: { properties: [...relationshipProperties].sort(), references: [], from: null, to: null },
  };
}
