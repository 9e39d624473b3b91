import { dateText } from '../../../parts/words/dates.ts';
import { entityTypeLabel, enumLabel } from '../../../language/ontology.ts';
import { Certainty } from '../../../parts/certainty.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import type { DatedFact } from '../operations.ts';

interface Props {
  readonly fact: DatedFact;
  readonly aboutId: string;
  /** The day of the page, drawn before the first fact after that day. */
  readonly dayAbove: string | null;
}

/** One dated fact: its date, what happened, the entity that it leads to, and its confidence. */
export function FactItem({ fact: { date, what, node, relationship }, aboutId, dayAbove }: Props) {
  const basis = relationship?.basis ?? null;
  return (
    <>
      {dayAbove !== null && <li class="timeline-day-line">{dayAbove}</li>}
      <li class="timeline-fact">
        <span class="timeline-when">{dateText(date)}</span>
        <div>
          <p>{what}</p>
          <p class="timeline-under">
            {node.id !== aboutId && (
              <span>
                <span class="app-soft">{entityTypeLabel(node.type)}:</span> <EntityLink entity={node} />
              </span>
            )}
            {basis !== null && <span class="app-doubt">{enumLabel('Basis', basis)}</span>}
          </p>
          <Certainty {...(relationship ?? node)} type={relationship === null ? node.type : null} />
        </div>
      </li>
    </>
  );
}
