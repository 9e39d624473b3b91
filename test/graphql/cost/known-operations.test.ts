import { getIntrospectionQuery, Kind, Lexer, parse, Source, TokenKind } from 'graphql';
import { describe, expect, it } from 'vitest';
import { checkQuestions } from '../../../src/questions/question-folder.ts';
import { sizeOfDocument } from '../../../src/graphql/cost/document-size.ts';
import { limits } from '../../../src/model/limits.ts';
import { clientOperations } from '../../support/client-operations.ts';
import { workOf } from '../../support/count-work.ts';
import { questionsOn } from '../../support/documented-questions.ts';
import { seedDirectory } from '../../support/seeded.ts';

const pages = ['README.md', 'docs/guide.md', 'docs/api.md', 'docs/beyond-selections.md'];
const documented = (
  await Promise.all(
    pages.map(async (page) =>
      (await questionsOn(page)).map(({ title, question }) => ({
        name: `${page}: ${title}`,
        text: question,
        variables: {},
      })),
    ),
  )
).flat();
const researchers = (await checkQuestions(seedDirectory)).questions.map(({ question: { name, query } }) => ({
  name,
  text: query,
  variables: {},
}));

/** The most that the explorer asks for: a drawing of everything. */
const everything = Array.from({ length: limits.maximumSubgraphIds }, (_, index) => `law:l-${index}`);
const variablesByName: Readonly<Record<string, Record<string, unknown>>> = {
  Neighborhood: { ids: everything.slice(0, 100), limit: limits.maximumNeighborhoodSize },
  Group: { id: 'law:x', relationshipTypes: ['AMENDS'], entityTypes: ['LAW'], limit: limits.maximumNeighborhoodSize },
  Subgraph: { ids: everything },
  Start: { ids: everything.slice(0, 6) },
  Disputes: { threshold: 0.1 },
  Neighbors: { id: 'law:x', types: ['AMENDS'], direction: 'OUT' },
  Paths: { from: 'law:x', to: 'law:y' },
  CompareVersions: { from: 'provision-version:x', to: 'provision-version:y' },
  Citation: { id: 'law:x', language: 'ES' },
  Chronology: { id: 'law:x', language: 'ES' },
  VersionOnDay: { id: 'provision:x', day: '2004-01-01' },
  Search: { text: 'coca' },
  PenaltiesOfArticles: { articles: 'arts. 296 a 298 del CP' },
};
const clients = (await clientOperations()).map(({ name, text }) => ({
  name,
  text,
  variables: variablesByName[name] ?? { id: 'law:x' },
}));

const introspection = getIntrospectionQuery({
  descriptions: true,
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});

describe.each([
  ['the documentation', documented, 35],
  ['the questions of researchers', researchers, 45],
  ['the explorer and the examples', clients, 30],
  ['clients that ask for the schema', [{ name: 'introspection', text: introspection, variables: {} }], 1],
])('the operations of %s', (_, operations, least) => {
  it('are found', () => {
    expect(operations.length).toBeGreaterThanOrEqual(least);
  });

  it.each(operations)('are within every limit: $name', ({ text, variables }) => {
    const document = parse(text);
    const { depth, fields } = sizeOfDocument(document);
    expect(fields).toBeLessThan(limits.maximumFields);
    expect(depth).toBeLessThan(limits.maximumDepth);
    expect(tokensOf(text)).toBeLessThan(limits.maximumTokens);
    expect(Buffer.byteLength(text)).toBeLessThan(limits.maximumQueryBytes);

    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      const { cost, lookups, values } = workOf(text, variables, definition.name?.value);
      expect(cost).toBeLessThan(limits.maximumCost);
      expect(lookups).toBeLessThan(limits.maximumLookups);
      expect(values).toBeLessThan(limits.maximumValues);
    }
  });
});

function tokensOf(text: string): number {
  const lexer = new Lexer(new Source(text));
  let tokens = 0;
  while (lexer.advance().kind !== TokenKind.EOF) tokens += 1;
  return tokens;
}
