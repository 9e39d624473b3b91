import type { GrafeoDB } from '@grafeo-db/js';
import type { ReadRelease, RunOptions } from '../graph-engine.ts';
import { findReleaseMarker } from '../release-marker.ts';
import type { Statement } from '../statement.ts';

/** Which release the graph holds, read once for each epoch. An epoch begins with each write. */
export interface ReleaseByEpoch {
  /** The release at an epoch. It may be wrong when the epoch is over before the promise resolves. */
  at(epoch: bigint): ReadRelease | null | Promise<ReadRelease | null>;
}

type Run = <Row>(statement: Statement<Row>, options: RunOptions) => Promise<readonly Row[]>;

export function createReleaseByEpoch(database: Pick<GrafeoDB, 'currentEpoch'>, run: Run): ReleaseByEpoch {
  let known: { readonly epoch: bigint; readonly release: ReadRelease | null } | undefined;

  return {
    at(epoch) {
      if (known?.epoch === epoch) return known.release;
      return run(findReleaseMarker, {}).then(([marker = null]) => {
        const release = marker === null ? null : { id: marker.id, form: marker.form };
        if (database.currentEpoch() === epoch) known = { epoch, release };
        return release;
      });
    },
  };
}
