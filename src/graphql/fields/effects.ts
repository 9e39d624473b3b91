import { limits } from '../../model/limits.ts';
import { languages } from '../../model/localized-text.ts';
import { columnsOf } from '../../ontology/columns.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { isRelationshipTypeName, relationshipTypeOf } from '../../ontology/ontology.ts';
import type { Direction } from '../../ontology/ontology.ts';
import type { TreeEdge } from '../../plan/tree.ts';
import { builder } from '../builder.ts';
import { relationshipTypeEnum } from '../enums.ts';
import { referencesAt } from '../property-field.ts';
import { entityRefs, relationshipRef } from '../refs.ts';
import { relationshipOf, rowsAt } from '../rows.ts';
import { needs, type ConnectionQuestion, type FieldPlan } from '../selection/field-plan.ts';
import { edtfReader, localizedTextReader, storedText } from '../stored.ts';
import { edtfRef, localizedTextRef } from '../value-types.ts';

/** The amendment record: which act changed which provision, how and when, with the version before and after. */

const acts = ['AMENDS', 'INSERTS', 'REPEALS'] as const;
const readOn = edtfReader('on');
const readInForceFrom = edtfReader('inForceFrom');
const readReason = localizedTextReader('inForceReason');

const effectRef = builder.objectRef<TreeEdge>('Effect').implement({
  description: 'One entry of the amendment record: what an act did to a provision.',
  fields: (t) => ({
    act: t.field({
      ...ofRelationship('type'),
      type: relationshipTypeEnum,
      description: 'What it did: AMENDS, INSERTS or REPEALS.',
      resolve: (row) => typeOf(row),
    }),
    actLabel: t.field({
      ...ofRelationship('type'),
      type: localizedTextRef,
      description: 'The same in words.',
      resolve: (row) => relationshipTypeOf(typeOf(row)).label,
    }),
    on: t.field({
      ...ofRelationship(...columnsOf('on', relationshipFields.on)),
      type: edtfRef,
      nullable: true,
      description:
        'When it was done: the date of publication of the act, still a day of the old text. Null when it is not recorded.',
      resolve: (row) => readOn(relationshipOf(row).properties),
    }),
    inForceFrom: t.field({
      ...ofRelationship(...edtfColumns('inForceFrom')),
      type: edtfRef,
      nullable: true,
      description:
        'When it took effect: from this day on the new text is in force, or the provision is not. Null when it is not known.',
      resolve: (row) => readInForceFrom(relationshipOf(row).properties),
    }),
    inForceReason: t.field({
      ...ofRelationship(...languages.map((language) => `inForceReason_${language}`)),
      type: localizedTextRef,
      nullable: true,
      description:
        'Why it took effect on another day than that of its publication. Null when it did not, or none is recorded.',
      resolve: (row) => readReason(relationshipOf(row).properties),
    }),
    law: t.field({
      ...needs({ kind: 'end', end: 'from' }),
      type: entityRefs.Law,
      description: 'The act.',
      resolve: (row) => endOf(row, 'from'),
    }),
    provision: t.field({
      ...needs({ kind: 'end', end: 'to' }),
      type: entityRefs.Provision,
      description: 'The provision.',
      resolve: (row) => endOf(row, 'to'),
    }),
    versionBefore: t.field({
      ...version('versionBefore'),
      type: entityRefs.ProvisionVersion,
      nullable: true,
      description: 'The version that it ended. Null when there was none, or none is recorded.',
      resolve: (row, _arguments, _context, { path }) => referencesAt(relationshipOf(row).children, path.key)[0] ?? null,
    }),
    versionAfter: t.field({
      ...version('versionAfter'),
      type: entityRefs.ProvisionVersion,
      nullable: true,
      description:
        'The version that it introduced. Null for a repeal, and where none is recorded (it may not have taken effect).',
      resolve: (row, _arguments, _context, { path }) => referencesAt(relationshipOf(row).children, path.key)[0] ?? null,
    }),
    relationship: t.field({
      ...needs({ kind: 'statement' }),
      type: relationshipRef,
      description: 'The whole relationship, with its sources and its doubts.',
      resolve: (row) => relationshipOf(row),
    }),
  }),
});

builder.objectField(entityRefs.Law, 'effects', (t) =>
  t.field({
    ...needs(effectsPlan('OUT', 'Provision')),
    type: [effectRef],
    description: `The amendment record of this act: what it did to which provision, oldest first, then by the name of the provision; at most ${limits.maximumChanges} entries.`,
    resolve: ({ children }, _arguments, _context, { path }) => rowsAt(children, path.key),
  }),
);

builder.objectField(entityRefs.Provision, 'effects', (t) =>
  t.field({
    ...needs(effectsPlan('IN', 'Law')),
    type: [effectRef],
    description: `The amendment record of this provision: which act did what to it, oldest first; at most ${limits.maximumChanges} entries.`,
    resolve: ({ children }, _arguments, _context, { path }) => rowsAt(children, path.key),
  }),
);

function effectsPlan(direction: Direction, target: 'Law' | 'Provision'): FieldPlan {
  const question: ConnectionQuestion = {
    pattern: { kind: 'relationship', types: { anyOf: () => acts }, direction },
    conditions: [{ kind: 'in', subject: 'node', property: 'type', values: () => [target] }],
    order: { name: 'DATE ASC', by: { kind: 'day' }, isDescending: false },
  };
  return { kind: 'rows', target, most: limits.maximumChanges, ask: () => question };
}

function edtfColumns(name: string): readonly string[] {
  return [name, `${name}Earliest`, `${name}Latest`];
}

function ofRelationship(...properties: readonly string[]) {
  return needs({ kind: 'properties', of: 'relationship', properties: () => properties });
}

/** The ids of both versions are computed when a release is loaded, and kept as properties of the relationship. */
function version(property: 'versionBefore' | 'versionAfter') {
  return needs({ kind: 'reference', of: 'relationship', property, label: 'Entity', isList: false });
}

function typeOf(row: TreeEdge) {
  const type = storedText(relationshipOf(row).properties, 'type') ?? '';
  if (!isRelationshipTypeName(type)) throw new TypeError(`The graph holds a relationship of the unknown type ${type}`);
  return type;
}

function endOf(row: TreeEdge, end: 'from' | 'to') {
  const node = relationshipOf(row)[end];
  if (node === null) throw new TypeError(`A row was read without its ${end}`);
  return node;
}
