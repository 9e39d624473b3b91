import { ask } from '../../../api/ask.ts';
import type { ResultOf } from '../../../api/graphql.ts';
import { provisionsQuery } from '../operations.ts';

export type ProvisionChoice = ResultOf<typeof provisionsQuery>['provisions']['nodes'][number];

/** All provisions that have a version, for all days. */
export async function findProvisions(signal: AbortSignal): Promise<readonly ProvisionChoice[]> {
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
