import { readFile } from 'node:fs/promises';
import { Command, CommanderError } from 'commander';
import { HojaError } from '../model/hoja-error.ts';
import { addAsk } from './commands/ask.ts';
import { addBuild } from './commands/build.ts';
import { addCheck } from './commands/check.ts';
import { addExplain } from './commands/explain.ts';
import { addExport } from './commands/export.ts';
import { addGenerate } from './commands/generate.ts';
import { addLoad } from './commands/load.ts';
import { addPrintSchema } from './commands/print-schema.ts';
import { addServe } from './commands/serve.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from './io.ts';
import { isWithoutFiles } from './maximum-connections.ts';
import { packageFiles } from './package-files.ts';
import { printMessage } from './print-message.ts';
import { withCause } from './with-cause.ts';

/** Runs one command line and resolves to the exit code of the process. Rejects only for a bug. */
export async function run(commandLine: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.ok;
  const program = createProgram(io, await readVersion(io), (code) => {
    exitCode = code;
  });
  try {
    await program.parseAsync(commandLine, { from: 'user' });
    return exitCode;
  } catch (thrown) {
    const error = firstCauseOf(thrown);
    // Commander has already printed its message.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage;
    if (isWithoutFiles(error)) {
      printMessage(io.stderr, 'No more files can be opened; raise the limit of the system (ulimit -n 1024)\n');
      return exitCodes.failure;
    }
    if (!(error instanceof HojaError)) throw error;
    printMessage(io.stderr, `${withCause(error)}\n`);
    return error.code === 'BAD_CONFIGURATION' ? exitCodes.usage : exitCodes.failure;
  }
}

/** The error that came first, where closing what was open failed after it. */
function firstCauseOf(error: unknown): unknown {
  if (!(error instanceof Error) || error.name !== 'SuppressedError' || !('suppressed' in error)) return error;
  return firstCauseOf(error.suppressed);
}

function createProgram(io: Io, version: string, finish: Finish): Command {
  const program = new Command('hoja')
    .description('Hoja: questions about drug law and policy in Peru over one knowledge graph, in GraphQL')
    .version(version, '-v, --version', 'print the version')
    .addHelpText(
      'after',
      '\nExample:\n  $ hoja serve\n\nExit codes: 0 done, 1 problems found or failed, 2 wrong usage or configuration',
    )
    .showHelpAfterError('(hoja --help tells what can be asked)')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => {
        io.stdout.write(text);
      },
      writeErr: (text) => {
        printMessage(io.stderr, text);
      },
    });
  addServe(program, io, finish);
  addAsk(program, io, finish);
  addExplain(program, io, finish);
  addExport(program, io);
  addLoad(program, io);
  addCheck(program, io, finish);
  addBuild(program, io, finish);
  addGenerate(program, io);
  addPrintSchema(program, io);
  return program;
}

async function readVersion(io: Io): Promise<string> {
  const { version } = JSON.parse(await readFile(packageFiles(io).manifest, 'utf8')) as { readonly version: string };
  return version;
}
