import { describe, expect, it } from 'vitest';
import { indexesOf, renderConstraints, renderIndex } from '../../../src/engine/neo4j/constraints.ts';
import { labelOf } from '../../../src/engine/graph-names.ts';

describe('schema/constraints.cypher', () => {
  it('is what the ontology gives (to accept a wanted change: npx vitest run test/engine/neo4j/constraints.test.ts -u)', async () => {
    await expect(renderConstraints()).toMatchFileSnapshot('../../../schema/constraints.cypher');
  });

  it('holds single statements, each of which can be repeated and is on a label that is only Hoja’s', () => {
    const statements = renderConstraints()
      .replaceAll(/^\/\/.*$/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');

    expect(statements).toEqual(indexesOf(labelOf).map(renderIndex));
    for (const statement of statements)
      expect(statement).toMatch(
        /^CREATE (CONSTRAINT|INDEX|FULLTEXT INDEX) `Hoja\w+` IF NOT EXISTS FOR \(n:`Hoja\w+`\) [^;]+$/,
      );
  });
});
