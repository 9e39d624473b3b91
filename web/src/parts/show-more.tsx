import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface ShowMoreProps {
  /** The list above the button, which grows. */
  readonly list: RefObject<HTMLElement | null>;
  readonly text: string;
  /** Null when everything is shown. The button then disappears, and the focus moves to the first item that it added. */
  readonly onPress: (() => void) | null;
  readonly class?: string;
}

/** The button below a list of which not everything is shown. */
export function ShowMore({ list, text, onPress, ...looks }: ShowMoreProps) {
  const shownBefore = useRef<number | null>(null);
  const isEnd = onPress === null;
  useLayoutEffect(() => {
    if (!isEnd || shownBefore.current === null) return;
    // When the focus has moved elsewhere meanwhile, for example into a filter that shortens the list, it stays there.
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
