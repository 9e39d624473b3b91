import { entityTypeNames, type EntityTypeName } from '../../ontology/entity-types.ts';
import { entityTypeOf, relationshipTypeOf, type RelationshipTypeName } from '../../ontology/ontology.ts';

/** A relationship that the picture shows. All relationships together would hide the types. */
export interface DiagramLine {
  readonly from: EntityTypeName;
  readonly type: RelationshipTypeName;
  readonly to: EntityTypeName;
}

/** Groups of entity types in the picture. */
const groups: Readonly<Record<string, readonly EntityTypeName[]>> = {
  'Law through time': ['Law', 'Provision', 'ProvisionVersion', 'CourtDecision'],
  'Who and what': ['Institution', 'Person', 'Policy', 'Region', 'Substance', 'Event'],
  'Who says so': ['Document', 'Claim', 'Indicator', 'Observation'],
};

/** The main relationships, in the order in which they are drawn. */
export const diagramLines: readonly DiagramLine[] = [
  { from: 'Provision', type: 'PART_OF', to: 'Law' },
  { from: 'Law', type: 'AMENDS', to: 'Provision' },
  { from: 'Law', type: 'INSERTS', to: 'Provision' },
  { from: 'Law', type: 'REPEALS', to: 'Provision' },
  { from: 'Law', type: 'INTRODUCES', to: 'ProvisionVersion' },
  { from: 'ProvisionVersion', type: 'VERSION_OF', to: 'Provision' },
  { from: 'ProvisionVersion', type: 'SETS_LIMIT_FOR', to: 'Substance' },
  { from: 'CourtDecision', type: 'INTERPRETS', to: 'Provision' },
  { from: 'CourtDecision', type: 'STRIKES_DOWN', to: 'Law' },
  { from: 'Law', type: 'REGULATES', to: 'Institution' },
  { from: 'Law', type: 'REGULATES', to: 'Policy' },
  { from: 'Institution', type: 'IMPLEMENTS', to: 'Policy' },
  { from: 'Person', type: 'HEADS', to: 'Institution' },
  { from: 'Policy', type: 'APPLIES_IN', to: 'Region' },
  { from: 'Event', type: 'OCCURRED_IN', to: 'Region' },
  { from: 'Event', type: 'INVOLVES', to: 'Institution' },
  { from: 'Document', type: 'AUTHORED_BY', to: 'Person' },
  { from: 'Document', type: 'PUBLISHED_BY', to: 'Institution' },
  { from: 'Document', type: 'CRITICISES', to: 'Policy' },
  { from: 'Claim', type: 'ASSERTED_IN', to: 'Document' },
  { from: 'Claim', type: 'MADE_BY', to: 'Person' },
  { from: 'Claim', type: 'ABOUT', to: 'Policy' },
  { from: 'Claim', type: 'CONTRADICTS', to: 'Claim' },
  { from: 'Observation', type: 'EVIDENCE_FOR', to: 'Claim' },
  { from: 'Observation', type: 'MEASURES', to: 'Indicator' },
  { from: 'Observation', type: 'OBSERVED_IN', to: 'Region' },
];

/** Renders a Mermaid flowchart of every entity type and the main relationships between them. */
export function renderTypesDiagram(): string {
  return [
    'flowchart LR',
    ...Object.entries(groups).flatMap(([title, names], index) => groupLines(`group${index + 1}`, title, names)),
    ...ungroupedLines(),
    ...relationshipLines(),
  ].join('\n');
}

function groupLines(id: string, title: string, names: readonly EntityTypeName[]): readonly string[] {
  return [`  subgraph ${id} ["${title}"]`, ...names.map((name) => `    ${nodeOf(name)}`), '  end'];
}

/** A type that is in no group yet is still drawn. */
function ungroupedLines(): readonly string[] {
  const grouped = Object.values(groups).flat();
  return entityTypeNames.filter((name) => !grouped.includes(name)).map((name) => `  ${nodeOf(name)}`);
}

/** One arrow for each pair of types, with all relationship types that lead from the one to the other. */
function relationshipLines(): readonly string[] {
  const linesOf = ({ from, to }: DiagramLine) => diagramLines.filter((line) => line.from === from && line.to === to);
  return diagramLines
    .filter((line) => linesOf(line)[0] === line)
    .map((line) =>
      arrowOf(
        line,
        linesOf(line).map(({ type }) => type),
      ),
    );
}

function arrowOf({ from, to }: DiagramLine, types: readonly RelationshipTypeName[]): string {
  const labels = types.map((type) => relationshipTypeOf(type).label.en).join(', ');
  const isSymmetric = types.every((type) => relationshipTypeOf(type).symmetric === true);
  return `  ${from} ${isSymmetric ? '<-->' : '-->'}|${labels}| ${to}`;
}

function nodeOf(name: EntityTypeName): string {
  return `${name}["${entityTypeOf(name).label.en}"]`;
}
