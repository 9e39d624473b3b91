import { dateText, periodText } from '../../../parts/words/dates.ts';
import { enumLabel, relationshipFieldLabel } from '../../../language/ontology.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { numberText } from '../../../parts/words/numbers.ts';
import type { Applied } from './region-answer.ts';
import { shortName } from '../../../parts/words/short-name.ts';
import { FoldedSources } from '../../../parts/source-list.tsx';
import { texts } from '../texts.ts';
import { unitSign } from '../../../parts/words/units.ts';

/** One entity that applies in a region, with its dates, its confidence and its sources. */
export function RegionRelationship({ applied: { node, relationship } }: { readonly applied: Applied }) {
  const words = textsIn(texts);
  const { roleLabel, on, since, until, confidence, basis, uncertainFields, temporalStatus, note, sources } =
    relationship;
  const parts = [
    textOf(node.kind),
    textOf(roleLabel),
    periodText({ on, since, until }),
    enumLabel('Confidence', confidence),
    basis === null ? '' : enumLabel('Basis', basis),
    uncertainFields.length === 0 ? '' : `${words.uncertain}: ${uncertainFields.map(relationshipFieldLabel).join(', ')}`,
    temporalStatus === 'UNKNOWN' ? words.unknownThen : '',
  ];
  return (
    <li class="map-applied">
      <EntityLink entity={node} />
      {'value' in node && <ObservedValue observation={node} />}
      <span class="map-meta">{parts.filter((part) => part !== '').join(' · ')}</span>
      {note !== null && <span class="map-note">{textOf(note)}</span>}
      <FoldedSources sources={sources} />
    </li>
  );
}

type Observation = Extract<Applied['node'], { value: number | null }>;

function ObservedValue({
  observation: { value, unit, period, reporter, reportedBy },
}: {
  readonly observation: Observation;
}) {
  const who = [...reportedBy.nodes.map((node) => shortName(node)), reporter ?? '']
    .filter((name) => name !== '')
    .join(', ');
  return (
    <span class="map-value">
      <strong>{value === null ? '—' : numberText(value)}</strong> {unitSign(unit)} · {dateText(period)}
      {who === '' ? '' : ` · ${who}`}
    </span>
  );
}
