import { anyType, quotedLabel } from '../engine/graph-names.ts';
import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { limits } from '../model/limits.ts';
import { renderAllMayHold } from '../plan/as-of.ts';
import { readRelationship, relationshipColumns, type GraphRelationship } from './graph-relationship.ts';

export interface TimelineQuestion {
  /** The entities whose dates are wanted, with those of their neighbours; null for every entity with a date. */
  readonly about: readonly string[] | null;
  /** The first and the last day, both included; null for an open end. */
  readonly from: string | null;
  readonly to: string | null;
  readonly asOf: string | null;
}

/** An event of the timeline: something that happened or began on a day or in a period. */
export interface TimelineItem {
  /** The id of the entity or of the relationship. Each is in the timeline once. */
  readonly id: string;
  /** The first day that the date can mean. The timeline is ordered by it. */
  readonly day: string;
  /** The date in EDTF, as it is recorded. */
  readonly date: string;
  readonly node: string;
  /** The dated relationship; null when the date is the entity's own. */
  readonly relationship: GraphRelationship | null;
  /** The field with the date: for example `publishedOn` of the entity, `on` or `since` of the relationship. */
  readonly field: string;
  readonly names: TimelineNames;
}

/** The Spanish and English names of the entity or, for a relationship, of its two ends. */
export interface TimelineNames {
  readonly from: LocalizedName;
  readonly to: LocalizedName;
}

export interface LocalizedName {
  readonly type: string;
  readonly es: string | null;
  readonly en: string | null;
}

/** Finds the timeline, oldest first, then by id. When there are more items than the limit, it has the oldest. */
export async function findTimeline(
  engine: GraphEngine,
  question: TimelineQuestion,
  options: RunOptions,
): Promise<readonly TimelineItem[]> {
  const { about } = question;
  if (about === null) return engine.run(findDated(question), options);
  const [own, neighbours] = await Promise.all([
    engine.run(findOwn(question, about), options),
    engine.run(findAround(question, about), options),
  ]);
  const items = new Map([...neighbours, ...own].map((item) => [item.id, item]));
  return [...items.values()]
    .sort((a, b) => compare(a.day, b.day) || compare(a.id, b.id))
    .slice(0, limits.maximumTimelineItems);
}

const name = (variable: string): string =>
  `[${['type', 'name_es', 'name_en'].map((column) => `${variable}.\`${column}\``).join(', ')}]`;
const dated = 'n.`id` AS id, n.`toldEarliest` AS day, n.`told` AS date, n.`toldField` AS field';

/** Every entity that has a date itself. */
function findDated(question: TimelineQuestion): Statement<TimelineItem> {
  return {
    name: 'findDated',
    cypher: `
      MATCH (n:${quotedLabel('Entity')})
      WHERE n.\`toldEarliest\` >= $from AND n.\`toldEarliest\` <= $to ${holds(question, ['n'])}
      WITH n
      ORDER BY n.\`toldEarliest\`, n.\`id\`
      LIMIT $limit
      RETURN ${dated}, ${name('n')} AS name`,
    parameters: parametersOf(question),
    row: readNode,
  };
}

/** The dates of the given entities themselves. */
function findOwn(question: TimelineQuestion, about: readonly string[]): Statement<TimelineItem> {
  return {
    name: 'findOwn',
    cypher: `
      MATCH (n:${quotedLabel('Entity')})
      WHERE n.\`id\` IN $about
      WITH n
      WHERE n.\`toldEarliest\` >= $from AND n.\`toldEarliest\` <= $to ${holds(question, ['n'])}
      RETURN ${dated}, ${name('n')} AS name
      ORDER BY day, id
      LIMIT $limit`,
    parameters: { ...parametersOf(question), about },
    row: readNode,
  };
}

/** The dates of their relationships; for a relationship without a date, the date of the neighbour. */
function findAround(question: TimelineQuestion, about: readonly string[]): Statement<TimelineItem> {
  return {
    name: 'findAround',
    cypher: `
      MATCH (a:${quotedLabel('Entity')})
      WHERE a.\`id\` IN $about
      MATCH (a)-[r:${anyType}]-(n)
      WITH a, r, n, coalesce(r.\`onEarliest\`, r.\`sinceEarliest\`, n.\`toldEarliest\`) AS day
      WHERE day >= $from AND day <= $to ${holds(question, ['a', 'r', 'n'])}
      WITH r, n, day
      ORDER BY day, r.\`id\`
      LIMIT $limit
      WITH r, n, day, startNode(r) AS s, endNode(r) AS e
      RETURN ${relationshipColumns}, n.\`id\` AS id, day, n.\`told\` AS date, n.\`toldField\` AS field, ${name('n')} AS name, ${name('s')} AS fromName, ${name('e')} AS toName`,
    parameters: { ...parametersOf(question), about },
    row: readAround,
  };
}

function holds({ asOf }: TimelineQuestion, variables: readonly string[]): string {
  return asOf === null ? '' : `AND ${renderAllMayHold(...variables)}`;
}

function parametersOf({ from, to, asOf }: TimelineQuestion) {
  // Texts that come before and after every day of the calendar.
  return { from: from ?? '', to: to ?? '~', limit: limits.maximumTimelineItems, ...(asOf === null ? {} : { asOf }) };
}

function readNode([id, day, date, field, names]: readonly RowValue[]): TimelineItem {
  const own = readName(names);
  return {
    id: id as string,
    day: day as string,
    date: date as string,
    node: id as string,
    relationship: null,
    field: field as string,
    names: { from: own, to: own },
  };
}

function readAround(values: readonly RowValue[]): TimelineItem {
  const relationship = readRelationship(values);
  const [, , , , node, day, date, field, own, from, to] = values;
  const { on, since } = relationship.properties;
  const ofRelationship = on ?? since;
  if (ofRelationship === undefined)
    return readNode([node ?? null, day ?? null, date ?? null, field ?? null, own ?? null]);
  return {
    id: relationship.id,
    day: day as string,
    date: ofRelationship as string,
    node: node as string,
    relationship,
    field: on === undefined ? 'since' : 'on',
    names: { from: readName(from), to: readName(to) },
  };
}

function readName(value: RowValue | undefined): LocalizedName {
  const [type, es, en] = value as readonly (string | null)[];
  return { type: type ?? '', es: es ?? null, en: en ?? null };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
