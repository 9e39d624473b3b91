import type { EntityType } from '../api/names.ts';
import { typeColour } from './type-colours.ts';

/** The colour that a type has in the graph; the type itself stands beside it in words. */
export function TypeDot({ type }: { readonly type: EntityType }) {
  return <span class="app-dot" aria-hidden="true" style={{ background: typeColour(type) }} />;
}
