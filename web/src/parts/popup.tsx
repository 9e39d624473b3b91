import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import './popup.css';

/** A button that opens a box below it. Escape, and a press outside, close the box. */
export function Popup({ label, children }: { readonly label: string; readonly children: ComponentChildren }) {
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    const closeElsewhere = ({ target }: Event) => {
      if (box.current !== null && target instanceof Node && !box.current.contains(target)) box.current.open = false;
    };
    document.addEventListener('pointerdown', closeElsewhere);
    return () => {
      document.removeEventListener('pointerdown', closeElsewhere);
    };
  }, []);
  return (
    <details
      ref={box}
      class="popup"
      onToggle={() => {
        if (box.current?.open === true) keepInside(box.current);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || box.current?.open !== true) return;
        event.stopPropagation();
        box.current.open = false;
        box.current.querySelector('summary')?.focus();
      }}
    >
      <summary class="app-button">{label}</summary>
      <div class="popup-body">{children}</div>
    </details>
  );
}

/** Moves a box that reaches over the right border of its area back inside. */
function keepInside(box: HTMLElement): void {
  const body = box.querySelector<HTMLElement>('.popup-body');
  const part = box.closest('.app-main, .card-panel');
  if (body === null || part === null) return;
  body.style.translate = '';
  const over = body.getBoundingClientRect().right + 8 - part.getBoundingClientRect().right;
  if (over > 0) body.style.translate = `${-over}px`;
}
