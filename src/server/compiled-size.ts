import { getNamedType, getOperationAST, isAbstractType, isObjectType, Kind, type DocumentNode, type GraphQLObjectType, type GraphQLSchema, type SelectionSetNode } from 'graphql';
import { fragmentsOf } from '../graphql/cost/fragments-of.ts';

/**
 * How many fields the code compiled for an operation has: a field under an interface is in it once for each type that
 * can be there, and those under it again. Counts no further than `atMost`, where it gives Infinity.
 */
export function compiledSize(schema: GraphQLSchema, document: DocumentNode, operationName: string | undefined, atMost: number): number {
  const operation = getOperationAST(document, operationName);
  const root = operation && schema.getRootType(operation.operation);
  if (!operation || !root) return 0;
  const fragments = fragmentsOf(document);
  let size = 0;

  function count(type: GraphQLObjectType, { selections }: SelectionSetNode): void {
    for (const selection of selections) {
      size += 1;
      if (size > atMost) return;
      if (selection.kind === Kind.FIELD) {
        countUnder(type, selection.name.value, selection.selectionSet);
        continue;
      }
      const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
      if (fragment !== undefined && applies(fragment.typeCondition?.name.value, type)) count(type, fragment.selectionSet);
    }
  }

  function countUnder(parent: GraphQLObjectType, name: string, selectionSet: SelectionSetNode | undefined): void {
    const field = parent.getFields()[name];
    if (selectionSet === undefined || field === undefined) return;
    const type = getNamedType(field.type);
    const possible = isObjectType(type) ? [type] : isAbstractType(type) ? schema.getPossibleTypes(type) : [];
    for (const one of possible) count(one, selectionSet);
  }

  function applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    if (condition === undefined || condition === type.name) return true;
    const wanted = schema.getType(condition);
    return isAbstractType(wanted) && schema.isSubType(wanted, type);
  }

  count(root, operation.selectionSet);
  return size > atMost ? Infinity : size;
}
