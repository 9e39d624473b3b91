import { textOf, textsIn } from '../../../language/texts.ts';
import type { Penalty } from '../operations.ts';
import { penaltyWords } from '../../../parts/words/penalty-words.ts';
import { timelineTexts } from '../texts.ts';

interface Props {
  readonly penalties: readonly Penalty[];
  readonly topYears: number;
}

/** The penalties of one version, case by case, in words and as a bar from the fewest to the most years. */
export function PenaltyBars({ penalties, topYears }: Props) {
  const texts = textsIn(timelineTexts);
  if (penalties.length === 0) return <p class="app-soft">{texts.penaltiesNotRecorded}</p>;
  return (
    <ul class="timeline-penalties">
      {penalties.map((penalty) => (
        <li key={`${penalty.case.es ?? ''}|${penalty.case.en ?? ''}`}>
          <span class="timeline-case">{textOf(penalty.case)}</span>
          <span>{penaltyWords(penalty)}</span>
          <YearsBar penalty={penalty} topYears={topYears} />
        </li>
      ))}
    </ul>
  );
}

function YearsBar({
  penalty: { minYears, maxYears, life, uncertain },
  topYears,
}: {
  readonly penalty: Penalty;
  readonly topYears: number;
}) {
  const isKnown = minYears !== null || maxYears !== null;
  const start = life && !isKnown ? 0 : (minYears ?? 0) / topYears;
  const end = life ? 1 : (maxYears ?? topYears) / topYears;
  if (!isKnown && !life) return null;
  const marks = [
    life && 'timeline-years-life',
    uncertain && 'timeline-years-uncertain',
    maxYears === null && 'timeline-years-open',
  ].filter((mark) => mark !== false);
  return (
    <span class="timeline-years" aria-hidden="true">
      <span
        class={['timeline-years-bar', ...marks].join(' ')}
        style={{ left: `${start * 100}%`, width: `${Math.max(end - start, 0.01) * 100}%` }}
      />
    </span>
  );
}
