import { describe, expect, it } from 'vitest';
import { runCommandLine } from './command-line.ts';

describe('hoja ask', () => {
  it('answers with a table under the title of the question, with the release', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine('ask who-headed-devida --param id=institution:ciddh');

    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(
      new RegExp(
        [
          '^Who headed DEVIDA, and when\\?\n',
          'Who +Since +Until +Uncertain +Note +Sources',
          '-+ {2}[- ]+',
          'Ricardo Soberón Garrido +— +— +— +— +source:s04; source:s86\n',
          '— Nothing is recorded',
          '1 row, id=institution:ciddh, release [0-9a-f]{12}\n$',
        ].join('\n'),
      ),
    );
  });

  it('says so when nothing is recorded, and when the graph has not what is named', async () => {
    const recorded = await runCommandLine('ask who-headed-devida --param id=institution:wola --language es');
    const named = await runCommandLine('ask who-headed-devida --param id=institution:nowhere');

    expect(recorded.stdout).toMatch(
      /^¿Quién dirigió DEVIDA y cuándo\?\n\nNo consta nada\.\n0 rows, id=institution:wola, release [0-9a-f]{12}\n$/,
    );
    expect(named.stdout).toMatch(/\nWhat is named is not in the graph\.\n0 rows, id=institution:nowhere, /);
  });

  it('answers as CSV, several values in one cell, and as the JSON of the service', async () => {
    const csv = await runCommandLine('ask laws-of-a-period --param from=1978-01-01 --param to=1979-12-31 --format csv');
    const json = await runCommandLine('ask what-cites-a-law --param id=law:ley-28002 --format json');

    expect(csv.stdout.split('\r\n')[0]).toBe('Published,Law,Kind,What about');
    expect(csv.stdout.split('\r\n')[3]).toBe(
      '1978-06-07,Decree Law 22203,decree law,Gave growers 45 more days to enrol in the register.',
    );
    expect(JSON.parse(json.stdout)).toMatchObject({
      law: { citedBy: { edges: [{ node: { id: 'document:tni-peru-country-page' } }] } },
    });
  });

  it('lists the questions with their titles in both languages', async () => {
    const { exitCode, stdout } = await runCommandLine('ask --list');

    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\nwho-headed-devida +¿Quién dirigió DEVIDA y cuándo\? +Who headed DEVIDA, and when\?\n/);
  });

  it.each([
    ['ask', 'ask needs the name of a question; hoja ask --list lists them'],
    ['ask who-headed-davida', 'There is no question "who-headed-davida"; did you mean "who-headed-devida"?'],
    [
      'ask who-headed-devida --param institution:enaco',
      '--param institution:enaco is not of the form <name>=<value>, as in --param id=law:ley-28002',
    ],
    [
      'ask who-headed-devida --param ids=institution:enaco',
      'The question who-headed-devida has no parameter "ids"; did you mean "id"?',
    ],
    [
      'ask article-on-a-day --param date=2003-02-30',
      'The parameter "date" of article-on-a-day cannot be "2003-02-30": "2003-02-30" is not a day of the calendar; write it as YYYY-MM-DD, as in 2003-06-17',
    ],
    [
      'ask arguments-about-a-claim --param depth=deep',
      'The parameter "depth" of arguments-about-a-claim cannot be "deep": Int cannot represent non-integer value: "deep"',
    ],
    [
      'ask who-headed-devida --format xml',
      "option '--format <format>' argument 'xml' is invalid. Allowed choices are table, json, csv.",
    ],
  ])('exits 2 and says why: %s', async (commandLine, reason) => {
    const { exitCode, stdout, stderr } = await runCommandLine(commandLine);

    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(reason);
  });

  it('exits 1 with the reason of the service when the question cannot be answered', async () => {
    const { exitCode, stdout, stderr } = await runCommandLine('ask arguments-about-a-claim --param depth=99');

    expect([exitCode, stdout]).toEqual([1, '']);
    expect(stderr).toContain('99');
  });
});
