import type { Confidence } from '../../api/names.ts';
import { enumLabel } from '../../language/ontology.ts';

/** How sure a statement is, in words: never by colour alone. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span class={`timeline-confidence timeline-confidence-${confidence.toLowerCase()}`}>
      {enumLabel('Confidence', confidence)}
    </span>
  );
}
