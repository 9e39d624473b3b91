import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { Place, Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** An id that a value names. Whether the id exists is known only after every file is read. */
export interface Reference {
  readonly id: string;
  readonly names: 'entity' | 'source';
  readonly place: Place;
}

/** Collects what is noted while a file is read: problems, and ids to look up afterwards. */
export interface Notes {
  report(node: Node, message: string): void;
  refer(node: Node, id: string, names: Reference['names']): void;
  placeOf(node: Node): Place;
  readonly problems: readonly Problem[];
  readonly references: readonly Reference[];
}

export function createNotes({ placeOf, problems: earlier }: YamlFile): Notes {
  const problems: Problem[] = [...earlier];
  const references: Reference[] = [];
  return {
    report: (node, message) => problems.push({ ...placeOf(node), value: describeNode(node), message }),
    refer: (node, id, names) => references.push({ id, names, place: placeOf(node) }),
    placeOf,
    problems,
    references,
  };
}

/** Describes a node for a message: its text, or that it is a mapping or a list. */
export function describeNode(node: Node | null): string {
  if (node === null) return 'nothing';
  if (isMap(node)) return 'a mapping';
  if (isSeq(node)) return 'a list';
  if (isAlias(node)) return `the alias *${node.source}`;
  const text = isScalar(node) ? String(node.value) : '';
  return text === '' ? 'nothing' : `"${text.length > 60 ? `${text.slice(0, 59)}…` : text}"`;
}
