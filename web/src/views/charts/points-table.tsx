import { dateText } from '../../parts/words/dates.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { select, selectedId } from '../../state/view-state.ts';
import { numberText } from '../../parts/words/numbers.ts';
import { FoldedSources } from '../../parts/source-list.tsx';
import { unitSign } from '../../parts/words/units.ts';
import type { AnsweredSeries } from './indicators.ts';
import { confidenceText, doubtsOf, regionText, reporterText } from './point-words.ts';
import { texts } from './texts.ts';

/** All values of all series, with those that no chart can show. */
export function PointsTable({ series }: { readonly series: readonly AnsweredSeries[] }) {
  const words = textsIn(texts);
  const rows = series.flatMap((one) => one.points.map((point) => ({ series: one, point })));
  return (
    <div class="charts-scroll" role="region" aria-label={words.points} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {[words.region, words.reporter, words.period].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
            <th scope="col" class="charts-number">
              {words.value}
            </th>
            {[words.unit, words.confidence, words.doubts, words.sources].map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ series: one, point }) => {
            const { id, note, sources } = point.observation;
            return (
              <tr key={id} class={id === selectedId.value ? 'charts-row-chosen' : ''}>
                <td>{regionText(one.region)}</td>
                <td>{reporterText(one)}</td>
                <th scope="row">
                  <button
                    type="button"
                    class="app-link"
                    aria-label={textOf(point.observation.names)}
                    onClick={() => {
                      select(id);
                    }}
                  >
                    {dateText(point.period) || '—'}
                  </button>
                </th>
                <td class="charts-number">{point.value === null ? '—' : numberText(point.value)}</td>
                <td>{unitSign(one.unit)}</td>
                <td>{confidenceText(point)}</td>
                <td>{[...doubtsOf(point), textOf(note)].filter((text) => text !== '').join(' · ')}</td>
                <td>
                  <FoldedSources sources={sources} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
