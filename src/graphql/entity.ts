import { iriOf } from '../model/iri.ts';
import { textIn } from '../model/localized-text.ts';
import { commonFields } from '../ontology/common-fields.ts';
import { columnsOf } from '../ontology/columns.ts';
import { enumLabel } from '../ontology/enums.ts';
import { entityTypeOf, fieldOf, isEntityTypeName } from '../ontology/ontology.ts';
import type { TreeNode } from '../plan/tree.ts';
import { builder, type FieldBuilder } from './builder.ts';
import { connectionAt, connectionRef } from './connections.ts';
import { directionEnum, entityTypeEnum, languageEnum, relationshipTypeEnum } from './enums.ts';
import { neighborCountRef, neighborCountsAt } from './neighbor-counts.ts';
import { propertyField } from './property-field.ts';
import { entityRef } from './refs.ts';
import { relationshipArguments, relationshipQuestion } from './relationship-arguments.ts';
import { needs, needsEdtf, needsProperties } from './selection/field-plan.ts';
import { isSet } from './selection/page.ts';
import { storedAs, storedEdtf, storedLeaf } from './stored-value.ts';
import { edtfReader, localizedTextReader, storedText } from './stored.ts';
import { temporalStatusField } from './temporal-status.ts';
import { edtfRef, languageTextRef, localizedTextRef } from './value-types.ts';

const nameColumns = columnsOf('names', commonFields.names);
const readName = localizedTextReader('name');
const readValidity = edtfReader('validity');

entityRef.implement({
  description:
    'Anything the graph knows as a thing of its own: a law, a provision, an institution, a claim and so on. Sources are not entities.',
  interfaces: [builder.nodeInterfaceRef()],
  resolveType: ({ type }) => type,
  fields: (t) => {
    const fields = t as unknown as FieldBuilder<TreeNode>;
    return {
      id: fields.id({
        ...storedAs(storedLeaf('id'), needsProperties('id')),
        description: 'Readable and permanent: `law:ley-28002`, `region:san-martin`.',
        resolve: idOf,
      }),
      iri: fields.field({
        ...needsProperties('id'),
        type: 'URL',
        description: 'Permanent address of the entity.',
        resolve: (node, _arguments, { publicUrl }) => iriOf(publicUrl, idOf(node)),
      }),
      type: fields.field({
        type: entityTypeEnum,
        description: 'Which of the types of the ontology it is of.',
        resolve: (node) => entityTypeNameOf(node),
      }),
      kind: fields.field({
        ...needs({ kind: 'properties', properties: kindColumns }),
        type: localizedTextRef,
        nullable: true,
        description: 'Its subtype in words: "Decreto Ley", "departamento". Null for types without subtypes.',
        resolve: kindOf,
      }),
      name: fields.field({
        ...needsProperties(...nameColumns),
        type: languageTextRef,
        args: {
          languages: fields.arg({
            type: [languageEnum],
            required: true,
            defaultValue: ['es', 'en'],
            description: 'Languages wanted, best first.',
          }),
        },
        description:
          'Its name in the first wanted language that has one, else in any, with the language that was served.',
        resolve: ({ properties }, { languages }) => textIn(readName(properties) ?? {}, languages) as never,
      }),
      ...Object.fromEntries(
        Object.entries(commonFields).map(([name, field]) => [name, propertyField(fields, name, field)]),
      ),
      validity: fields.field({
        ...storedAs(storedEdtf('validity'), needsEdtf('validity')),
        type: edtfRef,
        nullable: true,
        description:
          'When it holds: the interval its type is dated by, else from its date onward. Null for what is timeless and for what is not dated.',
        resolve: ({ properties }) => readValidity(properties),
      }),
      degree: fields.int({
        ...needs({ kind: 'degree' }),
        description: 'How many relationships it has, in either direction, of whatever type.',
        resolve: ({ children }, _arguments, _context, { path }) => degreeAt(children, path.key),
      }),
      neighborCounts: fields.field({
        ...needs({ kind: 'neighborCounts' }),
        type: [neighborCountRef],
        description:
          'How many relationships of each type, from each end, lead to entities of each type, in the order of the ontology. What it has none of is missing.',
        resolve: ({ children }, _arguments, _context, { path }) => neighborCountsAt(children, path.key),
      }),
      temporalStatus: temporalStatusField(fields),
      relationships: fields.field({
        ...needs({
          kind: 'connection',
          ask: (args, late) => ({
            pattern: {
              kind: 'relationship',
              types: { anyOf: isSet(args.types) ? late(({ types }) => types as readonly string[]) : null },
              direction: (args.direction ?? 'BOTH') as 'OUT' | 'IN' | 'BOTH',
            },
            ...relationshipQuestion(args, late),
          }),
        }),
        type: connectionRef('Entity'),
        args: {
          types: fields.arg({
            type: [relationshipTypeEnum],
            description: 'Only relationships of these types; all when missing.',
          }),
          direction: fields.arg({ type: directionEnum, description: 'From which end to read; both when missing.' }),
          ...relationshipArguments(fields as FieldBuilder<unknown>),
        },
        description:
          'Its relationships of all types together. The fields named after one type of relationship lead to a precise type.',
        resolve: ({ children }, _arguments, _context, { path }) => connectionAt(children, path.key) as never,
      }),
    };
  },
});

function idOf({ properties }: TreeNode): string {
  return storedText(properties, 'id') ?? '';
}

function entityTypeNameOf({ type }: TreeNode) {
  if (!isEntityTypeName(type)) throw new TypeError(`The graph holds an entity of the unknown type ${type}`);
  return type;
}

function kindColumns(types: readonly string[]): readonly string[] {
  return types.flatMap((type) => (isEntityTypeName(type) ? (entityTypeOf(type).kindField ?? []) : []));
}

function kindOf(node: TreeNode) {
  const type = entityTypeNameOf(node);
  const { kindField } = entityTypeOf(type);
  const field = kindField === undefined ? undefined : fieldOf(type, kindField);
  if (kindField === undefined || typeof field?.type !== 'object') return null;
  return enumLabel(field.type.enum, storedText(node.properties, kindField) ?? '') ?? null;
}

function degreeAt(children: TreeNode['children'], key: string | number): number {
  const degree = children[key];
  return typeof degree === 'number' ? degree : 0;
}
