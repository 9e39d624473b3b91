import { access, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkQuestions } from '../../src/questions/question-folder.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { exportFormats } from '../../src/export/formats.ts';
import { errorCodes } from '../../src/model/hoja-error.ts';
import { limitMeaning, limitNames, limits, numberText } from '../../src/model/limits.ts';
import { createServer, type HojaServer } from '../../src/server/create-server.ts';
import { workOf } from '../support/count-work.ts';
import { isAsPrinted } from '../support/documented-questions.ts';
import { requestsOn, type DocumentedRequest } from '../support/documented-requests.ts';
import { openSeededGrafeo, seedDirectory } from '../support/seeded.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = 'docs/api.md';
const text = await readFile(join(root, page), 'utf8');
const requests = await requestsOn(page);

/** Errors of commands, which no request is answered with. */
const ofCommands: readonly string[] = [
  'BAD_CONFIGURATION',
  'BAD_DATASET',
  'BAD_GRAPH_FILE',
  'BAD_RELEASE',
  'CANNOT_WRITE',
  'FOREIGN_DATA',
  'GRAPH_FILE_IN_USE',
];

describe('the requests on the page for programmers', () => {
  let engine: GraphEngine;
  let server: HojaServer;
  beforeAll(async () => {
    engine = await openSeededGrafeo();
    const { questions } = await checkQuestions(seedDirectory);
    server = createServer({
      engine,
      publicUrl: 'http://127.0.0.1:4000',
      questions: questions.map(({ question }) => question),
    });
  });
  afterAll(async () => {
    await server[Symbol.asyncDispose]();
    await engine[Symbol.asyncDispose]();
  });

  async function answer({ request, follows }: DocumentedRequest): Promise<Response> {
    const asked = request();
    const response = await server.fetch(asked);
    const location = response.headers.get('location');
    return follows && location !== null
      ? server.fetch(new Request(new URL(location, asked.url), { headers: asked.headers }))
      : response;
  }

  it('are all there', () => {
    expect(requests).toHaveLength(17);
  });

  it.each(requests.map((documented) => [documented.command, documented] as const))(
    'are answered as printed: %s',
    async (_command, documented) => {
      const { head, body, follows, request } = documented;

      const response = await answer(documented);

      if (body === undefined) expect(response.status).toBe(head?.status ?? 200);
      for (const [name, printed] of head?.headers ?? [])
        if (!isAsPrinted(response.headers.get(name), printed))
          expect(`${name}: ${response.headers.get(name) ?? ''}`).toBe(`${name}: ${printed}`);
      if (follows) expect(response.headers.get('content-type')).toContain(request().headers.get('accept'));
      if (body === undefined) return;
      const answered = (await response.json()) as unknown;
      if (!isAsPrinted(answered, body)) expect(answered).toEqual(body);
    },
  );

  it('list the questions that are ready', async () => {
    const documented = requests.find(({ command }) => command.includes('{ questions {'));
    if (documented === undefined) throw new Error('the page does not ask for the questions');

    const { data } = (await (await answer(documented)).json()) as {
      readonly data: { readonly questions: readonly { readonly name: string }[] };
    };

    expect(data.questions.map(({ name }) => name)).toContain('who-headed-devida');
  });
});

describe('the page for programmers', () => {
  it('lists every format as it is', () => {
    const rows = exportFormats.map(
      ({ extension, mediaType, description }) => `| \`${extension}\` | \`${mediaType}\` | ${description} |`,
    );

    expect(tableUnder('| format | media type | for |')).toEqual(rows);
  });

  it('lists every limit, with its value and what it counts', () => {
    const rows = limitNames.map((name) => `| \`${name}\` | ${numberText(limits[name])} | ${limitMeaning(name)} |`);

    expect(tableUnder('| limit | value | counts |')).toEqual(rows);
  });

  it('says what is counted as it is', () => {
    const costOf = (question: string) => workOf(question).cost;
    const sized = (name: string) =>
      tableUnder('| what is asked | counts, for each thing that it is asked of |').find((row) =>
        row.startsWith(`| ${name} `),
      ) ?? '';

    expect(sized('a connection')).toContain(
      `${costOf('{ law(id: "law:x") { amends { nodes { id } } } }') - 1} without them`,
    );
    expect(sized('a list of sources')).toContain(
      `| ${costOf('{ law(id: "law:x") { sources { id } } }') - 1}, of who reported a value 3 |`,
    );
    expect(sized('`effects`,')).toContain(
      `\`argumentation\` ${costOf('{ claim(id: "claim:x") { argumentation { depth } } }') - 1} with`,
    );
    expect(sized('`search`')).toContain(`| ${costOf('{ search(text: "x") { totalCount } }') - 1}, and its page |`);
    expect(sized('`timeline`')).toContain(
      `| ${numberText(costOf('{ timeline { totalCount } }') - 1)}, with \`about\` ${numberText(costOf('{ timeline(about: []) { totalCount } }') - 1)}, and its page |`,
    );
    expect(sized('`disputes`')).toContain(`| ${numberText(costOf('{ disputes { totalCount } }') - 1)}, and its page |`);
    expect(sized('`resolve`')).toContain(
      `| ${costOf('{ resolve(references: ["x"]) { reference } }') - 1} for each reference`,
    );
    expect(sized('`paths`')).toContain(
      `| ${numberText(costOf('{ paths(from: "law:x", to: "law:y", maxHops: 1) { length } }') - 1)} for each of`,
    );
    expect(sized('`neighborhood`,')).toContain(
      `${costOf('{ neighborhood(ids: [], limit: 1) { truncated } }') - 1} and ${costOf('{ subgraph(ids: ["law:x"]) { truncated } }') - 1} for each thing`,
    );
  });

  it('lists every error that a request can be answered with', () => {
    const codes = Object.entries(errorCodes).filter(([code]) => !ofCommands.includes(code));
    // Else a page would take <prefix> for HTML and not show it.
    const rows = codes.map(
      ([code, { status, meaning }]) => `| \`${code}\` | ${status} | ${meaning.replaceAll('<', '\\<')} |`,
    );

    expect(tableUnder('| code | status | means |')).toEqual(rows);
  });
});

describe('the links for programmers', () => {
  it.each([
    page,
    'docs/operations.md',
    'examples/README.md',
    'examples/d3/README.md',
    'examples/python/README.md',
    'examples/typescript/README.md',
  ])('of %s lead to files and headings that are there', async (file) => {
    const targets = [...(await readFile(join(root, file), 'utf8')).matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)];

    const broken = await Promise.all(
      targets.map(async ([link, path = '', heading]) =>
        (await isThere(path === '' ? file : join(file, '..', path), heading)) ? [] : [link],
      ),
    );

    expect(targets.length).toBeGreaterThan(0);
    expect(broken.flat()).toEqual([]);
  });
});

function tableUnder(heading: string): readonly string[] {
  const [, , ...lines] = text.slice(text.indexOf(heading)).split('\n');
  const end = lines.findIndex((line) => !line.startsWith('|'));
  return lines.slice(0, end === -1 ? undefined : end);
}

async function isThere(path: string, heading: string | undefined): Promise<boolean> {
  const file = join(root, path);
  if (heading === undefined)
    return access(file).then(
      () => true,
      () => false,
    );
  const headings = [...(await readFile(file, 'utf8')).matchAll(/^#+ (.*)$/gm)].map(([, words = '']) => anchorOf(words));
  return headings.includes(heading);
}

/** As GitHub makes them. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} -]/gu, '')
    .replaceAll(' ', '-');
}
