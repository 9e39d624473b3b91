import { textOf, textsIn } from '../../../language/texts.ts';
import { timelineTexts } from '../texts.ts';
import type { ProvisionChoice } from './find-provisions.ts';

interface Props {
  readonly provisions: readonly ProvisionChoice[];
  readonly chosenId: string | null;
  readonly onChoose: (id: string) => void;
}

/** Lets the user choose a provision that has versions, grouped by law. */
export function ProvisionPicker({ provisions, chosenId, onChoose }: Props) {
  const texts = textsIn(timelineTexts);
  const groups = groupByLaw(provisions);
  return (
    <label class="timeline-picker">
      <span>{texts.pick}</span>
      <select
        value={chosenId ?? ''}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {groups.map(([law, members]) => (
          <optgroup key={law} label={law}>
            {members.map(({ id, names, versions: { totalCount } }) => (
              <option
                key={id}
                value={id}
              >{`${textOf(names)} (${totalCount === 1 ? texts.oneVersion : `${totalCount} ${texts.versionCount}`})`}</option>
            ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}

/** The law with the most provisions comes first. Inside a law, numbers are in a reader's order: 296, 296-A, 297. */
function groupByLaw(
  provisions: readonly ProvisionChoice[],
): readonly (readonly [string, readonly ProvisionChoice[]])[] {
  const groups = new Map<string, ProvisionChoice[]>();
  for (const provision of provisions) {
    const law = textOf(provision.partOf.nodes[0]?.names);
    groups.set(law, [...(groups.get(law) ?? []), provision]);
  }
  const byNumber = new Intl.Collator('es', { numeric: true });
  for (const members of groups.values()) members.sort((a, b) => byNumber.compare(a.number ?? '', b.number ?? ''));
  return [...groups].sort(([, a], [, b]) => b.length - a.length);
}
