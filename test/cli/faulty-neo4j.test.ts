import { once } from 'node:events';
import { createServer } from 'node:http';
import { describe, expect, it } from 'vitest';
import { openBoltEndpoint } from '../support/bolt/bolt-endpoint.ts';
import { cut, failure, silence, type BoltScript } from '../support/bolt/bolt-script.ts';
import { freePort } from '../support/free-port.ts';
import { startHoja } from './start-hoja.ts';

const commands = [['load'], ['ask', 'who-headed-devida'], ['export']] as const;

function environment(uri: string): Record<string, string> {
  return { HOJA_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: 'secret-user', NEO4J_PASSWORD: 'secret-password' };
}

/** Runs the command of the built program; its exit code and its lines on standard error. */
async function outcomeOf(command: readonly string[], uri: string) {
  await using hoja = startHoja(command, environment(uri));
  const [code] = await hoja.exit;
  return { code, lines: (await hoja.stderr).trimEnd().split('\n') };
}

const faults: readonly (readonly [string, BoltScript, string])[] = [
  ['says nothing', { connect: () => 'SILENCE' }, 'cannot be reached'],
  ['cuts new connections', { connect: () => 'CUT' }, 'cannot be reached'],
  ['cuts a login', { logon: () => cut }, 'cannot be reached'],
  ['is silent at the login', { logon: () => silence }, 'cannot be reached'],
  [
    'refuses the password',
    { logon: () => failure('Neo.ClientError.Security.Unauthorized') },
    'refused the credentials',
  ],
  ['lets its user do nothing', { run: () => failure('Neo.ClientError.Security.Forbidden') }, 'does not let its user'],
  ['has no such database', { run: () => failure('Neo.ClientError.Database.DatabaseNotFound') }, 'no such database'],
  ['is full', { run: () => failure('Neo.DatabaseError.Transaction.TransactionStartFailed') }, 'has failed'],
  [
    'lacks memory',
    { run: () => failure('Neo.TransientError.General.MemoryPoolOutOfMemoryError') },
    'too little memory',
  ],
  ['is read-only', { run: () => failure('Neo.ClientError.General.WriteOnReadOnlyAccessDatabase') }, 'takes no writes'],
];

describe('a command on a Neo4j that', () => {
  it.each(faults)(
    '%s ends with 1 and one line',
    async (_, script, message) => {
      await using endpoint = await openBoltEndpoint(script);

      for (const command of commands) {
        const { code, lines } = await outcomeOf(command, `bolt://127.0.0.1:${endpoint.port}`);

        expect(code).toBe(1);
        expect(lines).toHaveLength(1);
        expect(lines[0]).toContain(message);
        expect(lines[0]).not.toContain('secret-password');
      }
    },
    120_000,
  );

  it('is something else, or not there, ends with 1 and one line that has the cause', async () => {
    const web = createServer((_request, response) => response.end()).listen(0, '127.0.0.1');
    await once(web, 'listening');
    const { port } = web.address() as { readonly port: number };
    const uris = [
      `bolt://127.0.0.1:${port}`,
      `bolt+s://127.0.0.1:${port}`,
      `bolt://127.0.0.1:${await freePort()}`,
      'bolt://no-such-name.invalid:7687',
    ];

    for (const uri of uris) {
      const { code, lines } = await outcomeOf(['load'], uri);

      expect([code, lines.length]).toEqual([1, 1]);
      expect(lines[0]).toMatch(/^The graph database cannot be reached at the moment; try again in a while\. \(.+\)$/);
    }
    web.close();
  }, 120_000);
});
