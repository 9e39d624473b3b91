import { dateText } from '../../../parts/words/dates.ts';
import { enumLabel } from '../../../language/ontology.ts';
import { textsIn } from '../../../language/texts.ts';
import type { DatedFact } from '../operations.ts';
import { ScrollingTable } from '../../../parts/scrolling-table.tsx';
import { timelineTexts } from '../texts.ts';

/** The dated facts as a table that can be copied. */
export function FactTable({ facts }: { readonly facts: readonly DatedFact[] }) {
  const texts = textsIn(timelineTexts);
  return (
    <details class="timeline-table">
      <summary>{texts.table}</summary>
      <ScrollingTable label={texts.table} columns={[texts.when, texts.what, texts.certainty, texts.sources]}>
        {facts.map(({ cursor, date, what, node, relationship }) => (
          <tr key={cursor}>
            <td>{dateText(date)}</td>
            <th scope="row">{what}</th>
            <td>{enumLabel('Confidence', (relationship ?? node).confidence)}</td>
            <td>{(relationship ?? node).sources.map(({ title }) => title).join('; ') || texts.noSources}</td>
          </tr>
        ))}
      </ScrollingTable>
    </details>
  );
}
