import { isObjectType, type GraphQLField } from 'graphql';
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

/**
 * For each type a few operations that together select every field; the database plans a large one for minutes. `ONCE`
 * leaves out what an earlier type has under the same name and of the same type.
 */
export function itAnswersEveryField(openSeeded: () => Promise<GraphEngine>, which: 'ON_EACH_TYPE' | 'ONCE'): void {
  const fieldsByType = which === 'ONCE' ? newFields() : allFields();
  let engine: GraphEngine;
  beforeAll(async () => {
    engine = await openSeeded();
  });
  afterAll(async () => {
    await engine[Symbol.asyncDispose]();
  });

  it.each(Object.entries(examples))(
    'answers operations that select the fields of a %s, each by one statement',
    async (type, id) => {
      const questions = everyFieldInPieces(
        schema,
        type,
        fieldsByType.get(type) ?? [],
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

      expect([...answered].toSorted()).toEqual(
        [...new Set([...(fieldsByType.get(type) ?? []), 'id', '__typename'])].toSorted(),
      );
    },
    400_000,
  );
}

type FieldsByType = ReadonlyMap<string, readonly string[]>;

function allFields(): FieldsByType {
  return new Map(Object.keys(examples).map((type) => [type, fieldsOf(type).map(({ name }) => name)]));
}

function newFields(): FieldsByType {
  const known = new Set<string>();
  return new Map(
    Object.keys(examples).map((type) => {
      const fields = fieldsOf(type).filter((field) => !known.has(signatureOf(field)));
      for (const field of fields) known.add(signatureOf(field));
      return [type, fields.map(({ name }) => name)];
    }),
  );
}

function signatureOf({ name, type }: GraphQLField<unknown, unknown>): string {
  return `${name}: ${type.toString()}`;
}

function fieldsOf(name: string): readonly GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}
