import type { CitedSource } from '../../../parts/cited-source.ts';
import { dateText } from '../../../parts/words/dates.ts';
import { enumLabel } from '../../../language/ontology.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import type { HistoryVersion } from './history.ts';
import type { Penalty } from '../operations.ts';
import { fineWords, prisonWords } from '../../../parts/words/penalty-words.ts';
import { ScrollingTable } from '../../../parts/scrolling-table.tsx';
import { timelineTexts } from '../texts.ts';

/** The content of the chart as a table that can be read aloud and copied, with a row for each case of each version. */
export function HistoryTable({ versions }: { readonly versions: readonly HistoryVersion[] }) {
  const texts = textsIn(timelineTexts);
  const columns = [
    '#',
    texts.version,
    texts.validity,
    texts.law,
    texts.case,
    texts.penalty,
    texts.fine,
    texts.certainty,
    texts.sources,
  ];
  return (
    <details class="timeline-table">
      <summary>{texts.table}</summary>
      <ScrollingTable label={texts.table} columns={columns}>
        {versions.flatMap((version) =>
          (version.state.penalties.length === 0 ? [null] : version.state.penalties).map((penalty, index) => (
            <Row key={`${version.id} ${index}`} version={version} penalty={penalty} />
          )),
        )}
      </ScrollingTable>
    </details>
  );
}

function Row({
  version: { number, state },
  penalty,
}: {
  readonly version: HistoryVersion;
  readonly penalty: Penalty | null;
}) {
  const texts = textsIn(timelineTexts);
  const { version } = state;
  return (
    <tr>
      <td>{number}</td>
      <th scope="row">{textOf(version.names)}</th>
      <td>{dateText(state.valid)}</td>
      <td>{version.introducedBy.edges.map(({ node }) => textOf(node.names)).join(', ') || texts.none}</td>
      <td>{penalty === null ? texts.none : textOf(penalty.case)}</td>
      <td>
        {penalty === null
          ? texts.penaltiesNotRecorded
          : `${prisonWords(penalty)}${penalty.uncertain ? ` (${texts.unchecked})` : ''}`}
      </td>
      <td>{penalty === null ? texts.none : (fineWords(penalty) ?? texts.none)}</td>
      <td>{enumLabel('Confidence', version.confidence)}</td>
      <td>{sourceTitles(version.sources)}</td>
    </tr>
  );
}

function sourceTitles(sources: readonly CitedSource[]): string {
  return sources.map(({ title }) => title).join('; ');
}
