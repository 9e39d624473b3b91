import type { Command } from 'commander';
import { observeRuns, type ObservedRun } from '../../engine/observe-runs.ts';
import { findReleaseMarker } from '../../engine/release-marker.ts';
import { readQuestions } from '../../questions/question-release.ts';
import { readReleaseId } from '../../dataset/release-file.ts';
import { createServer } from '../../server/create-server.ts';
import { askServer } from '../ask-server.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration } from '../configuration.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { openLoadedEngine } from '../open-engine.ts';
import { packageFiles } from '../package-files.ts';
import { printMessage } from '../print-message.ts';
import { readVariables } from '../question-variables.ts';
import { renderExplanation } from '../render-explanation.ts';

interface ExplainOptions {
  readonly variables: string;
}

interface Operation {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export function addExplain(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('explain')
    .description('show what a GraphQL query becomes: its cost, its Cypher statements and the layout of their rows')
    .argument('<query>', 'the text of a query, or the name of a question of seed/questions')
    .option('--variables <json>', 'the variables of the query, as a JSON object', '{}')
    .addHelpText(
      'after',
      `\n${renderVariables()}\n\nExample:\n  $ hoja explain '{ law(id: "law:ley-28002") { names { es } amends { totalCount } } }'`,
    );
  command.action(async (query: string, options: ExplainOptions) => {
    finish(await explain(await readOperation(command, query, options, io), io));
  });
}

/** Asks like a client of the service, and shows every statement that was run meanwhile. */
async function explain(operation: Operation, io: Io): Promise<ExitCode> {
  const { engine: configuration, publicUrl } = readConfiguration(io.env);
  await using engine = await openLoadedEngine(configuration, io);
  const runs: ObservedRun[] = [];
  const observed = observeRuns(engine, (run) => {
    // The service watches the release by itself: that is no part of the operation.
    if (run.name !== findReleaseMarker.name) runs.push(run);
  });
  await using server = createServer({ engine: observed, publicUrl });
  const { cost, errors, release } = await askServer(server, publicUrl, operation);
  printMessage(io.stdout, renderExplanation({ cost, release, runs }));
  if (errors.length === 0) return exitCodes.ok;
  printMessage(io.stderr, `${errors.join('\n')}\n`);
  return exitCodes.failure;
}

async function readOperation(
  command: Command,
  text: string,
  { variables }: ExplainOptions,
  io: Io,
): Promise<Operation> {
  const given = parseVariables(variables);
  if (given === null)
    return command.error(`--variables ${variables} is not a JSON object, as in '{"id":"law:ley-28002"}'`, {
      code: 'hoja.badVariables',
    });
  const files = packageFiles(io);
  const questions = await readQuestions(files.questions, await readReleaseId(files.release));
  const question = questions.find(({ name }) => name === text);
  if (question === undefined) return { query: text, variables: given };
  const read = readVariables(question, []);
  if ('problem' in read) return command.error(read.problem, { code: 'hoja.badParameter' });
  return { query: question.query, variables: { ...read.variables, ...given } };
}

function parseVariables(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Readonly<Record<string, unknown>>)
      : null;
  } catch {
    return null;
  }
}
