import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { isWholeMap, movedBy, wholeMap, zoomedAt } from './frame.ts';
import type { Frame, Size } from './projection.ts';

export interface FrameControl {
  readonly frame: Frame;
  readonly setFrame: (change: (last: Frame) => Frame) => void;
  /** Zooms around a point of the window, or around its middle. */
  readonly zoomBy: (factor: number, around?: Pointer) => void;
  readonly moveBy: (dx: number, dy: number) => void;
  readonly reset: () => void;
}

interface Pointer {
  readonly x: number;
  readonly y: number;
}

/** During a click the pointer moves less than this, in pixels. */
const STEADY = 6;

/** Zooms and moves the element: by wheel, drag and pinch, and by the functions that buttons and keys call. */
export function useFrame(ref: RefObject<HTMLElement | null>, size: Size): FrameControl {
  const [frame, setFrame] = useState<Frame>(wholeMap);
  const current = useRef(frame);
  current.current = frame;

  useEffect(() => {
    const element = ref.current;
    if (element === null) return undefined;
    const pointers = new Map<number, Pointer>();
    let dragged = 0;
    const at = ({ clientX, clientY }: MouseEvent): Pointer => {
      const { left, top } = element.getBoundingClientRect();
      return { x: clientX - left, y: clientY - top };
    };
    const whenWheel = (event: WheelEvent) => {
      const next = zoomedAt(
        current.current,
        2 ** (-event.deltaY / (event.deltaMode === 0 ? 300 : 10)),
        at(event),
        size,
      );
      // At the limits of the zoom the wheel scrolls the page again.
      if (next.zoom === current.current.zoom) return;
      event.preventDefault();
      setFrame(next);
    };
    const whenDown = (event: PointerEvent) => {
      if (pointers.size === 0) dragged = 0;
      pointers.set(event.pointerId, at(event));
    };
    const whenMove = (event: PointerEvent) => {
      const before = pointers.get(event.pointerId);
      if (before === undefined) return;
      const now = at(event);
      if (pointers.size === 1 && event.pointerType !== 'mouse' && isWholeMap(current.current)) return;
      const [other] = [...pointers].filter(([id]) => id !== event.pointerId).map(([, pointer]) => pointer);
      pointers.set(event.pointerId, now);
      dragged += Math.hypot(now.x - before.x, now.y - before.y);
      setFrame((last) =>
        other === undefined
          ? movedBy(last, now.x - before.x, now.y - before.y, size)
          : pinched(last, before, now, other, size),
      );
    };
    const whenUp = (event: PointerEvent) => {
      pointers.delete(event.pointerId);
    };
    // The end of a drag over a mark is not a click on the mark.
    const whenClick = (event: MouseEvent) => {
      if (dragged > STEADY) event.stopPropagation();
      dragged = 0;
    };
    element.addEventListener('wheel', whenWheel, { passive: false });
    element.addEventListener('pointerdown', whenDown);
    element.addEventListener('click', whenClick, { capture: true });
    window.addEventListener('pointermove', whenMove);
    window.addEventListener('pointerup', whenUp);
    window.addEventListener('pointercancel', whenUp);
    return () => {
      element.removeEventListener('click', whenClick, { capture: true });
      element.removeEventListener('wheel', whenWheel);
      element.removeEventListener('pointerdown', whenDown);
      window.removeEventListener('pointermove', whenMove);
      window.removeEventListener('pointerup', whenUp);
      window.removeEventListener('pointercancel', whenUp);
    };
  }, [ref, size.width, size.height]);

  const zoomBy = useCallback(
    (factor: number, around?: Pointer) => {
      setFrame((last) => zoomedAt(last, factor, around ?? { x: size.width / 2, y: size.height / 2 }, size));
    },
    [size.width, size.height],
  );
  const moveBy = useCallback(
    (dx: number, dy: number) => {
      setFrame((last) => movedBy(last, dx, dy, size));
    },
    [size.width, size.height],
  );
  const reset = useCallback(() => {
    setFrame(wholeMap);
  }, []);
  return { frame, setFrame, zoomBy, moveBy, reset };
}

function pinched(frame: Frame, before: Pointer, now: Pointer, other: Pointer, size: Size): Frame {
  const spread =
    Math.hypot(now.x - other.x, now.y - other.y) / Math.max(1, Math.hypot(before.x - other.x, before.y - other.y));
  return zoomedAt(frame, spread, { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 }, size);
}
