import { describe, expect, it } from 'vitest';
import { constraintStatements, renderConstraints } from '../../../src/engine/neo4j/constraints.ts';

describe('schema/constraints.cypher', () => {
  it('is what the ontology gives (to accept a wanted change: npx vitest run test/engine/neo4j/constraints.test.ts -u)', async () => {
    await expect(renderConstraints()).toMatchFileSnapshot('../../../schema/constraints.cypher');
  });

  it('is read as single statements without comments, each of which can be repeated', () => {
    const statements = constraintStatements();

    expect(statements).toHaveLength(renderConstraints().split(';').length - 1);
    for (const statement of statements)
      expect(statement).toMatch(/^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) `\w+` IF NOT EXISTS FOR \(n:`\w+`\) [^;]+$/);
  });
});
