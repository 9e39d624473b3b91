import { textOf } from '../../../language/texts.ts';
import type { HistoryVersion } from './history.ts';
import { assignRows } from '../time/time-domain.ts';
import { axisHeight, TimeAxis } from '../time/time-axis.tsx';
import { extentOf, type TimeScale } from '../time/time-scale.ts';

interface Props {
  readonly versions: readonly HistoryVersion[];
  readonly scale: TimeScale;
  readonly width: number;
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

const rowHeight = 26;

/** The versions on the time axis. They repeat for the pointer what the list below offers to everybody. */
export function VersionStrip({ versions, scale, width, chosenId, onChoose }: Props) {
  const rows = assignRows(versions.map(({ span }) => span));
  const height = axisHeight + 4 + (Math.max(0, ...rows) + 1) * rowHeight;
  return (
    <svg class="timeline-svg" width={width} height={height} aria-hidden="true">
      <TimeAxis scale={scale} />
      {versions.map((version, index) => (
        <g
          key={version.id}
          class={version.id === chosenId ? 'timeline-segment timeline-chosen' : 'timeline-segment'}
          transform={`translate(0,${axisHeight + 4 + (rows[index] ?? 0) * rowHeight})`}
          onClick={() => {
            onChoose(version.id);
          }}
        >
          <Segment version={version} scale={scale} />
        </g>
      ))}
    </svg>
  );
}

function Segment({ version, scale }: { readonly version: HistoryVersion; readonly scale: TimeScale }) {
  const { start, end, solidStart, solidEnd, isOpenEnd } = extentOf(version.span, scale);
  const right = Math.max(end, start + 3);
  const middle = rowHeight / 2 - 2;
  const isUncertain = version.isDoubtful || version.span.isApproximate;
  const path = isOpenEnd
    ? `M${start},0H${right - 8}L${right},${middle}L${right - 8},${middle * 2}H${start}Z`
    : `M${start},0H${right}V${middle * 2}H${start}Z`;
  return (
    <>
      <title>{`${version.number} · ${textOf(version.state.version.names)} · ${version.state.valid?.text ?? ''}`}</title>
      <path class={isUncertain || solidStart > start || solidEnd < end ? 'timeline-fuzzy' : ''} d={path} />
      {solidStart > start && <line class="timeline-edge" x1={solidStart} x2={solidStart} y1={0} y2={middle * 2} />}
      {solidEnd < end && <line class="timeline-edge" x1={solidEnd} x2={solidEnd} y1={0} y2={middle * 2} />}
      {right - start > 14 && (
        <text x={(start + right) / 2} y={middle + 4} text-anchor="middle">
          {version.number}
        </text>
      )}
    </>
  );
}
