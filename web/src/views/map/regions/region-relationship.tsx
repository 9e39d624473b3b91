import { dateText } from '../../../parts/words/dates.ts';
import { enumLabel, relationshipFieldLabel } from '../../../language/ontology.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { language, select } from '../../../state/view-state.ts';
import { numberText } from '../number-text.ts';
import type { Applied } from './region-answer.ts';
import { shortName } from '../../../parts/words/short-name.ts';
import { SourceList } from '../source-list.tsx';
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
    dateText(on),
    since === null && until === null ? '' : dateText(`${since?.text ?? '..'}/${until?.text ?? '..'}`),
    enumLabel('Confidence', confidence),
    basis === null ? '' : enumLabel('Basis', basis),
    uncertainFields.length === 0 ? '' : `${words.uncertain}: ${uncertainFields.map(relationshipFieldLabel).join(', ')}`,
    temporalStatus === 'UNKNOWN' ? words.unknownThen : '',
  ];
  return (
    <li class="map-applied">
      <button
        type="button"
        class="map-link"
        onClick={() => {
          select(node.id);
        }}
      >
        {textOf(node.names)}
      </button>
      {'value' in node && <ObservedValue observation={node} />}
      <span class="map-meta">{parts.filter((part) => part !== '').join(' · ')}</span>
      {note !== null && <span class="map-note">{textOf(note)}</span>}
      <SourceList sources={sources} />
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
      <strong>{value === null ? '—' : numberText(value, language.value)}</strong> {unitSign(unit, language.value)} ·{' '}
      {dateText(period)}
      {who === '' ? '' : ` · ${who}`}
    </span>
  );
}
