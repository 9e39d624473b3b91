import { batch, effect, type Signal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import type { Failure } from '../../api/failure.ts';
import { keepAsking } from '../../api/keep-asking.ts';
import { asOf, selectedId } from '../../state/view-state.ts';
import { chartsIndicator, chartsRegion } from './charts-state.ts';
import { startQuery } from './indicators.ts';
import { startIndicator } from './start-indicator.ts';

export type Following =
  | { readonly kind: 'found' }
  | { readonly kind: 'unmeasured' }
  | { readonly kind: 'refused'; readonly refusal: Failure };

/**
 * Opens the charts for an indicator, observation or region whenever one is selected anywhere. Returns a function that
 * stops this.
 */
export function followSelected(following: Signal<Following>): () => void {
  return effect(() => {
    const id = selectedId.value;
    following.value = { kind: 'found' };
    if (id?.startsWith('indicator:') === true && id !== chartsIndicator.peek()) open(id, null);
    if (id === null || !/^(observation|region):/.test(id)) return undefined;
    const day = asOf.peek();
    return keepAsking((signal) => ask(startQuery, { id }, { asOf: day, signal }), {
      onAnswer: ({ entity }) => {
        if (entity === null) return;
        const indicator = startIndicator(entity, chartsIndicator.peek());
        if (indicator === null) following.value = { kind: 'unmeasured' };
        else if (id.startsWith('region:')) open(indicator, id);
        else if (indicator !== chartsIndicator.peek()) open(indicator, null);
      },
      onRefusal: (refusal) => {
        following.value = { kind: 'refused', refusal };
      },
    });
  });
}

function open(indicator: string, region: string | null): void {
  batch(() => {
    chartsIndicator.value = indicator;
    chartsRegion.value = region;
  });
}
