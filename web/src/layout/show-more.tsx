import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ShowMoreProps {
  /** What grows, above the button. */
  readonly list: RefObject<HTMLElement | null>;
  readonly text: string;
  /** Null when all are shown: the button goes, and the keyboard goes on from the first item that it brought. */
  readonly onPress: (() => void) | null;
  readonly class?: string;
}

/** Below a list that is longer than what is shown. */
export function ShowMore({ list, text, onPress, ...looks }: ShowMoreProps) {
  const shownBefore = useRef<number | null>(null);
  const isEnd = onPress === null;
  useLayoutEffect(() => {
    if (!isEnd || shownBefore.current === null) return;
    // Who has gone elsewhere meanwhile, as into a filter that shortens the list, stays there.
    if (document.activeElement === document.body) focusInside(list.current?.children.item(shownBefore.current));
    shownBefore.current = null;
  }, [isEnd]);
  if (isEnd) return null;
  return (
    <button
      type="button"
      {...looks}
      onClick={() => {
        shownBefore.current = list.current?.children.length ?? null;
        onPress();
      }}
    >
      {text}
    </button>
  );
}

function focusInside(item: Element | null | undefined): void {
  if (!(item instanceof HTMLElement)) return;
  const target = item.querySelector<HTMLElement>('a, button, summary') ?? item;
  if (target === item) item.tabIndex = -1;
  target.focus();
}
