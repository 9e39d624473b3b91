import { useMemo } from 'preact/hooks';
import { dateText } from '../../parts/words/dates.ts';
import { enumLabel, fieldLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { asOf, select } from '../../state/view-state.ts';
import { FoldedSources } from '../../parts/source-list.tsx';
import { ReporterLegend } from './reporter-legend.tsx';
import { panelsOf, reporterKeyOf, reportersOf, type ChartPanel } from './chart/chart-panels.ts';
import { valuesOf, yearsOf } from './chart/chart-scales.ts';
import type { ChartsMode } from './charts-state.ts';
import type { ChartedIndicator } from './indicators.ts';
import { regionText } from './point-words.ts';
import { PointsTable } from './points-table.tsx';
import { SeriesChart } from './chart/series-chart.tsx';
import { seriesLook } from './chart/series-look.ts';
import { texts } from './texts.ts';

export interface IndicatorChartsProps {
  readonly indicator: ChartedIndicator;
  readonly region: string | null;
  readonly mode: ChartsMode;
}

const TALL = 380;
const SHORT = 210;

/** One indicator: its description, then a chart for each region, or all values in a table. */
export function IndicatorCharts({ indicator, region, mode }: IndicatorChartsProps) {
  const words = textsIn(texts);
  const { id, names, description, note, confidence, uncertainFields, sources, timeSeries } = indicator;
  const all = useMemo(() => panelsOf(timeSeries), [timeSeries]);
  const keys = useMemo(() => reportersOf(all), [all]);
  const lookOf = (key: string) => seriesLook(Math.max(0, keys.indexOf(key)));
  const isShown = (one: { readonly region: ChartPanel['region'] }) => region === null || one.region?.id === region;
  const panels = all.filter(isShown);
  const series = timeSeries.filter(isShown);
  const wide =
    panels.length === 1
      ? panels
      : panels.filter((panel) => panel.region === null || panel.region.regionKind === 'COUNTRY');
  const narrow = panels.filter((panel) => !wide.includes(panel));
  const unplaced =
    series.reduce((sum, { points }) => sum + points.length, 0) -
    panels.reduce((sum, panel) => sum + panel.series.reduce((own, { points }) => own + points.length, 0), 0);
  const reporters = keys.flatMap((key) => {
    const found = series.find((one) => reporterKeyOf(one) === key);
    return found === undefined ? [] : [{ key, series: found }];
  });
  const chart = (panel: ChartPanel, group: readonly ChartPanel[], height: number) => (
    <figure key={panel.key} class="charts-figure">
      <figcaption>
        {panel.region === null ? (
          regionText(null)
        ) : (
          <button
            type="button"
            class="app-link"
            onClick={() => {
              if (panel.region !== null) select(panel.region.id);
            }}
          >
            {regionText(panel.region)}
          </button>
        )}
      </figcaption>
      <SeriesChart
        panel={panel}
        years={yearsOf(group)}
        values={valuesOf(group.filter(({ unit }) => unit === panel.unit))}
        height={height}
        lookOf={lookOf}
      />
    </figure>
  );
  return (
    <div class="charts-indicator">
      <header>
        <h3>
          <button
            type="button"
            class="app-link"
            onClick={() => {
              select(id);
            }}
          >
            {textOf(names)}
          </button>
        </h3>
        <p>{textOf(description)}</p>
        {note !== null && <p class="charts-note">{textOf(note)}</p>}
        <p class="charts-meta">
          {[
            enumLabel('Confidence', confidence),
            ...uncertainFields.map((field) => `${words.uncertain}: ${fieldLabel('INDICATOR', field)}`),
            ...(asOf.value === null ? [] : [`${words.asOf} ${dateText(asOf.value)}`]),
          ].join(' · ')}
        </p>
        <FoldedSources sources={sources} />
      </header>
      {series.length === 0 && <p class="charts-meta">{words.noValues}</p>}
      {mode === 'table' && series.length > 0 && <PointsTable series={series} />}
      {mode === 'charts' && panels.length > 0 && (
        <>
          <p id="charts-keys" class="app-unseen">
            {words.keys}
          </p>
          <ReporterLegend reporters={reporters} lookOf={lookOf} />
          {wide.map((panel) => chart(panel, [panel], TALL))}
          {narrow.length > 1 && <p class="charts-meta">{words.sharedScale}</p>}
          <div class="charts-grid">{narrow.map((panel) => chart(panel, narrow, SHORT))}</div>
          {unplaced > 0 && (
            <p class="charts-meta">
              {unplaced} {words.onlyTable}
            </p>
          )}
        </>
      )}
    </div>
  );
}
