import type { Confidence, TemporalStatus } from '../api/names.ts';
import { textsIn } from '../language/texts.ts';
import { cardTexts } from '../card/texts.ts';

/** The confidence in words, with a mark that is fuller for a higher confidence. */
export function ConfidenceText({ confidence }: { readonly confidence: Confidence }) {
  const { confirmed, stated, general } = textsIn(cardTexts);
  const words: Readonly<Record<Confidence, string>> = {
    CONFIRMED_IN_SOURCE: confirmed,
    STATED_IN_SEED: stated,
    GENERAL_KNOWLEDGE: general,
  };
  return (
    <span class="card-confidence" data-confidence={confidence}>
      {words[confidence]}
    </span>
  );
}

/** What the dates of an entity or relationship say about the chosen day. */
export function temporalText(status: TemporalStatus | null): string {
  const { holds, mayHold, timeless } = textsIn(cardTexts);
  if (status === null) return '';
  return { HOLDS: holds, UNKNOWN: mayHold, TIMELESS: timeless }[status];
}
