import { useMemo, useState } from 'preact/hooks';
import { textsIn } from '../../../language/texts.ts';
import { language, select, selectedId } from '../../../state/view-state.ts';
import { isArrowKey } from '../../../parts/plot/arrow-key.ts';
import { textWidth } from '../../../parts/plot/text-width.ts';
import { unitWords } from '../../../parts/words/units.ts';
import { useWidth } from '../../../parts/plot/use-width.ts';
import { ChartAxes } from './chart-axes.tsx';
import type { ChartPanel } from './chart-panels.ts';
import { chartScales, type Domain } from './chart-scales.ts';
import { nextPoint } from './next-point.ts';
import { isLong } from './period-span.ts';
import { placeSeriesNames } from './place-series-names.ts';
import { PointButton } from './point-button.tsx';
import { PointTip } from './point-tip.tsx';
import { regionText, reporterText } from '../point-words.ts';
import { SeriesLines } from './series-lines.tsx';
import type { SeriesLook } from './series-look.ts';
import { texts } from '../texts.ts';

export interface SeriesChartProps {
  readonly panel: ChartPanel;
  readonly years: Domain;
  readonly values: Domain;
  readonly height: number;
  readonly lookOf: (reporterKey: string) => SeriesLook;
}

/** The rival series of one region: lines, points as buttons, names beside the lines. */
export function SeriesChart({ panel, years, values, height, lookOf }: SeriesChartProps) {
  const words = textsIn(texts);
  const { ref, width } = useWidth<HTMLDivElement>();
  const [shown, setShown] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const plot = { width, height, left: 50, right: 14, top: 32, bottom: 26 };
  const { x, y } = chartScales(years, values, plot);
  const points = useMemo(
    () =>
      panel.series.flatMap((series, index) =>
        series.points.map((point) => ({ id: point.id, at: point.span.at, series: index, point, from: series })),
      ),
    [panel],
  );
  const names = useMemo(() => {
    const drawn = panel.series.map(({ points: own, series }, index) => ({
      key: String(index),
      points: own.map(({ span, value }) => ({ x: x(span.at), y: y(value) })),
      bars: own
        .filter(({ span }) => isLong(span))
        .map(({ span, value }) => ({ from: x(span.from), to: x(span.to), y: y(value) })),
      width: textWidth(reporterText(series), 600),
    }));
    const unit = { left: 0, right: 14 + textWidth(unitWords(panel.unit)), top: 0, bottom: 20 };
    return placeSeriesNames(drawn, [unit], {
      left: plot.left + 2,
      right: width - 2,
      top: 2,
      bottom: height - plot.bottom - 2,
    });
  }, [panel, width, height, years.from, years.to, values.from, values.to, language.value]);

  const entry = points.find(({ id }) => id === active) ?? points.find(({ id }) => id === selectedId.value) ?? points[0];
  const whenKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') setShown(null);
    if (!isArrowKey(event.key) || entry === undefined) return;
    event.preventDefault();
    const next = nextPoint(points, entry, event.key);
    if (next !== null) ref.current?.querySelector<HTMLElement>(`[data-point="${CSS.escape(next)}"]`)?.focus();
  };
  const tipped = points.find(({ id }) => id === shown);
  return (
    <div class="charts-plot" ref={ref} style={{ height: `${height}px` }}>
      {width > 0 && (
        <>
          <svg class="charts-svg" width={width} height={height} aria-hidden="true" focusable="false">
            <ChartAxes plot={plot} x={x} y={y} years={years} unit={unitWords(panel.unit)} />
            {panel.series.map(({ points: own, reporterKey }, index) => (
              <SeriesLines key={index} points={own} look={lookOf(reporterKey)} x={x} y={y} />
            ))}
            {names.map(({ id, x: left, y: middle, tie }) => {
              const series = panel.series[Number(id)];
              return series === undefined ? null : (
                <g key={id} class={`charts-name charts-colour-${lookOf(series.reporterKey).colour}`}>
                  {tie !== null && <circle cx={tie.x} cy={tie.y} r={1.5} />}
                  <text x={left} y={middle + 4}>
                    {reporterText(series.series)}
                  </text>
                </g>
              );
            })}
          </svg>
          <div
            class="charts-points"
            role="group"
            aria-label={`${words.points}: ${regionText(panel.region)}`}
            aria-describedby="charts-keys"
            onKeyDown={whenKey}
          >
            {points.map(({ id, point, from }) => (
              <PointButton
                key={id}
                point={point}
                series={from.series}
                look={lookOf(from.reporterKey)}
                x={x(point.span.at)}
                y={y(point.value)}
                isChosen={id === selectedId.value}
                isEntry={id === entry?.id}
                onPick={select}
                onShow={setShown}
                onFocus={setActive}
              />
            ))}
          </div>
          {tipped !== undefined && (
            <PointTip
              series={tipped.from.series}
              point={tipped.point.point}
              x={x(tipped.point.span.at)}
              y={y(tipped.point.value)}
              plot={plot}
            />
          )}
        </>
      )}
    </div>
  );
}
