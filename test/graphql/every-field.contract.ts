import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { schema } from '../../src/graphql/schema.ts';
import { entityTypeNames } from '../../src/ontology/entity-types.ts';
import { everyFieldOf } from '../support/every-field.ts';
import { askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

/** Rich entities, one of each type, and a source. */
const examples = [
  'law:ley-28002',
  'provision:cp-298',
  'provision-version:cp-298-2007',
  'decision:tc-0020-2005-pi',
  'institution:enaco',
  'policy:enaco-monopoly',
  'region:san-martin',
  'person:ricardo-soberon',
  'document:tni-peru-country-page',
  'claim:trad-use',
  'event:2003-28002',
  'substance:coca-leaf',
  'indicator:coca-area',
  'observation:coca-area-peru-2014-unodc',
  'source:s65',
];

/** One operation that selects every field of every type, by type conditions on one list. */
export function itAnswersEveryField(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it('answers one operation that selects every field of every type, by one statement', async () => {
    const recorded = recordStatements(engine);
    const types = [...entityTypeNames, 'Source'];
    const question = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ${types.map((type) => `... on ${type} { ${everyFieldOf(schema, type)} }`).join(' ')} } }`;

    const answer = await askFor(recorded.engine, question, { ids: examples });

    const nodes = answer.nodes as unknown as Record<string, unknown>[];
    expect(nodes.map(({ id }) => id)).toEqual(examples);
    expect(new Set(nodes.map(({ __typename }) => __typename))).toEqual(new Set(types));
    for (const node of nodes) expect(Object.keys(node).length, String(node.id)).toBeGreaterThan(7);
    expect(recorded.statements).toHaveLength(1);
  }, 400_000);
}
