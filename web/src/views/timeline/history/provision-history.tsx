import { useMemo } from 'preact/hooks';
import { textOf, textsIn } from '../../../language/texts.ts';
import { asOf } from '../../../state/view-state.ts';
import { AnswerNotice } from '../../../parts/answers/answer-notice.tsx';
import { Certainty } from '../../../parts/certainty.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { findSteps, findVersions, type HistoryVersion } from './history.ts';
import { HistoryChart } from './history-chart.tsx';
import { HistoryTable } from './history-table.tsx';
import { historyQuery, versionOnDayQuery, type ProvisionHistory as History } from '../operations.ts';
import { timelineTexts } from '../texts.ts';
import { comparedVersions, timelineVersion } from '../timeline-state.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { VersionComparison } from './version-comparison.tsx';
import { VersionList } from './version-list.tsx';

const leastTopYears = 10;

/** The history of one provision, for all days: chart, versions, comparison and table. */
export function ProvisionHistory({ id }: { readonly id: string }) {
  const texts = textsIn(timelineTexts);
  const answer = useAnswer(historyQuery, { id }, null);
  const provision = answer.answer?.provision ?? null;
  return (
    <div class="timeline-history" aria-busy={answer.isLoading}>
      <AnswerNotice answer={answer} isShown={provision !== null} />
      {answer.answer !== null && provision === null && <p role="status">{texts.missing}</p>}
      {provision !== null && <History key={provision.id} provision={provision} />}
    </div>
  );
}

function History({ provision }: { readonly provision: History }) {
  const texts = textsIn(timelineTexts);
  const versions = useMemo(() => findVersions(provision), [provision]);
  const steps = useMemo(() => findSteps(versions, provision.effects), [provision, versions]);
  const onDayId = useVersionOnDay(provision.id);
  const chosenId = timelineVersion.value;
  const compared = pairToCompare(versions);
  const topYears = Math.max(
    leastTopYears,
    ...versions.flatMap(({ state }) =>
      state.penalties.map(({ minYears, maxYears }) => maxYears ?? (minYears ?? 0) * 1.5),
    ),
  );
  const choose = (id: string | null) => {
    timelineVersion.value = id;
  };
  const compare = (fromId: string, toId: string) => {
    comparedVersions.value = [fromId, toId];
    document.querySelector<HTMLElement>('#timeline-comparison')?.focus();
  };
  return (
    <>
      <header>
        <h3>
          <EntityLink entity={provision} />
        </h3>
        {textOf(provision.description) !== '' && <p>{textOf(provision.description)}</p>}
        {textOf(provision.note) !== '' && <p class="app-soft">{textOf(provision.note)}</p>}
        <Certainty {...provision} type="PROVISION" />
      </header>
      {asOf.value !== null && <OnDay versions={versions} onDayId={onDayId} onChoose={choose} />}
      <HistoryChart versions={versions} topYears={topYears} chosenId={chosenId} onChoose={choose} />
      <h3>{texts.versions}</h3>
      <VersionList
        steps={steps}
        chosenId={chosenId}
        onDayId={onDayId ?? null}
        topYears={topYears}
        onChoose={choose}
        onCompare={compare}
      />
      {compared !== null && (
        <VersionComparison
          versions={versions}
          compared={compared}
          onCompare={(fromId, toId) => {
            comparedVersions.value = [fromId, toId];
          }}
        />
      )}
      <HistoryTable versions={versions} />
    </>
  );
}

interface OnDayProps {
  readonly versions: readonly HistoryVersion[];
  /** Null when there is none; undefined while it is not known. */
  readonly onDayId: string | null | undefined;
  readonly onChoose: (id: string) => void;
}

function OnDay({ versions, onDayId, onChoose }: OnDayProps) {
  const texts = textsIn(timelineTexts);
  const version = versions.find(({ id }) => id === onDayId);
  return (
    <p class="timeline-day-note" role="status">
      {onDayId === null && texts.nothingThatDay}
      {version !== undefined && (
        <>
          {texts.onThatDay}:{' '}
          <button
            type="button"
            class="app-link"
            onClick={() => {
              onChoose(version.id);
            }}
          >
            {textOf(version.state.version.names)}
          </button>
        </>
      )}
    </p>
  );
}

/** The version that held on the day of the page; undefined while it is not known, or when no day is set. */
function useVersionOnDay(id: string): string | null | undefined {
  const day = asOf.value;
  const { answer, isLoading, refusal } = useAnswer(versionOnDayQuery, day === null ? null : { id, day }, null);
  if (day === null || isLoading || refusal !== null) return undefined;
  return answer?.provision?.versionAt?.id ?? null;
}

/** The chosen pair, if both are versions of this provision; else the last two versions. */
function pairToCompare(versions: readonly HistoryVersion[]): readonly [string, string] | null {
  const chosen = comparedVersions.value;
  if (chosen?.every((chosenId) => versions.some(({ id }) => id === chosenId)) === true) return chosen;
  const [before, last] = versions.slice(-2);
  return before === undefined || last === undefined ? null : [before.id, last.id];
}
