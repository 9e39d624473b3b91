import fc from 'fast-check';
import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql';
import { hostileTexts } from './hostile-texts.ts';

export interface DrawnOperation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

type Draw = <T>(arbitrary: fc.Arbitrary<T>) => T;

/**
 * Operations that fit the schema, with arguments that need not make sense: half of them values of the query, half
 * variables.
 */
export function drawnOperations(schema: GraphQLSchema): fc.Arbitrary<DrawnOperation> {
  return fc.gen().map((generate) => {
    const draw: Draw = (arbitrary) => generate(() => arbitrary);
    const declared: string[] = [];
    const variables: Record<string, unknown> = {};

    function fieldsUnder(type: GraphQLObjectType, depth: number): string {
      const fields = Object.values(type.getFields()).filter(
        (field) => depth > 0 || isLeafType(getNamedType(field.type)),
      );
      if (fields.length === 0) return '__typename';
      const count = draw(fc.integer({ min: 1, max: depth > 3 ? 2 : 4 }));
      return Array.from(
        { length: count },
        (_, index) => `a${depth}${index}: ${fieldOf(draw(fc.constantFrom(...fields)), depth)}`,
      ).join(' ');
    }

    function fieldOf(field: GraphQLField<unknown, unknown>, depth: number): string {
      const given = field.args
        .filter((argument) => isRequiredArgument(argument) || draw(fc.nat(3)) === 0)
        .map((argument) => `${argument.name}: ${argumentOf(argument)}`);
      const directive = draw(fc.nat(30)) === 0 ? ' @include(if: true)' : '';
      return `${field.name}${given.length === 0 ? '' : `(${given.join(', ')})`}${directive}${selectionOf(field.type, depth - 1)}`;
    }

    function selectionOf(output: GraphQLOutputType, depth: number): string {
      const type = getNamedType(output);
      if (!isCompositeType(type)) return '';
      if (isObjectType(type)) return ` { ${fieldsUnder(type, depth)} }`;
      const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [];
      const chosen = draw(fc.constantFrom(...possible));
      return ` { __typename ... on ${chosen.name} { ${fieldsUnder(chosen, depth)} } }`;
    }

    function argumentOf({ type }: GraphQLArgument): string {
      const value = valueOf(type, draw);
      if (draw(fc.boolean())) return literalOf(value, type);
      const name = `v${declared.length}`;
      declared.push(`$${name}: ${type.toString()}`);
      variables[name] = value;
      return `$${name}`;
    }

    const root = schema.getQueryType();
    if (!root) throw new TypeError('The schema has no query type');
    const selection = fieldsUnder(root, 5);
    const asOf =
      draw(fc.nat(5)) === 0
        ? ` @asOf(date: ${JSON.stringify(draw(fc.constantFrom('1998-05-01', '2007-01-01', '1200-01-01', '2004-02-30', 'x')))})`
        : '';
    return {
      query: `query Drawn${declared.length === 0 ? '' : `(${declared.join(', ')})`}${asOf} { ${selection} }`,
      variables,
    };
  });
}

const ids = [
  'law:ley-28002',
  'provision:cp-296',
  'provision:cp-298',
  'provision-version:cp-298-2007',
  'provision-version:cp-298-2003',
  'institution:enaco',
  'institution:devida',
  'policy:enaco-monopoly',
  'region:san-martin',
  'person:ricardo-soberon',
  'document:tni-peru-country-page',
  'claim:trad-use',
  'substance:coca-leaf',
  'indicator:coca-area',
  'source:s65',
  'law:none',
  'nothing',
  ':',
  'law:',
  'law:LEY',
] as const;

const texts = fc.oneof(
  fc.constantFrom(...ids),
  fc.constantFrom(...hostileTexts),
  fc.string({ unit: 'binary', maxLength: 120 }),
  fc.constantFrom('coca', 'Art. 296 CP', 'Ley 28002', '2003-06-17', '2003', '-2000-01-01'),
);
const wholeNumbers = fc.oneof(
  fc.integer({ min: 0, max: 5 }),
  fc.constantFrom(-1, 20, 100, 101, 1_000, 1_001, 2 ** 31 - 1, -(2 ** 31)),
  fc.integer(),
);
const numbers = fc.oneof(wholeNumbers, fc.double({ noNaN: true, noDefaultInfinity: true }));

/** A value of the type, now and then null, of another type, or of a member that does not exist. */
function valueOf(type: GraphQLInputType, draw: Draw): unknown {
  if (isNonNullType(type)) return draw(fc.nat(60)) === 0 ? null : valueOf(type.ofType, draw);
  if (draw(fc.nat(30)) === 0) return null;
  if (isListType(type))
    return Array.from({ length: draw(fc.constantFrom(0, 1, 1, 2, 3, 101)) }, () => valueOf(type.ofType, draw));
  if (isEnumType(type)) return draw(fc.constantFrom(...type.getValues().map(({ name }) => name), 'NOTHING'));
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter(() => draw(fc.nat(2)) === 0)
        .map((field) => [field.name, valueOf(field.type, draw)]),
    );
  if (draw(fc.nat(60)) === 0) return draw(fc.jsonValue({ maxDepth: 1 }));
  switch (type.toString()) {
    case 'Int':
      return draw(wholeNumbers);
    case 'Float':
      return draw(numbers);
    case 'Boolean':
      return draw(fc.boolean());
    default:
      return draw(texts);
  }
}

function literalOf(value: unknown, type: GraphQLInputType): string {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (Array.isArray(value))
    return `[${value.map((item) => literalOf(item, isListType(inner) ? inner.ofType : inner)).join(', ')}]`;
  if (typeof value === 'object' && value !== null) {
    const fields = isInputObjectType(inner) ? inner.getFields() : {};
    return `{ ${Object.entries(value)
      .map(
        ([name, item]) =>
          `${/^[_A-Za-z]\w*$/.test(name) ? name : 'x'}: ${literalOf(item, fields[name]?.type ?? inner)}`,
      )
      .join(', ')} }`;
  }
  if (isEnumType(inner) && typeof value === 'string') return value;
  return JSON.stringify(value);
}
