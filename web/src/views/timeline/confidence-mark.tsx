import type { Confidence } from '../../api/names.ts';
import { enumLabel } from '../../language/ontology.ts';

/** The confidence of a statement in words; colour is never the only sign. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span class={`timeline-confidence timeline-confidence-${confidence.toLowerCase()}`}>
      {enumLabel('Confidence', confidence)}
    </span>
  );
}
