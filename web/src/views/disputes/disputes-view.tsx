import { useId, useRef } from 'preact/hooks';
import { textsIn } from '../../language/texts.ts';
import { ShowMore } from '../../parts/show-more.tsx';
import { asOf, selectedId } from '../../state/view-state.ts';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { usePages } from '../../parts/answers/use-pages.ts';
import { ContradictionCard } from './contradiction-card.tsx';
import { disputesScope, disputesThreshold } from './disputes-state.ts';
import { disputesQuery } from './operations.ts';
import { RivalObservations } from './rival-observations.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { disputesTexts } from './texts.ts';
import { ThresholdSlider } from './threshold-slider.tsx';
import './disputes.css';

/** Disagreements of sources, side by side: statements that contradict each other, and observations that differ. */
export function DisputesView() {
  const texts = textsIn(disputesTexts);
  const headingId = useId();
  const list = useRef<HTMLOListElement>(null);
  const about = disputesScope.value === 'selected' && selectedId.value !== null ? [selectedId.value] : null;
  const pages = usePages({
    document: disputesQuery,
    variables: { about, threshold: disputesThreshold.value },
    asOf: asOf.value,
    read: ({ disputes }) => disputes,
  });
  const { items, totalCount, isLoading, showMore } = pages;
  return (
    <section class="disputes" aria-labelledby={headingId}>
      <h2 id={headingId}>{texts.heading}</h2>
      <p class="app-soft">{texts.lead}</p>
      <div class="disputes-filters">
        <ScopeChoice />
        <ThresholdSlider />
      </div>
      <AnswerNotice answer={pages} isShown={totalCount !== null} />
      <p class="disputes-count" role="status">
        {totalCount !== null && countText(totalCount, items.length)}
      </p>
      <ol ref={list} class="disputes-list" aria-busy={isLoading}>
        {items.map((dispute) => (
          <li key={dispute.id}>
            {dispute.kind === 'OBSERVATIONS' ? (
              <RivalObservations dispute={dispute} />
            ) : (
              <ContradictionCard dispute={dispute} />
            )}
          </li>
        ))}
      </ol>
      <ShowMore list={list} text={texts.more} onPress={showMore} />
    </section>
  );
}

function countText(total: number, shown: number): string {
  const texts = textsIn(disputesTexts);
  if (total === 0) return texts.noneFound;
  const count = total === 1 ? texts.foundOne : `${total} ${texts.found}`;
  return shown < total ? `${count} · ${shown} ${texts.shown}` : count;
}
