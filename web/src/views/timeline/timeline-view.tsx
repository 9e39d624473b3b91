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
import { useProvisions } from './history/use-provisions.ts';
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
        <div class="timeline-tabs" role="group" aria-label={texts.tabs}>
          <button
            type="button"
            aria-pressed={tab === 'provision'}
            onClick={() => {
              timelineTab.value = 'provision';
            }}
          >
            {texts.tabProvision}
          </button>
          <button
            type="button"
            aria-pressed={tab === 'chronology'}
            onClick={() => {
              timelineTab.value = 'chronology';
            }}
          >
            {texts.tabChronology}
          </button>
        </div>
        {tab === 'provision' ? <Provisions /> : <Selected />}
      </section>
    </Pick>
  );
}

function Provisions() {
  const texts = textsIn(timelineTexts);
  const { provisions, failure } = useProvisions();
  const id = timelineProvision.value ?? richest(provisions ?? []);
  if (failure !== null) return <p role="alert">{failure.message ?? texts.unreachable}</p>;
  return (
    <>
      {provisions === null ? (
        <p class="timeline-loading" role="status">
          {texts.loading}
        </p>
      ) : (
        <ProvisionPicker provisions={provisions} chosenId={id} onChoose={chooseProvision} />
      )}
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
