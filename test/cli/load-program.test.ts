import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { packageRoot } from './command-line.ts';

it('starts the built program from the machine code that was made with it', async () => {
  const loader = pathToFileURL(join(packageRoot, 'dist', 'cli', 'load-program.js')).href;
  const question = `import(${JSON.stringify(loader)}).then(({ compileBundle }) => { console.log(compileBundle(process).cachedDataRejected); })`;

  const { stdout } = await promisify(execFile)(process.execPath, ['-e', question]);

  expect(stdout).toBe('false\n');
});
