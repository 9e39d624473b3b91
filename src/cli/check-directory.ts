import { checkSeed } from '../dataset/check-seed.ts';
import { renderProblem } from '../dataset/problem.ts';
import type { Release } from '../dataset/release.ts';
import type { Io } from './io.ts';

/** The release of a dataset; null, with every problem printed, when it has any. Places start with the folder as it is given. */
export async function checkDirectory(directory: string, { stderr }: Io): Promise<Release | null> {
  const { problems, release } = await checkSeed(directory);
  if (release !== null) return release;
  stderr.write(`${[...problems.map(renderProblem), `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`].join('\n')}\n`);
  return null;
}
