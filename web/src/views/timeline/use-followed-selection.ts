import { useEffect } from 'preact/hooks';
import { ask } from '../../api/ask.ts';
import { keepAsking } from '../../api/keep-asking.ts';
import { select, selectedId } from '../../state/view-state.ts';
import { historyOfSelectionQuery } from './operations.ts';
import { chooseProvision, timelineProvision, timelineTab } from './timeline-state.ts';

/** The selection that the view shows; undefined before the first one, when the address may say what to show. */
let answered: string | null | undefined;

/**
 * Follows the selection of the page. Returns a function that picks an entity inside the view: its card opens, and the
 * view stays as it is.
 */
export function useFollowedSelection(): (id: string) => void {
  const id = selectedId.value;
  useEffect(() => {
    const isFromAddress = answered === undefined && timelineProvision.value !== null;
    if (id === answered || isFromAddress || id === null) {
      answered = id;
      return undefined;
    }
    answered = id;
    return keepAsking((signal) => findHistory(id, signal), {
      onAnswer: showHistory,
      onRefusal: () => {
        showHistory(null);
      },
    });
  }, [id]);
  return pickWithin;
}

function pickWithin(id: string): void {
  answered = id;
  select(id);
}

interface History {
  readonly provisionId: string;
  readonly versionId: string | null;
}

function showHistory(history: History | null): void {
  if (history === null) timelineTab.value = 'chronology';
  else chooseProvision(history.provisionId, history.versionId);
}

/** The history that includes a provision or a version; null for any other entity. */
async function findHistory(id: string, signal: AbortSignal): Promise<History | null> {
  if (!id.startsWith('provision')) return null;
  const { node } = await ask(historyOfSelectionQuery, { id }, { asOf: null, signal });
  if (node?.__typename === 'Provision')
    return node.versions.totalCount === 0 ? null : { provisionId: id, versionId: null };
  if (node?.__typename !== 'ProvisionVersion') return null;
  const provisionId = node.versionOf.nodes[0]?.id;
  return provisionId === undefined ? null : { provisionId, versionId: id };
}
