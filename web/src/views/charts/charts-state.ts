import { addressed, oneOf, optionalText } from '../../state/address.ts';

export type ChartsMode = 'charts' | 'table';

/** The indicator that is drawn; null for the indicator with the most values. */
export const chartsIndicator = addressed<string | null>('indicator', optionalText, 'push');
/** The only region that is drawn; null for all. */
export const chartsRegion = addressed<string | null>('indicator-region', optionalText, 'replace');
export const chartsMode = addressed<ChartsMode>('charts-as', oneOf<ChartsMode>('charts', 'table'), 'replace');
