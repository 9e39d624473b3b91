import { scaleLinear } from 'd3-scale';
import { textsIn } from '../../../language/texts.ts';
import type { CaseLane } from './case-lanes.ts';
import type { HistoryVersion } from './history.ts';
import type { Penalty } from '../operations.ts';
import { shortRange } from '../../../parts/words/penalty-words.ts';
import { timelineTexts } from '../texts.ts';
import { extentOf, type SpanExtent, type TimeScale } from '../time/time-scale.ts';

interface Props {
  readonly lane: CaseLane<Penalty>;
  readonly versions: readonly HistoryVersion[];
  readonly scale: TimeScale;
  readonly width: number;
  /** The longest prison term of all cases, so that all cases have the same scale. */
  readonly topYears: number;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

const plotHeight = 72;
const letterHeight = 12;
const lifeHeight = 18;
const pixelsPerLetter = 6.4;

/** The penalties of one case through time: years of prison on the vertical axis, life imprisonment above them. */
export function PenaltyLane({ lane, versions, scale, width, topYears, chosenId, onChoose }: Props) {
  const hasLife = lane.penalties.some(({ penalty }) => penalty.life);
  const top = hasLife ? lifeHeight : 4;
  const years = scaleLinear()
    .domain([0, topYears])
    .range([top + plotHeight, top]);
  const y = (value: number) => years(value);
  return (
    <svg class="timeline-svg" width={width} height={top + plotHeight + 4} aria-hidden="true">
      {years.ticks(3).map((tick) => (
        <g key={tick} class="timeline-grid">
          <line x1={scale.left} x2={scale.right} y1={y(tick)} y2={y(tick)} />
          <text x={scale.left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {versions
        .filter(({ state }) => state.status === 'NOT_RECORDED')
        .map((version) => (
          <Unrecorded key={version.id} extent={extentOf(version.span, scale)} y={y(topYears / 2)} />
        ))}
      {lane.penalties.map(({ version: index, penalty }) => {
        const version = versions[index];
        return version === undefined ? null : (
          <g
            key={version.id}
            class={version.id === chosenId ? 'timeline-bar timeline-chosen' : 'timeline-bar'}
            onClick={() => {
              onChoose(version.id);
            }}
          >
            <Bar
              penalty={penalty}
              extent={extentOf(version.span, scale)}
              isUncertain={penalty.uncertain}
              y={y}
              topYears={topYears}
            />
          </g>
        );
      })}
    </svg>
  );
}

interface BarProps {
  readonly penalty: Penalty;
  readonly extent: SpanExtent;
  readonly isUncertain: boolean;
  readonly y: (years: number) => number;
  readonly topYears: number;
}

function Bar({ penalty, extent: { start, end, isOpenEnd }, isUncertain, y, topYears }: BarProps) {
  const texts = textsIn(timelineTexts);
  const { minYears, maxYears, life } = penalty;
  const right = Math.max(end, start + 3);
  const label = shortRange(minYears, maxYears);
  const hasRange = minYears !== null || maxYears !== null;
  const low = y(minYears ?? 0);
  const high = y(maxYears ?? topYears);
  // A fixed term has no height, so it gets a small one.
  const bottom = Math.max(low, high + 2);
  // A side without a line is open: the version is still in force, or a bound is not recorded.
  const outline = `${isOpenEnd ? `M${right},${bottom}` : `M${right},${high}V${bottom}`}${minYears === null ? 'M' : 'L'}${start},${bottom}V${high}${maxYears === null ? 'M' : 'L'}${right},${high}`;
  return (
    <>
      {hasRange && <rect class="timeline-fill" x={start} y={high} width={right - start} height={bottom - high} />}
      {hasRange && <path class={isUncertain ? 'timeline-outline timeline-fuzzy' : 'timeline-outline'} d={outline} />}
      {fits(label, right - start) && (hasRange || !life) && (
        <text
          x={(start + right) / 2}
          y={hasRange ? labelHeight(high, bottom) : y(topYears / 2) + 4}
          text-anchor="middle"
        >
          {label}
        </text>
      )}
      {life && (
        <rect
          class={isUncertain ? 'timeline-life timeline-fuzzy' : 'timeline-life'}
          x={start}
          y={1}
          width={right - start}
          height={lifeHeight - 4}
        />
      )}
      {life && (
        <text class="timeline-on-life" x={(start + right) / 2} y={lifeHeight - 7} text-anchor="middle">
          {[texts.life, texts.lifeShort].find((words) => fits(words, right - start))}
        </text>
      )}
    </>
  );
}

/** The label is inside the bar when the bar is high enough, else above it. */
function labelHeight(high: number, bottom: number): number {
  if (bottom - high >= letterHeight + 2) return (high + bottom) / 2 + 4;
  return high > letterHeight + 4 ? high - 4 : bottom + letterHeight;
}

function Unrecorded({ extent: { start, end }, y }: { readonly extent: SpanExtent; readonly y: number }) {
  return (
    <g class="timeline-unrecorded">
      <line x1={start} x2={Math.max(end, start + 2)} y1={y} y2={y} />
      {end - start > 14 && (
        <text x={(start + end) / 2} y={y - 4} text-anchor="middle">
          ?
        </text>
      )}
    </g>
  );
}

function fits(text: string, width: number): boolean {
  return text.length * pixelsPerLetter + 4 < width;
}
