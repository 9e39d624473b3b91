import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { graphql } from '../api/graphql.ts';
import { typeCount } from '../parts/words/type-count.ts';
import { relationshipLabel } from '../language/ontology.ts';
import { textsIn } from '../language/texts.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import { openEntity, renderOpening } from '../state/drawing.ts';
import { drawing, redraw } from '../state/drawing-state.ts';
import { graphTexts } from './texts.ts';

const countsQuery = graphql(`
  query NeighborCounts($id: ID!) {
    entity(id: $id) { neighborCounts { relationshipType direction entityType count } }
  }
`);

/** The neighbours of an entity by relationship. Each group can be opened by itself. */
export function OpenMenu({ id }: { readonly id: string }) {
  const counted = useAnswer(countsQuery, { id });
  const texts = textsIn(graphTexts);
  const counts = counted.answer?.entity?.neighborCounts ?? [];
  const opened = drawing.value.open.map(renderOpening);
  if (counted.refusal !== null) return <AnswerNotice answer={counted} isShown />;
  return (
    <ul class="graph-open" aria-busy={counted.isLoading}>
      <li>
        <button
          type="button"
          disabled={opened.includes(id)}
          onClick={() => {
            redraw((before) => openEntity(before, id, null));
          }}
        >
          {texts.allNeighbors}
        </button>
      </li>
      {counts.map(({ count, ...group }) => {
        const opening = renderOpening({ id, group });
        return (
          <li key={opening}>
            <button
              type="button"
              disabled={opened.includes(id) || opened.includes(opening)}
              onClick={() => {
                redraw((before) => openEntity(before, id, group));
              }}
            >
              {relationshipLabel(group.relationshipType, group.direction)} <TypeDot type={group.entityType} />
              {typeCount(group.entityType, count)}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
