import { entityTypeNames, type EntityTypeName } from '../../src/ontology/entity-types.ts';
import { entityTypeOf, fieldsOf, relationshipEndsOf, type RelationshipEnd } from '../../src/ontology/ontology.ts';
import type { createRandom } from './random.ts';

type Random = ReturnType<typeof createRandom>;

/**
 * A random operation over a list of a random type, up to four levels deep, with aliases, filters, orders, counts and
 * both directions of paging; of half of them as of a day.
 */
export function randomOperation(random: Random): string {
  const type = random.pick(entityTypeNames);
  const asOf = random.chance(0.5) ? `query @asOf(date: "${dayOf(random)}") ` : '';
  return `${asOf}{ ${entityTypeOf(type).listName}(${pageOf(random)}) { ${random.chance(0.5) ? 'totalCount ' : ''}pageInfo { hasNextPage hasPreviousPage endCursor } nodes { ${fieldsUnder(random, type, 3)} } } }`;
}

function fieldsUnder(random: Random, type: EntityTypeName, depth: number): string {
  const connections =
    depth === 0
      ? []
      : Array.from({ length: random.below(3) }, (_, index) =>
          connectionUnder(random, random.pick(relationshipEndsOf(type)), `c${index}`, depth),
        );
  const values = Object.entries(fieldsOf(type))
    .filter(() => random.chance(0.3))
    .map(([name, field]) => valueOf(name, field.type));
  return [
    'id',
    ...values,
    ...connections,
    ...(random.chance(0.2)
      ? [
          'degree',
          'kind { es en }',
          'validity { text earliest latest }',
          'temporalStatus',
          'neighborCounts { relationshipType direction entityType count }',
        ]
      : []),
  ].join(' ');
}

function connectionUnder(random: Random, end: RelationshipEnd, alias: string, depth: number): string {
  const [only] = end.targets;
  const node =
    end.targets.length === 1 && only !== undefined
      ? fieldsUnder(random, only, depth - 1)
      : underEntity(random, end.targets, depth - 1);
  const edge = `edges { cursor node { ${node} } relationship { id type role on { text } since { text } amount { value unit } confidence sources { id title } ${random.chance(0.2) ? 'from { id } to { id name { value } }' : ''} } }`;
  const filter = random.chance(0.2) ? ', filter: { confidence: [CONFIRMED_IN_SOURCE, GENERAL_KNOWLEDGE] }' : '';
  const order = random.chance(0.4)
    ? `, orderBy: { by: ${random.pick(['NAME', 'DATE'])}, direction: ${random.pick(['ASC', 'DESC'])} }`
    : '';
  return `${alias}: ${end.field}(${pageOf(random)}${filter}${order}) { ${random.chance(0.5) ? 'totalCount ' : ''}${random.chance(0.9) ? edge : 'pageInfo { hasNextPage }'} }`;
}

function underEntity(random: Random, targets: readonly EntityTypeName[], depth: number): string {
  const type = random.pick(targets);
  return `__typename id name { value language } ${random.chance(0.6) ? `... on ${type} { ${fieldsUnder(random, type, depth)} }` : ''}`;
}

function dayOf(random: Random): string {
  const [year, month, day] = [1976 + random.below(50), 1 + random.below(12), 1 + random.below(28)];
  return [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
}

function pageOf(random: Random): string {
  return `${random.pick(['first', 'last'])}: ${1 + random.below(6)}`;
}

function valueOf(name: string, type: ReturnType<typeof fieldsOf>[string]['type']): string {
  if (typeof type === 'object') return name;
  switch (type) {
    case 'LocalizedText':
    case 'LocalizedTexts':
      return `${name} { es en qu }`;
    case 'Edtf':
      return `${name} { text earliest latest approximate }`;
    case 'Penalties':
      return `${name} { case { en } minYears maxYears life fineDaysMin fineDaysMax }`;
    case 'Figures':
      return `${name} { label { es } value unit }`;
    case 'Quote':
      return `${name} { text document { id } }`;
    case 'Money':
      return `${name} { value currency period { text } }`;
    case 'Source':
    case 'Sources':
      return `${name} { id publisher }`;
    default:
      return name;
  }
}
