import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Runs the files that want the seed in Neo4j before those that empty it: the seed is loaded once, and its statements
 * are planned once. What a file wants is told by what it opens. The order of other projects is that of vitest.
 */
export class SeededFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const [others, onNeo4j] = [
      sorted.filter(({ moduleId }) => !isOnNeo4j(moduleId)),
      sorted.filter(({ moduleId }) => isOnNeo4j(moduleId)),
    ];
    return [...others, ...onNeo4j.toSorted((a, b) => emptiness(a) - emptiness(b))];
  }
}

function isOnNeo4j(file: string): boolean {
  return file.endsWith('.neo4j.test.ts');
}

/** 0 for the seed alone, 1 for the seed first, 2 for an empty database. */
function emptiness({ moduleId }: TestSpecification): number {
  const text = readFileSync(moduleId, 'utf8');
  if (!text.includes('openEmptyNeo4j')) return 0;
  return text.includes('openSeededNeo4j') ? 1 : 2;
}
