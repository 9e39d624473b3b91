import { lookupColumns } from '../../model/lookup-key.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { labelOf, quoteName } from '../graph-names.ts';

/** An index that Neo4j keeps for Hoja. The index of ids belongs to a constraint of the same name. */
export interface GraphIndex {
  readonly name: string;
  readonly kind: 'UNIQUE' | 'RANGE' | 'FULLTEXT';
  readonly label: string;
  readonly properties: readonly string[];
}

interface IndexGroup {
  /** The comment above the group. */
  readonly purpose: string;
  readonly indexes: readonly GraphIndex[];
}

/** The full-text index over the folded words of entities. */
export const textIndex = nameOf(labelOf('Entity'), 'text');

/** The indexes of a graph, whose labels are made by `label`. */
export function indexesOf(label: (name: string) => string): readonly GraphIndex[] {
  return groupsOf(label).flatMap(({ indexes }) => indexes);
}

/**
 * The text of `schema/constraints.cypher`: the statements that prepare Neo4j before data come in. Running them again
 * changes nothing.
 */
export function renderConstraints(): string {
  return [
    '// Constraints and indexes of the graph in Neo4j 5. Made from the ontology, and safe to repeat.',
    ...groupsOf(labelOf).flatMap(({ purpose, indexes }, at) => [
      ...(at === 0 ? [] : ['']),
      `// ${purpose}`,
      ...indexes.map((index) => `${renderIndex(index)};`),
    ]),
    '',
  ].join('\n');
}

/** Renders the statement that creates an index, or its constraint. */
export function renderIndex({ name, kind, label, properties }: GraphIndex): string {
  const columns = properties.map((property) => `n.${quoteName(property)}`).join(', ');
  const target = `${quoteName(name)} IF NOT EXISTS FOR (n:${quoteName(label)})`;
  if (kind === 'UNIQUE') return `CREATE CONSTRAINT ${target} REQUIRE ${columns} IS UNIQUE`;
  if (kind === 'RANGE') return `CREATE INDEX ${target} ON (${columns})`;
  return `CREATE FULLTEXT INDEX ${target} ON EACH [${columns}] OPTIONS { indexConfig: { \`fulltext.analyzer\`: 'standard-folding' } }`;
}

function groupsOf(label: (name: string) => string): readonly IndexGroup[] {
  const range = (name: string, property: string): GraphIndex => ({
    name: nameOf(label(name), property),
    kind: 'RANGE',
    label: label(name),
    properties: [property],
  });
  return [
    {
      purpose: 'What is looked up by its id.',
      indexes: ['Entity', 'Source', 'Release', 'Commit'].map((name) => ({ ...range(name, 'id'), kind: 'UNIQUE' })),
    },
    {
      purpose: 'Pages of the lists, in the order of names.',
      indexes: ['Entity', ...entityTypeNames, 'Source'].map((name) => range(name, 'sortKey')),
    },
    { purpose: 'The claims that quote a document.', indexes: [range('Claim', 'quoteDocument')] },
    {
      purpose: 'The days of a timeline, and observations that others contradict.',
      indexes: [range('Entity', 'toldEarliest'), range('Observation', 'rivalShare')],
    },
    {
      purpose: 'What citations and names are looked up by.',
      indexes: lookupColumns.map((column) => range('Entity', column)),
    },
    {
      purpose: 'The words that entities are found by.',
      indexes: [
        {
          name: nameOf(label('Entity'), 'text'),
          kind: 'FULLTEXT',
          label: label('Entity'),
          properties: ['searchKeys', 'searchNames', 'searchTexts', 'type'],
        },
      ],
    },
  ];
}

function nameOf(label: string, property: string): string {
  return `${label}_${property}`;
}
