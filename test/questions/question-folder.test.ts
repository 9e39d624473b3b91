import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { checkQuestions } from '../../src/questions/question-folder.ts';
import { readQuestions, writeQuestions } from '../../src/questions/question-release.ts';

let seed: string;
beforeEach(async () => {
  seed = await mkdtemp(join(tmpdir(), 'hoja-questions-'));
  await mkdir(join(seed, 'questions'));
});
afterEach(() => rm(seed, { recursive: true }));

const question = (operation: string, tab: number) =>
  [
    '# title.es: A',
    '# title.en: A',
    '# description.es: A',
    '# description.en: A',
    '# rows: laws.nodes',
    '# column: .id as A | A',
    `# tab: ${tab}`,
    '',
    `query ${operation} { laws { nodes { id } } }`,
    '',
  ].join('\n');

it('reads every question by name, and nothing of a README or of hidden files', async () => {
  await writeFile(join(seed, 'questions', 'b.graphql'), question('B', 1));
  await writeFile(join(seed, 'questions', 'a.graphql'), question('A', 2));
  await writeFile(join(seed, 'questions', 'README.md'), '# Questions\n');
  await writeFile(join(seed, 'questions', '.swp'), '');

  const { questions, problems } = await checkQuestions(seed);

  expect(problems).toEqual([]);
  expect(questions.map(({ path, question: { name } }) => [path, name])).toEqual([
    [join(seed, 'questions', 'a.graphql'), 'a'],
    [join(seed, 'questions', 'b.graphql'), 'b'],
  ]);
});

it('has no question where there is no folder of them', async () => {
  await rm(join(seed, 'questions'), { recursive: true });

  expect(await checkQuestions(seed)).toEqual({ questions: [], problems: [] });
});

it('refuses a file that nothing reads, and one tab for two questions', async () => {
  await writeFile(join(seed, 'questions', 'a.graphql'), question('A', 1));
  await writeFile(join(seed, 'questions', 'b.graphql'), question('B', 1));
  await writeFile(join(seed, 'questions', 'c.gql'), question('C', 2));

  const { problems } = await checkQuestions(seed);

  expect(problems.map(({ file, message }) => [file, message])).toEqual([
    [join(seed, 'questions', 'b.graphql'), `The tab 1 is taken by ${join(seed, 'questions', 'a.graphql')}`],
    [join(seed, 'questions', 'c.gql'), 'Nothing reads this; a question is a file <name>.graphql'],
  ]);
});

it('writes questions that are read again as they were', async () => {
  await writeFile(join(seed, 'questions', 'a.graphql'), question('A', 1));
  const questions = (await checkQuestions(seed)).questions.map((placed) => placed.question);

  const file = join(seed, 'dist', 'questions.json');

  await writeQuestions({ release: 'aaaaaaaaaaaa', questions }, file);

  expect(await readQuestions(file, 'aaaaaaaaaaaa')).toEqual(questions);
  expect(await readQuestions(file, undefined)).toEqual(questions);
  await expect(readQuestions(file, 'bbbbbbbbbbbb')).rejects.toThrow(
    `The file of questions ${file} holds the questions of release aaaaaaaaaaaa, and the release file holds bbbbbbbbbbbb; make it again with: npm run build`,
  );
});

it.each([
  ['{', 'cannot be read'],
  ['[1]', 'does not hold questions of a release'],
  ['{"release":"aaaaaaaaaaaa","questions":[1]}', 'does not hold questions of a release'],
])('refuses a file of questions that holds %s, and says how to make it', async (text, reason) => {
  const file = join(seed, 'questions.json');
  await writeFile(file, text);

  await expect(readQuestions(file, undefined)).rejects.toThrow(
    `The file of questions ${file} ${reason}; make it again with: npm run build`,
  );
});
