import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Table } from '../measure/finding.ts';
import { root } from '../measure/built.ts';
import { spreadOf } from '../measure/statistics.ts';
import type { WeekReport } from '../worst-week/judge-week.ts';
import { runWorstWeek } from '../worst-week/run-worst-week.ts';
import type { Suite } from './suite.ts';

const reportFile = join(root, 'node_modules', '.cache', 'hoja-worst-week', 'report.json');

export const worstWeek: Suite = {
  name: 'worst-week',
  title: 'An operator’s worst week: 64 clients, three releases in turn, and something that breaks all the time',
  isAskedFor: true,
  async run({ isQuick, week }) {
    const interrupted = new AbortController();
    const interrupt = (): void => {
      if (interrupted.signal.aborted) return;
      console.error('The week is ended early; a moment until everything is put away');
      interrupted.abort();
    };
    process.on('SIGINT', interrupt).on('SIGTERM', interrupt);
    try {
      const report = await runWorstWeek({
        ...week,
        minutes: isQuick ? Math.min(week.minutes, 2) : week.minutes,
        tell: (line) => {
          console.error(`${new Date().toISOString().slice(11, 19)} ${line}`);
        },
        signal: interrupted.signal,
      });
      await mkdir(dirname(reportFile), { recursive: true });
      await writeFile(reportFile, `${JSON.stringify(report, null, 2)}\n`);
      console.error(`All of it is in ${reportFile}`);
      return { findings: findingsOf(report), tables: tablesOf(report), broken: report.broken };
    } finally {
      process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
    }
  },
};

function findingsOf({ broken, memory: { thirds, most } }: WeekReport) {
  const [, middle = NaN, last = NaN] = thirds;
  return [
    { what: 'kinds of promises that were broken', value: spreadOf([broken.length]), unit: '', atMost: 0 },
    {
      what: 'memory, last third of the time ÷ the third before',
      value: spreadOf([last / middle]),
      unit: '×',
      atMost: 1.1,
    },
    { what: 'memory, the most', value: spreadOf([most]), unit: 'MB', atMost: 600 },
  ];
}

function tablesOf(report: WeekReport): readonly Table[] {
  const { answers, rightByRelease, coded, latencies, faults, loads, recoveries, attacks, broken, options } = report;
  const seconds = (value: number): string => `${value.toFixed(1)} s`;
  return [
    { title: `Run with ${JSON.stringify(options)}`, rows: [['answers', ''], ...pairs(answers)] },
    { title: 'Right answers', rows: [['release', ''], ...pairs(rightByRelease)] },
    {
      title: 'Refusals',
      rows: [
        ['code', 'all', 'while nothing was broken'],
        ...Object.entries(coded).map(([code, { all, whileNothingWasBroken }]) => [
          code,
          String(all),
          String(whileNothingWasBroken),
        ]),
      ],
    },
    {
      title: 'Right answers, milliseconds',
      rows: [
        ['kind', 'p50', 'p95', 'worst'],
        ...Object.entries(latencies).map(([kind, { p50, p95, worst }]) => [
          kind,
          String(p50),
          String(p95),
          String(worst),
        ]),
      ],
    },
    {
      title: 'Faults and loads',
      rows: [
        ['what', 'times', 'longest'],
        ...Object.entries(faults).map(([what, { times, longestSeconds }]) => [
          what,
          String(times),
          seconds(longestSeconds),
        ]),
        ...Object.entries(loads).map(([how, times]) => [`loads that ended as: ${how}`, String(times), '']),
      ],
    },
    {
      title: 'Until the first right answer',
      rows: [
        ['after', 'times', 'median', 'worst'],
        ...Object.entries(recoveries).map(([what, { times, median, worst }]) => [
          what,
          String(times),
          seconds(median),
          seconds(worst),
        ]),
      ],
    },
    { title: 'The address that attacks', rows: [['requests', ''], ...pairs({ ...attacks })] },
    { title: 'Broken promises', rows: [['what'], ...broken.map((what) => [what])] },
  ];
}

function pairs(counts: Readonly<Record<string, number>>): readonly (readonly string[])[] {
  return Object.entries(counts).map(([name, count]) => [name, String(count)]);
}
