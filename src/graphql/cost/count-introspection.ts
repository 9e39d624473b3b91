import {
  introspectionFromSchema,
  Kind,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { fragmentsOf } from './fragments-of.ts';

/**
 * The number of values that the schema gives to the introspection fields of an operation; Infinity beyond the limit. It
 * does not depend on variables.
 */
export type CountIntrospection = (document: DocumentNode, operation: OperationDefinitionNode, atMost: number) => number;

type Described = Readonly<Record<string, unknown>>;
type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Fields whose value is a type. The list of all types describes each type in full. */
const typeFields: ReadonlySet<string> = new Set([
  'queryType',
  'mutationType',
  'subscriptionType',
  'type',
  'ofType',
  'interfaces',
  'possibleTypes',
]);

/** Makes a counter over the introspection result of a schema. The result is made when it is first needed. */
export function createIntrospectionCounter(schema: GraphQLSchema): CountIntrospection {
  let described: { readonly root: Described; readonly types: ReadonlyMap<string, Described> } | undefined;

  function describe(): NonNullable<typeof described> {
    const root = introspectionFromSchema(schema).__schema as unknown as Described;
    const types = new Map((root.types as readonly Described[]).map((type) => [type.name as string, type]));
    return { root, types };
  }

  return (document, operation, atMost) => {
    const fragments = fragmentsOf(document);
    const fields = rootFields(fragments, operation);
    if (fields.length === 0) return 0;
    const { root, types } = (described ??= describe());
    const count = createCount({ fragments, types, atMost });
    const values = fields.map(({ name, selectionSet, arguments: given = [] }) => {
      if (selectionSet === undefined) return 0;
      if (name.value === '__schema') return count(selectionSet, root);
      const asked = given[0]?.value;
      const named = asked?.kind === Kind.STRING ? [types.get(asked.value)] : [...types.values()];
      return Math.max(0, ...named.map((type) => (type === undefined ? 0 : count(selectionSet, type))));
    });
    return values.reduce((sum, value) => sum + value, values.length);
  };
}

/** The fields `__schema` and `__type` of an operation, with fragments written out. */
function rootFields(fragments: Fragments, { selectionSet }: OperationDefinitionNode): readonly FieldNode[] {
  const fieldsIn = ({ selections }: SelectionSetNode): readonly FieldNode[] =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD)
        return selection.name.value === '__schema' || selection.name.value === '__type' ? [selection] : [];
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      return fragment === undefined ? [] : fieldsIn(fragment.selectionSet);
    });
  return fieldsIn(selectionSet);
}

interface CountOptions {
  readonly fragments: Fragments;
  readonly types: ReadonlyMap<string, Described>;
  readonly atMost: number;
}

/**
 * Makes a function that counts each pair of a selection set and an object once. It takes no more steps than the limit
 * of values.
 */
function createCount({
  fragments,
  types,
  atMost,
}: CountOptions): (selectionSet: SelectionSetNode, of: Described) => number {
  const known = new Map<SelectionSetNode, Map<Described, number>>();
  let steps = 0;

  function count(selectionSet: SelectionSetNode, of: Described): number {
    const byObject = known.get(selectionSet) ?? new Map<Described, number>();
    known.set(selectionSet, byObject);
    const before = byObject.get(of);
    if (before !== undefined) return before;
    let sum = 0;
    for (const selection of selectionSet.selections) {
      steps += 1;
      if (steps > atMost || sum > atMost) return Infinity;
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment === undefined) continue;
      sum += fragment.kind === Kind.FIELD ? countField(fragment, of) : count(fragment.selectionSet, of);
    }
    byObject.set(of, sum);
    return sum;
  }

  function countField({ name, selectionSet }: FieldNode, of: Described): number {
    const value = of[name.value];
    if (Array.isArray(value))
      return (value as readonly unknown[]).reduce<number>(
        (sum, item) => sum + countValue(name.value, selectionSet, item),
        1,
      );
    return countValue(name.value, selectionSet, value);
  }

  function countValue(field: string, selectionSet: SelectionSetNode | undefined, value: unknown): number {
    if (selectionSet === undefined || typeof value !== 'object' || value === null) return 1;
    const object = value as Described;
    const full = typeFields.has(field) && typeof object.name === 'string' ? (types.get(object.name) ?? object) : object;
    return 1 + count(selectionSet, full);
  }

  return count;
}
