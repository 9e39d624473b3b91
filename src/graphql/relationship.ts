import { iriOf } from '../model/iri.ts';
import { relationshipFields } from '../ontology/relationship-fields.ts';
import { enumLabel } from '../ontology/enums.ts';
import { relationshipTypeOf, isRelationshipTypeName } from '../ontology/ontology.ts';
import type { TreeRelationship } from '../plan/tree.ts';
import { relationshipTypeEnum } from './enums.ts';
import { propertyField } from './property-field.ts';
import { entityRef, relationshipRef } from './refs.ts';
import { needs, needsProperties } from './selection/field-plan.ts';
import { storedAs, storedLeaf } from './stored-value.ts';
import { storedText } from './stored.ts';
import { temporalStatusField } from './temporal-status.ts';
import { localizedTextRef } from './value-types.ts';

relationshipRef.implement({
  description: 'A statement that ties two entities: of what type, since when, how sure, and who says so.',
  fields: (t) => ({
    id: t.id({
      ...storedAs(storedLeaf('id'), needsProperties('id')),
      description:
        '`from|TYPE|to`, with a role or date after a further `|` where two relationships share the three. Permanent.',
      resolve: idOf,
    }),
    iri: t.field({
      ...needsProperties('id'),
      type: 'URL',
      description: 'Permanent address of the statement.',
      resolve: (relationship, _arguments, { publicUrl }) => iriOf(publicUrl, idOf(relationship)),
    }),
    type: t.field({
      type: relationshipTypeEnum,
      description: 'Named from the end it starts from, from whichever end it is read.',
      resolve: (relationship) => typeOf(relationship),
    }),
    label: t.field({
      type: localizedTextRef,
      description: 'What it says, read from its start to its end: "amends · modifica".',
      resolve: (relationship) => relationshipTypeOf(typeOf(relationship)).label,
    }),
    from: t.field({
      ...needs({ kind: 'end', end: 'from' }),
      type: entityRef,
      description: 'The entity it starts from.',
      resolve: ({ from }) => from as never,
    }),
    to: t.field({
      ...needs({ kind: 'end', end: 'to' }),
      type: entityRef,
      description: 'The entity it points to.',
      resolve: ({ to }) => to as never,
    }),
    roleLabel: t.field({
      ...needsProperties('role'),
      type: localizedTextRef,
      nullable: true,
      description: 'The role in words, in both languages; null when there is no role.',
      resolve: ({ properties }) => enumLabel('Role', storedText(properties, 'role') ?? '') ?? null,
    }),
    temporalStatus: temporalStatusField(t),
    ...Object.fromEntries(
      Object.entries(relationshipFields).map(([name, field]) => [name, propertyField(t, name, field)]),
    ),
  }),
});

function idOf({ properties }: TreeRelationship): string {
  return storedText(properties, 'id') ?? '';
}

function typeOf({ properties }: TreeRelationship) {
  const type = storedText(properties, 'type') ?? '';
  if (!isRelationshipTypeName(type)) throw new TypeError(`The graph holds a relationship of the unknown type ${type}`);
  return type;
}
