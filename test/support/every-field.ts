import {
  getNamedType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Lexer,
  parse,
  Source,
  TokenKind,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
} from 'graphql';
import { sizeOfDocument } from '../../src/graphql/cost/document-size.ts';
import { limits } from '../../src/model/limits.ts';
import { workOf } from './count-work.ts';

/** A selection of every field of a type; connections are one deep, and what they lead to is asked for its id. */
export function everyFieldOf(schema: GraphQLSchema, typeName: string): string {
  return selectionsOf(schema, typeName).join(' ');
}

/** Neo4j plans these quickest: fewer fields and more statements cost as much as fewer statements. */
const fieldsOfAPiece = 4;

/**
 * The same in selections of a few fields each, which a client could send: `questionWith` makes the operation of a
 * selection, and each is within the published limits.
 */
export function everyFieldInPieces(
  schema: GraphQLSchema,
  typeName: string,
  questionWith: (selection: string) => string,
): readonly string[] {
  const pieces: string[][] = [];
  for (const selection of selectionsOf(schema, typeName)) {
    const last = pieces.at(-1);
    const fits =
      last !== undefined &&
      last.length < fieldsOfAPiece &&
      isWithinLimits(questionWith([...last, selection].join(' ')));
    if (fits) last.push(selection);
    else pieces.push([selection]);
  }
  const questions = pieces.map((piece) => questionWith(piece.join(' ')));
  const refused = questions.find((question) => !isWithinLimits(question));
  if (refused !== undefined) throw new RangeError(`No client could send: ${refused}`);
  return questions;
}

function isWithinLimits(question: string): boolean {
  if (Buffer.byteLength(question) > limits.maximumQueryBytes || tokensOf(question) > limits.maximumTokens) return false;
  const { depth, fields } = sizeOfDocument(parse(question));
  const { lookups, cost, values } = workOf(question);
  return (
    depth <= limits.maximumDepth &&
    fields <= limits.maximumFields &&
    lookups <= limits.maximumLookups &&
    cost <= limits.maximumCost &&
    values <= limits.maximumValues
  );
}

function tokensOf(question: string): number {
  const lexer = new Lexer(new Source(question));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}

function selectionsOf(schema: GraphQLSchema, typeName: string): readonly string[] {
  const type = schema.getType(typeName);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new TypeError(`${typeName} has no fields`);
  return Object.values(type.getFields()).map((field) => selectionOf(field, 3));
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
