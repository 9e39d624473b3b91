import { describe, expect, it } from 'vitest';
import { documentedPages } from '../support/documented-questions.ts';
import { runCommandLine, runWords } from './command-line.ts';

describe('hoja explain', () => {
  it('shows the cost of an operation, its statement, the parameters and the values of a row', async () => {
    const { exitCode, stdout, stderr } = await runWords([
      'explain',
      'query ($id: ID!) { law(id: $id) { names { es } amends(first: 2) { totalCount edges { node { id } relationship { on { text } } } } } }',
      '--variables',
      '{"id":"law:ley-28002"}',
    ]);

    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout.replace(/[\d.]+ ms/, '2.0 ms').replace(/release \w+/, 'release x')).toMatchInlineSnapshot(`
      "Cost: 4 rows; at most 50,000
      1 statement, release x

      Statement 1: law (1 row, 2.0 ms)
        MATCH (n0:\`HojaEntity\` {\`id\`: $p0})
        CALL (n0) {
          MATCH (n0)-[r2:\`HOJA_AMENDS\`]->(n1)
          WITH r2, n1
          ORDER BY n1.\`sortKey\`, r2.\`id\`
          LIMIT $p1
          RETURN collect([r2.\`on\`, n1.\`id\`, n1.\`type\`]) AS c3
        }
        RETURN [n0.\`id\`, n0.\`name_en\`, n0.\`name_es\`, n0.\`name_qu\`, c3, COUNT { (n0)-[:\`HOJA_AMENDS\`]->() }] AS row

      Parameters
        $p0 = "law:ley-28002"
        $p1 = 3

      Values of a row
        0  id
        1  name_en
        2  name_es
        3  name_qu
        4  amends edges: a list of rows
             0  relationship.on
             1  node.id
             2  node.type
        5  amends totalCount
      "
    `);
  });

  it.each(documentedPages.find(({ page }) => page === 'README.md')?.questions ?? [])(
    'shows one statement for the question of the README: $title',
    async ({ question }) => {
      const { stdout } = await runWords(['explain', question]);

      expect(stdout.split('\n')[1]).toMatch(/^1 statement, release [0-9a-f]{12}$/);
    },
  );

  it('takes the name of a question, with its own parameters', async () => {
    const { exitCode, stdout } = await runCommandLine('explain who-headed-devida');

    expect(exitCode).toBe(0);
    expect(stdout).toContain('"institution:devida"');
  });

  it('shows the cost of an operation that is refused, and exits with 1', async () => {
    const { exitCode, stdout, stderr } = await runWords([
      'explain',
      '{ laws(first: 100) { nodes { relationships(first: 100) { nodes { relationships(first: 100) { nodes { id } } } } } } }',
    ]);

    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/^Cost: 1,\d{3},\d{3} rows; at most 50,000\n0 statements\n$/);
    expect(stderr).toMatch(/^The operation costs /);
  });

  it.each([
    ['{ laws }', '[1]', 'a list'],
    ['{ laws }', '{"id":', 'no JSON'],
  ])('exits with 2 for variables that are no object: %s %s', async (query, variables) => {
    const { exitCode, stdout, stderr } = await runWords(['explain', query, '--variables', variables]);

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`--variables ${variables} is not a JSON object, as in '{"id":"law:ley-28002"}'`);
  });
});
