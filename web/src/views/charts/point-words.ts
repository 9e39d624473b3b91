import { dateText } from '../../parts/words/dates.ts';
import { enumLabel, fieldLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { numberText } from '../../parts/words/numbers.ts';
import { shortName } from '../../parts/words/short-name.ts';
import { unitSign } from '../../parts/words/units.ts';
import type { AnsweredPoint, AnsweredSeries } from './indicators.ts';
import { texts } from './texts.ts';

/** The reporters of a series: acronyms if they have them; the text of the source for a reporter that is no entity. */
export function reporterText({ reportedBy, reporter }: Pick<AnsweredSeries, 'reportedBy' | 'reporter'>): string {
  if (reportedBy.length > 0) return reportedBy.map((entity) => shortName(entity)).join(', ');
  return reporter ?? textsIn(texts).unnamed;
}

export function regionText(region: AnsweredSeries['region']): string {
  return region === null ? textsIn(texts).noRegion : textOf(region.names);
}

export function valueText(value: number | null, unit: string | null): string {
  return value === null ? '—' : `${numberText(value)} ${unitSign(unit)}`;
}

/** The reasons why a value is doubtful, in words. */
export function doubtsOf({ period, observation }: AnsweredPoint): readonly string[] {
  const words = textsIn(texts);
  return [
    ...observation.uncertainFields.map((field) => `${words.uncertain}: ${fieldLabel('OBSERVATION', field)}`),
    ...(period?.approximate === true ? [words.about] : []),
    ...(observation.temporalStatus === 'UNKNOWN' ? [words.unknownThen] : []),
  ];
}

export function confidenceText({ observation }: AnsweredPoint): string {
  return enumLabel('Confidence', observation.confidence);
}

/** Everything that the tip of a point shows, for screen readers. */
export function pointLabel(series: AnsweredSeries, point: AnsweredPoint): string {
  const words = textsIn(texts);
  const { observation } = point;
  const sources =
    observation.sources.length === 0
      ? words.none
      : `${words.sources}: ${observation.sources.map(({ title }) => title).join('; ')}`;
  const sentences = [
    `${reporterText(series)}, ${dateText(point.period)}: ${valueText(point.value, series.unit)}`,
    confidenceText(point),
    ...doubtsOf(point),
    textOf(observation.note),
    sources,
  ];
  // Notes may end in a full stop of their own.
  return sentences
    .filter((text) => text !== '')
    .map((text) => text.replace(/\.$/, ''))
    .join('. ');
}
