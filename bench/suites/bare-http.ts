import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Contender } from '../measure/contender.ts';
import { answersOf } from '../measure/rounds.ts';

/** The contender that sends the bytes of another; the file with them goes in the end. */
export interface BareHttp extends AsyncDisposable {
  readonly contender: Contender;
}

export const bareHttpName = 'node:http sending the same bytes';

export async function bareHttpSendingAs(other: Contender, mirror: string): Promise<BareHttp> {
  const folder = await mkdtemp(join(tmpdir(), 'hoja-bench-'));
  const file = join(folder, 'answers.json');
  await writeFile(file, JSON.stringify([...(await answersOf(other, mirror))]));
  const { request, normalise } = other;
  return {
    contender: {
      name: bareHttpName,
      path: 'bench/contenders/bare-http.js',
      arguments: [file],
      normalise,
      ...(request === undefined ? {} : { request }),
    },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true }),
  };
}
