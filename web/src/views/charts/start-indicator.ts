interface Start {
  readonly id: string;
  readonly measures?: { readonly nodes: readonly { readonly id: string }[] };
  readonly observations?: {
    readonly nodes: readonly { readonly measures: { readonly nodes: readonly { readonly id: string }[] } }[];
  };
}

/**
 * The indicator to open for a selected observation or region. For an observation it is its own indicator. For a region
 * it is the open indicator if that has values there, else the indicator with the most values there. Null when there is
 * none.
 */
export function startIndicator({ measures, observations }: Start, open: string | null): string | null {
  if (measures !== undefined) return measures.nodes[0]?.id ?? null;
  const counts = new Map<string, number>();
  for (const { id } of observations?.nodes.flatMap((observation) => observation.measures.nodes) ?? [])
    counts.set(id, (counts.get(id) ?? 0) + 1);
  if (open !== null && counts.has(open)) return open;
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
