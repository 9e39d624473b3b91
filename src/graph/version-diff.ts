import { quotedLabel, quotedType } from '../engine/graph-names.ts';
import type { GraphEngine, RunOptions } from '../engine/graph-engine.ts';
import type { RowValue, Statement } from '../engine/statement.ts';
import { limits } from '../model/limits.ts';

/** The fields of a version of a provision that are compared with another version. */
export interface ComparedVersion {
  readonly id: string;
  readonly provisions: readonly string[];
  /** The penalties; null when they are not recorded. */
  readonly penalties: readonly ComparedPenalty[] | null;
  /** The text by language. */
  readonly texts: Readonly<Record<'es' | 'en', string | null>>;
  readonly limits: readonly ComparedLimit[];
}

export interface ComparedPenalty {
  readonly case: string;
  readonly caseEs: string;
  readonly [bound: string]: string | number | boolean;
}

export interface ComparedLimit {
  readonly substance: string;
  /** The role of the relationship: EXEMPTS, AGGRAVATES and so on; null when it has none. */
  readonly role: string | null;
  readonly amount: { readonly value: number; readonly unit: string } | null;
}

/** Reads the versions with these ids; ids that do not exist are left out. */
export async function findComparedVersions(
  engine: GraphEngine,
  ids: readonly string[],
  options: RunOptions,
): Promise<readonly ComparedVersion[]> {
  return engine.run(findVersions(ids), options);
}

function findVersions(ids: readonly string[]): Statement<ComparedVersion> {
  return {
    name: 'findComparedVersions',
    cypher: `
      MATCH (v:${quotedLabel('ProvisionVersion')})
      WHERE v.\`id\` IN $ids
      CALL (v) {
        MATCH (v)-[:${quotedType('VERSION_OF')}]->(p)
        WITH p.\`id\` AS id
        ORDER BY id
        RETURN collect(id) AS provisions
      }
      CALL (v) {
        MATCH (v)-[r:${quotedType('SETS_LIMIT_FOR')}]->(s)
        WITH r, s
        ORDER BY s.\`sortKey\`, r.\`id\`
        LIMIT $most
        RETURN collect([s.\`id\`, r.\`role\`, r.\`amountValue\`, r.\`amountUnit\`]) AS limits
      }
      RETURN v.\`id\` AS id, provisions, v.\`penalties\` AS penalties, v.\`text_es\` AS spanish, v.\`text_en\` AS english, limits
      ORDER BY id`,
    parameters: { ids, most: limits.maximumComparedAmounts },
    row: readVersion,
  };
}

function readVersion([id, provisions, penalties, es, en, limits]: readonly RowValue[]): ComparedVersion {
  return {
    id: id as string,
    provisions: provisions as readonly string[],
    penalties: typeof penalties === 'string' ? (JSON.parse(penalties) as readonly ComparedPenalty[]) : null,
    texts: { es: typeof es === 'string' ? es : null, en: typeof en === 'string' ? en : null },
    limits: (limits as readonly (readonly RowValue[])[]).map(([substance, role, value, unit]) => ({
      substance: substance as string,
      role: typeof role === 'string' ? role : null,
      amount: typeof value === 'number' ? { value, unit: typeof unit === 'string' ? unit : '' } : null,
    })),
  };
}
