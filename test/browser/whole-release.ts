import { readSeedRelease } from '../support/seeded.ts';

const { entities, relationships } = await readSeedRelease();

/** How many entities there are, as the explorer writes it. */
export const entityCount = entities.length.toLocaleString('en');

/** What the explorer says when the whole release is drawn. */
export const wholeRelease = `${entityCount} entities, ${relationships.length.toLocaleString('en')} relationships`;
