import { readRelease } from '../../src/dataset/release-file.ts';
import { findPaths } from '../../src/graph/paths.ts';
import { maximumHops, pairCount, pairsOf } from '../questions/pairs.ts';
import { openEngine } from './open-engine.ts';
import { servePaths } from './serve-paths.ts';

/** Hoja's shortest path, in process, without HTTP and GraphQL. */
const pairs = pairsOf(await readRelease('dist/release.json'), pairCount);
const engine = await openEngine();

servePaths(pairs, async (from, to) => {
  const [path] = await findPaths(engine, {
    from,
    to,
    first: 1,
    maxHops: maximumHops,
    relationshipTypes: null,
    entityTypes: null,
    avoid: [],
    maxDegree: null,
    asOf: null,
  });
  return path?.nodes ?? null;
});
