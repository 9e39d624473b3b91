import type { ObservedRun } from '../engine/observe-runs.ts';
import type { ValueShape } from '../engine/statement.ts';
import { numberText } from '../model/limits.ts';
import type { ServerAnswer } from './ask-server.ts';

export interface Explanation extends Pick<ServerAnswer, 'cost' | 'release'> {
  readonly runs: readonly ObservedRun[];
}

/** Shows what an operation became: its cost, and each statement with its parameters and the values of its rows. */
export function renderExplanation({ cost, release, runs }: Explanation): string {
  const statements = runs.length === 1 ? '1 statement' : `${runs.length} statements`;
  const head = [
    `Cost: ${cost === null ? 'not counted' : `${numberText(cost.used)} rows; at most ${numberText(cost.limit)}`}`,
    `${statements}${release === null ? '' : `, release ${release}`}`,
  ];
  return `${[head.join('\n'), ...runs.map(renderRun)].join('\n\n')}\n`;
}

function renderRun({ statement, rows, milliseconds }: ObservedRun, index: number): string {
  const { name, cypher, parameters, shape } = statement;
  return [
    `Statement ${index + 1}: ${name} (${rows === 1 ? '1 row' : `${numberText(rows)} rows`}, ${milliseconds.toFixed(1)} ms)`,
    '',
    indent(cypher.trim()),
    '',
    'Parameters',
    ...listOr(
      Object.entries(parameters).map(([key, value]) => `  $${key} = ${JSON.stringify(value)}`),
      '  none',
    ),
    ...(shape === undefined ? [] : ['', 'Values of a row', ...renderShape(shape(), '  ')]),
  ].join('\n');
}

function renderShape(values: readonly ValueShape[], margin: string): readonly string[] {
  return values.flatMap(({ at, name, rows }) =>
    rows === undefined
      ? [`${margin}${at}  ${name}`]
      : [`${margin}${at}  ${name}: a list of rows`, ...renderShape(rows, `${margin}     `)],
  );
}

function listOr(lines: readonly string[], otherwise: string): readonly string[] {
  return lines.length === 0 ? [otherwise] : lines;
}

/** The text with its own margin taken away, and the same margin before each line. */
function indent(text: string): string {
  const [first = '', ...others] = text.split('\n');
  const own = Math.min(...others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return [first, ...others.map((line) => line.slice(Number.isFinite(own) ? own : 0))]
    .map((line) => `  ${line}`)
    .join('\n');
}
