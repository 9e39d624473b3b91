import { dateText } from '../../../parts/words/dates.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { asOf } from '../../../state/view-state.ts';
import { findCaseLanes } from './case-lanes.ts';
import { StrokeLegend } from './stroke-legend.tsx';
import type { HistoryVersion } from './history.ts';
import { PenaltyLane } from './penalty-lane.tsx';
import { timelineTexts } from '../texts.ts';
import { findTimeDomain } from '../time/time-domain.ts';
import { createTimeScale } from '../time/time-scale.ts';
import { yearOfDay, yearOfNow } from '../time/time-span.ts';
import { useWidth } from '../../../parts/plot/use-width.ts';
import { VersionStrip } from './version-strip.tsx';

interface Props {
  readonly versions: readonly HistoryVersion[];
  /** The years of prison at the top of the lanes. */
  readonly topYears: number;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

const gutter = 26;

/** The versions of a provision on a time axis, with a lane below it for each case and its penalties. */
export function HistoryChart({ versions, topYears, chosenId, onChoose }: Props) {
  const texts = textsIn(timelineTexts);
  const { ref, width } = useWidth<HTMLDivElement>();
  const day = asOf.value;
  const mark = day === null ? null : yearOfDay(day);
  const domain = findTimeDomain(
    versions.map(({ span }) => span),
    mark === null ? [] : [mark],
    yearOfNow(),
  );
  const scale = createTimeScale(domain, gutter, Math.max(width - 2, gutter + 1));
  const lanes = findCaseLanes(versions.map(({ state }) => state.penalties));

  return (
    <figure class="timeline-chart" aria-labelledby="timeline-chart-caption">
      <figcaption id="timeline-chart-caption">
        <strong>{texts.chart}</strong>{' '}
        <span class="app-soft">{lanes.length === 0 ? texts.noPenalties : texts.chartNote}</span>
      </figcaption>
      <div class="timeline-plot" ref={ref}>
        {width > 0 && (
          <VersionStrip versions={versions} scale={scale} width={width} chosenId={chosenId} onChoose={onChoose} />
        )}
        {width > 0 &&
          lanes.map((lane) => (
            <div key={lane.key} class="timeline-lane">
              <p>{textOf(lane.label)}</p>
              <PenaltyLane
                lane={lane}
                versions={versions}
                scale={scale}
                width={width}
                topYears={topYears}
                chosenId={chosenId}
                onChoose={onChoose}
              />
            </div>
          ))}
        {width > 0 && mark !== null && day !== null && (
          <div
            class={scale.x(mark) > width / 2 ? 'timeline-day timeline-day-left' : 'timeline-day'}
            style={{ left: `${scale.x(mark)}px` }}
          >
            <span>{dateText(day)}</span>
          </div>
        )}
      </div>
      {lanes.length > 0 && <StrokeLegend />}
    </figure>
  );
}
