import { parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { createWorkCounter } from '../../../src/graphql/cost/operation-work.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { limits } from '../../../src/model/limits.ts';
import { workOf } from '../../support/count-work.ts';

const costOf = (question: string, variables: Record<string, unknown> = {}, operationName?: string) =>
  workOf(question, variables, operationName).cost;
const lawIds = (count: number) => Array.from({ length: count }, (_, index) => `law:l-${index}`);

describe('the cost of an operation', () => {
  it.each([
    ['a root field is 1', '{ law(id: "law:x") { number } }', 1],
    ['each root field is, under each of its keys', '{ a: law(id: "law:x") { id } b: law(id: "law:x") { id } }', 2],
    [
      'nothing is read for the schema and its names',
      '{ __typename __schema { types { name } } __type(name: "Law") { name } }',
      0,
    ],
    [
      'the ontology and the questions are in memory',
      '{ ontology { entityTypes { fields { name } } } questions { name } }',
      2,
    ],
    ['a connection is its page', '{ law(id: "law:x") { amends(first: 7) { nodes { id } } } }', 1 + 7],
    ['a page without a size is 20', '{ law(id: "law:x") { amends { nodes { id } } } }', 1 + 20],
    ['the last are as many as the first', '{ law(id: "law:x") { amends(last: 7) { nodes { id } } } }', 1 + 7],
    ['the cursors of a page are in it', '{ law(id: "law:x") { amends(first: 7) { pageInfo { endCursor } } } }', 1 + 7],
    [
      'a connection of which only the count is asked is 1',
      '{ law(id: "law:x") { amends(first: 7) { totalCount } } }',
      1 + 1,
    ],
    [
      'a count is added to its page',
      '{ law(id: "law:x") { amends(first: 7) { totalCount nodes { id } } } }',
      1 + 7 + 1,
    ],
    [
      'connections beside each other add up',
      '{ law(id: "law:x") { amends(first: 7) { nodes { id } } inserts(first: 5) { nodes { id } } } }',
      1 + 7 + 5,
    ],
    [
      'connections within each other multiply',
      '{ law(id: "law:x") { amends(first: 7) { nodes { relationships(first: 5) { nodes { id } } } } } }',
      1 + 7 + 7 * 5,
    ],
    [
      'counts are as many as what they are asked of',
      '{ law(id: "law:x") { amends(first: 7) { nodes { degree relationships { totalCount } neighborCounts { count } } } } }',
      1 + 7 + 7 * 3,
    ],
    [
      'a page of none costs nothing, nor what is under it',
      '{ law(id: "law:x") { amends(first: 0) { nodes { relationships { nodes { id } } } } } }',
      1,
    ],
    [
      'edges, nodes and node of one connection are one page',
      '{ law(id: "law:x") { amends(first: 7) { nodes { id } edges { node { id } relationship { role } } } } }',
      1 + 7,
    ],
    [
      'what edges and nodes ask alike is read once',
      '{ law(id: "law:x") { amends(first: 7) { nodes { relationships(first: 2) { nodes { id } } } edges { node { relationships(first: 2) { nodes { type } } } } } } }',
      1 + 7 + 7 * 2,
    ],
    [
      'a page of another size under another key is read for itself',
      '{ law(id: "law:x") { a: amends(first: 7) { nodes { id } } b: amends(first: 8) { nodes { id } } } }',
      1 + 7 + 8,
    ],
    ['a list is its page and the root', '{ laws(first: 30) { nodes { id } } }', 1 + 30],
    [
      'a list that is filtered by ids is no longer than these',
      '{ laws(first: 30, filter: { ids: ["law:x", "law:y"] }) { nodes { amends(first: 5) { nodes { id } } } } }',
      1 + 2 + 2 * 5,
    ],
    [
      'nodes are as many as their ids',
      '{ nodes(ids: ["law:x", "law:y", "law:z"]) { id ... on Law { amends(first: 5) { nodes { id } } } } }',
      1 + 3 + 3 * 5,
    ],
    [
      'sources are 8',
      '{ law(id: "law:x") { sources { id } amends(first: 5) { edges { relationship { sources { id } } } } } }',
      1 + 8 + 5 + 5 * 8,
    ],
    [
      'another thing by its id is 1',
      '{ provisionVersion(id: "provision-version:x") { textSource { id } } claim(id: "claim:x") { quote { text document { id } } } }',
      1 + 1 + 1 + 1,
    ],
    [
      'the ends of a relationship are 1 each',
      '{ law(id: "law:x") { amends(first: 5) { edges { relationship { from { id } to { id } } } } } }',
      1 + 5 + 5 * 2,
    ],
    [
      'the version of a day is 1',
      '{ provision(id: "provision:x") { versionAt(date: "2004-01-01") { id limits: setsLimitFor(first: 5) { nodes { id } } } } }',
      1 + 1 + 5,
    ],
    [
      'the amendment record is what it can be',
      '{ law(id: "law:x") { effects { act law { id } versionBefore { id } } } }',
      1 + limits.maximumChanges * 3,
    ],
    [
      'a history of penalties is what it can be',
      '{ provision(id: "provision:x") { penaltyHistory { status version { versionOf(first: 1) { nodes { id } } } } } }',
      1 + limits.maximumStates * 2,
    ],
    [
      'a series is what it can be, once for all its points',
      '{ indicator(id: "indicator:x") { timeSeries { unit reportedBy { id } points { value observation { sources { id } } } } } }',
      1 + limits.maximumSeriesValues * (1 + 3 + 8),
    ],
    [
      'arguments multiply with their depth',
      '{ claim(id: "claim:x") { argumentation(depth: 3) { entity { id } } } }',
      1 + 20 + 20 ** 2 + 20 ** 3,
    ],
    [
      'what is asked of arguments is asked of each',
      '{ claim(id: "claim:x") { argumentation(depth: 1) { entity { sources { id } } } } }',
      1 + 20 + 20 * 8,
    ],
    [
      'citations of one thing are read once, in whatever styles',
      '{ document(id: "document:x") { a: citation(style: APA) b: citation(style: BIBTEX) } }',
      1 + limits.maximumMakers * 2,
    ],
    [
      'a search is the time that it takes, in rows, and its page',
      '{ search(text: "coca", first: 12) { edges { node { sources { id } } score } } }',
      1 + 2_500 + 12 + 12 * 8,
    ],
    [
      'a search that asks nothing of what it finds is the time that it takes',
      '{ search(text: "coca") { totalCount facets { count } } }',
      1 + 2_500,
    ],
    [
      'the whole timeline is its items and its page',
      '{ timeline(first: 10) { edges { date { text } node { id } relationship { sources { id } } } } }',
      1 + limits.maximumTimelineItems + 10 + 10 * 8,
    ],
    [
      'a timeline of entities is what lies around them too',
      '{ timeline(about: ["law:x"], first: 10) { totalCount } }',
      1 + 2 * limits.maximumTimelineItems,
    ],
    [
      'disputes are both kinds and the sides of a page',
      '{ disputes(first: 5) { nodes { sides { id } relationship { sources { id } } indicator { id } } } }',
      1 + 2 * limits.maximumDisputes + 5 * limits.maximumSides + 5 * 8 + 5,
    ],
    [
      'references are their candidates, and again as what is asked of them',
      '{ resolve(references: ["a", "b"]) { candidates { entity { id } } } }',
      1 + 2 * 2 * limits.maximumCandidates,
    ],
    [
      'paths are what a hop gives, and what lies on them',
      '{ paths(from: "law:x", to: "law:y", maxHops: 4, first: 2) { nodes { id } steps { relationship { sources { id } } } } }',
      1 + 4 * 1000 + 2 * 5 + 2 * 4 * 8,
    ],
    [
      'a neighbourhood is its ids, what it may have, and what ties that',
      '{ neighborhood(ids: ["law:x"], limit: 50) { nodes { id } edges { id } } }',
      1 + 1 + 50 * 11 + 50,
    ],
    [
      'both ends of an edge are the same things once more',
      '{ subgraph(ids: ["law:x", "law:y"]) { edges { source { id } target { id } } } }',
      1 + 2 * 10 + 2 + 2,
    ],
    [
      'what several have in common is a page',
      '{ commonNeighbors(ids: ["law:x", "law:y"], first: 9) { totalCount nodes { id } } }',
      1 + 9 + 1,
    ],
    [
      'a comparison is two versions, and the amounts that it can have',
      '{ diff(from: "provision-version:x", to: "provision-version:y") { before { id } limits { substance { id } } } }',
      1 + 2 + 1 + 2 * limits.maximumComparedAmounts,
    ],
    ['what the service says of itself is a count of each type', '{ meta { counts { type count } } }', 1 + 67],
  ])('%s', (_, question, cost) => {
    expect(costOf(question)).toBe(cost);
  });

  it('counts a fragment wherever it is spread, and what is asked twice of one thing once', () => {
    const spread =
      '{ a: law(id: "law:x") { ...F } b: law(id: "law:y") { ...F } } fragment F on Law { amends(first: 7) { nodes { id } } }';
    const repeated =
      '{ law(id: "law:x") { ...F ...F ... on Entity { ...F } amends(first: 7) { nodes { type } } } } fragment F on Law { amends(first: 7) { nodes { id } } }';

    expect([costOf(spread), costOf(repeated)]).toEqual([2 + 2 * 7, 1 + 7]);
  });

  it('is counted anew with the variables of each request, their defaults and those of arguments', () => {
    const question =
      'query ($first: Int = 3, $ids: [ID!]! = ["law:x"], $depth: Int!) { nodes(ids: $ids) { ... on Law { amends(first: $first) { nodes { id } } } } claim(id: "claim:x") { argumentation(depth: $depth) { depth } } }';

    expect(costOf(question, { depth: 1 })).toBe(1 + 1 + 3 + 1 + 20);
    expect(costOf(question, { depth: 1, first: 100, ids: lawIds(50) })).toBe(1 + 50 + 50 * 100 + 1 + 20);
    expect(costOf(question, { depth: 2, first: null })).toBe(1 + 1 + 20 + 1 + 20 + 400);
    expect(costOf(question, { depth: 1 })).toBe(1 + 1 + 3 + 1 + 20);
  });

  it('leaves out what @skip and @include leave out, by variables too', () => {
    const question =
      'query ($x: Boolean!) { law(id: "law:x") { amends(first: 7) @include(if: $x) { nodes { id } } inserts(first: 5) @skip(if: $x) { nodes { id } } repeals(first: 3) @skip(if: true) { nodes { id } } ... @include(if: $x) { amends(first: 7) { nodes { relationships(first: 2) { nodes { id } } } } } } }';

    expect(costOf(question, { x: true })).toBe(1 + 7 + 7 * 2);
    expect(costOf(question, { x: false })).toBe(1 + 5);
  });

  it('is that of the operation that is named', () => {
    const question = 'query A { law(id: "law:x") { id } } query B { laws(first: 100) { nodes { id } } }';

    expect([costOf(question, {}, 'A'), costOf(question, {}, 'B')]).toEqual([1, 101]);
  });

  it('counts what is out of range as the most that is allowed: its field refuses it, and says why', () => {
    expect(costOf('{ laws(first: 1000000) { nodes { id } } }')).toBe(101);
    expect(costOf('{ laws(first: -5) { nodes { id } } }')).toBe(1);
    expect(costOf('{ claim(id: "claim:x") { argumentation(depth: 99) { entity { id } } } }')).toBe(1);
    expect(costOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: lawIds(5_000) })).toBe(101);
  });

  it('is not counted of variables that are refused, or of an operation that is not there', () => {
    const counter = createWorkCounter(schema);
    const document = parse(
      'query A($first: Int!) { laws(first: $first) { nodes { id } } } query B { laws { nodes { id } } }',
    );

    expect(counter({ document, operationName: 'A', variableValues: { first: 'many' } })).toBeNull();
    expect(counter({ document, operationName: 'C', variableValues: {} })).toBeNull();
    expect(counter({ document, variableValues: {} })).toBeNull();
  });
});

describe('the look-ups of an operation', () => {
  it.each([
    ['a root field is none', '{ law(id: "law:x") { number names { es } } }', 0],
    [
      'connections, counts, lists and references are one each',
      '{ law(id: "law:x") { amends(first: 0) { totalCount nodes { id } } effects { act } sources { id } degree } }',
      5,
    ],
    [
      'arguments are one for each question at each step, with what is asked of them',
      '{ claim(id: "claim:x") { argumentation(depth: 1) { entity { sources { id } } } } }',
      14 * 2,
    ],
    ['counts of neighbours are one for each end', '{ law(id: "law:x") { neighborCounts { count } } }', 2],
  ])('%s', (_, question, lookups) => {
    expect(workOf(question).lookups).toBe(lookups);
  });
});

describe('the values of an answer', () => {
  it.each([
    ['each field is one, objects too', '{ law(id: "law:x") { number names { es en } } }', 5],
    ['each of them of each row', '{ laws(first: 30) { nodes { number } } }', 2 + 2 * 30],
    [
      'an edge of a subgraph is shown with both its ends',
      '{ subgraph(ids: ["law:x", "law:y"]) { edges { source { id degree } } } }',
      2 + 20 * 3,
    ],
    [
      'a path with all that lies on it',
      '{ paths(from: "law:x", to: "law:y", maxHops: 4, first: 2) { nodes { id } } }',
      1 + 2 + 10,
    ],
  ])('%s', (_, question, least) => {
    expect(workOf(question).values).toBeGreaterThanOrEqual(least);
    expect(workOf(question).values).toBeLessThanOrEqual(least + 3);
  });
});
