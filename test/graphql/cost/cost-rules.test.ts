import {
  getNamedType,
  getNullableType,
  isCompositeType,
  isIntrospectionType,
  isInterfaceType,
  isListType,
  isObjectType,
  type GraphQLField,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { costRuleOf } from '../../../src/graphql/cost/cost-rule.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { fieldPlanOf } from '../../../src/graphql/selection/field-plan.ts';

type Field = GraphQLField<unknown, unknown>;

const fields = Object.values(schema.getTypeMap())
  .filter((type) => (isObjectType(type) || isInterfaceType(type)) && !isIntrospectionType(type))
  .flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field: field as Field }))
      : [],
  );

const isList = ({ type }: Field) => isListType(getNullableType(type)) && isCompositeType(getNamedType(type));
const isConnection = ({ type }: Field) => getNamedType(type).name.endsWith('Connection');
const hasRule = (field: Field) => costRuleOf(field) !== undefined || fieldPlanOf(field) !== undefined;

describe('every field that gives several things', () => {
  it('says how it is counted: by its plan, or by a rule', () => {
    const several = fields.filter(({ field }) => isList(field) || isConnection(field));

    expect(several.length).toBeGreaterThan(100);
    expect(several.filter(({ field }) => !hasRule(field)).map(({ name }) => name)).toEqual([]);
  });

  it('says why when it costs nothing', () => {
    const free = fields.flatMap(({ field }) => costRuleOf(field) ?? []).filter((rule) => rule.kind === 'free');

    expect(free.length).toBeGreaterThan(0);
    expect(free.filter(({ reason }) => reason.length < 10)).toEqual([]);
  });
});

describe('every question beyond a selection', () => {
  const isAbout = (field: Field, kind: string) => costRuleOf(field)?.kind === kind || fieldPlanOf(field)?.kind === kind;

  /** The roles that fields under a question name, through the objects that it answers with. */
  function rolesUnder(field: Field, seen = new Set<string>()): readonly string[] {
    const type = getNamedType(field.type);
    if (!isObjectType(type) || seen.has(type.name)) return [];
    seen.add(type.name);
    return Object.values(type.getFields()).flatMap((inner: Field) => {
      const rule = costRuleOf(inner);
      const plan = fieldPlanOf(inner);
      if (rule?.kind === 'items') return [rule.role, ...rolesUnder(inner, seen)];
      if (plan?.kind === 'lookup' || plan?.kind === 'found') return [plan.role];
      return rolesUnder(inner, seen);
    });
  }

  it.each(fields.filter(({ name, field }) => name.startsWith('Query.') && isAbout(field, 'question')))(
    'says how many it finds in each role that is named under it: $name',
    ({ field }) => {
      const rule = costRuleOf(field);
      const found =
        rule?.kind === 'question'
          ? rule.found({ ids: ['a', 'b'], references: ['a'], first: 3, maxHops: 4, limit: 5 })
          : {};

      expect(rolesUnder(field).filter((role) => !((found[role] ?? 0) > 0))).toEqual([]);
    },
  );

  it('is every root field that names roles', () => {
    const roots = fields.filter(({ name, field }) => name.startsWith('Query.') && rolesUnder(field).length > 0);

    expect(roots.length).toBeGreaterThan(7);
    expect(roots.filter(({ field }) => !isAbout(field, 'question')).map(({ name }) => name)).toEqual([]);
  });
});
