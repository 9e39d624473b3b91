import { batch, computed, effect, signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import type { Failure } from '../api/failure.ts';
import { keepAsking } from '../api/keep-asking.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { sourceFragment } from '../parts/cited-source.ts';
import { asOf, pathFrom, pathTo } from '../state/view-state.ts';

export const pathsQuery = graphql(
  `
  query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, first: 3) {
      length
      nodes { id type names { es en } }
      steps {
        forward
        es: sentence(language: ES)
        en: sentence(language: EN)
        from { id }
        to { id }
        relationship {
          id type confidence basis uncertainFields note { es en }
          sources { ...CitedSource }
        }
      }
    }
  }
`,
  [sourceFragment],
);

export type PathsAnswer = ResultOf<typeof pathsQuery>;
export type Path = PathsAnswer['paths'][number];

export const pathsAnswer = signal<PathsAnswer | null>(null);
export const pathsRefusal = signal<Failure | null>(null);
/** The index of the path that is drawn. */
export const pathAt = signal(0);

export const shownPath = computed<Path | null>(() => pathsAnswer.value?.paths[pathAt.value] ?? null);
export const pathIds = computed<readonly string[]>(() => shownPath.value?.nodes.map(({ id }) => id) ?? []);
export const pathRelationshipIds = computed<ReadonlySet<string>>(
  () => new Set(shownPath.value?.steps.map(({ relationship }) => relationship.id)),
);

/** Asks for the paths whenever both ends are picked. */
export function followPathEnds(): void {
  effect(() => {
    const [from, to, day] = [pathFrom.value, pathTo.value, asOf.value];
    if (from === null || to === null) {
      showPaths(null, null);
      return undefined;
    }
    return keepAsking((signal) => ask(pathsQuery, { from, to }, { asOf: day, signal }), {
      onAnswer: (answer) => {
        showPaths(answer, null);
      },
      onRefusal: (refusal) => {
        showPaths(null, refusal);
      },
    });
  });
}

export function clearPath(): void {
  batch(() => {
    pathFrom.value = null;
    pathTo.value = null;
  });
}

function showPaths(answer: PathsAnswer | null, refusal: Failure | null): void {
  batch(() => {
    pathsAnswer.value = answer;
    pathsRefusal.value = refusal;
    pathAt.value = 0;
  });
}
