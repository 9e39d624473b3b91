import type { TemporalStatus } from '../api/names.ts';
import { textsIn } from '../language/texts.ts';
import { cardTexts } from './texts.ts';

/** What the dates of an entity or relationship say about the chosen day. */
export function temporalText(status: TemporalStatus): string {
  const { holds, mayHold, timeless } = textsIn(cardTexts);
  return { HOLDS: holds, UNKNOWN: mayHold, TIMELESS: timeless }[status];
}
