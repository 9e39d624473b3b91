import { entityTypeNames } from '../ontology/entity-types.ts';
import { entityTypeOf, relationshipEndsOf } from '../ontology/ontology.ts';
import { builder } from './builder.ts';
import { propertyField } from './property-field.ts';
import { entityRef, entityRefs } from './refs.ts';
import { relationshipField } from './relationship-field.ts';

/** Implements every entity type of the ontology: first its own fields, then a connection for each relationship end. */
for (const name of entityTypeNames) {
  const { description, fields } = entityTypeOf(name);
  entityRefs[name].implement({
    description: `${description.en}. · ${description.es}.`,
    interfaces: [builder.nodeInterfaceRef(), entityRef],
    fields: (t) => ({
      ...Object.fromEntries(
        Object.entries(fields).map(([field, definition]) => [field, propertyField(t, field, definition)]),
      ),
      ...Object.fromEntries(relationshipEndsOf(name).map((end) => [end.field, relationshipField(t, end)])),
    }),
  });
}
