import { once } from 'node:events';
import type { Command } from 'commander';
import { readQuestions } from '../../dataset/question-release.ts';
import { createServer, type HojaServer } from '../../server/create-server.ts';
import { readExplorerFiles } from '../../server/explorer/explorer-files.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration, type Configuration } from '../configuration.ts';
import { createLog } from '../create-log.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { openLoadedEngine } from '../open-engine.ts';
import { packageFiles } from '../package-files.ts';

export function addServe(program: Command, io: Io, finish: Finish): void {
  const version = program.version() ?? 'unknown';
  program
    .command('serve')
    .description('answer GraphQL over HTTP; the embedded graph is loaded first, Neo4j is only read')
    .addHelpText('after', `\n${renderVariables()}\n\nExample:\n  $ PORT=8080 hoja serve`)
    .action(async () => { finish(await serve(io, version)); });
}

async function serve(io: Io, version: string): Promise<ExitCode> {
  const configuration = readConfiguration(io.env);
  const stop = io.takeStop();
  using logging = await createLog(io.stderr, configuration.logLevel ?? (io.stderr.isTTY === true ? 'warn' : 'info'));
  await using engine = await openLoadedEngine(configuration.engine, io);
  const questions = await readQuestions(packageFiles(io).questions);
  const explorer = await readExplorerFiles(packageFiles(io).explorer);
  await using server = createServer({ engine, publicUrl: configuration.publicUrl, maximumCost: configuration.maximumCost, questions, log: logging.log, observers: [logging.observer], version, explorer });
  const url = await listen(server, configuration, io);
  if (url === undefined) return exitCodes.failure;
  io.stdout.write(`Hoja answers; open ${url}/ to explore the graph, ${url}/graphql to ask in GraphQL\n`);
  if (!stop.aborted) await once(stop, 'abort');
  return exitCodes.ok;
}

/** Undefined, with the reason printed, when the address cannot be had. */
async function listen(server: HojaServer, { host, port }: Configuration, { stderr }: Io): Promise<string | undefined> {
  try {
    const { url } = await server.listen({ host, port });
    return url;
  } catch (error) {
    const reason = reasons[codeOf(error)];
    if (reason === undefined) throw error;
    stderr.write(`Cannot listen on port ${port} of ${host}: ${reason}\n`);
    return undefined;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EADDRINUSE: 'another program does; stop it, or set PORT to a free one',
  EACCES: 'this user may not; set PORT to 1024 or higher',
  EADDRNOTAVAIL: 'this machine has no such address; set HOST to one of its own',
  ENOTFOUND: 'no such name is known; set HOST to an address of this machine',
};

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
