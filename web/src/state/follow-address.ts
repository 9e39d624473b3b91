import { effect } from '@preact/signals';
import { readAddress, renderAddress, stepTo } from './address.ts';

/** Keeps the page and its address the same, in both directions, until the page is left. */
export function followAddress(): void {
  readAddress(location.search);
  addEventListener('popstate', () => {
    readAddress(location.search);
  });
  effect(() => {
    const search = renderAddress();
    if (new URLSearchParams(search).toString() === new URLSearchParams(location.search).toString()) return;
    const address = `${location.pathname}${search}${location.hash}`;
    if (stepTo(search) === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
}
