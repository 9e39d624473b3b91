import { Kind, parse, print, visit, type DocumentNode, type TypeNode, type ValueNode } from '@0no-co/graphql.web';
import type { TadaDocumentNode } from 'gql.tada';
import { renderOperation } from './ask.ts';

/** An operation as it was sent, with its variables. */
export interface Operation {
  // Only the caller needs the type of the result.
  readonly document: TadaDocumentNode<unknown, never>;
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * The operation with the values of its variables as their defaults: it can be sent as it is, and GraphiQL reads it from
 * an address.
 */
export function renderWithValues({ document, variables }: Operation, asOf: string | null): string {
  const parsed = parse(renderOperation(document, asOf), { noLocation: true });
  const withValues: DocumentNode = visit(parsed, {
    VariableDefinition(definition) {
      const value = variables[definition.variable.name.value];
      if (value === undefined) return undefined;
      return { ...definition, defaultValue: literalOf(value, namedTypeOf(definition.type)) };
    },
  });
  return print(withValues);
}

/** The address that opens GraphiQL with the operation in its editor. */
export function graphiqlAddress(operation: string): string {
  return `graphql?query=${encodeURIComponent(operation)}`;
}

/** Types whose values are written in quotes. Any other text is the name of an enum value. */
const quotedTypes = ['ID', 'String', 'Date', 'URL'];

function literalOf(value: unknown, type: string): ValueNode {
  if (value === null) return { kind: Kind.NULL };
  if (Array.isArray(value)) return { kind: Kind.LIST, values: value.map((item) => literalOf(item, type)) };
  if (typeof value === 'boolean') return { kind: Kind.BOOLEAN, value };
  if (typeof value === 'number') return { kind: Number.isInteger(value) ? Kind.INT : Kind.FLOAT, value: String(value) };
  if (typeof value !== 'string') throw new TypeError(`no operation of the page has a variable of type ${type}`);
  return quotedTypes.includes(type) ? { kind: Kind.STRING, value, block: false } : { kind: Kind.ENUM, value };
}

function namedTypeOf(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedTypeOf(type.type);
}
