import { addressed, oneOf } from '../../state/address.ts';

const usualThreshold = 0.1;

/** Whether all disputes are shown, or only those about the selected entity. */
export const disputesScope = addressed('disputes', oneOf<'all' | 'selected'>('all', 'selected'), 'replace');

/** Observations are shown only when they differ by more than this share of the largest value. */
export const disputesThreshold = addressed<number>(
  'apart',
  { parse: shareOf, print: (share) => (share === usualThreshold ? null : String(share)) },
  'replace',
);

function shareOf(text: string | null): number {
  const share = Number(text ?? Number.NaN);
  return text !== '' && share >= 0 && share <= 1 ? share : usualThreshold;
}
