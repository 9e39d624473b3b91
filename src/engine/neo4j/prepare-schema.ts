import { HojaError } from '../../model/hoja-error.ts';
import { findEarlierEntity } from '../earlier-form.ts';
import { labelOf, quoteName } from '../graph-names.ts';
import { indexesOf, renderIndex, type GraphIndex } from './constraints.ts';

/** Runs a statement in a transaction of its own, and gives the values of its rows. */
export type RunAlone = (cypher: string) => Promise<readonly (readonly unknown[])[]>;

/**
 * Creates what is missing of the constraints and indexes, and waits until they can be used. Then it drops those of a
 * graph in an earlier form, once no such graph is there any more. Throws FOREIGN_DATA when one of the names, or one of
 * the labels, is taken by something that is not Hoja's.
 */
export async function prepareSchema(run: RunAlone): Promise<void> {
  const wanted = indexesOf(labelOf);
  for (const index of wanted) await create(run, index);
  await run('CALL db.awaitIndexes(100)');
  const found = await findIndexes(run);
  const missing = wanted.find((index) => !found.has(keyOf(index)));
  if (missing !== undefined) throw taken(missing);
  await dropEarlier(run, found);
}

/** Creates the constraint that must be there before processes can wait for each other. */
export async function prepareTurns(run: RunAlone): Promise<void> {
  const index = indexesOf(labelOf).find(({ label, kind }) => label === labelOf('Commit') && kind === 'UNIQUE');
  if (index !== undefined) await create(run, index);
}

/** `IF NOT EXISTS` says nothing where the name is taken, and fails where data or another index is in the way. */
async function create(run: RunAlone, index: GraphIndex): Promise<void> {
  try {
    await run(renderIndex(index));
  } catch (error) {
    if (isSchemaError(error)) throw taken(index, error);
    throw error;
  }
}

async function findIndexes(run: RunAlone): Promise<ReadonlySet<string>> {
  const rows = await run(
    'SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint RETURN name, type, labelsOrTypes, properties, owningConstraint',
  );
  return new Set(
    rows.map(([name, type, labels, properties, constraint]) =>
      [name, constraint === null ? type : 'UNIQUE', ...listOf(labels), ...listOf(properties).toSorted()].join(' '),
    ),
  );
}

/** Indexes of the earlier form that today's has not, whatever their labels. */
const gone: readonly GraphIndex[] = [
  { name: 'Entity_validityEarliest', kind: 'RANGE', label: 'Entity', properties: ['validityEarliest'] },
];

/**
 * A full-text index of that name over those four columns is nobody else's, so it vouches for the others and goes last:
 * when this is interrupted, the next time goes on.
 */
async function dropEarlier(run: RunAlone, found: ReadonlySet<string>): Promise<void> {
  const earlier = [...indexesOf((name) => name), ...gone].filter((index) => found.has(keyOf(index)));
  if (!earlier.some(({ kind }) => kind === 'FULLTEXT')) return;
  if ((await run(findEarlierEntity.cypher)).length > 0) return;
  for (const { kind, name } of earlier)
    await run(`DROP ${kind === 'UNIQUE' ? 'CONSTRAINT' : 'INDEX'} ${quoteName(name)} IF EXISTS`);
}

function keyOf({ name, kind, label, properties }: GraphIndex): string {
  return [name, kind, label, ...properties.toSorted()].join(' ');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function isSchemaError(error: unknown): boolean {
  return error instanceof Error && 'code' in error && String(error.code).includes('.Schema.');
}

function taken({ name, label }: GraphIndex, cause?: unknown): HojaError {
  return new HojaError(
    'FOREIGN_DATA',
    `The index ${name} on :${label} cannot be made, because others have an index or a constraint of that name or on that label, or nodes of that label that share an id; give theirs another name, then load again.`,
    { cause },
  );
}
