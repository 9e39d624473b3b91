import { useId, useRef } from 'preact/hooks';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { dateText } from '../parts/words/dates.ts';
import { textsIn } from '../language/texts.ts';
import { graphql } from '../api/graphql.ts';
import { asOf } from '../state/view-state.ts';
import { graphTexts } from './texts.ts';

const coverageQuery = graphql(`
  query Coverage {
    meta { coverage { earliest latest } }
  }
`);

const noVariables = {};

/** A slider over the years that the release covers. The drawing shows the end of the chosen year. */
export function YearSlider() {
  const { answer } = useAnswer(coverageQuery, noVariables);
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  const texts = textsIn(graphTexts);
  const coverage = answer?.meta.coverage;
  if (coverage?.earliest == null || coverage.latest == null) return <div class="graph-years" />;
  const [first, last] = [yearOf(coverage.earliest), yearOf(coverage.latest)];
  const showAllDays = () => {
    // The button disappears, so the focus moves to the slider.
    slider.current?.focus();
    asOf.value = null;
  };
  const year = asOf.value === null ? last : Math.min(last, Math.max(first, yearOf(asOf.value)));
  const decades = Array.from(
    { length: Math.floor(last / 10) - Math.ceil(first / 10) + 1 },
    (_, at) => (Math.ceil(first / 10) + at) * 10,
  );
  return (
    <div class="graph-years">
      <label for={id}>{texts.years}</label>
      <div class="graph-years-scale">
        <input
          ref={slider}
          id={id}
          type="range"
          min={first}
          max={last}
          step={1}
          value={year}
          aria-valuetext={asOf.value === null ? texts.allDays : dateText(asOf.value)}
          data-all={asOf.value === null}
          onInput={({ currentTarget }) => (asOf.value = `${currentTarget.value}-12-31`)}
        />
        <div class="graph-years-ticks" aria-hidden="true">
          {decades.map((decade) => (
            <span key={decade} style={{ insetInlineStart: `${((decade - first) / (last - first)) * 100}%` }}>
              {decade}
            </span>
          ))}
        </div>
      </div>
      <output for={id}>{asOf.value === null ? texts.allDays : dateText(asOf.value)}</output>
      {asOf.value !== null && (
        <button type="button" onClick={showAllDays}>
          {texts.allDays}
        </button>
      )}
    </div>
  );
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
