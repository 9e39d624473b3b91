import type { Day } from '../model/edtf-date.ts';
import type { ReleaseEntity } from './release.ts';
import { isText, knownBounds } from './validity.ts';

export interface VersionsAround {
  readonly before: ReleaseEntity | undefined;
  readonly after: ReleaseEntity | undefined;
}

/**
 * Of the versions of a provision, the one that an act introduced, and the one that ended when that one began or,
 * without it, on the day of the act.
 */
export function versionsAround(
  versions: readonly ReleaseEntity[],
  introduced: ReadonlySet<string>,
  on: Day | undefined,
): VersionsAround {
  const after = versions.find(({ id }) => introduced.has(id));
  const day = after === undefined ? on : boundsOfVersion(after)?.start?.earliest;
  const before =
    day === undefined
      ? undefined
      : versions.find((version) => version !== after && boundsOfVersion(version)?.end?.latest === day);
  return { before, after };
}

function boundsOfVersion({ valid }: ReleaseEntity) {
  return isText(valid) ? knownBounds(valid) : undefined;
}
