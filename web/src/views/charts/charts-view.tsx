import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { ChoiceButtons } from '../../parts/choice-buttons.tsx';
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
  const series = useAnswer(seriesQuery, id === null ? null : { id });
  const indicator = series.answer?.indicator ?? null;
  const regions = [...new Map(indicator?.timeSeries.map(({ region }) => [region?.id ?? '', region])).entries()];
  return (
    <section class="charts-view" aria-labelledby="charts-title" aria-busy={series.isLoading}>
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
        <ChoiceButtons label={words.showAs} chosen={chartsMode} choices={['charts', 'table']} textOf={words} />
      </div>
      <AnswerNotice answer={list} isShown />
      {following.value.kind === 'refused' && (
        <AnswerNotice answer={{ refusal: following.value.refusal, isLoading: false }} isShown />
      )}
      {following.value.kind === 'unmeasured' && (
        <p class="answer-notice" role="status">
          {words.unmeasured}
        </p>
      )}
      <AnswerNotice answer={series} isShown={indicator !== null} />
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
