import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { logLevels } from '../../src/cli/configuration.ts';
import { configurationVariables } from '../../src/cli/configuration-variables.ts';
import { createLog } from '../../src/cli/create-log.ts';
import { errorCodes } from '../../src/model/hoja-error.ts';
import { createMetrics } from '../../src/server/metrics/create-metrics.ts';
import { Exchange } from '../../src/server/telemetry/exchange.ts';
import { routeOf } from '../../src/server/telemetry/route.ts';
import { runCommandLine } from '../cli/command-line.ts';
import { createFakeEngine } from '../support/fake-engine.ts';

const read = (path: string) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');
const page = await read('docs/operations.md');

function namesIn(pattern: RegExp): readonly string[] {
  return [...new Set([...page.matchAll(pattern)].map(([, name = '']) => name))].sort();
}

/** The names in the first column of the table with the heading. */
function firstColumn(heading: string): readonly string[] {
  const [, , ...lines] = page.slice(page.indexOf(heading)).split('\n');
  const rows = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('|')),
  );
  return rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));
}

describe('the page for operators', () => {
  it('explains each metric that is served', async () => {
    const explained = firstColumn('| metric | means | what to do |');

    const served = [
      ...(await createMetrics({ version: '1.2.3', engine: createFakeEngine() }).render()).matchAll(/^# TYPE (\w+) /gm),
    ].map(([, name = '']) => name);

    expect(served.length).toBeGreaterThan(20);
    expect(served.filter((name) => !explained.includes(name))).toEqual([]);
    // Those of the system are not the same on each.
    expect(
      explained.filter(
        (name) =>
          !served.includes(name) &&
          !page.split('\n').some((line) => line.startsWith(`| \`${name}\``) && line.includes('on Linux')),
      ),
    ).toEqual([]);
  });

  it('names variables that there are, and every one of them', () => {
    const known: readonly string[] = configurationVariables.map(({ name }) => name);

    const named = namesIn(/\b((?:HOJA|NEO4J|OTEL)_[A-Z_]+|PORT|HOST)\b/g);

    expect(named.filter((name) => !known.includes(name))).toEqual([]);
    expect(known.filter((name) => !named.includes(name))).toEqual([]);
  });

  it('names commands and scripts that there are', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const { services } = parse(await read('docker-compose.yml')) as {
      readonly services: Readonly<Record<string, unknown>>;
    };

    const helped = await Promise.all(
      namesIn(/\bhoja (serve|load|[a-z-]+) ?(?=[`\n])/g).map((command) => runCommandLine(`${command} --help`)),
    );

    expect(helped.map(({ exitCode }) => exitCode)).toEqual(helped.map(() => 0));
    expect(namesIn(/\bnpm run ([\w:-]+)/g).filter((name) => !(name in scripts))).toEqual([]);
    expect(namesIn(/docker compose (?:stop|run .*") (\w+)/g).filter((name) => !(name in services))).toEqual([]);
  });

  it('explains each field of the log', async () => {
    const written: string[] = [];
    {
      using logging = await createLog(
        { write: (piece) => written.push(String(piece)), once: () => undefined },
        'debug',
      );
      for (const isOperation of [true, false]) {
        const exchange = new Exchange({ id: 'asked', method: 'POST', url: '/graphql' }, (ended) => {
          logging.observer.onAnswered?.(ended);
        });
        Object.assign(exchange, {
          isOperation,
          operationName: 'LookUp',
          cost: 1,
          traceId: '0af7651916cd43dd8448eb211c80319c',
          codes: ['BAD_ID'],
        }).end(400);
      }
      logging.log('error', 'A request failed by a bug', { requestId: 'asked', error: new Error('a bug') });
    }

    const fields = written
      .join('')
      .trim()
      .split('\n')
      .flatMap((line) => Object.keys(JSON.parse(line) as object));

    expect([...new Set(fields)].sort()).toEqual([...new Set(firstColumn('| field | means |'))].sort());
  });

  it('names error codes that there are', () => {
    const codes = firstColumn('| code | what to do |');

    expect(codes.length).toBeGreaterThan(5);
    expect(codes.filter((code) => !(code in errorCodes))).toEqual([]);
  });

  it('names the levels and the routes of the log', () => {
    const paths = ['/graphql', '/', '/graph.json', '/id/law:ley-28002', '/ontology', '/health', '/nothing'];

    expect([...firstColumn('| level | what |'), 'silent'].sort()).toEqual([...logLevels].sort());
    for (const path of paths) expect(page).toMatch(new RegExp(`\`route\` is one of .*\`${routeOf(path)}\``));
  });
});
