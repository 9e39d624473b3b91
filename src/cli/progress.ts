import { Presets, SingleBar } from 'cli-progress';
import type { LoadProgress } from '../dataset/load-release.ts';
import type { Output } from './io.ts';

export interface Progress extends Disposable {
  readonly report: (progress: LoadProgress) => void;
}

/** Shows how far a load is: a bar on a terminal, elsewhere one line a phase. */
export function createProgress(output: Output): Progress {
  return output.isTTY === true ? createBar(output) : createLines(output);
}

function createBar(output: Output): Progress {
  const stream = output as Output & NodeJS.WritableStream;
  // Hiding the cursor or switching off line wrap would outlive a load that is interrupted.
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
    // A phase can take many statements: its line is written when the next one begins.
    report(progress) {
      if (last !== undefined && last.phase !== progress.phase) write();
      last = progress;
    },
    [Symbol.dispose]: write,
  };
}
