import { batch, computed, effect, signal } from '@preact/signals';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { entityTypeLabel, isOntologyRead } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { pathIds, pathRelationshipIds } from '../../path/path-state.ts';
import { openEntity } from '../../state/drawing.ts';
import { redraw } from '../../state/drawing-state.ts';
import { canvasColours } from '../../language/type-colours.ts';
import { language, select, selectedId } from '../../state/view-state.ts';
import { edgeSentence } from './edge-sentence.ts';
import { createLayout, type Layout } from './layout/layout.ts';
import { createModel, syncModel } from './canvas/model.ts';
import { createRenderer, type Renderer } from './canvas/renderer.ts';
import { graphTexts } from '../../drawing/texts.ts';
import { useWalk } from './use-walk.ts';
import { visible } from '../../drawing/visible.ts';

/** The entity at the pointer, or the entity that the keyboard walked to; each replaces the other. */
const pointedId = signal<string | null>(null);
const walkedId = signal<string | null>(null);
const pointedRelationshipId = signal<string | null>(null);
const isSettling = signal(false);

/**
 * With more entities, the drawing does not change when the pointer passes over an entity. The entity is only named and
 * gets its ring.
 */
const mostFollowed = 3000;
const pathIdSet = computed(() => new Set(pathIds.value));
const isCrowd = computed(() => visible.value.nodes.length > mostFollowed);

/** Draws the visible entities and relationships. The arrow keys walk through the drawing. */
export function GraphCanvas() {
  const stage = useRef<HTMLDivElement>(null);
  const hands = useRef<{ readonly renderer: Renderer; readonly layout: Layout } | null>(null);
  const [canDraw, setCanDraw] = useState(true);
  const helpId = useId();
  const texts = textsIn(graphTexts);
  const walk = useWalk((id) => {
    point(null, id);
  });

  useEffect(() => {
    if (stage.current === null) return;
    const model = createModel();
    let shown = visible.peek();
    let drawnOn = [language.peek(), isOntologyRead.peek(), canvasColours.peek()] as const;
    syncModel(model, shown);
    const layout = createLayout(model, (isRunning) => (isSettling.value = isRunning));
    try {
      const renderer = createRenderer(stage.current, model, {
        onPick: select,
        onOpen: (id) => {
          redraw((drawing) => openEntity(drawing, id, null));
        },
        onPointNode: (id) => {
          point(id, null);
        },
        onPointEdge: (id) => (pointedRelationshipId.value = id),
        onDrag: layout.stop,
      });
      hands.current = { renderer, layout };
    } catch {
      setCanDraw(false);
      return;
    }
    const { renderer } = hands.current;
    layout.start();
    const stopFollowing = [
      effect(() => {
        if (visible.value === shown) return;
        shown = visible.value;
        if (!renderer.change(() => syncModel(model, shown))) return;
        if (walkedId.peek() !== null && !model.hasNode(walkedId.peek())) walkedId.value = null;
        renderer.fit();
        renderer.refresh();
        layout.start();
      }),
      effect(() => {
        const followedId = isCrowd.value ? null : pointedId.value;
        renderer.mark({
          selectedId: selectedId.value,
          pointedId: walkedId.value ?? followedId,
          pathIds: pathIdSet.value,
          pathRelationshipIds: pathRelationshipIds.value,
        });
      }),
      effect(() => {
        // The labels follow the language and the ontology, and the colours follow the background of the page.
        const ground = [language.value, isOntologyRead.value, canvasColours.value] as const;
        if (ground.every((part, at) => part === drawnOn[at])) return;
        drawnOn = ground;
        renderer.refresh();
      }),
    ];
    return () => {
      for (const stop of stopFollowing) stop();
      layout.stop();
      renderer.close();
      point(null, null);
    };
  }, []);

  if (!canDraw)
    return (
      <p class="app-notice" role="alert">
        {texts.noWebgl}
      </p>
    );
  return (
    <div class="graph-stage">
      <div
        class="graph-canvas"
        role="application"
        tabIndex={0}
        aria-label={texts.canvas}
        aria-describedby={helpId}
        onKeyDown={(event) => {
          if (event.key === '+' || event.key === '-') hands.current?.renderer.zoom(event.key === '+' ? 'in' : 'out');
          else walk.onKeyDown(event);
        }}
        onBlur={() => {
          point(null, null);
        }}
      >
        <div ref={stage} class="graph-sigma" aria-hidden="true" />
      </div>
      <p id={helpId} class="app-unseen">
        {texts.help}
      </p>
      <p class="app-unseen" role="status">
        {walk.announcement}
      </p>
      <Pointed walked={walk.announcement} />
      <div class="graph-zoom" role="group" aria-label={texts.canvas}>
        <button
          type="button"
          aria-label={texts.zoomIn}
          title={texts.zoomIn}
          onClick={() => hands.current?.renderer.zoom('in')}
        >
          +
        </button>
        <button
          type="button"
          aria-label={texts.zoomOut}
          title={texts.zoomOut}
          onClick={() => hands.current?.renderer.zoom('out')}
        >
          −
        </button>
        <button type="button" onClick={() => hands.current?.renderer.fit()}>
          {texts.fit}
        </button>
        <button
          type="button"
          onClick={() => (isSettling.value ? hands.current?.layout.stop() : hands.current?.layout.start())}
        >
          {isSettling.value ? texts.stop : texts.settle}
        </button>
      </div>
    </div>
  );
}

function point(pointed: string | null, walked: string | null): void {
  batch(() => {
    pointedId.value = pointed;
    walkedId.value = walked;
  });
}

/** The entity at the pointer or the keyboard, in words. */
function Pointed({ walked }: { readonly walked: string }) {
  const { nodes, edges } = visible.value;
  const edge = edges.find(({ id }) => id === pointedRelationshipId.value);
  const node = nodes.find(({ id }) => id === (walkedId.value ?? pointedId.value));
  const nodeText =
    node === undefined
      ? ''
      : [textOf(node.names), entityTypeLabel(node.type), textOf(node.kind)].filter((part) => part !== '').join(' · ');
  const text =
    walkedId.value !== null && node !== undefined
      ? walked
      : node !== undefined
        ? nodeText
        : edge === undefined
          ? ''
          : edgeSentence(edge, nodes);
  return text === '' ? null : (
    <p class="graph-pointed" aria-hidden="true">
      {text}
    </p>
  );
}
