import { useAnswer } from '../parts/answers/use-answer.ts';
import { graphql } from '../api/graphql.ts';
import type { EntityType } from '../api/names.ts';
import { dateText } from '../parts/words/dates.ts';
import { numberText } from '../parts/words/numbers.ts';
import { entityTypeLabel, entityTypePlural } from '../language/ontology.ts';
import { textOf, textsIn } from '../language/texts.ts';
import { drawingOfEverything } from '../state/drawing.ts';
import { canRedo, canUndo, redoDrawing, redraw, undoDrawing } from '../state/drawing-state.ts';
import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { startFrom } from '../state/view-state.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import './start.css';
import { layoutTexts } from './texts.ts';

const exampleIds = [
  'institution:enaco',
  'region:san-martin',
  'provision:cp-298',
  'law:ley-28002',
  'person:hugo-cabieses',
  'policy:eradication',
];

const startQuery = graphql(`
  query Start($ids: [ID!]!) {
    meta { licence coverage { text } release { id } counts { type count } }
    nodes(ids: $ids) { id ... on Entity { type names { es en } kind { es en } description { es en } degree } }
    ontology { entityTypes { name type } relationshipTypes { name } }
  }
`);

const startVariables = { ids: exampleIds };

/** The page before anything is picked. */
export function Start() {
  const started = useAnswer(startQuery, startVariables);
  const { answer } = started;
  const texts = textsIn(layoutTexts);
  const counts = answer === null ? null : countsOf(answer.meta.counts, answer.ontology.entityTypes);
  return (
    <div class="start" aria-busy={started.isLoading}>
      {(canUndo.value || canRedo.value) && (
        <p class="start-rollback" role="group" aria-label={texts.cleared}>
          {texts.cleared}
          <button type="button" disabled={!canUndo.value} onClick={undoDrawing}>
            {texts.undo}
          </button>
          <button type="button" disabled={!canRedo.value} onClick={redoDrawing}>
            {texts.redo}
          </button>
        </p>
      )}
      <h1>{texts.startTitle}</h1>
      <p class="start-lead">{texts.startText}</p>
      <AnswerNotice answer={started} isShown />
      <dl class="start-counts">
        <div>
          <dt>{texts.entities}</dt>
          <dd>{countText(counts?.entities)}</dd>
        </div>
        <div>
          <dt>{texts.relationships}</dt>
          <dd>{countText(counts?.relationships)}</dd>
        </div>
        <div>
          <dt>{texts.sources}</dt>
          <dd>{countText(counts?.sources)}</dd>
        </div>
      </dl>
      <h2>{texts.examples}</h2>
      <p>{texts.startHow}</p>
      <ul class="start-examples">
        {exampleIds.map((id) => {
          const entity = answer?.nodes.find((node) => node?.id === id);
          if (entity == null || !('names' in entity)) return <li key={id} class="start-empty" />;
          return (
            <li key={id}>
              <button
                type="button"
                onClick={() => {
                  startFrom(id);
                }}
              >
                <span class="start-kind">
                  <TypeDot type={entity.type} />
                  {entityTypeLabel(entity.type)}
                </span>
                <strong>{textOf(entity.names)}</strong>
                <span class="start-text">{textOf(entity.description)}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p>
        <button
          type="button"
          class="app-primary"
          onClick={() => {
            redraw(() => drawingOfEverything);
          }}
        >
          {texts.everything}
        </button>{' '}
        <span class="app-soft">{texts.everythingHint}</span>
      </p>
      <ul class="start-types">
        {counts?.byType.map(({ type, count }) => (
          <li key={type}>
            <TypeDot type={type} />
            {entityTypePlural(type)} <span class="app-soft">{numberText(count)}</span>
          </li>
        ))}
      </ul>
      {answer !== null && (
        <p class="app-soft">
          {texts.release} {answer.meta.release?.id} · {dateText(answer.meta.coverage)} · {texts.licence}{' '}
          {answer.meta.licence} · <a href="graphql">{texts.questions}</a>
        </p>
      )}
    </div>
  );
}

/** A number that is not known yet is not zero. */
function countText(count: number | undefined): string {
  return count === undefined ? '…' : numberText(count);
}

interface Counts {
  readonly entities: number;
  readonly relationships: number;
  readonly sources: number;
  readonly byType: readonly { readonly type: EntityType; readonly count: number }[];
}

function countsOf(
  counts: readonly { readonly type: string; readonly count: number }[],
  entityTypes: readonly { readonly name: string; readonly type: EntityType }[],
): Counts {
  const countByName = new Map(counts.map(({ type, count }) => [type, count]));
  const byType = entityTypes.map(({ name, type }) => ({ type, count: countByName.get(name) ?? 0 }));
  const entities = byType.reduce((sum, { count }) => sum + count, 0);
  const sources = countByName.get('Source') ?? 0;
  return {
    entities,
    sources,
    relationships: counts.reduce((sum, { count }) => sum + count, 0) - entities - sources,
    byType,
  };
}
