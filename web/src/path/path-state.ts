import { batch, computed, effect, signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { sourceFragment } from '../card/ask-card.ts';
import { problemIn } from '../parts/answers/use-answer.ts';
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
export const pathsProblem = signal<string | null>(null);
/** The index of the path that is drawn. */
export const pathAt = signal(0);

export const shownPath = computed<Path | null>(() => pathsAnswer.value?.paths[pathAt.value] ?? null);
export const pathIds = computed<readonly string[]>(() => shownPath.value?.nodes.map(({ id }) => id) ?? []);
export const pathRelationshipIds = computed<ReadonlySet<string>>(
  () => new Set(shownPath.value?.steps.map(({ relationship }) => relationship.id)),
);

/** Asks for the paths whenever both ends are picked. */
export function followPathEnds(): void {
  let canceller = new AbortController();
  effect(() => {
    const [from, to, day] = [pathFrom.value, pathTo.value, asOf.value];
    canceller.abort();
    canceller = new AbortController();
    if (from === null || to === null) showPaths(null, null);
    else void askAndShow(from, to, day, canceller.signal);
  });
}

export function clearPath(): void {
  batch(() => {
    pathFrom.value = null;
    pathTo.value = null;
  });
}

async function askAndShow(from: string, to: string, day: string | null, signal: AbortSignal): Promise<void> {
  try {
    const answer = await ask(pathsQuery, { from, to }, { asOf: day, signal });
    if (!signal.aborted) showPaths(answer, null);
  } catch (error) {
    if (!signal.aborted) showPaths(null, problemIn(error));
  }
}

function showPaths(answer: PathsAnswer | null, problem: string | null): void {
  batch(() => {
    pathsAnswer.value = answer;
    pathsProblem.value = problem;
    pathAt.value = 0;
  });
}
