import type { Effort } from '../measure/contender.ts';
import type { SuiteResult } from '../measure/finding.ts';
import type { EngineOfWeek } from '../worst-week/week.ts';
import type { ServedMadeGraphs } from '../measure/served-made-graph.ts';

export interface SuiteOptions {
  readonly mirror: string;
  readonly isQuick: boolean;
  /** As asked for; else each suite has its own number. */
  readonly rounds: number | null;
  /** A Neo4j with the whole seed in it; started when it is first asked for. */
  readonly neo4j: () => Promise<Neo4jAddress>;
  readonly madeGraphs: ServedMadeGraphs;
  readonly soakMinutes: number;
  /** How the worst week is run. */
  readonly week: { readonly minutes: number; readonly engine: EngineOfWeek; readonly seed: number };
}

export interface Neo4jAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/** One row of the table of bars, or two that come from the same run. */
export interface Suite {
  readonly name: string;
  readonly title: string;
  /** Takes minutes: left out of a quick run. */
  readonly isLong?: true;
  /** Run only when it is named. */
  readonly isAskedFor?: true;
  readonly run: (options: SuiteOptions) => Promise<SuiteResult>;
}

/** What fits into two minutes for all suites together. One round: of two, each would be half as warm. */
const quickly = { rounds: 1, turns: 2, patience: { warmUp: 1_500, turn: 300 } } as const;

/** How much is asked: as told, or less of everything while developing. */
export function effortOf({ isQuick, rounds }: SuiteOptions, whole: Effort): Effort {
  const effort = isQuick ? { ...whole, ...quickly } : whole;
  return rounds === null ? effort : { ...effort, rounds };
}

export function neo4jEnvironment({ uri, user, password }: Neo4jAddress): Readonly<Record<string, string>> {
  return { HOJA_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
}
