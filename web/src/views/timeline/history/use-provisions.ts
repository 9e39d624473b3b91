import { useEffect, useState } from 'preact/hooks';
import { AnswerError, ask } from '../../../api/ask.ts';
import type { ResultOf } from '../../../api/graphql.ts';
import { provisionsQuery } from '../operations.ts';

export type ProvisionChoice = ResultOf<typeof provisionsQuery>['provisions']['nodes'][number];

/** All provisions that have a version, for all days; null while they load. */
export function useProvisions(): {
  readonly provisions: readonly ProvisionChoice[] | null;
  readonly failure: { readonly message: string | null } | null;
} {
  const [state, setState] = useState<ReturnType<typeof useProvisions>>({ provisions: null, failure: null });
  useEffect(() => {
    const controller = new AbortController();
    findProvisions(controller.signal).then(
      (provisions) => {
        setState({ provisions, failure: null });
      },
      (error: unknown) => {
        if (!controller.signal.aborted)
          setState({ provisions: null, failure: { message: error instanceof AnswerError ? error.message : null } });
      },
    );
    return () => {
      controller.abort();
    };
  }, []);
  return state;
}

async function findProvisions(signal: AbortSignal): Promise<readonly ProvisionChoice[]> {
  const found: ProvisionChoice[] = [];
  let after: string | null = null;
  do {
    const { provisions }: ResultOf<typeof provisionsQuery> = await ask(
      provisionsQuery,
      { after },
      { asOf: null, signal },
    );
    found.push(...provisions.nodes);
    after = provisions.pageInfo.hasNextPage ? provisions.pageInfo.endCursor : null;
  } while (after !== null);
  return found.filter(({ versions }) => versions.totalCount > 0);
}
