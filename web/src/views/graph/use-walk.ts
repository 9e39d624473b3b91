import type { TargetedKeyboardEvent } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { entityTypeLabel, relationshipLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { openEntity } from '../../state/drawing.ts';
import { redraw } from '../../state/drawing-state.ts';
import { select, selectedId } from '../../state/view-state.ts';
import type { DrawnEntity } from '../../drawing/drawn.ts';
import { graphTexts } from '../../drawing/texts.ts';
import { visible } from '../../drawing/visible.ts';
import { stepsFrom, type WalkStep } from './walk.ts';

export interface Walk {
  readonly onKeyDown: (event: TargetedKeyboardEvent<HTMLElement>) => void;
  /** The current step of the walk, in words. */
  readonly announcement: string;
}

/** Walks with the keyboard: arrow keys point at the neighbours of the picked entity, one after the other. */
export function useWalk(onPoint: (id: string | null) => void): Walk {
  const [at, setAt] = useState(-1);
  const [trail, setTrail] = useState<readonly string[]>([]);
  const here = selectedId.value;
  const shown = visible.value;
  const steps = useMemo(() => (here === null ? [] : stepsFrom(shown, here)), [shown, here]);
  const step = steps[at];
  useEffect(() => {
    setAt(-1);
  }, [here]);

  const pointAt = (next: number) => {
    setAt(next);
    onPoint(steps[next]?.entity.id ?? null);
  };
  const go = (id: string) => {
    onPoint(null);
    select(id);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<HTMLElement>) => {
    const { key } = event;
    const count = steps.length;
    const previous = trail.at(-1);
    if (here === null) {
      const first = shown.nodes[0];
      if (!key.startsWith('Arrow') || first === undefined) return;
      go(first.id);
    } else if ((key === 'ArrowRight' || key === 'ArrowDown') && count > 0) pointAt((at + 1) % count);
    else if ((key === 'ArrowLeft' || key === 'ArrowUp') && count > 0) pointAt(at <= 0 ? count - 1 : at - 1);
    else if (key === 'Enter' && step !== undefined) {
      setTrail([...trail, here]);
      go(step.entity.id);
    } else if (key === 'Backspace' && previous !== undefined) {
      setTrail(trail.slice(0, -1));
      go(previous);
    } else if (key === ' ') redraw((drawing) => openEntity(drawing, step?.entity.id ?? here, null));
    else return;
    event.preventDefault();
  };

  return {
    onKeyDown,
    announcement: announcementOf(
      shown.nodes.find(({ id }) => id === here),
      steps,
      at,
    ),
  };
}

function announcementOf(entity: DrawnEntity | undefined, steps: readonly WalkStep[], at: number): string {
  const texts = textsIn(graphTexts);
  if (entity === undefined) return '';
  const step = steps[at];
  if (step === undefined)
    return `${textOf(entity.names)}, ${entityTypeLabel(entity.type)}: ${steps.length === 0 ? texts.noNeighbors : `${steps.length}`}`;
  return `${at + 1} ${texts.of} ${steps.length}: ${relationshipLabel(step.relationshipType, step.direction)} ${textOf(step.entity.names)}, ${entityTypeLabel(step.entity.type)}`;
}
