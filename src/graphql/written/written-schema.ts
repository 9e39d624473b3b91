import {
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  isInputType,
  isIntrospectionType,
  isNonNullType,
  type FieldNode,
  type GraphQLFieldConfig,
  type GraphQLResolveInfo,
} from 'graphql';
import { ownTurnWhenDue } from '../../engine/own-turn.ts';
import { limits as defaultLimits } from '../../model/limits.ts';
import type { Context } from '../context.ts';
import { createPlanCache } from '../selection/plan-cache.ts';
import { AnswerTooLarge } from './answer-too-large.ts';
import { Unwritable } from './unwritable.ts';
import type { WriteRequest } from './write.ts';
import { writeValue } from './write-value.ts';
import { WrittenJson } from './written-json.ts';

/** The parts of `info` that describe the operation around a root field. */
export type Original = Pick<GraphQLResolveInfo, 'schema' | 'parentType' | 'operation' | 'fragments'> & {
  readonly node: FieldNode;
};

export type OriginalOf = (node: FieldNode) => Original;

const scalar = new GraphQLScalarType({ name: 'WrittenJson', serialize: (value) => value });
const writes = createPlanCache();

/** A schema with the root fields of `schema`. Each of them gives its whole value as JSON, or throws `Unwritable`. */
export function createWrittenSchema(schema: GraphQLSchema, originalOf: OriginalOf): GraphQLSchema {
  const original = schema.getQueryType();
  if (!original) throw new TypeError('The schema has no queries');
  const { name, fields } = original.toConfig();
  const written = Object.fromEntries(
    Object.entries<GraphQLFieldConfig<unknown, Context>>(fields).map(([key, field]) => [
      key,
      writtenField(field, originalOf),
    ]),
  );
  return new GraphQLSchema({
    query: new GraphQLObjectType({ name, fields: written }),
    // A variable can have a type that only fields below the root take.
    types: Object.values(schema.getTypeMap()).filter((type) => isInputType(type) && !isIntrospectionType(type)),
    directives: schema.getDirectives(),
  });
}

function writtenField(
  { type, args = {}, resolve }: GraphQLFieldConfig<unknown, Context>,
  originalOf: OriginalOf,
): GraphQLFieldConfig<unknown, Context> {
  return {
    type: isNonNullType(type) ? new GraphQLNonNull(scalar) : scalar,
    args,
    resolve(source, given, context, info) {
      const originals = info.fieldNodes.map(originalOf);
      const { schema, parentType, operation, fragments } = originals[0] ?? info;
      const request: WriteRequest = {
        context,
        once: new Map(),
        maximumCharacters: (context.limits ?? defaultLimits).maximumAnswerBytes,
        info: {
          ...info,
          schema,
          parentType,
          operation,
          fragments,
          returnType: type,
          fieldNodes: originals.map(({ node }) => node),
        },
      };
      const value: unknown = resolve?.(source, given, context, request.info);
      return value instanceof Promise ? writeLater(value, request) : write(value, request);
    },
  };
}

async function writeLater(value: Promise<unknown>, request: WriteRequest): Promise<WrittenJson | null> {
  const resolved = await value;
  if (request.context.isCheap === false) await ownTurnWhenDue();
  return write(resolved, request);
}

function write(value: unknown, request: WriteRequest): WrittenJson | null {
  if (value === null || value === undefined) return null;
  try {
    const { info } = request;
    const writeRoot = writes.planFor(info, (scope) => writeValue({ scope, nodes: scope.fieldNodes }, scope.returnType));
    return counted(new WrittenJson(writeRoot(value, request, info.path)), request);
  } catch (cause) {
    if (cause instanceof AnswerTooLarge) throw cause;
    throw new Unwritable('The answer has to be resolved field by field', { cause });
  }
}

/** Root fields are written one after another. When they have too many characters together, the rest is not written. */
function counted(json: WrittenJson, { context: { written }, maximumCharacters }: WriteRequest): WrittenJson {
  if (written === undefined) return json;
  written.characters += json.text.length;
  if (written.characters > maximumCharacters) throw new AnswerTooLarge(maximumCharacters);
  return json;
}
