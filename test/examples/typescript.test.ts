import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { askFor } from '../support/ask.ts';
import { openSeededGrafeo } from '../support/seeded.ts';

interface Provisions {
  readonly provisions: {
    readonly nodes: readonly {
      readonly name: { readonly value: string };
      readonly versions: {
        readonly totalCount: number;
        readonly nodes: readonly { readonly sources: readonly { readonly id: string; readonly publisher: string }[] }[];
      };
    }[];
  };
}

const program = fileURLToPath(new URL('../../examples/typescript/penalties.ts', import.meta.url));
const execute = promisify(execFile);

describe('the example in TypeScript', () => {
  let engine: GraphEngine;
  let server: HojaServer;
  let service: string;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    server = createServer({ engine, publicUrl: 'http://127.0.0.1' });
    service = (await server.listen({ host: '127.0.0.1', port: 0 })).url;
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  /** The paragraphs that it prints. */
  async function run(...args: readonly string[]): Promise<readonly string[]> {
    const { stdout } = await execute(process.execPath, ['--import', 'tsx', program, ...args]);
    return stdout.trimEnd().split('\n\n');
  }

  it('prints the penalties of an article through time, each with the act and the sources', async () => {
    const paragraphs = await run(service, 'art. 298 del CP');

    expect(paragraphs[0]?.split('\n')).toEqual([
      'Art. 298 CC: small-scale sale or production',
      '  1991-04-08/1994-06-02: small amount 2 to 8 years (uncertain); direct sale of small amounts 1 to 4 years (uncertain) [source:s65, source:s201]',
      '  1994-06-02/2002-08-13: small amount 2 to 8 years (uncertain); direct sale of small amounts 1 to 4 years (uncertain) [Law 26320, source:s65, source:s177, source:s201]',
      expect.stringMatching(/^ {2}2002-08-13\/2003-06-17: .* \[Law 27817, /),
      '  2003-06-17/2007-07-22: basic 3 to 7 years; aggravated 6 to 10 years (uncertain) [Law 28002, source:s65, source:s146, source:s201]',
      expect.stringMatching(/^ {2}2007-07-22\/2023-12-14: .* \[Legislative Decree 982, /),
      expect.stringMatching(/^ {2}2023-12-14\/2025-01-19: .* \[Legislative Decree 1592, /),
      expect.stringMatching(/^ {2}2025-01-19\/\.\.: basic 3 to 7 years; aggravated 6 to 10 years \[Law 32250, /),
    ]);
  });

  it('takes articles 296 to 298 when none are named: every version, and every source once', async () => {
    const paragraphs = await run(service);

    const {
      provisions: { nodes },
    } = (await askFor(
      engine,
      '{ provisions(filter: { ids: ["provision:cp-296", "provision:cp-296-a", "provision:cp-297", "provision:cp-298"] }) { nodes { name(languages: [EN]) { value } versions { totalCount nodes { sources { id publisher } } } } } }',
    )) as unknown as Provisions;
    const linesByTitle = new Map(
      paragraphs.map((paragraph) => paragraph.split('\n')).map(([title = '', ...lines]) => [title, lines]),
    );
    expect(nodes.map(({ name }) => [name.value, linesByTitle.get(name.value)?.length])).toEqual(
      nodes.map(({ name, versions }) => [name.value, versions.totalCount]),
    );
    const listed = linesByTitle.get('Sources') ?? [];
    expect(new Set(listed).size).toBe(listed.length);
    for (const { id, publisher } of nodes.flatMap(({ versions }) => versions.nodes).flatMap(({ sources }) => sources))
      expect(listed).toContainEqual(expect.stringContaining(`${id}: ${publisher}`));
  });

  it('says which penalties are not recorded, not known to the end, or uncertain', async () => {
    const paragraphs = await run(service, 'art. 297 del CP');

    expect(paragraphs[0]).toContain('  1991-04-08/1993-08-21: aggravated at least 15 years (uncertain) [');
    expect(paragraphs[0]).toContain(': leader or financing of terrorism life (uncertain) [Law 26223, ');
    expect(paragraphs[0]).toContain('  2007-06-12/2007-07-22: not recorded [Law 29037, ');
  });

  it('fails in words when the graph has no such article, or the service refuses', async () => {
    await expect(run(service, 'art. 999 del CP')).rejects.toThrow(
      'The graph holds no article that "art. 999 del CP" names.',
    );
    await expect(run(service, 'x'.repeat(501))).rejects.toThrow(/BAD_TEXT: /);
  });
});
