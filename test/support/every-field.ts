import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';

/** A selection of every field of a type; connections are one deep, and what they lead to is asked for its id. */
export function everyFieldOf(schema: GraphQLSchema, typeName: string): string {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${typeName} has no fields`);
  return Object.values(type.getFields())
    .map((field) => selectionOf(field, 3))
    .join(' ');
}

function selectionOf(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  const name = `${field.name}${requiredArguments(field)}`;
  if (isLeafType(type)) return name;
  if (type.name.endsWith('Connection'))
    return `${field.name}(first: 2) { totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } edges { cursor node { id } relationship { ${relationshipFields(type, depth)} } } }`;
  return `${name} { ${fieldsOf(type, depth - 1)} }`;
}

function relationshipFields(connection: GraphQLNamedType, depth: number): string {
  if (!isObjectType(connection)) return 'id';
  const edge = getNamedType(connection.getFields().edges?.type);
  const relationship = isObjectType(edge) ? getNamedType(edge.getFields().relationship?.type) : undefined;
  return isObjectType(relationship) ? fieldsOf(relationship, depth - 1) : 'id';
}

function fieldsOf(type: GraphQLNamedType, depth: number): string {
  if (!isCompositeType(type) || !('getFields' in type)) return '__typename';
  const fields = Object.values(type.getFields());
  const isNode = 'id' in type.getFields() && depth < 2;
  // Of a node further down a leaf with arguments, which reads neighbours, would be asked at each end of each
  // relationship.
  const kept = isNode
    ? fields.filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0)
    : fields;
  return kept.map((field) => selectionOf(field, depth)).join(' ');
}

/** Values for the arguments that a field cannot do without. */
function requiredArguments({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument).map(({ name, type }) => `${name}: ${valueOf(getNamedType(type))}`);
  return required.length === 0 ? '' : `(${required.join(', ')})`;
}

function valueOf(type: GraphQLNamedType): string {
  if (type.name === 'Date') return '"2004-01-01"';
  const [first] = isEnumType(type) ? type.getValues() : [];
  if (first !== undefined) return first.name;
  throw new TypeError(`No value is known for a required argument of the type ${type.name}`);
}
