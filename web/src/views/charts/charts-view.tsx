import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { textsIn } from '../../language/texts.ts';
import { chartsIndicator, chartsMode, chartsRegion } from './charts-state.ts';
import { followSelected, type Following } from './follow-selected.ts';
import { IndicatorCharts } from './indicator-charts.tsx';
import { IndicatorPicker } from './indicator-picker.tsx';
import { indicatorsQuery, seriesQuery, valueCount } from './indicators.ts';
import { regionText } from './point-words.ts';
import { texts } from './texts.ts';
import './charts.css';

/** Indicators through time, with all reporters side by side. */
export function ChartsView() {
  const words = textsIn(texts);
  const following = useSignal<Following>({ kind: 'found' });
  useEffect(() => followSelected(following), []);
  const list = useAnswer(indicatorsQuery, {});
  const indicators = list.answer?.indicators.nodes ?? [];
  const [most] = [...indicators].sort((one, other) => valueCount(other) - valueCount(one));
  const id = chartsIndicator.value ?? most?.id ?? null;
  const { answer, problem, isLoading } = useAnswer(seriesQuery, id === null ? null : { id });
  const indicator = answer?.indicator ?? null;
  const regions = [...new Map(indicator?.timeSeries.map(({ region }) => [region?.id ?? '', region])).entries()];
  const trouble = list.problem ?? problem ?? (following.value.kind === 'failed' ? following.value.problem : null);
  return (
    <section class="charts-view" aria-labelledby="charts-title" aria-busy={isLoading}>
      <h2 id="charts-title">{words.title}</h2>
      <div class="charts-tools">
        <IndicatorPicker indicators={indicators} chosen={id} onPick={openIndicator} />
        <label class="charts-regions">
          {words.region}
          <select
            value={chartsRegion.value ?? ''}
            onChange={(event) => {
              chartsRegion.value = event.currentTarget.value || null;
            }}
          >
            <option value="">{words.allRegions}</option>
            {regions
              .filter(([key]) => key !== '')
              .map(([key, region]) => (
                <option key={key} value={key}>
                  {regionText(region)}
                </option>
              ))}
          </select>
        </label>
        <div class="charts-modes" role="group" aria-label={words.showAs}>
          {(['charts', 'table'] as const).map((mode) => (
            <button
              key={mode}
              type="button"
              aria-pressed={chartsMode.value === mode}
              onClick={() => {
                chartsMode.value = mode;
              }}
            >
              {words[mode]}
            </button>
          ))}
        </div>
      </div>
      {trouble !== null && (
        <p class="charts-problem" role="alert">
          {words.failed}: {trouble}
        </p>
      )}
      {following.value.kind === 'unmeasured' && (
        <p class="charts-problem" role="status">
          {words.unmeasured}
        </p>
      )}
      {indicator === null && trouble === null && (
        <p class="charts-loading" role="status">
          {words.loading}
        </p>
      )}
      {indicator !== null && (
        <IndicatorCharts indicator={indicator} region={chartsRegion.value} mode={chartsMode.value} />
      )}
    </section>
  );
}

/** Another indicator need not have values for the same region. */
function openIndicator(id: string): void {
  chartsRegion.value = null;
  chartsIndicator.value = id;
}
