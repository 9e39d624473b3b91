import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { generatedFiles } from '../generated-files.ts';
import type { Io } from '../io.ts';
import { printMessage } from '../print-message.ts';

export function addGenerate(program: Command, io: Io): void {
  program
    .command('generate')
    .description('write every committed file that is made from the ontology and the schema')
    .addHelpText('after', '\nExample:\n  $ npm run generate')
    .action(() => generate(io));
}

async function generate({ stdout, packageRoot }: Io): Promise<void> {
  for (const { path, render } of generatedFiles) {
    const file = join(packageRoot, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, render(await readIfPresent(file)));
    printMessage(stdout, `Wrote ${path}\n`);
  }
}

/** The text of the file; empty when the file does not exist yet. */
async function readIfPresent(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
