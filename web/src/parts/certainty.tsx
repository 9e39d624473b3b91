import type { Confidence, EntityType } from '../api/names.ts';
import { fieldLabel, relationshipFieldLabel } from '../language/ontology.ts';
import { textsIn } from '../language/texts.ts';
import { ConfidenceMark } from './confidence-mark.tsx';
import type { CitedSource } from './cited-source.ts';
import { FoldedSources } from './source-list.tsx';
import { partsTexts } from './texts.ts';
import './certainty.css';

interface CertaintyProps {
  readonly confidence: Confidence;
  readonly uncertainFields: readonly string[];
  readonly sources: readonly CitedSource[];
  /** The type of the entity; null for a relationship. */
  readonly type: EntityType | null;
}

/** How far a fact was checked, which of its fields were not, and its sources. */
export function Certainty({ confidence, uncertainFields, sources, type }: CertaintyProps) {
  return (
    <div class="certainty">
      <ConfidenceMark confidence={confidence} />
      <UncertainFields fields={uncertainFields} type={type} />
      <FoldedSources sources={sources} />
    </div>
  );
}

/** The fields of a statement that were not checked; nothing when all were. */
export function UncertainFields({
  fields,
  type,
}: {
  readonly fields: readonly string[];
  readonly type: EntityType | null;
}) {
  if (fields.length === 0) return null;
  const labels = fields.map((field) => (type === null ? relationshipFieldLabel(field) : fieldLabel(type, field)));
  return (
    <span class="app-doubt">
      {textsIn(partsTexts).uncertainFields}: {labels.join(', ')}
    </span>
  );
}
