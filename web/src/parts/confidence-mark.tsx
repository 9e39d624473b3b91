import type { Confidence } from '../api/names.ts';
import { enumLabel } from '../language/ontology.ts';
import { textsIn } from '../language/texts.ts';
import { partsTexts } from './texts.ts';
import './certainty.css';

/** The confidence of a statement in words, with a mark that is fuller for a higher confidence. */
export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  return (
    <span class="confidence" data-confidence={confidence} title={textsIn(partsTexts)[confidence]}>
      {enumLabel('Confidence', confidence)}
    </span>
  );
}
