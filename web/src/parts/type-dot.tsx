import type { EntityType } from '../api/names.ts';
import { typeColour } from '../language/type-colours.ts';

/** The colour of a type in the graph. The name of the type is beside it in words. */
export function TypeDot({ type }: { readonly type: EntityType }) {
  return <span class="app-dot" aria-hidden="true" style={{ background: typeColour(type) }} />;
}
