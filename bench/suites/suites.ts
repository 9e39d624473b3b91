import { boltRoundTrips } from './bolt-round-trips.ts';
import { entityByIdSuite } from './entity-by-id.ts';
import { growth } from './growth.ts';
import { heldMemory } from './held-memory.ts';
import { largeGraph } from './large-graph.ts';
import { memory } from './memory.ts';
import { oneAddress } from './one-address.ts';
import { paths } from './paths.ts';
import { refusals } from './refusals.ts';
import { soak } from './soak.ts';
import { startUp } from './start-up.ts';
import type { Suite } from './suite.ts';
import { threeLevelsEmbedded } from './three-levels-embedded.ts';
import { threeLevelsNeo4j } from './three-levels-neo4j.ts';
import { typename } from './typename.ts';
import { worstWeek } from './worst-week.ts';
import { unreadAnswers } from './unread-answers.ts';

/** In the order in which they are run and told. */
export const suites: readonly Suite[] = [
  threeLevelsNeo4j,
  boltRoundTrips,
  threeLevelsEmbedded,
  typename,
  entityByIdSuite,
  paths,
  startUp,
  memory,
  refusals,
  largeGraph,
  growth,
  soak,
  heldMemory,
  worstWeek,
  oneAddress,
  unreadAnswers,
];
