import {
  GraphQLError,
  Kind,
  OperationTypeNode,
  parse,
  print,
  valueFromASTUntyped,
  visit,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Place, Problem } from '../dataset/problem.ts';
import { findControlCharacter } from '../model/control-characters.ts';
import type { QuestionHeader, QuestionText } from './question-header.ts';
import type { QuestionParameter, QuestionPath } from '../dataset/question.ts';
import type { JsonValue } from '../dataset/release.ts';
import { renderSuggestion } from '../dataset/suggestion.ts';

export interface QuestionQuery {
  readonly parameters: readonly QuestionParameter[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the query of a question, and checks its header against the query. It does not check that the schema has the
 * fields; the caller does.
 */
export function readQuestionQuery(file: QuestionText, operationName: string, header: QuestionHeader): QuestionQuery {
  const parsed = parseText(file);
  if ('message' in parsed) return { parameters: [], problems: [parsed] };
  const operation = queryOf(parsed, file, operationName);
  if ('message' in operation) return { parameters: [], problems: [operation] };
  const problems: Problem[] = [];
  const report: Report = (place, value, message) => problems.push({ ...place, value, message });
  const parameters = parametersOf(file, operation, header, report);
  checkPaths(parsed, operation, header, report);
  checkTexts(parsed, file, report);
  return { parameters, problems };
}

type Report = (place: Place, value: string, message: string) => void;

/** Reports the control characters that escapes put into texts, as in "\u0007". */
function checkTexts(document: DocumentNode, { path }: QuestionText, report: Report): void {
  visit(document, {
    StringValue(node) {
      const found = findControlCharacter(node.value);
      if (found !== undefined) report(placeOf(path, node), found.name, found.message);
    },
  });
}

function parseText({ path, text }: QuestionText): DocumentNode | Problem {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    const [{ line, column } = { line: 1, column: 1 }] = error.locations ?? [];
    return { file: path, line, column, value: '', message: error.message.replace(/\.$/, '') };
  }
}

/** The one operation of the file, a query that is named after the file. */
function queryOf(
  { definitions }: DocumentNode,
  { path }: QuestionText,
  name: string,
): OperationDefinitionNode | Problem {
  const operations = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  const [operation, second] = operations;
  if (operation === undefined)
    return { file: path, line: 1, column: 1, value: '', message: `The file asks nothing; write one query ${name}` };
  if (second !== undefined)
    return {
      ...placeOf(path, second),
      value: second.name?.value ?? '',
      message: 'A file asks one question; the second operation belongs in a file of its own',
    };
  if (operation.operation === OperationTypeNode.QUERY && operation.name?.value === name) return operation;
  return {
    ...placeOf(path, operation),
    value: operation.name?.value ?? '',
    message: `The operation is named after the file: query ${name}`,
  };
}

function parametersOf(
  { path }: QuestionText,
  { variableDefinitions = [] }: OperationDefinitionNode,
  header: QuestionHeader,
  report: Report,
): readonly QuestionParameter[] {
  const names = variableDefinitions.map(({ variable }) => variable.name.value);
  for (const [name, { place }] of header.parameters) {
    if (!names.includes(name))
      report(place, name, `The query has no variable "$${name}"${renderSuggestion(name, names)}`);
  }
  return variableDefinitions.flatMap((definition) => {
    const name = definition.variable.name.value;
    const description = header.parameters.get(name)?.value;
    if (definition.defaultValue === undefined)
      report(
        placeOf(path, definition),
        name,
        `The variable "$${name}" has no default; with one (null, where it may be missing) the question can be asked as it is`,
      );
    if (description === undefined)
      report(
        placeOf(path, definition),
        name,
        `The header does not describe "$${name}"; write "# param.${name}.es: …" and "# param.${name}.en: …"`,
      );
    if (definition.defaultValue === undefined || description === undefined) return [];
    return [
      {
        name,
        type: print(definition.type),
        default: valueFromASTUntyped(definition.defaultValue) as JsonValue,
        description,
      },
    ];
  });
}

function checkPaths(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  { rows, columns }: QuestionHeader,
  report: Report,
): void {
  for (const { value, place } of rows) checkPath(document, operation, value.path, rowsEnd, { place, report });
  for (const {
    value: { from, path },
    place,
  } of columns) {
    const starts: readonly QuestionPath[] = from === 'row' ? rows.map(({ value }) => value.path) : [[]];
    for (const start of starts) checkPath(document, operation, [...start, ...path], columnEnd, { place, report });
  }
}

/** What a path may end in, judged by the keys that the query selects there. */
interface PathEnd {
  readonly path: string;
  readonly end: string;
  readonly allows: (keys: readonly string[]) => boolean;
}

const rowsEnd: PathEnd = {
  path: 'A path to rows',
  end: 'a field with fields of its own',
  allows: (keys) => keys.length > 0,
};
const columnEnd: PathEnd = {
  path: 'A column',
  end: 'a value, or in a text of which { es en } is selected',
  allows: (keys) => keys.length === 0 || (keys.includes('es') && keys.includes('en')),
};

function checkPath(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  path: QuestionPath,
  end: PathEnd,
  { place, report }: { readonly place: Place; readonly report: Report },
): void {
  let sets: readonly SelectionSetNode[] = [operation.selectionSet];
  for (const [index, key] of path.entries()) {
    const fields = sets.flatMap((set) => fieldsOf(document, set));
    const found = fields.filter((field) => keyOf(field) === key);
    if (found.length === 0) {
      report(
        place,
        key,
        `${end.path} follows what the query selects; "${path.slice(0, index).join('.') || 'the query'}" selects no "${key}"${renderSuggestion(key, [...new Set(fields.map(keyOf))])}`,
      );
      return;
    }
    sets = found.flatMap(({ selectionSet }) => selectionSet ?? []);
  }
  const keys = sets.flatMap((set) => fieldsOf(document, set)).map(keyOf);
  if (!end.allows(keys)) report(place, path.join('.'), `${end.path} ends in ${end.end}; "${path.join('.')}" does not`);
}

/** The fields of a selection, through fragments, whatever type the fragments are for. */
function fieldsOf(document: DocumentNode, { selections }: SelectionSetNode): readonly FieldNode[] {
  return selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf(document, selection.selectionSet);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? fieldsOf(document, fragment.selectionSet) : [];
  });
}

function keyOf({ alias, name }: FieldNode): string {
  return (alias ?? name).value;
}

function placeOf(file: string, { loc }: { readonly loc?: OperationDefinitionNode['loc'] }): Place {
  return { file, line: loc?.startToken.line ?? 1, column: loc?.startToken.column ?? 1 };
}
