import { textOf, textsIn } from '../../language/texts.ts';
import { select } from '../../state/view-state.ts';
import type { AnsweredSeries } from './indicators.ts';
import { reporterText } from './point-words.ts';
import { pointShape, type SeriesLook } from './chart/series-look.ts';
import { texts } from './texts.ts';

export interface ReporterLegendProps {
  readonly reporters: readonly { readonly key: string; readonly series: AnsweredSeries }[];
  readonly lookOf: (reporterKey: string) => SeriesLook;
}

/** The reporters, each with its colour, dashes and shape. A reporter that is an entity can be opened. */
export function ReporterLegend({ reporters, lookOf }: ReporterLegendProps) {
  const words = textsIn(texts);
  return (
    <div class="charts-legend">
      <h3>{words.reporters}</h3>
      <ul>
        {reporters.map(({ key, series }) => {
          const look = lookOf(key);
          const [only] = series.reportedBy;
          return (
            <li key={key} class={`charts-colour-${look.colour}`}>
              <svg width="34" height="14" viewBox="-17 -7 34 14" aria-hidden="true">
                <path class="charts-line" d="M-17 0H17" stroke-dasharray={look.dashes} />
                <path class="charts-key" d={pointShape(look, 50)} />
              </svg>
              {only === undefined ? (
                reporterText(series)
              ) : (
                <button
                  type="button"
                  class="app-link"
                  title={textOf(only.names)}
                  onClick={() => {
                    select(only.id);
                  }}
                >
                  {reporterText(series)}
                </button>
              )}
            </li>
          );
        })}
      </ul>
      <p class="charts-meta">
        {words.hollow} {words.bar} {words.faint}
      </p>
    </div>
  );
}
