import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import type { EntityType } from '../api/names.ts';
import { textOf } from '../language/texts.ts';
import { select } from '../state/view-state.ts';
import { TypeDot } from './type-dot.tsx';

interface Named {
  readonly id: string;
  readonly names: { readonly es: string | null; readonly en: string | null };
}

/** The action that picks an entity: it opens the card, and a view may do more. */
export const Pick = createContext<(id: string) => void>(select);

/** The name of an entity. Picking it opens its card. */
export function EntityLink({ entity, children }: { readonly entity: Named; readonly children?: ComponentChildren }) {
  const pick = useContext(Pick);
  return (
    <button
      type="button"
      class="app-link"
      onClick={() => {
        pick(entity.id);
      }}
    >
      {children ?? textOf(entity.names)}
    </button>
  );
}

/** The same with the colour of its type before it. */
export function TypedEntityLink({ entity }: { readonly entity: Named & { readonly type: EntityType } }) {
  return (
    <span class="app-entity">
      <TypeDot type={entity.type} />
      <EntityLink entity={entity} />
    </span>
  );
}
