import { once } from 'node:events';
import type { Command } from 'commander';
import { readReleaseId } from '../../dataset/release-file.ts';
import { readQuestions } from '../../questions/question-release.ts';
import { createServer } from '../../server/create-server.ts';
import { readExplorerFiles } from '../../server/explorer/explorer-files.ts';
import { AddressProblem, withAddress } from '../address-problem.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration, type Configuration } from '../configuration.ts';
import { createLog } from '../create-log.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { readMaximumConnections } from '../maximum-connections.ts';
import { openLoadedEngine } from '../open-engine.ts';
import { openMetrics } from '../open-metrics.ts';
import { openTraces } from '../open-traces.ts';
import { packageFiles } from '../package-files.ts';
import { printMessage } from '../print-message.ts';

export function addServe(program: Command, io: Io, finish: Finish): void {
  const version = program.version() ?? 'unknown';
  program
    .command('serve')
    .description('answer GraphQL over HTTP; the embedded graph is loaded first, Neo4j is only read')
    .addHelpText('after', `\n${renderVariables()}\n\nExample:\n  $ PORT=8080 hoja serve`)
    .action(async () => {
      finish(await serve(io, version));
    });
}

async function serve(io: Io, version: string): Promise<ExitCode> {
  try {
    await answerUntilStopped(io, version, readConfiguration(io.env));
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof AddressProblem)) throw error;
    printMessage(io.stderr, `${error.message}\n`);
    return exitCodes.failure;
  }
}

async function answerUntilStopped(io: Io, version: string, configuration: Configuration): Promise<void> {
  const { host, port, publicUrl, maximumCost, requestsPerMinute, isTrustedProxy, showsErrors } = configuration;
  const stop = io.takeStop();
  using logging = await createLog(io.stderr, configuration.logLevel ?? (io.stderr.isTTY === true ? 'warn' : 'info'));
  const { log } = logging;
  await using engine = await openLoadedEngine(configuration.engine, io);
  const files = packageFiles(io);
  const questions = await readQuestions(files.questions, await readReleaseId(files.release));
  const explorer = await readExplorerFiles(files.explorer);
  const maximumConnections = await readMaximumConnections(configuration.engine.kind);
  await using metrics = await openMetrics(configuration.metrics, { engine, version, log });
  await using traces = await openTraces(configuration.tracing, { version, log });
  await using server = createServer({
    engine,
    publicUrl,
    maximumCost,
    requestsPerMinute,
    isTrustedProxy,
    showsErrors,
    questions,
    log,
    observers: [...metrics.observers, ...traces.observers, logging.observer],
    version,
    explorer,
  });
  const { url } = await withAddress(
    server.listen({ host, port, maximumConnections }),
    { host, port },
    { host: 'HOST', port: 'PORT' },
  );
  printMessage(io.stdout, `Hoja answers; open ${url}/ to explore the graph, ${url}/graphql to ask in GraphQL\n`);
  if (configuration.isPublicUrlMissing)
    log('warn', `Permanent addresses start with ${publicUrl}; set HOJA_PUBLIC_URL to the address outside`);
  if (!stop.aborted) await once(stop, 'abort');
}
