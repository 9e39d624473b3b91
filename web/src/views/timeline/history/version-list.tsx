import { dateText } from '../../../parts/words/dates.ts';
import { UncertainFields } from '../../../parts/certainty.tsx';
import { textOf, textsIn } from '../../../language/texts.ts';
import { ConfidenceMark } from '../../../parts/confidence-mark.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import type { HistoryStep, HistoryVersion } from './history.ts';
import { LoneAct } from './lone-act.tsx';
import { penaltyWords } from '../../../parts/words/penalty-words.ts';
import { timelineTexts } from '../texts.ts';
import { VersionDetails } from './version-details.tsx';

interface Props {
  readonly steps: readonly HistoryStep[];
  readonly chosenId: string | null;
  /** The id of the version that held on the day of the page. */
  readonly onDayId: string | null;
  readonly topYears: number;
  readonly onChoose: (id: string | null) => void;
  readonly onCompare: (fromId: string, toId: string) => void;
}

/** All versions and acts, oldest first. Picking a version opens its details. */
export function VersionList({ steps, chosenId, onDayId, topYears, onChoose, onCompare }: Props) {
  const versions = steps.flatMap((step) => (step.kind === 'version' ? [step.version] : []));
  return (
    <ol class="timeline-versions">
      {steps.map((step) => {
        if (step.kind === 'act') return <LoneAct key={step.effect.relationship.id} effect={step.effect} />;
        const { version } = step;
        const previous = versions[versions.indexOf(version) - 1];
        return (
          <li
            key={version.id}
            class={version.id === chosenId ? 'timeline-version timeline-chosen' : 'timeline-version'}
          >
            <VersionHead
              version={version}
              isOpen={version.id === chosenId}
              isOnDay={version.id === onDayId}
              onChoose={onChoose}
            />
            {version.id === chosenId && (
              <VersionDetails
                version={version}
                topYears={topYears}
                onCompare={
                  previous === undefined
                    ? null
                    : () => {
                        onCompare(previous.id, version.id);
                      }
                }
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

interface HeadProps {
  readonly version: HistoryVersion;
  readonly isOpen: boolean;
  readonly isOnDay: boolean;
  readonly onChoose: (id: string | null) => void;
}

function VersionHead({ version, isOpen, isOnDay, onChoose }: HeadProps) {
  const texts = textsIn(timelineTexts);
  const { state, number, id } = version;
  return (
    <>
      <h4>
        <button
          type="button"
          class="timeline-toggle"
          aria-expanded={isOpen}
          onClick={() => {
            onChoose(isOpen ? null : id);
          }}
        >
          <span class="timeline-number">{number}</span>
          <span>{textOf(state.version.names)}</span>
          <span class={version.isDoubtful ? 'app-doubt' : 'app-soft'}>
            {dateText(state.valid)}
            {version.isDoubtful && ' (?)'}
          </span>
        </button>
      </h4>
      <div class="timeline-under">
        <Introduction version={version} />
        {!isOpen && <PenaltySummary version={version} />}
        {!isOpen && <VersionDoubts version={version} />}
        {isOnDay && <span class="timeline-on-day">{texts.inForceThatDay}</span>}
      </div>
    </>
  );
}

/** Says that the open version, or some of its fields, were not checked. */
function VersionDoubts({ version: { state } }: { readonly version: HistoryVersion }) {
  const { confidence, uncertainFields } = state.version;
  return (
    <>
      {confidence !== 'CONFIRMED_IN_SOURCE' && <ConfidenceMark confidence={confidence} />}
      <UncertainFields fields={uncertainFields} type="PROVISION_VERSION" />
    </>
  );
}

function Introduction({ version: { state } }: { readonly version: HistoryVersion }) {
  const texts = textsIn(timelineTexts);
  const { edges } = state.version.introducedBy;
  if (edges.length === 0) return <span class="app-soft">{texts.noAct}</span>;
  return (
    <span>
      {texts.introducedBy}{' '}
      {edges.map(({ node, relationship }) => (
        <span key={node.id}>
          <EntityLink entity={node} />
          {relationship?.on != null && <span class="app-soft"> ({dateText(relationship.on)})</span>}
          {relationship !== null && relationship.confidence !== 'CONFIRMED_IN_SOURCE' && (
            <>
              {' '}
              <ConfidenceMark confidence={relationship.confidence} />
            </>
          )}{' '}
        </span>
      ))}
    </span>
  );
}

function PenaltySummary({ version: { state } }: { readonly version: HistoryVersion }) {
  const texts = textsIn(timelineTexts);
  if (state.penalties.length === 0) return <span class="app-soft">{texts.penaltiesNotRecorded}</span>;
  return (
    <ul class="timeline-brief">
      {state.penalties.map((penalty) => (
        <li key={textOf(penalty.case)}>
          {textOf(penalty.case)}: {penaltyWords(penalty)}
        </li>
      ))}
    </ul>
  );
}
