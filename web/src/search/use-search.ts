import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import type { Failure } from '../api/failure.ts';
import { keepAsking } from '../api/keep-asking.ts';
import { asOf } from '../state/view-state.ts';
import { searchQuery, type SearchHit } from './ask-search.ts';

export interface Found {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly refusal: Failure | null;
}

/** While somebody types, the next key follows within less than this. */
const pauseMs = 90;

/**
 * Searches while the user types. A request for an older text is cancelled. Null before the first answer and for an
 * empty text.
 */
export function useSearch(text: string): Found | null {
  const [found, setFound] = useState<Found | null>(null);
  const day = asOf.value;
  const wanted = text.trim().slice(0, 100);
  useEffect(() => {
    if (wanted === '') {
      setFound(null);
      return undefined;
    }
    let stop: (() => void) | null = null;
    const pause = setTimeout(() => {
      stop = keepAsking((signal) => ask(searchQuery, { text: wanted }, { asOf: day, signal }), {
        onAnswer: ({ search }) => {
          setFound({ text: wanted, hits: search.edges, totalCount: search.totalCount, refusal: null });
        },
        onRefusal: (refusal) => {
          setFound({ text: wanted, hits: [], totalCount: 0, refusal });
        },
      });
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      stop?.();
    };
  }, [wanted, day]);
  return found;
}
