import { textOf, textsIn } from '../../../language/texts.ts';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { amountText } from '../../../parts/words/numbers.ts';
import type { Penalty, VersionDiff } from '../operations.ts';
import { penaltyWords } from '../../../parts/words/penalty-words.ts';
import { ScrollingTable } from '../../../parts/scrolling-table.tsx';
import { timelineTexts } from '../texts.ts';

/** The penalties and the limits of two versions beside each other. */
export function DiffTables({ diff: { penalties, limits } }: { readonly diff: VersionDiff }) {
  const texts = textsIn(timelineTexts);
  return (
    <>
      <h4>{texts.penalties}</h4>
      {penalties.length === 0 ? (
        <p class="app-soft">{texts.nothingToCompare}</p>
      ) : (
        <ScrollingTable label={texts.penalties} columns={[texts.case, texts.before, texts.after, texts.change]}>
          {penalties.map(({ case: offence, before, after, change }) => (
            <tr key={textOf(offence)}>
              <th scope="row">{textOf(offence)}</th>
              <PenaltyCell penalty={before} />
              <PenaltyCell penalty={after} />
              <td>
                <span class={`timeline-change timeline-change-${change.toLowerCase()}`}>{texts[change]}</span>
              </td>
            </tr>
          ))}
        </ScrollingTable>
      )}
      <h4>{texts.limits}</h4>
      {limits.length === 0 ? (
        <p class="app-soft">{texts.nothingToCompare}</p>
      ) : (
        <ScrollingTable
          label={texts.limits}
          columns={[texts.substance, texts.effect, texts.before, texts.after, texts.change]}
        >
          {limits.map(({ substance, roleLabel, before, after, change }) => (
            <tr key={`${substance.id} ${textOf(roleLabel)}`}>
              <th scope="row">
                <EntityLink entity={substance} />
              </th>
              <td>{textOf(roleLabel)}</td>
              <td>{before === null ? texts.none : amountText(before)}</td>
              <td>{after === null ? texts.none : amountText(after)}</td>
              <td>
                <span class={`timeline-change timeline-change-${change.toLowerCase()}`}>{texts[change]}</span>
              </td>
            </tr>
          ))}
        </ScrollingTable>
      )}
    </>
  );
}

function PenaltyCell({ penalty }: { readonly penalty: Penalty | null }) {
  const texts = textsIn(timelineTexts);
  return <td>{penalty === null ? texts.none : penaltyWords(penalty)}</td>;
}
