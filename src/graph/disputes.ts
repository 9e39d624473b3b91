import { quotedLabel, quotedType } from '../engine/graph-names.ts';
import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import type { Statement } from '../engine/statement.ts';
import { groupBy } from '../model/group-by.ts';
import { limits } from '../model/limits.ts';
import { renderAllMayHold } from '../plan/as-of.ts';
import { readRelationship, relationshipColumns, type GraphRelationship } from './graph-relationship.ts';

export interface DisputesQuestion {
  /** Only disputes about or between these entities; null for all. */
  readonly about: readonly string[] | null;
  /** Only observations that differ by more than this share of the largest value, from 0 to 1. */
  readonly threshold: number;
  readonly asOf: string | null;
}

/** A disagreement of sources. */
export interface Dispute {
  /** The id of the relationship or of the group of observations; it is stable. */
  readonly id: string;
  readonly kind: 'CLAIMS' | 'OBSERVATIONS';
  /**
   * The entities that disagree: the two ends of the relationship, or the observations, the largest value first. Of many
   * observations only the largest and the smallest.
   */
  readonly sides: readonly string[];
  /** The relationship that states the contradiction; null between observations. */
  readonly relationship: GraphRelationship | null;
  /** (largest - smallest) / largest of the values; null between claims. */
  readonly share: number | null;
  readonly indicator: string | null;
  readonly region: string | null;
}

/** Finds disputes: first contradictions, by the name of the claim, then observations, the largest difference first. */
export async function findDisputes(
  engine: GraphEngine,
  question: DisputesQuestion,
  options: RunOptions,
): Promise<readonly Dispute[]> {
  const { about } = question;
  const [claims, observations] = await Promise.all([
    engine.run(findContradictions(question), options),
    engine.run(findRivals(question), options),
  ]);
  const isWanted = (ids: readonly (string | null)[]) =>
    about === null || ids.some((id) => id !== null && about.includes(id));
  const among = claims.filter(({ relationship, subjects }) =>
    isWanted([relationship.from, relationship.to, ...subjects]),
  );
  const groups = [...groupBy(observations, ({ key }) => key).values()].filter((group) => group.length > 1);
  return [
    ...among.map(({ relationship }) => claimDispute(relationship)),
    ...groups.map(observationDispute).filter(({ sides, indicator, region }) => isWanted([...sides, indicator, region])),
  ];
}

interface Contradiction {
  readonly relationship: GraphRelationship;
  /**
   * The entities that either end of the relationship is about, their makers, and the documents in which they are
   * asserted.
   */
  readonly subjects: readonly string[];
}

function findContradictions({ asOf }: DisputesQuestion): Statement<Contradiction> {
  const holds = asOf === null ? '' : `WHERE ${renderAllMayHold('a', 'b', 'r')}`;
  return {
    name: 'findContradictions',
    cypher: `
      MATCH (a:${quotedLabel('Entity')})-[r:${quotedType('CONTRADICTS')}|${quotedType('EVIDENCE_AGAINST')}]->(b:${quotedLabel('Entity')})
      ${holds}
      CALL (a) {
        MATCH (a)-[:${quotedType('ABOUT')}|${quotedType('MADE_BY')}|${quotedType('ASSERTED_IN')}]->(subject)
        WITH subject.\`id\` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfA
      }
      CALL (b) {
        MATCH (b)-[:${quotedType('ABOUT')}|${quotedType('MADE_BY')}|${quotedType('ASSERTED_IN')}]->(subject)
        WITH subject.\`id\` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfB
      }
      WITH a, b, r, subjectsOfA, subjectsOfB
      ORDER BY a.\`sortKey\`, b.\`sortKey\`, r.\`id\`
      LIMIT $most
      RETURN ${relationshipColumns}, subjectsOfA, subjectsOfB`,
    parameters: { most: limits.maximumDisputes, ...(asOf === null ? {} : { asOf }) },
    row: (values) => ({
      relationship: readRelationship(values),
      subjects: [...(values[4] as readonly string[]), ...(values[5] as readonly string[])],
    }),
  };
}

interface RivalRow {
  readonly id: string;
  readonly key: string;
  readonly share: number;
  readonly indicator: string | null;
  readonly region: string | null;
}

/** Which observations have rivals is computed when a release is loaded. */
function findRivals({ threshold, asOf }: DisputesQuestion): Statement<RivalRow> {
  const holds = asOf === null ? '' : `AND ${renderAllMayHold('o')}`;
  return {
    name: 'findRivals',
    cypher: `
      MATCH (o:${quotedLabel('Observation')})
      WHERE o.\`rivalShare\` > $threshold ${holds}
      WITH o
      ORDER BY o.\`rivalShare\` DESC, o.\`rivalKey\`, o.\`value\` DESC, o.\`id\`
      LIMIT $most
      RETURN o.\`id\` AS id, o.\`rivalKey\` AS rivalKey, o.\`rivalShare\` AS rivalShare, o.\`indicatorId\` AS indicator, o.\`regionId\` AS region`,
    parameters: { threshold, most: limits.maximumDisputes, ...(asOf === null ? {} : { asOf }) },
    row: ([id, key, share, indicator, region]) => ({
      id: id as string,
      key: key as string,
      share: share as number,
      indicator: indicator as string | null,
      region: region as string | null,
    }),
  };
}

function claimDispute(relationship: GraphRelationship): Dispute {
  return {
    id: relationship.id,
    kind: 'CLAIMS',
    sides: [relationship.from, relationship.to],
    relationship,
    share: null,
    indicator: null,
    region: null,
  };
}

function observationDispute(group: readonly RivalRow[]): Dispute {
  const [first] = group;
  if (first === undefined) throw new TypeError('A group of rival observations is empty');
  const sides =
    group.length <= limits.maximumSides ? group : [...group.slice(0, limits.maximumSides - 1), ...group.slice(-1)];
  return {
    id: first.key,
    kind: 'OBSERVATIONS',
    sides: sides.map(({ id }) => id),
    relationship: null,
    share: first.share,
    indicator: first.indicator,
    region: first.region,
  };
}
