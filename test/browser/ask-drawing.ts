import type { Locator, Page } from 'playwright-core';
import { askService } from './ask-service.ts';
import type { Explorer } from './open-explorer.ts';

/** Entities and the relationships among them, as the service answers. */
export interface AskedDrawing {
  readonly nodes: readonly {
    readonly id: string;
    readonly type: string;
    readonly degree: number;
    readonly confidence: string;
    readonly names: { readonly en: string };
  }[];
  readonly edges: readonly {
    readonly source: { readonly id: string };
    readonly target: { readonly id: string };
    readonly relationship: { readonly type: string; readonly confidence: string };
  }[];
}

const drawing =
  '{ nodes { id type degree confidence names { en } } edges { source { id } target { id } relationship { type confidence } } }';

/** What an entity is drawn with: its neighbours, and all relationships among them; of one day when there is one. */
export async function askNeighborhood(
  explorer: Explorer,
  id: string,
  day: string | null = null,
): Promise<AskedDrawing> {
  const asOf = day === null ? '' : `@asOf(date: "${day}")`;
  return (
    await askService(
      explorer,
      `query ($id: ID!) ${asOf} { neighborhood(ids: [$id], depth: 1, limit: 1000) ${drawing} }`,
      { id },
    )
  ).neighborhood as unknown as AskedDrawing;
}

/** Some entities, and all relationships among them. */
export async function askAmong(explorer: Explorer, ids: readonly string[]): Promise<AskedDrawing> {
  return (await askService(explorer, `query ($ids: [ID!]!) { subgraph(ids: $ids) ${drawing} }`, { ids }))
    .subgraph as unknown as AskedDrawing;
}

/** Where the page says how much is drawn, when it is as much as that. */
export function countOn(page: Page, { nodes, edges }: Pick<AskedDrawing, 'nodes' | 'edges'>): Locator {
  const entities = nodes.length === 1 ? '1 entity' : `${nodes.length} entities`;
  const relationships = edges.length === 1 ? '1 relationship' : `${edges.length} relationships`;
  return page.getByText(`${entities}, ${relationships}`, { exact: true });
}

/** The names of all that is drawn, from the table of the same drawing; shows that table. */
export async function readDrawnNames(page: Page): Promise<readonly string[]> {
  await page.getByRole('button', { name: 'Table', exact: true }).click();
  const heads = page.getByRole('region', { name: 'Entities' }).getByRole('rowheader');
  await heads.first().waitFor();
  return (await heads.allTextContents()).toSorted();
}

export function namesIn({ nodes }: AskedDrawing): readonly string[] {
  return nodes.map(({ names }) => names.en).toSorted();
}
