import { Option, type Command } from 'commander';
import { readReleaseId } from '../../dataset/release-file.ts';
import { readQuestions } from '../../questions/question-release.ts';
import type { Question } from '../../dataset/question.ts';
import { renderSuggestion } from '../../dataset/suggestion.ts';
import { observeEngine } from '../../engine/observe-engine.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { createServer } from '../../server/create-server.ts';
import { askServer } from '../ask-server.ts';
import { renderVariables } from '../configuration-variables.ts';
import { readConfiguration } from '../configuration.ts';
import { exitCodes, type ExitCode, type Finish, type Io } from '../io.ts';
import { openLoadedEngine } from '../open-engine.ts';
import { packageFiles } from '../package-files.ts';
import { printMessage } from '../print-message.ts';
import { readVariables } from '../question-variables.ts';
import { answerFormats, renderAnswer, type AnswerFormat, type Language } from '../render-answer.ts';
import { renderTable } from '../render-table.ts';
import { withCause } from '../with-cause.ts';

interface AskOptions {
  readonly list?: true;
  readonly param: readonly string[];
  readonly format: AnswerFormat;
  readonly language: Language;
}

export function addAsk(program: Command, io: Io, finish: Finish): void {
  const command = program
    .command('ask')
    .description('ask a question of seed/questions by its name; the embedded graph is loaded first, Neo4j is only read')
    .argument('[name]', 'name of the question')
    .option('--list', 'list the questions')
    .option(
      '--param <name=value>',
      'give a parameter of the question; may be repeated',
      (text: string, given: readonly string[]) => [...given, text],
      [],
    )
    .addOption(new Option('--format <format>', 'how to print the answer').choices(answerFormats).default('table'))
    .addOption(
      new Option('--language <language>', 'language of title and headings').choices(['en', 'es']).default('en'),
    )
    .addHelpText(
      'after',
      `\n${renderVariables()}\n\nExample:\n  $ hoja ask who-headed-devida --param id=institution:enaco --format csv`,
    );
  command.action(async (name: string | undefined, options: AskOptions) => {
    finish(await ask(command, name, options, io));
  });
}

async function ask(command: Command, name: string | undefined, options: AskOptions, io: Io): Promise<ExitCode> {
  const files = packageFiles(io);
  const questions = await readQuestions(files.questions, await readReleaseId(files.release));
  if (options.list === true) {
    io.stdout.write(renderTable(listOf(questions)));
    return exitCodes.ok;
  }
  const question = findQuestion(command, questions, name);
  const read = readVariables(question, options.param);
  if ('problem' in read) return command.error(read.problem, { code: 'hoja.badParameter' });
  const { data, release, errors, failure } = await answer(question, read.variables, io);
  if (data === null) {
    printMessage(io.stderr, `${failure === undefined ? errors.join('\n') : withCause(failure)}\n`);
    return exitCodes.failure;
  }
  io.stdout.write(renderAnswer({ question, data, release, variables: read.variables }, options));
  return exitCodes.ok;
}

function listOf(questions: readonly Question[]) {
  return {
    headings: ['name', 'título', 'title'],
    rows: questions.map(({ name, title }) => [[name], [title.es], [title.en]]),
  };
}

function findQuestion(command: Command, questions: readonly Question[], name: string | undefined): Question {
  if (name === undefined)
    return command.error('ask needs the name of a question; hoja ask --list lists them', { code: 'hoja.noQuestion' });
  const question = questions.find((candidate) => candidate.name === name);
  return (
    question ??
    command.error(
      `There is no question "${name}"${renderSuggestion(
        name,
        questions.map((candidate) => candidate.name),
      )}`,
      { code: 'hoja.unknownQuestion' },
    )
  );
}

/**
 * Asks like a client of the service, but without the network: with its limits, its deadline and its messages. `failure`
 * is the last one of the graph database.
 */
async function answer({ query }: Question, variables: Readonly<Record<string, unknown>>, io: Io) {
  let failure: HojaError | undefined;
  const { engine: configuration, publicUrl } = readConfiguration(io.env);
  await using loaded = await openLoadedEngine(configuration, io);
  const engine = observeEngine(loaded, () => (error) => {
    if (error instanceof HojaError) failure = error;
  });
  await using server = createServer({ engine, publicUrl });
  const answered = await askServer(server, publicUrl, { query, variables });
  return { ...answered, failure };
}
