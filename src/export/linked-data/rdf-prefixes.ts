import { entityTypeNames } from '../../ontology/entity-types.ts';
import { namespaces } from '../../ontology/namespaces.ts';
import { entityTypeOf } from '../../ontology/ontology.ts';
import { source } from '../../ontology/source.ts';

/**
 * Every prefix in files of linked data: those of the standard vocabularies, `hoja:` for Hoja's own, and one for each
 * prefix of ids, so that `law:ley-28002` is written there as it is everywhere.
 */
export function rdfPrefixes(publicUrl: string): Readonly<Record<string, string>> {
  const idPrefixes = [...entityTypeNames.map((name) => entityTypeOf(name).prefix), source.prefix];
  return {
    hoja: `${publicUrl}/ontology#`,
    ...namespaces,
    ...Object.fromEntries(idPrefixes.map((prefix) => [prefix, `${publicUrl}/id/${prefix}:`])),
  };
}
