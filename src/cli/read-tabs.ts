import { readFile } from 'node:fs/promises';
import { parseGuide, type Tab } from '../server/guide-tabs.ts';

const maximumTabs = 5;

/** The first questions of the guide; none where there is no guide. */
export async function readTabs(guideFile: string): Promise<readonly Tab[]> {
  try {
    return parseGuide(await readFile(guideFile, 'utf8')).slice(0, maximumTabs);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
