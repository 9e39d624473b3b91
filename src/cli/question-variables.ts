import {
  getVariableValues,
  getNamedType,
  isListType,
  isNonNullType,
  Kind,
  parse,
  parseValue,
  typeFromAST,
  valueFromASTUntyped,
  type GraphQLInputType,
  type VariableDefinitionNode,
} from 'graphql';
import type { Question } from '../dataset/question.ts';
import { renderSuggestion } from '../dataset/suggestion.ts';
import { schema } from '../graphql/schema.ts';

export type ReadVariables = { readonly variables: Readonly<Record<string, unknown>> } | { readonly problem: string };

/**
 * Reads `name=value` for the variables of a question. Lists and numbers are written as in GraphQL, every other value as
 * plain text.
 */
export function readVariables(
  { name: question, query, parameters }: Question,
  given: readonly string[],
): ReadVariables {
  const definitions = variablesOf(query);
  const variables: Record<string, unknown> = {};
  for (const text of given) {
    const [, name, value] = /^([^=]+)=([\s\S]*)$/.exec(text) ?? [];
    if (name === undefined || value === undefined)
      return { problem: `--param ${text} is not of the form <name>=<value>, as in --param id=law:ley-28002` };
    const definition = definitions.find(({ variable }) => variable.name.value === name);
    if (definition === undefined)
      return {
        problem: `The question ${question} has no parameter "${name}"${renderParameters(
          name,
          parameters.map((parameter) => parameter.name),
        )}`,
      };
    variables[name] = valueOf(value, typeFromAST(schema, definition.type as never) as GraphQLInputType);
    const { errors } = getVariableValues(schema, [definition], variables);
    if (errors !== undefined)
      return {
        problem: `The parameter "${name}" of ${question} cannot be "${value}": ${errors.map(({ message }) => reasonOf(message)).join('; ')}`,
      };
  }
  return { variables };
}

function variablesOf(query: string): readonly VariableDefinitionNode[] {
  return parse(query).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? (definition.variableDefinitions ?? []) : [],
  );
}

function renderParameters(name: string, known: readonly string[]): string {
  return known.length === 0 ? '; it has none' : renderSuggestion(name, known);
}

function valueOf(text: string, type: GraphQLInputType): unknown {
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  const isWritten = isList
    ? text.startsWith('[')
    : text === 'null' || ['Int', 'Float', 'Boolean'].includes(getNamedType(type).name);
  if (!isWritten) return text;
  try {
    return valueFromASTUntyped(parseValue(text));
  } catch {
    // A text that is no GraphQL literal is passed on as text, and is refused as that.
    return text;
  }
}

/**
 * The reason in `Variable "$date" got invalid value "x"; why.`, without the beginning, which this command line says in
 * its own words.
 */
function reasonOf(message: string): string {
  return message.replace(/^Variable "\$\w+" got invalid value [\s\S]*?; /, '').replace(/\.$/, '');
}
