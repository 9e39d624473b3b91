import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../dataset/load-release.ts';
import type { Output } from './io.ts';

export interface Progress extends Disposable {
  readonly report: (progress: LoadProgress) => void;
}

/** Shows the progress of a load: a bar on a terminal, elsewhere one line for each phase. */
export function createProgress(output: Output): Progress {
  return output.isTTY === true ? createBar(output) : createLines(output);
}

function createBar(output: Output): Progress {
  const stream = output as Output & NodeJS.WritableStream;
  // If the cursor were hidden or line wrap switched off, that would last after an interrupted load.
  const bar = new SingleBar(
    { stream, format: '{bar} {value}/{total} rows  {phase}', hideCursor: false, linewrap: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  let isStarted = false;
  return {
    report({ done, total, phase }) {
      if (isStarted) bar.update(done, { phase });
      else bar.start(total, done, { phase });
      isStarted = true;
    },
    [Symbol.dispose]() {
      if (isStarted) bar.stop();
    },
  };
}

function createLines(output: Output): Progress {
  let last: LoadProgress | undefined;
  const write = () => {
    if (last !== undefined) output.write(`${last.phase}: ${last.done} of ${last.total} rows\n`);
    last = undefined;
  };
  return {
    // A phase can take many statements, so its line is written when the next phase begins.
    report(progress) {
      if (last !== undefined && last.phase !== progress.phase) write();
      last = progress;
    },
    [Symbol.dispose]: write,
  };
}
