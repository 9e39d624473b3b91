import { useId } from 'preact/hooks';
import { dateText } from '../../../parts/words/dates.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import { AnswerNotice } from '../../../parts/answers/answer-notice.tsx';
import { DiffTables } from './diff-tables.tsx';
import type { HistoryVersion } from './history.ts';
import { comparisonQuery } from '../operations.ts';
import { TextDiff } from './text-diff.tsx';
import { timelineTexts } from '../texts.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';

interface Props {
  readonly versions: readonly HistoryVersion[];
  readonly compared: readonly [string, string];
  readonly onCompare: (fromId: string, toId: string) => void;
}

/** The changes between two versions: penalties, limits and text. */
export function VersionComparison({ versions, compared: [fromId, toId], onCompare }: Props) {
  const texts = textsIn(timelineTexts);
  const id = useId();
  const answer = useAnswer(comparisonQuery, { from: fromId, to: toId }, null);
  const diff = answer.answer?.diff ?? null;
  return (
    <section class="timeline-comparison" id="timeline-comparison" aria-labelledby={id} tabIndex={-1}>
      <h3 id={id}>{texts.comparison}</h3>
      <div class="timeline-compared">
        <VersionSelect
          label={texts.earlier}
          versions={versions}
          chosenId={fromId}
          onChoose={(chosen) => {
            onCompare(chosen, toId);
          }}
        />
        <VersionSelect
          label={texts.later}
          versions={versions}
          chosenId={toId}
          onChoose={(chosen) => {
            onCompare(fromId, chosen);
          }}
        />
      </div>
      <div aria-live="polite" aria-busy={answer.isLoading}>
        <AnswerNotice answer={answer} isShown={diff !== null} />
        {diff !== null && (
          <>
            <DiffTables diff={diff} />
            <TextDiff texts={diff.text} />
          </>
        )}
      </div>
    </section>
  );
}

interface SelectProps {
  readonly label: string;
  readonly versions: readonly HistoryVersion[];
  readonly chosenId: string;
  readonly onChoose: (id: string) => void;
}

function VersionSelect({ label, versions, chosenId, onChoose }: SelectProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={chosenId}
        onChange={(event) => {
          onChoose(event.currentTarget.value);
        }}
      >
        {versions.map(({ id, number, state }) => (
          <option key={id} value={id}>{`${number} · ${textOf(state.version.names)} · ${dateText(state.valid)}`}</option>
        ))}
      </select>
    </label>
  );
}
