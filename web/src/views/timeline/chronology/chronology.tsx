import { useRef } from 'preact/hooks';
import { dateText } from '../../../parts/words/dates.ts';
import { textsIn } from '../../../language/texts.ts';
import { ShowMore } from '../../../parts/show-more.tsx';
import { asOf, language } from '../../../state/view-state.ts';
import { AnswerNotice } from '../../../parts/answers/answer-notice.tsx';
import { ChronologyAxis } from './chronology-axis.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import { FactItem } from './fact-item.tsx';
import { FactTable } from './fact-table.tsx';
import { chronologyQuery, nameQuery } from '../operations.ts';
import { timelineTexts } from '../texts.ts';
import { readTimeSpan, yearOfDay } from '../time/time-span.ts';
import { useAnswer } from '../../../parts/answers/use-answer.ts';
import { usePages } from '../../../parts/answers/use-pages.ts';

/** The dated facts around an entity, for all days, oldest first, page by page. */
export function Chronology({ id }: { readonly id: string }) {
  const texts = textsIn(timelineTexts);
  const pages = usePages({
    document: chronologyQuery,
    variables: { id, language: language.value === 'es' ? ('ES' as const) : ('EN' as const) },
    asOf: null,
    read: ({ timeline: { edges, ...rest } }) => ({ nodes: edges, ...rest }),
  });
  const list = useRef<HTMLOListElement>(null);
  const { items: facts, totalCount, showMore } = pages;
  const day = asOf.value;
  const mark = day === null ? null : yearOfDay(day);
  const firstAfter =
    mark === null
      ? -1
      : facts.findIndex(({ date }) => (readTimeSpan(date?.text ?? '').begins?.first ?? -Infinity) > mark);
  return (
    <div class="timeline-chronology" aria-busy={pages.isLoading}>
      <h3>
        {texts.chronologyOf} <SelectedName id={id} />
      </h3>
      <AnswerNotice answer={pages} isShown={totalCount !== null} />
      {facts.length > 0 && <ChronologyAxis facts={facts} />}
      <p class="app-soft" role="status">
        {totalCount !== null &&
          (totalCount === 0 ? texts.nothingDated : `${facts.length} ${texts.of} ${totalCount} ${texts.shown}.`)}
        {(totalCount ?? 0) >= 1000 && ` ${texts.capped}`}
      </p>
      <ol ref={list} class="timeline-facts">
        {facts.map((fact, index) => (
          <FactItem
            key={fact.cursor}
            fact={fact}
            aboutId={id}
            dayAbove={index === firstAfter && day !== null ? `${texts.asOfDay}: ${dateText(day)}` : null}
          />
        ))}
      </ol>
      <ShowMore list={list} text={texts.more} onPress={showMore} />
      {facts.length > 0 && <FactTable facts={facts} />}
    </div>
  );
}

function SelectedName({ id }: { readonly id: string }) {
  const { answer } = useAnswer(nameQuery, { id }, null);
  const node = answer?.node;
  return node != null && 'names' in node && node.id === id ? <EntityLink entity={node} /> : <>{id}</>;
}
