import type { Signal } from '@preact/signals';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { graphql } from '../api/graphql.ts';
import { textsIn } from '../language/texts.ts';
import { EntityLink, TypedEntityLink } from '../parts/entity-link.tsx';
import { SearchBox } from '../search/search-box.tsx';
import { pathTexts } from './texts.ts';

const nameQuery = graphql(`
  query Name($id: ID!) {
    entity(id: $id) { id type names { es en } }
  }
`);

/** One end of a path: the picked entity, or a search box. */
export function PathEnd({ end, label }: { readonly end: Signal<string | null>; readonly label: string }) {
  const id = end.value;
  const { answer } = useAnswer(nameQuery, id === null ? null : { id });
  const texts = textsIn(pathTexts);
  if (id === null)
    return (
      <div class="path-end">
        <span>{label}</span>
        <SearchBox label={`${label}: ${texts.pick}`} onPick={(picked) => (end.value = picked)} />
      </div>
    );
  const entity = answer?.entity;
  return (
    <div class="path-end">
      <span>{label}</span>
      {entity?.id === id ? (
        <TypedEntityLink entity={entity} />
      ) : (
        <EntityLink entity={{ id, names: { es: id, en: id } }} />
      )}
      <button
        type="button"
        aria-label={`${texts.remove}: ${label}`}
        title={texts.remove}
        onClick={() => (end.value = null)}
      >
        ×
      </button>
    </div>
  );
}
