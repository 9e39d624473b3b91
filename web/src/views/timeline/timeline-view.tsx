import { useId } from 'preact/hooks';
import { textsIn } from '../../language/texts.ts';
import { selectedId } from '../../state/view-state.ts';
import { Chronology } from './chronology/chronology.tsx';
import { Pick } from '../../parts/entity-link.tsx';
import { ProvisionHistory } from './history/provision-history.tsx';
import { ProvisionPicker } from './history/provision-picker.tsx';
import { timelineTexts } from './texts.ts';
import { chooseProvision, timelineProvision, timelineTab } from './timeline-state.ts';
import { useFollowedSelection } from './use-followed-selection.ts';
import { findProvisions } from './history/find-provisions.ts';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { useLoaded } from '../../parts/answers/use-answer.ts';
import { ChoiceButtons } from '../../parts/choice-buttons.tsx';
import './timeline.css';
import './chart.css';
import './details.css';

/**
 * Changes through time: the history of a provision with its penalties, or the dated facts around the selected entity.
 */
export function TimelineView() {
  const texts = textsIn(timelineTexts);
  const headingId = useId();
  const pick = useFollowedSelection();
  const tab = timelineTab.value;
  return (
    <Pick value={pick}>
      <section class="timeline" aria-labelledby={headingId}>
        <h2 id={headingId}>{texts.heading}</h2>
        <p>
          <ChoiceButtons
            label={texts.tabs}
            chosen={timelineTab}
            choices={['provision', 'chronology']}
            textOf={{ provision: texts.tabProvision, chronology: texts.tabChronology }}
          />
        </p>
        {tab === 'provision' ? <Provisions /> : <Selected />}
      </section>
    </Pick>
  );
}

function Provisions() {
  const found = useLoaded('provisions', findProvisions);
  const provisions = found.answer;
  const id = timelineProvision.value ?? richest(provisions ?? []);
  return (
    <>
      <AnswerNotice answer={found} isShown={provisions !== null} />
      {provisions !== null && <ProvisionPicker provisions={provisions} chosenId={id} onChoose={chooseProvision} />}
      {id !== null && <ProvisionHistory id={id} />}
    </>
  );
}

function Selected() {
  const texts = textsIn(timelineTexts);
  const id = selectedId.value;
  return id === null ? <p>{texts.chooseSomething}</p> : <Chronology id={id} />;
}

/** The provision with the most versions. It is shown when no provision is chosen. */
function richest(
  provisions: readonly { readonly id: string; readonly versions: { readonly totalCount: number } }[],
): string | null {
  return [...provisions].sort((a, b) => b.versions.totalCount - a.versions.totalCount)[0]?.id ?? null;
}
