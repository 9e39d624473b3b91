import { useEffect, useRef, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { problemIn } from '../parts/answers/use-answer.ts';
import { numberText } from '../parts/words/numbers.ts';
import { entityTypeLabel, entityTypePlural, relationshipLabel } from '../language/ontology.ts';
import { textOf, textsIn } from '../language/texts.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import { ShowMore } from '../parts/show-more.tsx';
import { asOf, select } from '../state/view-state.ts';
import { neighborsQuery, type Neighbor } from './ask-card.ts';
import type { RelationshipGroup as Group } from './group-neighbors.ts';
import { RelationshipText } from './relationship-text.tsx';
import { cardTexts } from './texts.ts';

interface Pages {
  readonly neighbors: readonly Neighbor[];
  /** The cursor of the next page; null when everything is loaded. */
  readonly next: string | null;
}

/** The relationships of one type from one end: their number and, on request, the entities. */
export function RelationshipGroup({ id, group }: { readonly id: string; readonly group: Group }) {
  const [isOpen, setIsOpen] = useState(false);
  const [pages, setPages] = useState<Pages | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const texts = textsIn(cardTexts);
  const { relationshipType, direction, count, parts } = group;
  const day = asOf.value;

  const readPage = async (before: readonly Neighbor[], after: string | null) => {
    try {
      const { entity } = await ask(neighborsQuery, { id, types: [relationshipType], direction, after }, { asOf: day });
      const { edges = [], pageInfo } = entity?.relationships ?? {};
      setPages({ neighbors: [...before, ...edges], next: pageInfo?.hasNextPage === true ? pageInfo.endCursor : null });
      setProblem(null);
    } catch (error) {
      setProblem(problemIn(error));
    }
  };
  useEffect(() => {
    setPages(null);
    if (isOpen) void readPage([], null);
  }, [isOpen, day]);

  return (
    <details
      class="card-group"
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        <span class="card-group-name">{relationshipLabel(relationshipType, direction)}</span>
        <span class="card-group-kinds">
          {parts
            .map(
              (part) =>
                `${numberText(part.count)} ${part.count === 1 ? entityTypeLabel(part.entityType) : entityTypePlural(part.entityType)}`,
            )
            .join(', ')}
        </span>
        <span class="card-count">{numberText(count)}</span>
      </summary>
      {problem !== null && <p role="alert">{problem}</p>}
      {isOpen && pages === null && problem === null && <p class="app-soft">{texts.loading}</p>}
      {pages !== null && (
        <ul ref={list} class="card-neighbors">
          {pages.neighbors.map(({ node, relationship }, at) => (
            <li key={relationship?.id ?? at}>
              <span class="app-entity">
                <TypeDot type={node.type} />
                <button
                  type="button"
                  class="app-link"
                  onClick={() => {
                    select(node.id);
                  }}
                >
                  {textOf(node.names)}
                </button>
              </span>
              {textOf(node.kind) !== '' && <span class="app-soft"> {textOf(node.kind)}</span>}
              {relationship !== null && <RelationshipText relationship={relationship} />}
            </li>
          ))}
        </ul>
      )}
      {pages !== null && (
        <ShowMore
          list={list}
          text={texts.more}
          onPress={
            pages.next === null
              ? null
              : () => {
                  void readPage(pages.neighbors, pages.next);
                }
          }
        />
      )}
    </details>
  );
}
