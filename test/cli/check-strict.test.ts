import { expect, it } from 'vitest';
import { lawWith, openSeedDirectory } from '../dataset/seed-directory.ts';
import { runCommandLine } from './command-line.ts';

it('tells of odd dates and goes on, but takes them as problems when it is strict', async () => {
  await using seed = await openSeedDirectory({
    'law/ley-1.yaml': lawWith('  inForce: 2003-06-18/..'),
    'questions/README.md': '',
  });
  const warning = `${seed.path}/law/ley-1.yaml:7:12  inForce "2003-06-18/.." says that it goes on`;

  const lenient = await runCommandLine(`check ${seed.path}`);
  const strict = await runCommandLine(`check ${seed.path} --strict`);

  expect([lenient.exitCode, lenient.stdout.slice(0, 12)]).toEqual([0, 'No problems:']);
  expect(lenient.stderr).toContain(warning);
  expect(lenient.stderr).toContain('(warning)');
  expect(strict.exitCode).not.toBe(0);
  expect(strict.stderr).toContain(warning);
  expect(strict.stderr).toContain('1 problem');
});
