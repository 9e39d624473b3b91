import { afterAll, beforeAll, expect, it } from 'vitest';
import { askAmong, askNeighborhood, countOn, namesIn, readDrawnNames, type AskedDrawing } from './ask-drawing.ts';
import { askService } from './ask-service.ts';
import { describeInBrowser } from './open-browser.ts';
import { cardOn, openExplorer, type Explorer } from './open-explorer.ts';

const enaco = 'institution:enaco';
/** GraphiQL is 9 MB of script. */
const graphiqlTimeout = 60_000;
/** The drawing is drawn once, when it is laid out. */
const calm = { reducedMotion: 'reduce' } as const;

describeInBrowser('the drawing of an entity', () => {
  let explorer: Explorer;
  /** ENACO with its neighbours, of all days. */
  let all: AskedDrawing;
  beforeAll(async () => {
    explorer = await openExplorer();
    all = await askNeighborhood(explorer, enaco);
  });
  afterAll(async () => {
    await explorer[Symbol.asyncDispose]();
  });

  it('goes through the years with the arrow keys; without a day everything is back', async () => {
    const { page, problems } = await explorer.open(`/?id=${enaco}`, calm);
    await countOn(page, all).waitFor();
    const slider = page.getByRole('slider', { name: 'At the end of the year' });
    const secondYear = Number(await slider.getAttribute('min')) + 1;
    const then = await askNeighborhood(explorer, enaco, '1950-12-31');

    await slider.focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(new RegExp(`as-of=${secondYear}-12-31`));
    await slider.fill('1950');
    await page.waitForURL(/as-of=1950-12-31/);
    await countOn(page, then).waitFor();
    const names = await readDrawnNames(page);
    await page.getByRole('banner').getByRole('button', { name: 'All days' }).focus();
    await page.keyboard.press('Enter');
    await countOn(page, all).waitFor();

    await page.getByLabel('As of', { exact: true }).and(page.locator(':focus')).waitFor();
    await page.getByRole('slider', { name: 'At the end of the year' }).press('Home');
    await page.locator('.graph-years').getByRole('button', { name: 'All days' }).focus();
    await page.keyboard.press('Enter');
    await countOn(page, all).waitFor();

    await page.getByRole('slider', { name: 'At the end of the year' }).and(page.locator(':focus')).waitFor();
    expect(names).toEqual(namesIn(then));
    expect(names.length).toBeLessThan(all.nodes.length);
    expect(page.url()).not.toContain('as-of');
    expect(await readDrawnNames(page)).toEqual(namesIn(all));
    expect(problems).toEqual([]);
  });

  it('leaves out who did not head an institution at the end of the year', async () => {
    const { page, problems } = await explorer.open('/?id=institution:devida&view=table');
    const then = await askNeighborhood(explorer, 'institution:devida', '2010-12-31');
    const heads = page
      .getByRole('region', { name: 'Relationships' })
      .getByRole('row')
      .filter({ has: page.getByRole('cell', { name: 'heads', exact: true }) });
    await heads.filter({ hasText: 'Ricardo Soberón' }).first().waitFor();

    await page.getByRole('slider', { name: 'At the end of the year' }).fill('2010');
    await countOn(page, then).waitFor();

    const nameById = new Map(then.nodes.map(({ id, names }) => [id, names.en]));
    const expected = then.edges
      .filter(({ relationship }) => relationship.type === 'HEADS')
      .map(({ source }) => nameById.get(source.id) ?? '');
    expect((await heads.getByRole('rowheader').allTextContents()).toSorted()).toEqual(expected.toSorted());
    expect(expected).toContain('Rómulo Pizarro');
    expect(expected).not.toContain('Ricardo Soberón Garrido');
    expect(new URL(page.url()).searchParams.get('as-of')).toBe('2010-12-31');
    expect(problems).toEqual([]);
  });

  it('opens one group of neighbours, folds it, goes back and forth, and is the same for who gets the address', async () => {
    const { page, problems } = await explorer.open(`/?id=${enaco}&view=table`);
    const laws = await askService(
      explorer,
      'query ($id: ID!) { institution(id: $id) { regulatedBy { nodes { id type } } } }',
      { id: enaco },
    );
    const { nodes } = (
      laws.institution as unknown as {
        readonly regulatedBy: { readonly nodes: readonly { readonly id: string; readonly type: string }[] };
      }
    ).regulatedBy;
    const group = await askAmong(explorer, [enaco, ...nodes.filter(({ type }) => type === 'LAW').map(({ id }) => id)]);
    const alone = { nodes: group.nodes.filter(({ id }) => id === enaco), edges: [] };
    await countOn(page, all).waitFor();

    await cardOn(page).getByRole('button', { name: 'Fold neighbours' }).focus();
    await page.keyboard.press('Enter');
    await cardOn(page).getByRole('button', { name: 'Open neighbours' }).and(page.locator(':focus')).waitFor();
    await countOn(page, alone).waitFor();
    await page.getByText('Open by type', { exact: true }).click();
    await page.getByRole('button', { name: 'regulated by 2 laws' }).click();
    await countOn(page, group).waitFor();
    const shared = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
    await countOn(shared.page, group).waitFor();
    await cardOn(page).getByRole('button', { name: 'Fold neighbours' }).click();
    await countOn(page, alone).waitFor();
    for (const before of [group, alone, all]) {
      await page.getByRole('button', { name: 'Undo' }).click();
      await countOn(page, before).waitFor();
    }
    for (const after of [alone, group]) {
      await page.getByRole('button', { name: 'Redo' }).click();
      await countOn(page, after).waitFor();
    }

    expect(group.nodes).toHaveLength(3);
    expect(await readDrawnNames(page)).toEqual(namesIn(group));
    expect(await readDrawnNames(shared.page)).toEqual(namesIn(group));
    expect([...problems, ...shared.problems]).toEqual([]);
  });

  it('shows only what is confirmed in a source, of the types that are wanted; its address says so', async () => {
    const { page, problems } = await explorer.open('/?id=institution:devida&view=table');
    const whole = await askNeighborhood(explorer, 'institution:devida');
    const isConfirmed = ({ confidence }: { readonly confidence: string }) => confidence === 'CONFIRMED_IN_SOURCE';
    const confirmed = filtered(whole, isConfirmed, isConfirmed);
    const unmeasured = filtered(
      confirmed,
      ({ type }) => type !== 'OBSERVATION',
      () => true,
    );
    const headless = filtered(
      unmeasured,
      () => true,
      ({ type }) => type !== 'HEADS',
    );
    const legend = page.getByRole('group').filter({ has: page.getByText('Legend and filters', { exact: true }) });
    await countOn(page, whole).waitFor();

    for (const name of ['general knowledge', 'stated in the seed page'])
      await legend.getByRole('checkbox', { name: new RegExp(`^${name}`) }).uncheck();
    await countOn(page, confirmed).waitFor();
    await legend
      .getByRole('checkbox', {
        name: `observations ${whole.nodes.filter(({ type }) => type === 'OBSERVATION').length}`,
      })
      .uncheck();
    await countOn(page, unmeasured).waitFor();
    await legend
      .getByRole('checkbox', {
        name: `heads ${whole.edges.filter(({ relationship: { type } }) => type === 'HEADS').length}`,
      })
      .uncheck();
    await countOn(page, headless).waitFor();
    await page.reload();
    await countOn(page, headless).waitFor();
    const names = await readDrawnNames(page);
    await legend.getByRole('button', { name: 'Show all' }).focus();
    await page.keyboard.press('Enter');
    await countOn(page, whole).waitFor();

    await legend.getByRole('checkbox').first().and(page.locator(':focus')).waitFor();
    expect(names).toEqual(namesIn(headless));
    expect(
      new Set([whole, confirmed, unmeasured, headless].map(({ nodes, edges }) => nodes.length + edges.length)).size,
    ).toBe(4);
    expect(problems).toEqual([]);
  });

  it(
    'gives the question of what is drawn: asked again it answers the same, and GraphiQL opens with it',
    async () => {
      const { page, problems } = await explorer.open(`/?id=${enaco}&as-of=1990-12-31&view=table`, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      const bar = page.getByRole('group', { name: 'Drawing', exact: true });
      const then = await askNeighborhood(explorer, enaco, '1990-12-31');
      await countOn(page, then).waitFor();

      await bar.getByText('GraphQL query', { exact: true }).click();
      const question = (await bar.getByRole('region', { name: 'GraphQL query' }).textContent()) ?? '';
      await bar.getByRole('button', { name: 'Copy' }).click();
      await bar.getByText('Copied', { exact: true }).waitFor();
      const copied = await page.evaluate<string>('navigator.clipboard.readText()');
      await page.evaluate('navigator.clipboard.writeText("")');
      await bar.getByRole('link', { name: 'Open in GraphiQL' }).click();
      await page.getByRole('button', { name: /^Copy query/ }).click();
      await page.waitForFunction('navigator.clipboard.readText().then((text) => text !== "")');
      const filledIn = await page.evaluate<string>('navigator.clipboard.readText()');

      const { neighborhood } = await askService(explorer, question);
      const { nodes, edges } = neighborhood as unknown as AskedDrawing;
      expect([nodes.length, edges.length]).toEqual([then.nodes.length, then.edges.length]);
      expect([copied, filledIn]).toEqual([question, question]);
      expect(problems).toEqual([]);
    },
    graphiqlTimeout,
  );
});

type Node = AskedDrawing['nodes'][number];
type Relationship = AskedDrawing['edges'][number]['relationship'];

/** What is left of a drawing; a relationship goes with either of its ends. */
function filtered(
  { nodes, edges }: AskedDrawing,
  isNodeWanted: (node: Node) => boolean,
  isRelationshipWanted: (relationship: Relationship) => boolean,
): AskedDrawing {
  const left = nodes.filter(isNodeWanted);
  const ids = new Set(left.map(({ id }) => id));
  return {
    nodes: left,
    edges: edges.filter(
      ({ source, target, relationship }) =>
        ids.has(source.id) && ids.has(target.id) && isRelationshipWanted(relationship),
    ),
  };
}
