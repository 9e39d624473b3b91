import type { Moments, TimeSpan } from './time-span.ts';

/** The years that a chart shows: whole years around all spans, and up to `until` for a span that goes on. */
export function findTimeDomain(
  spans: readonly TimeSpan[],
  marks: readonly number[],
  until: number,
): readonly [number, number] {
  const moments = [...spans.flatMap((span) => [...edgesOf(span.begins), ...edgesOf(span.ends)]), ...marks];
  const goesOn = spans.some(({ ends }) => ends === null);
  const all = goesOn || moments.length === 0 ? [...moments, until] : moments;
  const first = Math.floor(Math.min(...all));
  return [first, Math.max(Math.ceil(Math.max(...all)), first + 1)];
}

/** Gives each span the first line on which it overlaps no other. The result is in the order of the spans. */
export function assignRows(spans: readonly TimeSpan[]): readonly number[] {
  const ends: number[] = [];
  return spans.map(({ begins, ends: spanEnds }) => {
    const start = begins?.first ?? -Infinity;
    const free = ends.findIndex((end) => end <= start);
    const row = free === -1 ? ends.length : free;
    ends[row] = spanEnds?.last ?? Infinity;
    return row;
  });
}

function edgesOf(moments: Moments | null): readonly number[] {
  return moments === null ? [] : [moments.first, moments.last];
}
