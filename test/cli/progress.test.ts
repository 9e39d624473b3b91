import { Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress.ts';

describe('the progress of a load, where there is no terminal', () => {
  it('is one line a phase, with the rows so far', () => {
    const { stream, text } = recordingStream('PIPE');

    const progress = createProgress(stream);
    progress.report({ done: 4, total: 20, phase: 'removing' });
    progress.report({ done: 9, total: 20, phase: 'entities' });
    progress.report({ done: 12, total: 20, phase: 'entities' });
    progress.report({ done: 20, total: 20, phase: 'relationships' });
    progress[Symbol.dispose]();

    expect(text()).toBe('removing: 4 of 20 rows\nentities: 12 of 20 rows\nrelationships: 20 of 20 rows\n');
  });

  it('says each phase once, even when it is ended twice', () => {
    const { stream, text } = recordingStream('PIPE');

    const progress = createProgress(stream);
    progress.report({ done: 20, total: 20, phase: 'sources' });
    progress[Symbol.dispose]();
    progress[Symbol.dispose]();

    expect(text()).toBe('sources: 20 of 20 rows\n');
  });

  it('is silent when nothing was written', () => {
    const { stream, text } = recordingStream('PIPE');

    createProgress(stream)[Symbol.dispose]();

    expect(text()).toBe('');
  });
});

describe('the progress of a load, on a terminal', () => {
  it('is a bar that shows rows and phase, and is gone at the end', () => {
    const { stream, text } = recordingStream('TERMINAL');

    const progress = createProgress(stream);
    progress.report({ done: 5, total: 20, phase: 'entities' });
    const shown = text();
    progress[Symbol.dispose]();

    expect(shown).toMatch(/█+░+ 5\/20 rows {2}entities/);
    // "ESC [ 2 K" clears the line.
    expect(text().endsWith('\x1B[2K')).toBe(true);
  });

  it('changes nothing about the terminal that an interrupted load would leave behind', () => {
    const { stream, text } = recordingStream('TERMINAL');

    using progress = createProgress(stream);
    progress.report({ done: 5, total: 20, phase: 'relationships' });

    // Modes of a terminal, such as a hidden cursor, are set by "ESC [ ?".
    expect(text()).toContain('5/20');
    expect(text()).not.toContain('\x1B[?');
  });

  it('is silent when nothing was written', () => {
    const { stream, text } = recordingStream('TERMINAL');

    createProgress(stream)[Symbol.dispose]();

    expect(text()).toBe('');
  });

  it('leaves the signals of the process to others', () => {
    const before = listenerCounts();
    const { stream } = recordingStream('TERMINAL');

    const progress = createProgress(stream);
    progress.report({ done: 1, total: 20, phase: 'entities' });
    const during = listenerCounts();
    progress[Symbol.dispose]();

    expect(during).toEqual(before);
  });
});

function listenerCounts(): readonly number[] {
  return (['SIGINT', 'SIGTERM'] as const).map((signal) => process.listenerCount(signal));
}

function recordingStream(kind: 'PIPE' | 'TERMINAL') {
  const chunks: string[] = [];
  const writable = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk.toString());
      done();
    },
  });
  return { stream: Object.assign(writable, { isTTY: kind === 'TERMINAL', columns: 80 }), text: () => chunks.join('') };
}
