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

function renderRun({ name, cypher, parameters, shape, rows, milliseconds }: ObservedRun, index: number): string {
  const given = Object.entries(parameters).map(([key, value]) => `  $${key} = ${JSON.stringify(value)}`);
  return [
    `Statement ${index + 1}: ${name} (${rows === 1 ? '1 row' : `${numberText(rows)} rows`}, ${milliseconds.toFixed(1)} ms)`,
    ...(cypher === null ? ["  The engine's own search for words."] : renderCypher(cypher)),
    '',
    'Parameters',
    ...(given.length === 0 ? ['  none'] : given),
    ...(shape === undefined ? [] : ['', 'Values of a row', ...renderShape(shape(), '  ')]),
  ].join('\n');
}

/** The statement, each line as deep as the braces around it. */
function renderCypher(cypher: string): readonly string[] {
  let depth = 1;
  return cypher
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => {
      if (text.startsWith('}')) depth -= 1;
      const shown = '  '.repeat(depth) + text;
      if (text.endsWith('{')) depth += 1;
      return shown;
    });
}

function renderShape(values: readonly ValueShape[], margin: string): readonly string[] {
  return values.flatMap(({ at, name, rows }) =>
    rows === undefined
      ? [`${margin}${at}  ${name}`]
      : [`${margin}${at}  ${name}: a list of rows`, ...renderShape(rows, `${margin}     `)],
  );
}
