import { describe, expect, it } from 'vitest';
import { gatherLines } from '../../src/cli/gather-lines.ts';

/** An output whose reader is behind from the first piece on, until it is told to catch up. */
function openSlowOutput() {
  const written: string[] = [];
  let onDrain: (() => void) | undefined;
  let isBehind = true;
  return {
    written,
    output: {
      write: (piece: string | Uint8Array) => {
        written.push(String(piece));
        return !isBehind;
      },
      once: (_event: 'drain', listener: () => void) => {
        onDrain = listener;
      },
    },
    catchUp: () => {
      isBehind = false;
      onDrain?.();
    },
  };
}

describe('lines for a reader that is behind', () => {
  const line = `${'x'.repeat(999)}\n`;

  it('wait, and are written when it has caught up', () => {
    const { output, written, catchUp } = openSlowOutput();
    const lines = gatherLines(output, (dropped) => `${dropped} dropped\n`);

    lines.write('first\n');
    lines.flush();
    lines.write('second\n');
    lines.flush();
    expect(written).toEqual(['first\n']);
    catchUp();
    lines.write('third\n');
    lines.flush();

    expect(written).toEqual(['first\n', 'second\n', 'third\n']);
  });

  it('are dropped beyond a megabyte and counted', () => {
    const { output, written, catchUp } = openSlowOutput();
    const lines = gatherLines(output, (dropped) => `${dropped} dropped\n`);

    lines.write('first\n');
    lines.flush();
    for (let count = 0; count < 5_000; count += 1) lines.write(line);
    catchUp();

    expect(written).toEqual(['first\n', `${line.repeat(1_000)}4000 dropped\n`]);
  });
});
