import { quotedLabel, quotedType } from '../../engine/graph-names.ts';
import type { Statement } from '../../engine/statement.ts';
import { renderAllMayHold } from '../../plan/as-of.ts';
import { readStoredMatch, renderStoredMatch, type StoredMatch } from './stored-match.ts';

export interface RegulationMatches {
  /** The id of the law. */
  readonly law: string;
  /** The norms that regulate it, in the order of names; at most 20. */
  readonly matches: readonly StoredMatch[];
}

const mostOfOneLaw = 20;
/** The kinds of norm that can be the regulation of a law. */
const kinds = ['SUPREME_DECREE', 'REGULATION', 'MINISTERIAL_RESOLUTION'];

/** Finds the regulations of each law, as of a day when one is given. A law without one has an empty list. */
export function findRegulations(laws: readonly string[], asOf: string | null): Statement<RegulationMatches> {
  return {
    name: 'findRegulations',
    cypher: asOf === null ? withoutDay : onDay,
    parameters: { laws, kinds, limit: mostOfOneLaw, ...(asOf === null ? {} : { asOf }) },
    row: ([law, matches]) => ({ law: law as string, matches: (matches as readonly []).map(readStoredMatch) }),
  };
}

const withoutDay = render('');
const onDay = render(`AND ${renderAllMayHold('n', 'r')}`);

function render(filter: string): string {
  return `
    UNWIND $laws AS id
    MATCH (law:${quotedLabel('Entity')} {\`id\`: id})
    CALL (law) {
      MATCH (law)<-[r:${quotedType('REGULATES')}]-(n:${quotedLabel('Law')})
      WHERE n.\`lawKind\` IN $kinds ${filter}
      WITH n ORDER BY n.\`sortKey\`, n.\`id\` LIMIT $limit
      RETURN collect(${renderStoredMatch('n')}) AS matches
    }
    RETURN law.\`id\` AS law, matches AS matches
    ORDER BY law`;
}
