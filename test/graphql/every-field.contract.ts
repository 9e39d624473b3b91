import { isObjectType } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { schema } from '../../src/graphql/schema.ts';
import type { EntityTypeName } from '../../src/ontology/entity-types.ts';
import { everyFieldInPieces } from '../support/every-field.ts';
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

/** For each type a few operations that together select every field; the database plans a large one for minutes. */
export function itAnswersEveryField(openSeeded: () => Promise<GraphEngine>): void {
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it.each(Object.entries(examples))(
    'answers operations that select every field of a %s, each by one statement',
    async (type, id) => {
      const questions = everyFieldInPieces(
        schema,
        type,
        (selection) => `query { nodes(ids: ["${id}"]) { __typename id ... on ${type} { ${selection} } } }`,
      );
      const answered = new Set<string>();

      for (const question of questions) {
        const recorded = recordStatements(engine);
        const answer = await askFor(recorded.engine, question);

        const nodes = answer.nodes as unknown as Record<string, unknown>[];
        expect(nodes, question).toEqual([expect.objectContaining({ __typename: type, id })]);
        expect(recorded.statements, question).toHaveLength(1);
        for (const field of Object.keys(nodes[0] ?? {})) answered.add(field);
      }

      expect([...answered].toSorted()).toEqual([...fieldsOf(type), '__typename'].toSorted());
    },
    400_000,
  );
}

function fieldsOf(name: string): readonly string[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.keys(type.getFields()) : [];
}
