import { useRef, useState } from 'preact/hooks';
import { entityTypePlural, relationshipLabel } from '../../../language/ontology.ts';
import { textsIn } from '../../../language/texts.ts';
import { ShowMore } from '../../../parts/show-more.tsx';
import type { AppliedGroup } from './group-applied.ts';
import type { Applied } from './region-answer.ts';
import { RegionRelationship } from './region-relationship.tsx';
import { texts } from '../texts.ts';

/** Further items are shown on request. */
const SHORT = 6;

/** The relationships of one type with entities of one type. */
export function RegionGroup({
  group: { relationshipType, direction, entityType, items },
}: {
  readonly group: AppliedGroup<Applied>;
}) {
  const words = textsIn(texts);
  const [isWhole, setIsWhole] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const shown = isWhole ? items : items.slice(0, SHORT);
  return (
    <section class="map-group">
      <h4>
        {headingOf(relationshipLabel(relationshipType, direction), entityTypePlural(entityType))}{' '}
        <span class="map-count">{items.length}</span>
      </h4>
      <ul ref={list}>
        {shown.map((applied) => (
          <RegionRelationship key={applied.relationship.id} applied={applied} />
        ))}
      </ul>
      <ShowMore
        list={list}
        text={`${words.more} (${items.length})`}
        class="map-more"
        onPress={
          items.length > shown.length
            ? () => {
                setIsWhole(true);
              }
            : null
        }
      />
    </section>
  );
}

/** The label of the relationship, with the type of the entities where the label does not name it. */
function headingOf(label: string, plural: string): string {
  const text = label.toLowerCase().includes(plural.toLowerCase()) ? label : `${label} · ${plural}`;
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}
