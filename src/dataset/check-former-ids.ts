import { prefixOf } from '../model/ids.ts';
import type { Problem } from './problem.ts';
import type { PlacedEntity } from './read-entity.ts';
import { formerIdsOf } from './release.ts';

/** Gives a problem for each former id that is of another type, is still in use, or stands at two entities. */
export function checkFormerIds(entities: readonly PlacedEntity[]): readonly Problem[] {
  const present = new Set<string>(entities.map(({ entity }) => entity.id));
  const holders = new Map<string, string>();
  return entities.flatMap(({ entity, placeOf }) =>
    formerIdsOf(entity).flatMap((former): readonly Problem[] => {
      const holder = holders.get(former);
      holders.set(former, entity.id);
      const wrong =
        prefixOf(former) !== prefixOf(entity.id)
          ? `is no id of the type of "${entity.id}"; it starts with "${prefixOf(entity.id) ?? ''}:"`
          : present.has(former)
            ? 'is the id of an entity of this seed, so that it cannot lead to another; leave one of the two out'
            : holder === undefined
              ? undefined
              : `is already a former id of "${holder}"; leave one of the two out`;
      return wrong === undefined ? [] : [{ ...placeOf('formerIds'), value: former, message: `"${former}" ${wrong}` }];
    }),
  );
}
