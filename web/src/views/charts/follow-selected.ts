import { batch, effect, type Signal } from '@preact/signals';
import { ask } from '../../api/ask.ts';
import { problemIn } from '../../parts/answers/use-answer.ts';
import { asOf, selectedId } from '../../state/view-state.ts';
import { chartsIndicator, chartsRegion } from './charts-state.ts';
import { startQuery } from './indicators.ts';
import { startIndicator } from './start-indicator.ts';

export type Following =
  { readonly kind: 'found' } | { readonly kind: 'unmeasured' } | { readonly kind: 'failed'; readonly problem: string };

/**
 * Opens the charts for an indicator, observation or region whenever one is selected anywhere. Returns a function that
 * stops this.
 */
export function followSelected(following: Signal<Following>): () => void {
  return effect(() => {
    const id = selectedId.value;
    const canceller = new AbortController();
    following.value = { kind: 'found' };
    if (id?.startsWith('indicator:') === true && id !== chartsIndicator.peek()) open(id, null);
    if (id !== null && /^(observation|region):/.test(id)) void follow(id, following, canceller.signal);
    return () => {
      canceller.abort();
    };
  });
}

async function follow(id: string, following: Signal<Following>, signal: AbortSignal): Promise<void> {
  try {
    const { entity } = await ask(startQuery, { id }, { asOf: asOf.peek(), signal });
    if (signal.aborted || entity === null) return;
    const indicator = startIndicator(entity, chartsIndicator.peek());
    if (indicator === null) following.value = { kind: 'unmeasured' };
    else if (id.startsWith('region:')) open(indicator, id);
    else if (indicator !== chartsIndicator.peek()) open(indicator, null);
  } catch (error) {
    if (!signal.aborted) following.value = { kind: 'failed', problem: problemIn(error) };
  }
}

function open(indicator: string, region: string | null): void {
  batch(() => {
    chartsIndicator.value = indicator;
    chartsRegion.value = region;
  });
}
