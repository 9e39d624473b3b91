import { textsIn } from '../../../language/texts.ts';
import { asOf } from '../../../state/view-state.ts';
import type { DatedFact } from '../operations.ts';
import { axisHeight, TimeAxis } from '../time/time-axis.tsx';
import { timelineTexts } from '../texts.ts';
import { assignRows, findTimeDomain } from '../time/time-domain.ts';
import { createTimeScale } from '../time/time-scale.ts';
import { readTimeSpan, yearOfDay, yearOfNow, type Moments, type TimeSpan } from '../time/time-span.ts';
import { useWidth } from '../../../parts/plot/use-width.ts';

const rowHeight = 9;
const mostRows = 8;
const dotWidth = 9;

/** When the shown facts happened or began: a dot for each, with a dashed line as wide as its date is imprecise. */
export function ChronologyAxis({ facts }: { readonly facts: readonly DatedFact[] }) {
  const texts = textsIn(timelineTexts);
  const { ref, width } = useWidth<HTMLDivElement>();
  const day = asOf.value;
  const mark = day === null ? null : yearOfDay(day);
  const begins = facts.flatMap(({ cursor, date }) => {
    const span = readTimeSpan(date?.text ?? '');
    return span.begins === null ? [] : [{ key: cursor, moments: span.begins, isApproximate: span.isApproximate }];
  });
  const domain = findTimeDomain(
    begins.map(({ moments }) => spanOf(moments, 0)),
    mark === null ? [] : [mark],
    yearOfNow(),
  );
  const scale = createTimeScale(domain, 8, Math.max(width - 8, 9));
  const rows = assignRows(begins.map(({ moments }) => spanOf(moments, dotWidth / (scale.x(1) - scale.x(0)))));
  const height = axisHeight + 6 + (Math.min(mostRows - 1, Math.max(0, ...rows)) + 1) * rowHeight;
  return (
    <div class="timeline-plot" ref={ref}>
      {width > 0 && (
        <svg class="timeline-svg" width={width} height={height} role="img" aria-label={texts.axis}>
          <TimeAxis scale={scale} />
          {begins.map(({ key, moments: { first, last }, isApproximate }, index) => (
            <g
              key={key}
              transform={`translate(0,${axisHeight + 8 + Math.min(mostRows - 1, rows[index] ?? 0) * rowHeight})`}
            >
              {last > first && <line class="timeline-whisker" x1={scale.x(first)} x2={scale.x(last)} />}
              <circle
                class={last > first || isApproximate ? 'timeline-dot timeline-dot-hollow' : 'timeline-dot'}
                cx={scale.x((first + last) / 2)}
                r={3.5}
              />
            </g>
          ))}
          {mark !== null && (
            <line class="timeline-day-stroke" x1={scale.x(mark)} x2={scale.x(mark)} y1={0} y2={height} />
          )}
        </svg>
      )}
    </div>
  );
}

/** The space that a dot takes on its line, in years. */
function spanOf({ first, last }: Moments, years: number): TimeSpan {
  const middle = (first + last) / 2;
  const moments = { first: Math.min(first, middle - years / 2), last: Math.max(last, middle + years / 2) };
  return { begins: moments, ends: moments, isDate: true, isApproximate: false };
}
