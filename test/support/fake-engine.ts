import type { GraphEngine, LoadedRelease } from '../../src/engine/graph-engine.ts';
import type { Statement } from '../../src/engine/statement.ts';
import type { RunOptions } from '../../src/engine/graph-engine.ts';

export const fakeRelease: LoadedRelease = {
  id: 'aaaaaaaaaaaa',
  loadedAt: '2026-01-01T00:00:00.000Z',
  form: 2,
  coverage: { earliest: '1900-01-01', latest: '2030-12-31' },
};

export interface FakeAnswers {
  /** Answers the reading of the release marker; the fake release when missing. */
  readonly marker?: () => Promise<LoadedRelease | null>;
  /** Answers every other reading statement. */
  readonly run?: (statement: Statement<unknown>, options: RunOptions) => Promise<readonly unknown[]>;
}

/** An engine without a database, for what only the server does. */
export function createFakeEngine({
  marker = () => Promise.resolve(fakeRelease),
  run = () => Promise.resolve([]),
}: FakeAnswers = {}): GraphEngine {
  async function tell({ onRelease }: RunOptions): Promise<LoadedRelease | null> {
    const release = await marker();
    onRelease?.(release);
    return release;
  }

  return {
    async run<Row>(statement: Statement<Row>, options: RunOptions = {}) {
      if (statement.name !== 'findReleaseMarker') {
        const rows = (await run(statement, options)) as readonly Row[];
        await tell(options);
        return rows;
      }
      const release = await tell(options);
      return release === null
        ? []
        : [
            statement.row([
              release.id,
              release.loadedAt,
              release.form,
              release.coverage?.earliest ?? null,
              release.coverage?.latest ?? null,
            ]),
          ];
    },
    searchText: () => Promise.resolve([]),
    write: () => Promise.resolve(),
    inTurn: (work) => work(),
    prepare: () => Promise.resolve(),
    async describe(options = {}) {
      return {
        name: 'Fake',
        version: '1',
        release: await tell(options),
        entityCounts: new Map(),
        relationshipCounts: new Map(),
        sourceCount: 0,
      };
    },
    places: () => ({ total: 4, taken: 0, waiting: 0 }),
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
}
