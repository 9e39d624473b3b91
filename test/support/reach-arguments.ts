import {
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isScalarType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** A place in the schema where a text is given. */
export interface ReachedArgument {
  /** As in `Query.laws(filter: { sources })`. */
  readonly place: string;
  /** An operation that gives the text as `$value`, with what else it needs. */
  readonly query: string;
  /** The value of `$value` that holds the text. */
  readonly valueWith: (text: string) => unknown;
  /** A text that is answered there. */
  readonly example: string;
  /** What takes the text: `filter: LawFilter.ids[]`. */
  readonly takenBy: string;
  /** How many fields lead to the type of the field. */
  readonly depth: number;
}

interface ReachedType {
  readonly type: GraphQLObjectType;
  readonly wrap: (inner: string) => string;
  /** How many fields lead to it. */
  readonly depth: number;
}

/**
 * Every argument, or field of an input, that takes a text, on every type that a question can reach; each by the
 * shortest way.
 */
export function reachArguments(schema: GraphQLSchema): readonly ReachedArgument[] {
  return [...reachTypes(schema)].flatMap(({ type, wrap, depth }) =>
    Object.values(type.getFields()).flatMap((field) =>
      field.args.flatMap((argument) =>
        textsIn(argument.type).map(({ place, valueWith, leaf }): ReachedArgument => {
          const others = field.args
            .filter((other) => other !== argument && isRequiredArgument(other))
            .map(exampleArgument);
          const given = [`${argument.name}: $value`, ...others].join(', ');
          return {
            place: `${type.name}.${field.name}(${argument.name}${place})`,
            query: `query ($value: ${argument.type.toString()}) { ${wrap(`${field.name}(${given})${selectionOf(field)}`)} }`,
            valueWith,
            example: exampleOf(leaf),
            takenBy: `${argument.name}: ${getNamedType(argument.type).name}${place}`,
            depth,
          };
        }),
      ),
    ),
  );
}

function* reachTypes(schema: GraphQLSchema): Generator<ReachedType> {
  const root = schema.getQueryType();
  if (!root) return;
  const seen = new Set([root.name]);
  const line: ReachedType[] = [{ type: root, wrap: (inner) => inner, depth: 0 }];
  for (let reached = line.shift(); reached !== undefined; reached = line.shift()) {
    yield reached;
    const { type, wrap, depth } = reached;
    for (const field of Object.values(type.getFields())) {
      const child = getNamedType(field.type);
      const possible = isObjectType(child) ? [child] : isAbstractType(child) ? schema.getPossibleTypes(child) : [];
      for (const next of possible) {
        if (seen.has(next.name)) continue;
        seen.add(next.name);
        line.push({
          type: next,
          wrap: (inner) =>
            wrap(
              `${field.name}${examplesOf(field)} { ${next === child ? inner : `... on ${next.name} { ${inner} }`} }`,
            ),
          depth: depth + 1,
        });
      }
    }
  }
}

interface TextPlace {
  readonly place: string;
  readonly leaf: string;
  readonly valueWith: (text: string) => unknown;
}

function textsIn(type: GraphQLInputType): readonly TextPlace[] {
  if (isNonNullType(type)) return textsIn(type.ofType);
  if (isListType(type))
    return textsIn(type.ofType).map(({ place, leaf, valueWith }) => ({
      place: `[${place}]`,
      leaf,
      valueWith: (text) => [valueWith(text)],
    }));
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).flatMap((field) =>
      textsIn(field.type).map(({ place, leaf, valueWith }) => ({
        place: `.${field.name}${place}`,
        leaf,
        valueWith: (text: string) => ({ [field.name]: valueWith(text) }),
      })),
    );
  }
  const isText = isScalarType(type) && !['Int', 'Float', 'Boolean'].includes(type.name);
  return isText ? [{ place: '', leaf: type.name, valueWith: (text) => text }] : [];
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (type.name.endsWith('Connection')) return ' { totalCount nodes { __typename } edges { cursor } }';
  return isObjectType(type) || isAbstractType(type) ? ' { __typename }' : '';
}

function examplesOf({ args }: GraphQLField<unknown, unknown>): string {
  const required = args.filter(isRequiredArgument).map(exampleArgument);
  return required.length === 0 ? '' : `(${required.join(', ')})`;
}

function exampleArgument({ name, type }: GraphQLArgument): string {
  return `${name}: ${name === 'to' ? '"institution:enaco"' : literalOf(type)}`;
}

function literalOf(type: GraphQLInputType): string {
  if (isNonNullType(type)) return literalOf(type.ofType);
  if (isListType(type)) return `[${literalOf(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (isInputObjectType(type)) return '{}';
  if (type.name === 'Int' || type.name === 'Float') return '2';
  return type.name === 'Boolean' ? 'true' : JSON.stringify(exampleOf(type.name));
}

function exampleOf(scalar: string): string {
  return { ID: 'law:ley-28002', Date: '2004-01-01' }[scalar] ?? 'coca';
}
