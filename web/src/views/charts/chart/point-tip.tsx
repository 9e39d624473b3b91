import { dateText } from '../../../parts/words/dates.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import type { Plot } from './chart-scales.ts';
import type { AnsweredPoint, AnsweredSeries } from '../indicators.ts';
import { confidenceText, doubtsOf, reporterText, valueText } from '../point-words.ts';
import { texts } from '../texts.ts';

export interface PointTipProps {
  readonly series: AnsweredSeries;
  readonly point: AnsweredPoint;
  readonly x: number;
  readonly y: number;
  readonly plot: Plot;
}

const WIDEST = 290;

/** The tip beside a value. The label of its button says the same. */
export function PointTip({ series, point, x, y, plot }: PointTipProps) {
  const words = textsIn(texts);
  const { observation } = point;
  const width = Math.min(WIDEST, plot.width - 8);
  const left = Math.max(4, Math.min(plot.width - width - 4, x - width / 2));
  const place =
    y > plot.height / 2 ? `translate(${left}px, ${y - 12}px) translateY(-100%)` : `translate(${left}px, ${y + 12}px)`;
  const doubts = doubtsOf(point);
  return (
    <div class="charts-tip" aria-hidden="true" style={{ width: `${width}px`, transform: place }}>
      <strong>{valueText(point.value, series.unit)}</strong>
      <span>
        {dateText(point.period)} · {reporterText(series)}
      </span>
      <span class="charts-meta">{confidenceText(point)}</span>
      {doubts.length > 0 && <span class="app-doubt">{doubts.join(' · ')}</span>}
      {observation.note !== null && <span class="charts-meta">{textOf(observation.note)}</span>}
      <span class="charts-meta">
        {observation.sources.length === 0
          ? words.none
          : observation.sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ')}
      </span>
    </div>
  );
}
