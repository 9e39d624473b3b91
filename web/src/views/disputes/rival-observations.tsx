import { useId } from 'preact/hooks';
import { dateText } from '../../parts/words/dates.ts';
import { enumLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { Certainty } from '../../parts/certainty.tsx';
import { EntityLink } from '../../parts/entity-link.tsx';
import { ScrollingTable } from '../../parts/scrolling-table.tsx';
import { numberText, percentText } from '../../parts/words/numbers.ts';
import type { Dispute, ObservationSide } from './operations.ts';
import { compareRivals, type RivalValue } from './rival-values.ts';
import { disputesTexts } from './texts.ts';

/** Values of one indicator for one region and period that differ, as bars against the largest value. */
export function RivalObservations({ dispute: { indicator, region, share, sides } }: { readonly dispute: Dispute }) {
  const texts = textsIn(disputesTexts);
  const id = useId();
  const observations = sides.filter((side) => side.__typename === 'Observation');
  const rivals = compareRivals(observations);
  const period = observations[0]?.observed ?? null;
  return (
    <article class="disputes-card" aria-labelledby={id}>
      <h3 id={id}>
        {indicator !== null && <EntityLink entity={indicator} />} · {region !== null && <EntityLink entity={region} />}{' '}
        · {dateText(period)}
      </h3>
      {share !== null && (
        <p title={texts.differenceNote}>
          <strong class="disputes-share">{percentText(share)}</strong> {texts.difference}{' '}
          <span class="app-soft">({texts.differenceNote})</span>
        </p>
      )}
      <ul class="disputes-rivals">
        {rivals.map((rival) => (
          <Rival key={rival.item.id} rival={rival} />
        ))}
      </ul>
      <RivalTable rivals={rivals} />
    </article>
  );
}

function Rival({ rival: { item, value, length, less } }: { readonly rival: RivalValue<ObservationSide> }) {
  const texts = textsIn(disputesTexts);
  return (
    <li>
      <div class="disputes-rival-head">
        <span class="disputes-value">
          {numberText(value)} {item.unit}
        </span>
        <span>
          <Reporters observation={item} />
        </span>
        <span class="app-soft">{less === 0 ? texts.largest : `${percentText(less)} ${texts.less}`}</span>
      </div>
      <div class="disputes-bar" aria-hidden="true">
        <span style={{ inlineSize: `${length * 100}%` }} />
      </div>
      <p class="disputes-observation">
        <EntityLink entity={item} />
        {textOf(item.note) !== '' && <span class="app-soft"> · {textOf(item.note)}</span>}
      </p>
      <Certainty
        confidence={item.confidence}
        uncertainFields={item.uncertainFields}
        sources={item.sources}
        type="OBSERVATION"
      />
    </li>
  );
}

function Reporters({ observation: { reportedBy, reporter } }: { readonly observation: ObservationSide }) {
  const texts = textsIn(disputesTexts);
  if (reportedBy.nodes.length === 0) return <>{reporter ?? texts.unknownReporter}</>;
  return (
    <>
      {reportedBy.nodes.map((entity, index) => (
        <span key={entity.id}>
          {index > 0 && ', '}
          <EntityLink entity={entity} />
        </span>
      ))}
    </>
  );
}

function RivalTable({ rivals }: { readonly rivals: readonly RivalValue<ObservationSide>[] }) {
  const texts = textsIn(disputesTexts);
  return (
    <details class="disputes-table">
      <summary>{texts.table}</summary>
      <ScrollingTable
        label={texts.table}
        columns={[texts.reporter, texts.value, texts.unit, texts.againstLargest, texts.period, texts.certainty]}
      >
        {rivals.map(({ item, value, less }) => (
          <tr key={item.id}>
            <th scope="row">
              {item.reportedBy.nodes.map(({ names }) => textOf(names)).join(', ') ||
                (item.reporter ?? texts.unknownReporter)}
            </th>
            <td>{numberText(value)}</td>
            <td>{item.unit}</td>
            <td>{less === 0 ? texts.largest : `−${percentText(less)}`}</td>
            <td>{dateText(item.observed)}</td>
            <td>{enumLabel('Confidence', item.confidence)}</td>
          </tr>
        ))}
      </ScrollingTable>
    </details>
  );
}
