import {
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { findControlCharacter } from '../model/control-characters.ts';
import { isNodeId } from '../model/ids.ts';
import type { Place, Problem } from './problem.ts';
import type { SeedFile } from './seed-file.ts';
import { firstSyntaxError } from './yaml-syntax-error.ts';

/** A key of a mapping with its value; the value is null when nothing follows the colon. */
export interface Entry {
  readonly name: string;
  readonly key: Node;
  readonly value: Node | null;
}

/** A seed file as YAML whose scalars are all text. The ontology says what each text means. */
export interface YamlFile {
  readonly file: SeedFile;
  /** The id and fields of each entity or source in the file, up to a syntax error. */
  readonly entries: readonly Entry[];
  /** Ids after a syntax error: they exist, but nothing else is known of them. */
  readonly hiddenIds: readonly string[];
  readonly problems: readonly Problem[];
  readonly placeOf: (node: Node) => Place;
}

export function parseYamlFile(file: SeedFile): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(file.text, {
    schema: 'failsafe',
    lineCounter: lines,
    uniqueKeys: false,
    prettyErrors: false,
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file: file.path, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const placeOf = (node: Node): Place => placeAt(node.range?.[0] ?? 0);
  if (file.problem !== undefined)
    return { file, entries: [], hiddenIds: idsIn(file.text), problems: [file.problem], placeOf };
  const error = firstSyntaxError(document);
  const entries = isMap(document.contents) ? entriesOf(document.contents.items) : [];
  if (error !== undefined) {
    return {
      file,
      entries: entriesBefore(error.offset, entries),
      hiddenIds: idsIn(file.text),
      problems: [
        {
          ...placeAt(error.offset),
          value: lineAt(file.text, error.offset),
          message: `YAML: ${error.message}; what follows in this file was not checked`,
        },
      ],
      placeOf,
    };
  }
  const isWrong = !isMap(document.contents);
  const message = `The file holds no mapping; write ids, such as ${file.prefix}:<slug>, with their fields indented below them`;
  const problems = isWrong ? [{ ...placeAt(0), value: '', message }] : escapedCharacters(document, placeOf);
  return { file, entries, hiddenIds: [], problems, placeOf };
}

/** Finds the control characters that escapes of YAML put into texts, as in "\u0007". */
function escapedCharacters(document: Document, placeOf: YamlFile['placeOf']): readonly Problem[] {
  const problems: Problem[] = [];
  visit(document, {
    Scalar(_, node: Scalar) {
      const found = findControlCharacter(String(node.value));
      if (found !== undefined) problems.push({ ...placeOf(node), value: found.name, message: found.message });
    },
  });
  return problems;
}

/** The entries of a mapping in the order in which they are written, with doubled keys. */
export function entriesOf(pairs: readonly Pair[]): readonly Entry[] {
  return pairs.map(({ key, value }) => ({
    name: isScalar(key) ? String(key.value) : '',
    key: key as Node,
    value: value as Node | null,
  }));
}

/**
 * The complete entries: those that another entry follows before the error. The last entry may have been cut off by the
 * error.
 */
function entriesBefore(offset: number, entries: readonly Entry[]): readonly Entry[] {
  return entries.filter((_, index) => {
    const next = entries[index + 1];
    return next !== undefined && isNodeId(next.name) && (next.key.range?.[0] ?? Infinity) < offset;
  });
}

function idsIn(text: string): readonly string[] {
  return [...text.matchAll(/^["']?([a-z][a-z-]*:[a-z0-9-]+)["']?[ \t]*:/gm)].flatMap(([, id]) => id ?? []);
}

function lineAt(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end === -1 ? undefined : end).trim();
}
