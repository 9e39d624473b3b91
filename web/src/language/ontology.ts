import { computed, signal } from '@preact/signals';
import { ask } from '../api/ask.ts';
import { keepAsking } from '../api/keep-asking.ts';
import { graphql, type ResultOf } from '../api/graphql.ts';
import type { Direction, EntityType, RelationshipType } from '../api/names.ts';
import { textOf } from './texts.ts';

const ontologyQuery = graphql(`
  query Labels {
    ontology {
      entityTypes { name type label { es en } plural { es en } description { es en } fields { name type label { es en } } }
      relationshipTypes { name symmetric label { es en } inverseLabel { es en } description { es en } }
      relationshipFields { name label { es en } }
      enums { name values { code label { es en } } }
    }
  }
`);

type Ontology = ResultOf<typeof ontologyQuery>['ontology'];

const ontology = signal<Ontology | null>(null);

/** True when the labels are there. Until then, all labels are empty. */
export const isOntologyRead = computed(() => ontology.value !== null);

/** Reads all labels, however long the service is away. */
export function followOntology(): void {
  keepAsking((signal) => ask(ontologyQuery, {}, { asOf: null, signal }), {
    onAnswer: (answer) => (ontology.value = answer.ontology),
    // Then codes are better than nothing.
    onRefusal: () => (ontology.value = { entityTypes: [], relationshipTypes: [], relationshipFields: [], enums: [] }),
  });
}

export function entityTypeOf(type: EntityType): Ontology['entityTypes'][number] | undefined {
  return ontology.value?.entityTypes.find((entityType) => entityType.type === type);
}

export function entityTypeLabel(type: EntityType): string {
  return textOf(entityTypeOf(type)?.label) || codeOf(type);
}

export function entityTypePlural(type: EntityType): string {
  return textOf(entityTypeOf(type)?.plural) || codeOf(type);
}

/** The label of a relationship, read from one of its ends. */
export function relationshipLabel(type: RelationshipType, direction: Direction): string {
  const relationshipType = ontology.value?.relationshipTypes.find(({ name }) => name === type);
  return (
    textOf(
      direction === 'IN' ? (relationshipType?.inverseLabel ?? relationshipType?.label) : relationshipType?.label,
    ) || codeOf(type)
  );
}

export function fieldLabel(type: EntityType, field: string): string {
  return textOf(entityTypeOf(type)?.fields.find(({ name }) => name === field)?.label) || codeOf(field);
}

export function relationshipFieldLabel(field: string): string {
  return textOf(ontology.value?.relationshipFields.find(({ name }) => name === field)?.label) || codeOf(field);
}

export function enumLabel(enumName: string, code: string): string {
  const values = ontology.value?.enums.find(({ name }) => name === enumName)?.values;
  return textOf(values?.find((value) => value.code === code)?.label) || codeOf(code);
}

const symmetricTypes = computed(
  () => new Set(ontology.value?.relationshipTypes.flatMap(({ name, symmetric }) => (symmetric ? [name] : []))),
);

/** True when the relationship reads the same from both ends, so that it has no arrow. */
export function isSymmetric(type: RelationshipType): boolean {
  return symmetricTypes.value.has(type);
}

/** What has no label is shown by its code. While labels are loading, nothing is shown instead. */
function codeOf(code: string): string {
  return isOntologyRead.value ? code : '';
}
