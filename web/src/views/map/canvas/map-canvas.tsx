import { useEffect, useMemo, useState } from 'preact/hooks';
import { language } from '../../../state/view-state.ts';
import { textOf, textsIn } from '../../../language/texts.ts';
import type { Containment } from '../regions/containment.ts';
import { isWholeMap, showing } from './frame.ts';
import { controlsBox, MapControls } from './map-controls.tsx';
import { MapGround } from './map-ground.tsx';
import { MapMark } from './map-mark.tsx';
import { isInWindow, placeMarks, placeNames, type MeasuredRegion } from './map-marks.ts';
import { MapTip } from './map-tip.tsx';
import { isArrowKey, type ArrowKey } from '../../../parts/plot/arrow-key.ts';
import { nearestTowards } from './nearest-towards.ts';
import { fitProjection, projectionIn } from './projection.ts';
import { textWidth } from '../../../parts/plot/text-width.ts';
import { texts } from '../texts.ts';
import { useFrame } from './use-frame.ts';
import { useWidth } from '../../../parts/plot/use-width.ts';

export interface MapCanvasProps {
  readonly regions: readonly MeasuredRegion[];
  readonly containment: Containment;
  readonly chosen: string | null;
  readonly valueText: (region: MeasuredRegion) => string;
  readonly onPick: (id: string) => void;
}

const TALLEST = 660;
/** Taller than wide, like the country of the dataset. */
const RATIO = 1.3;
const movesByKey: Readonly<Record<ArrowKey, readonly [number, number]>> = {
  ArrowLeft: [60, 0],
  ArrowRight: [-60, 0],
  ArrowUp: [0, 60],
  ArrowDown: [0, -60],
};

/** The map itself: a net of degrees, the marks as buttons, and the names that fit. */
export function MapCanvas({ regions, containment, chosen, valueText, onPick }: MapCanvasProps) {
  const words = textsIn(texts);
  const { ref, width } = useWidth<HTMLDivElement>();
  const size = useMemo(() => ({ width, height: Math.round(Math.min(TALLEST, width * RATIO)) }), [width]);
  const { frame, setFrame, zoomBy: zoomAround, moveBy, reset } = useFrame(ref, size);
  const [pointed, setPointed] = useState<string | null>(null);
  const [active, setActive] = useState<string | null>(null);

  // Hiding a kind of region does not move the other marks.
  const fitted = useMemo(
    () =>
      fitProjection(
        regions.map(({ region }) => region),
        size,
      ),
    [size, regions.length === 0],
  );
  const marks = useMemo(
    () => (width === 0 ? [] : placeMarks(regions, fitted, frame.zoom)),
    [regions, fitted, frame.zoom, width],
  );
  const markById = useMemo(() => new Map(marks.map((mark) => [mark.id, mark])), [marks]);
  const names = useMemo(
    () =>
      placeNames(regions, marks, {
        chosen,
        frame,
        size,
        covers: [controlsBox(size, frame)],
        nameOf: (region) => textOf(region.names),
        widthOf: textWidth,
      }),
    [regions, marks, chosen, frame, size, language.value],
  );

  useEffect(() => {
    const mark = chosen === null ? undefined : markById.get(chosen);
    if (mark !== undefined) setFrame((last) => showing(last, { x: mark.drawnX, y: mark.drawnY }, size));
  }, [chosen]);

  // The chosen or focused region stays where it is.
  const zoomBy = (factor: number) => {
    const kept = [active, chosen]
      .flatMap((id) => markById.get(id ?? '') ?? [])
      .find((mark) => isInWindow(mark, frame, size));
    zoomAround(factor, kept && { x: kept.drawnX + frame.x, y: kept.drawnY + frame.y });
  };
  const focus = (id: string) => {
    setActive(id);
    const mark = markById.get(id);
    if (mark !== undefined) setFrame((last) => showing(last, { x: mark.drawnX, y: mark.drawnY }, size));
    ref.current?.querySelector<HTMLElement>(`[data-region="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  };
  const whenKey = (event: KeyboardEvent) => {
    const { key } = event;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isArrowKey(key)) {
      event.preventDefault();
      const from = active === null ? undefined : markById.get(active);
      if (event.shiftKey) moveBy(...movesByKey[key]);
      else if (from !== undefined) {
        const points = marks.map(({ id, drawnX, drawnY }) => ({ id, x: drawnX, y: drawnY }));
        const next = nearestTowards(points, { id: from.id, x: from.drawnX, y: from.drawnY }, key);
        if (next !== null) focus(next);
      }
    }
    if (key === '+' || key === '=') zoomBy(1.5);
    if (key === '-') zoomBy(1 / 1.5);
    if (key === '0') reset();
    if (key === 'Escape') setPointed(null);
  };

  const entry = [active, chosen, regions[0]?.region.id].find((id) => id != null && markById.has(id));
  const shown = regions.find(({ region }) => region.id === pointed);
  const shownMark = pointed === null ? undefined : markById.get(pointed);
  return (
    <div
      class={`map-canvas${isWholeMap(frame) ? '' : ' map-canvas-zoomed'}`}
      ref={ref}
      style={{ height: `${size.height}px` }}
    >
      {width > 0 && (
        <>
          <MapGround
            projection={projectionIn(fitted, frame)}
            frame={frame}
            size={size}
            regions={regions}
            markById={markById}
            names={names}
            containment={containment}
            chosen={chosen}
            pointed={pointed}
          />
          <p id="map-keys" class="app-unseen">
            {words.keys}
          </p>
          <div
            class="map-marks"
            role="group"
            aria-label={words.mapLabel}
            aria-describedby="map-keys"
            onKeyDown={whenKey}
          >
            {regions.map((measured) => {
              const mark = markById.get(measured.region.id);
              return mark === undefined ? null : (
                <MapMark
                  key={mark.id}
                  measured={measured}
                  x={mark.drawnX + frame.x}
                  y={mark.drawnY + frame.y}
                  label={`${textOf(measured.region.names)}, ${textOf(measured.region.kind)}: ${valueText(measured)}`}
                  isChosen={mark.id === chosen}
                  isEntry={mark.id === entry}
                  onPick={onPick}
                  onPoint={setPointed}
                  onFocus={setActive}
                />
              );
            })}
          </div>
          {shown !== undefined && shownMark !== undefined && (
            <MapTip
              x={shownMark.drawnX + frame.x}
              y={shownMark.drawnY + frame.y}
              radius={shown.radius}
              size={size}
              name={textOf(shown.region.names)}
              detail={`${textOf(shown.region.kind)} · ${valueText(shown)}`}
            />
          )}
          <MapControls zoomBy={zoomBy} moveBy={moveBy} reset={reset} isWhole={isWholeMap(frame)} />
        </>
      )}
    </div>
  );
}
