import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import { everyFieldOf } from '../support/every-field.ts';
import { askFor } from '../support/ask.ts';
import { recordStatements } from '../support/engines.ts';

/** A rich entity of each type, and a source. */
const examples: Readonly<Record<EntityTypeName | 'Source', string>> = {
  Law: 'law:ley-28002',
  Provision: 'provision:cp-298',
  ProvisionVersion: 'provision-version:cp-298-2007',
  CourtDecision: 'decision:tc-0020-2005-pi',
  Institution: 'institution:enaco',
  Policy: 'policy:enaco-monopoly',
  Region: 'region:san-martin',
  Person: 'person:ricardo-soberon',
  Document: 'document:tni-peru-country-page',
  Claim: 'claim:trad-use',
  Event: 'event:2003-28002',
  Substance: 'substance:coca-leaf',
  Indicator: 'indicator:coca-area',
  Observation: 'observation:coca-area-peru-2014-unodc',
  Source: 'source:s65',
};

/** For each type one operation that selects every field; one with all types would take Neo4j minutes to plan. */
export function itAnswersEveryField(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it.each(Object.entries(examples))(
    'answers one operation that selects every field of a %s, by one statement',
    async (type, id) => {
      const recorded = recordStatements(engine);
      const question = `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on ${type} { ${everyFieldOf(schema, type)} } } }`;

      const answer = await askFor(recorded.engine, question, { ids: [id] });

      const nodes = answer.nodes as unknown as Record<string, unknown>[];
      expect(nodes).toEqual([expect.objectContaining({ __typename: type, id })]);
      expect(Object.keys(nodes[0] ?? {}).length).toBeGreaterThan(7);
      expect(recorded.statements).toHaveLength(1);
    },
    400_000,
  );
}
