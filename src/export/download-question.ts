/** The subgraph to download. */
export interface DownloadQuestion {
  /** The entities to start from; null for the whole graph, whatever the depth, the limit and the types. */
  readonly ids: readonly string[] | null;
  readonly depth: number;
  readonly limit: number;
  /** The wanted types; null for all. */
  readonly entityTypes: readonly string[] | null;
  readonly relationshipTypes: readonly string[] | null;
  /** A day, `YYYY-MM-DD`; null for all days. */
  readonly asOf: string | null;
}

/** The same defaults as those of `neighborhood` in GraphQL. */
export const downloadDefaults = { depth: 1, limit: 200 } as const;

/**
 * Renders the parameters of `/subgraph.<format>`. The same subgraph always gives the same text. Default values are left
 * out.
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
