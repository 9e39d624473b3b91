import { useRef, useState } from 'preact/hooks';
import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { usePages } from '../parts/answers/use-pages.ts';
import { TypedEntityLink } from '../parts/entity-link.tsx';
import { typeCount } from '../parts/words/type-count.ts';
import { numberText } from '../parts/words/numbers.ts';
import { relationshipLabel } from '../language/ontology.ts';
import { textOf, textsIn } from '../language/texts.ts';
import { ShowMore } from '../parts/show-more.tsx';
import { asOf } from '../state/view-state.ts';
import { neighborsQuery } from './ask-card.ts';
import type { RelationshipGroup as Group } from './group-neighbors.ts';
import { RelationshipText } from './relationship-text.tsx';
import { cardTexts } from './texts.ts';

/** The relationships of one type from one end: their number and, on request, the entities. */
export function RelationshipGroup({ id, group }: { readonly id: string; readonly group: Group }) {
  const [isOpen, setIsOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const texts = textsIn(cardTexts);
  const { relationshipType, direction, count, parts } = group;
  const pages = usePages({
    document: neighborsQuery,
    variables: isOpen ? { id, types: [relationshipType], direction } : null,
    asOf: asOf.value,
    read: ({ entity }) => ({
      nodes: entity?.relationships.edges ?? [],
      totalCount: count,
      pageInfo: entity?.relationships.pageInfo ?? { hasNextPage: false, endCursor: null },
    }),
  });

  return (
    <details
      class="card-group"
      onToggle={({ currentTarget, target }) => {
        if (target === currentTarget) setIsOpen(currentTarget.open);
      }}
    >
      <summary>
        <span class="card-group-name">{relationshipLabel(relationshipType, direction)}</span>
        <span class="card-group-kinds">{parts.map((part) => typeCount(part.entityType, part.count)).join(', ')}</span>
        <span class="card-count">{numberText(count)}</span>
      </summary>
      {isOpen && <AnswerNotice answer={pages} isShown={pages.totalCount !== null} />}
      {pages.totalCount !== null && (
        <ul ref={list} class="card-neighbors">
          {pages.items.map(({ node, relationship }, at) => (
            <li key={relationship?.id ?? at}>
              <TypedEntityLink entity={node} />
              {textOf(node.kind) !== '' && <span class="app-soft"> {textOf(node.kind)}</span>}
              {relationship !== null && <RelationshipText relationship={relationship} />}
            </li>
          ))}
        </ul>
      )}
      <ShowMore list={list} text={texts.more} onPress={pages.showMore} />
    </details>
  );
}
