/** Which part of the graph is wanted. */
export interface DownloadQuestion {
  /** Where to start; null for the whole graph, whatever the depth, the limit and the types. */
  readonly ids: readonly string[] | null;
  readonly depth: number;
  readonly limit: number;
  /** Null for all. */
  readonly entityTypes: readonly string[] | null;
  readonly relationshipTypes: readonly string[] | null;
  /** `YYYY-MM-DD`; null for all days. */
  readonly asOf: string | null;
}

/** As in GraphQL for `neighborhood`. */
export const downloadDefaults = { depth: 1, limit: 200 } as const;

/**
 * The parameters of `/subgraph.<format>` for a question. The same question always makes the same; what is as by default
 * is left out.
 */
export function renderQuestion({ ids, depth, limit, entityTypes, relationshipTypes, asOf }: DownloadQuestion): string {
  const lists = { ids, types: entityTypes, relationshipTypes };
  const parameters = [
    ...Object.entries(lists).flatMap(([name, values]) =>
      values === null ? [] : [`${name}=${values.map(encodeURIComponent).join(',').replaceAll('%3A', ':')}`],
    ),
    ...(depth === downloadDefaults.depth ? [] : [`depth=${depth}`]),
    ...(limit === downloadDefaults.limit ? [] : [`limit=${limit}`]),
    ...(asOf === null ? [] : [`asOf=${asOf}`]),
  ];
  return parameters.join('&');
}
