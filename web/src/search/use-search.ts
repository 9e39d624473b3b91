import { useEffect, useState } from 'preact/hooks';
import { ask } from '../api/ask.ts';
import { problemIn } from '../parts/answers/use-answer.ts';
import { asOf } from '../state/view-state.ts';
import { searchQuery, type SearchHit } from './ask-search.ts';

export interface Found {
  readonly text: string;
  readonly hits: readonly SearchHit[];
  readonly totalCount: number;
  readonly problem: string | null;
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
      return;
    }
    const canceller = new AbortController();
    const pause = setTimeout(() => {
      ask(searchQuery, { text: wanted }, { asOf: day, signal: canceller.signal }).then(
        ({ search }) => {
          setFound({ text: wanted, hits: search.edges, totalCount: search.totalCount, problem: null });
        },
        (error: unknown) => {
          if (!canceller.signal.aborted) setFound({ text: wanted, hits: [], totalCount: 0, problem: problemIn(error) });
        },
      );
    }, pauseMs);
    return () => {
      clearTimeout(pause);
      canceller.abort();
    };
  }, [wanted, day]);
  return found;
}
