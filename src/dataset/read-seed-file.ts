import { prefixOf } from '../model/ids.ts';
import { entityTypeByPrefix } from '../ontology/ontology.ts';
import { source } from '../ontology/source.ts';
import { createNotes, type Notes, type Reference } from './notes.ts';
import type { Place, Problem } from './problem.ts';
import { readEntity, type ReadEntity } from './read-entity.ts';
import { idProblem } from './read-reference.ts';
import { readSource } from './read-source.ts';
import type { ReleaseSource } from './release.ts';
import type { SeedFile } from './seed-file.ts';
import { parseYamlFile } from './yaml-file.ts';

/** The content of one file, with every problem that the file alone can show. */
export interface ReadFile {
  readonly definitions: readonly { readonly id: string; readonly place: Place }[];
  /** Ids that exist but come after a syntax error. */
  readonly hiddenIds: readonly string[];
  readonly entities: readonly ReadEntity[];
  readonly sources: readonly ReleaseSource[];
  readonly references: readonly Reference[];
  readonly problems: readonly Problem[];
}

export function readSeedFile(file: SeedFile): ReadFile {
  const yaml = parseYamlFile(file);
  const notes = createNotes(yaml);
  const wellPlaced = yaml.entries.filter(({ name, key }) => {
    const message = idProblem(name) ?? placementProblem(name, file.prefix);
    if (message !== undefined) notes.report(key, message);
    return message === undefined;
  });
  const isSources = file.prefix === source.prefix;
  return {
    definitions: yaml.entries.map(({ name, key }) => ({ id: name, place: notes.placeOf(key) })),
    hiddenIds: yaml.hiddenIds,
    entities: isSources ? [] : readEntities(file.prefix, wellPlaced, notes),
    sources: isSources ? wellPlaced.flatMap((entry) => readSource(entry, notes) ?? []) : [],
    references: notes.references,
    problems: notes.problems,
  };
}

function readEntities(
  prefix: string,
  entries: Parameters<typeof readEntity>[1][],
  notes: Notes,
): readonly ReadEntity[] {
  const type = entityTypeByPrefix(prefix);
  return type === undefined ? [] : entries.flatMap((entry) => readEntity(type, entry, notes) ?? []);
}

function placementProblem(id: string, folder: string): string | undefined {
  const prefix = prefixOf(id);
  if (prefix === folder) return undefined;
  const home = prefix === source.prefix ? 'sources.yaml' : `the folder ${prefix ?? ''}/`;
  return `"${id}" stands ${folder === source.prefix ? 'in sources.yaml' : `in the folder ${folder}/`}; it belongs in ${home}`;
}
