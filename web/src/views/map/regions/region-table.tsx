import { useState } from 'preact/hooks';
import { textOf, textsIn } from '../../../language/texts.ts';
import { language } from '../../../state/view-state.ts';
import { hasWords } from '../../../parts/words/fold.ts';
import { countOf, measures, type Measure } from './region-measure.ts';
import { numberText } from '../../../parts/words/numbers.ts';
import { RegionButton } from './region-button.tsx';
import { hasPosition, type Region } from './regions.ts';
import { texts } from '../texts.ts';

export interface RegionTableProps {
  readonly regions: readonly Region[];
  readonly nameOf: (id: string) => string;
  readonly wholesOf: (id: string) => readonly string[];
  readonly chosen: string | null;
  readonly onPick: (id: string) => void;
}

type Column = 'name' | Measure;

/** All regions with their counts. Each column can be sorted by. */
export function RegionTable({ regions, nameOf, wholesOf, chosen, onPick }: RegionTableProps) {
  const words = textsIn(texts);
  const [column, setColumn] = useState<Column>('all');
  const [sought, setSought] = useState('');
  const columns = Object.keys(measures) as readonly Measure[];
  const rows = regions
    .filter((region) =>
      hasWords(`${textOf(region.names)} ${textOf(region.kind)} ${wholesOf(region.id).map(nameOf).join(' ')}`, sought),
    )
    .sort(
      (one, other) =>
        (column === 'name' ? 0 : countOf(other, column) - countOf(one, column)) ||
        textOf(one.names).localeCompare(textOf(other.names), language.value),
    );
  const heading = (name: Column, text: string) => (
    <th
      key={name}
      scope="col"
      aria-sort={column === name ? (name === 'name' ? 'ascending' : 'descending') : undefined}
      class={name === 'name' ? '' : 'map-number'}
    >
      <button
        type="button"
        onClick={() => {
          setColumn(name);
        }}
      >
        {text}
      </button>
    </th>
  );
  return (
    <div class="map-table">
      <label class="map-find">
        {words.find}{' '}
        <input
          type="search"
          value={sought}
          onInput={(event) => {
            setSought(event.currentTarget.value);
          }}
        />
      </label>
      <p class="map-meta" role="status">
        {rows.length === 0 ? words.noMatch : `${rows.length} / ${regions.length}`}
      </p>
      <div class="map-scroll" role="region" aria-label={words.table} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {heading('name', words.region)}
              <th scope="col">{words.kind}</th>
              <th scope="col">{words.within}</th>
              {columns.map((measure) => heading(measure, words[measure]))}
            </tr>
          </thead>
          <tbody>
            {rows.map((region) => (
              <tr key={region.id} class={region.id === chosen ? 'map-row-chosen' : ''}>
                <th scope="row">
                  <RegionButton region={region} chosen={chosen} onPick={onPick} />
                </th>
                <td>
                  {textOf(region.kind)}
                  {hasPosition(region) ? '' : <span class="map-meta"> · {words.noPosition}</span>}
                </td>
                <td>{wholesOf(region.id).map(nameOf).join(', ')}</td>
                {columns.map((measure) => (
                  <td key={measure} class="map-number">
                    {numberText(countOf(region, measure))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
