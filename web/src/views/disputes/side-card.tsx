import { dateText } from '../../parts/words/dates.ts';
import { entityTypeLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { Certainty } from '../../parts/certainty.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ClaimFacts } from './claim-facts.tsx';
import { FactRow } from './fact-row.tsx';
import type { Side } from './operations.ts';
import { disputesTexts } from './texts.ts';

interface Props {
  readonly letter: string;
  readonly side: Side;
}

/** One side of a contradiction: what it says, who says it, when and where, and the evidence for and against it. */
export function SideCard({ letter, side }: Props) {
  const texts = textsIn(disputesTexts);
  const isClaim = side.__typename === 'Claim';
  const statement = isClaim ? textOf(side.text) : textOf(side.description);
  return (
    <div class="disputes-side">
      <p class="disputes-kind">
        <span class="disputes-letter">{letter}</span> {textOf(side.kind) || entityTypeLabel(side.type)}
      </p>
      <p class="disputes-name">
        <EntityLink entity={side} />
      </p>
      {statement !== '' && statement !== textOf(side.names) && <p>{statement}</p>}
      <dl>
        {isClaim ? (
          <ClaimFacts claim={side} />
        ) : (
          side.validity !== null && <FactRow label={texts.period}>{dateText(side.validity)}</FactRow>
        )}
      </dl>
      {textOf(side.note) !== '' && <p class="app-soft">{textOf(side.note)}</p>}
      <Certainty
        confidence={side.confidence}
        uncertainFields={side.uncertainFields}
        sources={side.sources}
        type={side.type}
      />
    </div>
  );
}
