import { dateText } from '../../../parts/words/dates.ts';
import { relationshipLabel } from '../../../language/ontology.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { Certainty } from '../../../parts/certainty.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import type { Effect } from '../operations.ts';
import { timelineTexts } from '../texts.ts';

/** An act that led to no version: a repeal, or an act whose text is not recorded. */
export function LoneAct({ effect: { act, law, on, relationship } }: { readonly effect: Effect }) {
  const texts = textsIn(timelineTexts);
  return (
    <li class="timeline-act">
      <p>
        {relationshipLabel(act, 'IN')} <EntityLink entity={law} />
        {on !== null && <span class="app-soft"> ({dateText(on)})</span>}
        {act !== 'REPEALS' && <span class="app-doubt"> · {texts.actWithoutVersion}</span>}
      </p>
      {textOf(relationship.note) !== '' && <p class="app-soft">{textOf(relationship.note)}</p>}
      <Certainty {...relationship} type={null} />
    </li>
  );
}
