import type { Figures } from '../measure/contender.ts';
import type { Table } from '../measure/finding.ts';
import type { Rounds } from '../measure/rounds.ts';
import { ratiosOf, spreadOf, type Spread } from '../measure/statistics.ts';

/** Medians over the rounds of what each contender took. */
export function figuresTable(title: string, rounds: Rounds): Table {
  return {
    title: `${title}; milliseconds, medians of ${[...rounds.values()][0]?.length ?? 0} rounds`,
    rows: [
      ['', 'CPU', 'p50', 'p95', 'p99'],
      ...[...rounds].map(([name, figures]) => [
        name,
        ...(['cpu', 'p50', 'p95', 'p99'] as const).map((figure) =>
          milliseconds(spreadOf(figures.map((round) => round[figure])).median),
        ),
      ]),
    ],
  };
}

/** A figure of Hoja by the same of another, round by round. */
export function hojaBy(rounds: Rounds, other: string, figure: keyof Figures): Spread {
  return ratiosOf(valuesOf(rounds, 'Hoja', figure), valuesOf(rounds, other, figure));
}

export function milliseconds(value: number): string {
  return value.toFixed(value < 10 ? 3 : 1);
}

function valuesOf(rounds: Rounds, name: string, figure: keyof Figures): readonly number[] {
  const figures = rounds.get(name);
  if (figures === undefined) throw new Error(`${name} was not measured`);
  return figures.map((round) => round[figure]);
}
