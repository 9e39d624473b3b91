import { parse } from '@0no-co/graphql.web';
import { describe, expect, it } from 'vitest';
import { graphiqlAddress, renderWithValues, type Operation } from '../../../web/src/api/operation.ts';
import { downloadOf, isOnlyWhole } from '../../../web/src/drawing/download-links.ts';
import { drawingOf, drawingOfEverything, hideEntity } from '../../../web/src/state/drawing.ts';

const operation = (query: string, variables: Operation['variables']): Operation => ({
  document: parse(query),
  variables,
});

describe('a question as it can be asked elsewhere', () => {
  it('has the values of its variables as their defaults', () => {
    const text = renderWithValues(
      operation('query Group($ids: [ID!]!, $types: [RelationshipType!], $limit: Int!, $after: String) { a }', {
        ids: ['law:a'],
        types: ['AMENDS'],
        limit: 5,
        after: null,
      }),
      null,
    );

    expect(text).toContain(
      'query Group($ids: [ID!]! = ["law:a"], $types: [RelationshipType!] = [AMENDS], $limit: Int! = 5, $after: String = null)',
    );
  });

  it('keeps the day that it was asked as of', () => {
    expect(renderWithValues(operation('query Card($id: ID!) { a }', { id: 'law:a' }), '2003-06-17')).toContain(
      'query Card($id: ID! = "law:a") @asOf(date: "2003-06-17")',
    );
  });

  it('goes to GraphiQL in an address', () => {
    expect(graphiqlAddress('{ a(id: "b&c") }')).toBe('graphql?query=%7B%20a(id%3A%20%22b%26c%22)%20%7D');
  });
});

describe('a download of what is drawn', () => {
  it('names the entities and the day', () => {
    expect(downloadOf('gexf', ['law:a', 'law:b'], drawingOf('law:a'), '2003-06-17')).toEqual({
      address: 'subgraph.gexf?ids=law:a,law:b&depth=0&limit=1000&asOf=2003-06-17',
      form: null,
    });
  });

  it('is the whole graph when everything is drawn and nothing is taken out', () => {
    expect(downloadOf('json', ['law:a'], drawingOfEverything, null)).toEqual({ address: 'graph.json', form: null });
    expect(downloadOf('json', ['law:a'], hideEntity(drawingOfEverything, 'law:b'), null).address).toBe(
      'subgraph.json?ids=law:a&depth=0&limit=1000',
    );
  });

  it('is the whole graph when what is left of everything is more than a part can hold', () => {
    const ids = Array.from({ length: 1001 }, (_, at) => `law:n-${at}`);

    expect(downloadOf('ttl', ids, hideEntity(drawingOfEverything, 'law:b'), '2003-06-17')).toEqual({
      address: 'graph.ttl?asOf=2003-06-17',
      form: null,
    });
    expect([isOnlyWhole(ids), isOnlyWhole(ids.slice(1))]).toEqual([true, false]);
  });

  it('is posted where there are too many entities for an address', () => {
    const ids = Array.from({ length: 400 }, (_, at) => `institution:number-${at}`);

    expect(downloadOf('csv.zip', ids, drawingOf('law:a'), '2003-06-17')).toEqual({
      address: 'subgraph.csv.zip',
      form: { ids: ids.join(','), depth: '0', limit: '1000', asOf: '2003-06-17' },
    });
  });
});
