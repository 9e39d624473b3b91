import {
  Kind,
  type DocumentNode,
  type FragmentDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './fragments-of.ts';

export interface DocumentSize {
  /** The largest depth of nested fields. Fields below `__schema` and `__type` do not count. */
  readonly depth: number;
  /**
   * The largest number of fields of an operation. A fragment counts at each spread; Infinity when a fragment spreads
   * itself.
   */
  readonly fields: number;
}

/**
 * The size of the largest operation of a document. Each fragment is counted once and its size is kept. A fragment that
 * spreads itself, directly or through others, has endless fields.
 */
export function sizeOfDocument(document: DocumentNode): DocumentSize {
  const sizeOf = createSizeOf(fragmentsOf(document));
  return largest(
    document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [sizeOf(definition.selectionSet)] : [],
    ),
  );
}

const nothing: DocumentSize = { depth: 0, fields: 0 };
const endless: DocumentSize = { depth: 0, fields: Infinity };

function createSizeOf(
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): (selectionSet: SelectionSetNode) => DocumentSize {
  const known = new Map<string, DocumentSize>();

  function sizeOf({ selections }: SelectionSetNode): DocumentSize {
    const sizes = selections.map(sizeOfSelection);
    return { depth: largest(sizes).depth, fields: sizes.reduce((sum, { fields }) => sum + fields, 0) };
  }

  function sizeOfSelection(selection: SelectionNode): DocumentSize {
    if (selection.kind === Kind.INLINE_FRAGMENT) return sizeOf(selection.selectionSet);
    if (selection.kind === Kind.FRAGMENT_SPREAD) return sizeOfFragment(selection.name.value);
    const under = selection.selectionSet === undefined ? nothing : sizeOf(selection.selectionSet);
    return { depth: asksForSchema(selection.name.value) ? 0 : under.depth + 1, fields: under.fields + 1 };
  }

  function sizeOfFragment(name: string): DocumentSize {
    const size = known.get(name);
    const fragment = fragments.get(name);
    if (size !== undefined || fragment === undefined) return size ?? nothing;
    known.set(name, endless);
    const counted = sizeOf(fragment.selectionSet);
    known.set(name, counted);
    return counted;
  }

  return sizeOf;
}

/** graphql-js has a rule of its own for the depth of these. */
function asksForSchema(field: string): boolean {
  return field === '__schema' || field === '__type';
}

function largest(sizes: readonly DocumentSize[]): DocumentSize {
  return sizes.reduce(
    (most, { depth, fields }) => ({ depth: Math.max(most.depth, depth), fields: Math.max(most.fields, fields) }),
    nothing,
  );
}
