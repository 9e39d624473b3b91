import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { documentedOperations, recordOperation } from '../support/recorded-operations.ts';
import { openSeededGrafeo } from '../support/seeded.ts';

/** After a wanted change: npx vitest run --project embedded test/graphql/recorded-statements.test.ts -u */
it('asks the engine what is committed beside this file for each documented query and question', async () => {
  await using engine = await openSeededGrafeo();

  const texts: string[] = [];
  for (const operation of await documentedOperations()) {
    const { name, statements } = await recordOperation(engine, operation);
    const cypher = statements.map((statement) => `// ${statement.name}\n${statement.cypher}`);
    texts.push(`// ${'='.repeat(8)} ${name}\n${cypher.join('\n\n')}`);
  }

  await expect(`${texts.join('\n\n')}\n`).toMatchFileSnapshot(
    fileURLToPath(new URL('./recorded-statements.cypher', import.meta.url)),
  );
});
