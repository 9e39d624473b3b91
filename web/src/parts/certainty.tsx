import type { Confidence, EntityType } from '../api/names.ts';
import { fieldLabel, relationshipFieldLabel } from '../language/ontology.ts';
import { textsIn } from '../language/texts.ts';
import { ConfidenceMark } from '../views/timeline/confidence-mark.tsx';
import type { Source } from '../views/timeline/operations.ts';
import { SourceList } from '../views/timeline/source-list.tsx';
import { timelineTexts } from '../views/timeline/texts.ts';
import './certainty.css';

interface Props {
  readonly confidence: Confidence;
  readonly uncertainFields: readonly string[];
  readonly sources: readonly Source[];
  /** The type of the entity; null for a relationship. */
  readonly type: EntityType | null;
}

/** How far a fact was checked, which of its fields were not, and its sources. */
export function Certainty({ confidence, uncertainFields, sources, type }: Props) {
  const texts = textsIn(timelineTexts);
  const fields = uncertainFields.map((field) =>
    type === null ? relationshipFieldLabel(field) : fieldLabel(type, field),
  );
  return (
    <div class="timeline-certainty">
      <ConfidenceMark confidence={confidence} />
      {fields.length > 0 && (
        <span class="timeline-doubt">
          {texts.uncertainFields}: {fields.join(', ')}
        </span>
      )}
      <SourceList sources={sources} />
    </div>
  );
}
