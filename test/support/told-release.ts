import { createDerivedColumns } from '../../src/dataset/derived-columns.ts';
import type { Release, ReleaseEntity } from '../../src/dataset/release.ts';
import { fieldsOf } from '../../src/ontology/ontology.ts';

/** A release with the fields that are computed when it is loaded, as exports and answers tell them. */
export function toldRelease(release: Release): Release {
  const { ofEntity } = createDerivedColumns(release);
  const entities = release.entities.map((entity): ReleaseEntity => {
    const columns = ofEntity(entity);
    const computed = [...Object.entries(fieldsOf(entity.type))]
      .filter(([name, { isDerived }]) => (isDerived === true || name === 'knownUntil') && columns[name] !== undefined)
      .map(([name]) => [name, columns[name] as string]);
    return { ...entity, ...(Object.fromEntries(computed) as Readonly<Record<string, string>>) };
  });
  return { ...release, entities };
}
