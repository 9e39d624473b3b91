import { useEffect, useMemo } from 'preact/hooks';
import { useAnswer } from '../../parts/answers/use-answer.ts';
import { dateText } from '../../parts/words/dates.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { asOf, select } from '../../state/view-state.ts';
import { createContainment } from './regions/containment.ts';
import { latestValueByRegion } from './regions/latest-values.ts';
import { MapCanvas } from './canvas/map-canvas.tsx';
import { indicatorsQuery, valuesQuery } from './regions/map-indicators.ts';
import { MapLegend } from './canvas/map-legend.tsx';
import type { MeasuredRegion } from './canvas/map-marks.ts';
import { followSelectedRegion, hiddenKinds, mapMeasure, mapMode, mapRegion } from './map-state.ts';
import { markRadius } from './canvas/mark-size.ts';
import { MeasurePicker } from './measure-picker.tsx';
import { AnswerNotice } from '../../parts/answers/answer-notice.tsx';
import { ChoiceButtons } from '../../parts/choice-buttons.tsx';
import { numberText } from '../../parts/words/numbers.ts';
import { countOf, isMeasure } from './regions/region-measure.ts';
import { RegionPanel } from './regions/region-panel.tsx';
import { RegionTable } from './regions/region-table.tsx';
import { findRegions, hasPosition, type Region } from './regions/regions.ts';
import { texts } from './texts.ts';
import { unitSign, unitWords } from '../../parts/words/units.ts';
import { UnplacedRegions } from './regions/unplaced-regions.tsx';
import { useLoaded } from '../../parts/answers/use-answer.ts';
import './map.css';

/** The regions on a map and in a table, and what applies in the picked region. */
export function MapView() {
  const words = textsIn(texts);
  useEffect(followSelectedRegion, []);
  const found = useLoaded(asOf.value ?? '', (signal) => findRegions(asOf.value, signal));
  return (
    <section class="map-view" aria-labelledby="map-title" aria-busy={found.isLoading}>
      <h2 id="map-title">{words.title}</h2>
      <AnswerNotice answer={found} isShown={found.answer !== null} />
      {found.answer !== null && <Regions regions={found.answer} />}
    </section>
  );
}

function Regions({ regions }: { readonly regions: readonly Region[] }) {
  const words = textsIn(texts);
  const measure = mapMeasure.value;
  const chosen = mapRegion.value;
  const indicators = useAnswer(indicatorsQuery, {});
  const values = useAnswer(valuesQuery, isMeasure(measure) ? null : { id: measure });
  const indicator = values.answer?.indicator ?? null;

  const regionById = useMemo(() => new Map(regions.map((region) => [region.id, region])), [regions]);
  const containment = useMemo(() => createContainment(regions), [regions]);
  const latest = useMemo(() => latestValueByRegion(indicator?.timeSeries ?? []), [indicator]);
  const valueOf = (region: Region) =>
    isMeasure(measure) ? countOf(region, measure) : (latest.get(region.id)?.value ?? null);
  const placed = useMemo(() => {
    const all = regions.filter(hasPosition);
    const radiusOf = markRadius(all.map(valueOf));
    return all.map((region): MeasuredRegion => ({ region, value: valueOf(region), radius: radiusOf(valueOf(region)) }));
  }, [regions, measure, latest]);
  const shown = useMemo(
    () => placed.filter(({ region }) => !hiddenKinds.value.includes(region.regionKind)),
    [placed, hiddenKinds.value],
  );

  const measureName = isMeasure(measure)
    ? words[measure]
    : `${textOf(indicator?.names)}, ${unitWords(indicator?.unit ?? null)}`;
  const valueText = (region: Region) => {
    const value = valueOf(region);
    if (isMeasure(measure)) return `${words[measure]}: ${numberText(value ?? 0)}`;
    const found = latest.get(region.id);
    if (found === undefined) return words.noValue;
    const doubts = [
      ...(found.isUncertain ? [words.uncertain] : []),
      ...(found.rivals === 0 ? [] : [`${found.rivals} ${words.rivals}`]),
    ];
    return [`${numberText(found.value)} ${unitSign(indicator?.unit ?? null)}`, dateText(found.period), ...doubts].join(
      ' · ',
    );
  };
  const unplaced = regions
    .filter((region) => !hasPosition(region))
    .sort((one, other) => Math.abs(valueOf(other) ?? 0) - Math.abs(valueOf(one) ?? 0));
  const nameOf = (id: string) => textOf(regionById.get(id)?.names);
  return (
    <>
      <div class="map-tools">
        <ChoiceButtons label={words.showAs} chosen={mapMode} choices={['map', 'table']} textOf={words} />
        {mapMode.value === 'map' && <MeasurePicker indicators={indicators.answer?.indicators.nodes ?? []} />}
      </div>
      <AnswerNotice answer={indicators} isShown />
      <AnswerNotice answer={values} isShown />
      <div class="map-layout">
        {mapMode.value === 'table' ? (
          <RegionTable
            regions={regions}
            nameOf={nameOf}
            wholesOf={containment.wholesOf}
            chosen={chosen}
            onPick={select}
          />
        ) : (
          <div class="map-main">
            <MapCanvas
              regions={shown}
              containment={containment}
              chosen={chosen}
              valueText={({ region }) => valueText(region)}
              onPick={select}
            />
            <MapLegend
              regions={placed.map(({ region }) => region)}
              values={placed.map(({ value }) => value)}
              measureName={measureName}
              emptyName={isMeasure(measure) ? words.nothing : words.noValue}
            />
          </div>
        )}
        <aside class="map-aside" aria-label={words.region}>
          <p class="app-unseen" role="status">
            {chosen === null ? '' : nameOf(chosen)}
          </p>
          {chosen === null ? (
            <p class="map-meta">{words.pick}</p>
          ) : (
            <RegionPanel key={chosen} id={chosen} regionById={regionById} containment={containment} onPick={select} />
          )}
        </aside>
        {mapMode.value === 'map' && (
          <UnplacedRegions regions={unplaced} chosen={chosen} valueText={valueText} onPick={select} />
        )}
      </div>
    </>
  );
}
