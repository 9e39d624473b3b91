import { batch } from '@preact/signals';
import { addressed, oneOf, optionalText } from '../../state/address.ts';

/** The history of one provision, or the dated facts around the selected entity. */
export const timelineTab = addressed('time', oneOf<'provision' | 'chronology'>('provision', 'chronology'), 'replace');
/** The provision whose history is shown; null for the provision that the view starts with. */
export const timelineProvision = addressed('provision', optionalText, 'replace');
/** The version that is open in the history. */
export const timelineVersion = addressed('version', optionalText, 'replace');
/** The two versions that are compared; null for the last two. */
export const comparedVersions = addressed<readonly [string, string] | null>(
  'compare',
  { parse: pairOf, print: (pair) => pair?.join(',') ?? null },
  'replace',
);

/** Shows the history of another provision, and clears the choices made for the one before. */
export function chooseProvision(provisionId: string, versionId: string | null = null): void {
  batch(() => {
    timelineTab.value = 'provision';
    if (timelineProvision.value !== provisionId) {
      comparedVersions.value = null;
      timelineVersion.value = null;
    }
    timelineProvision.value = provisionId;
    if (versionId !== null) timelineVersion.value = versionId;
  });
}

function pairOf(text: string | null): readonly [string, string] | null {
  const [from = '', to = ''] = text?.split(',') ?? [];
  return from === '' || to === '' ? null : [from, to];
}
