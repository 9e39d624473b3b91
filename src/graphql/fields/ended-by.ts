import { builder } from '../builder.ts';
import { referencesAt } from '../property-field.ts';
import { entityRef, entityRefs } from '../refs.ts';
import { needs } from '../selection/field-plan.ts';

/** The act or judgment that ended a law, a provision or a version of one. */

for (const name of ['Law', 'Provision', 'ProvisionVersion'] as const) {
  builder.objectField(entityRefs[name], 'endedBy', (t) =>
    t.field({
      ...needs({ kind: 'reference', property: 'endedBy', label: 'Entity', isList: false }),
      type: entityRef,
      nullable: true,
      description:
        'The act or judgment by which it ceased to be in force; null when there is none, or none is recorded.',
      resolve: ({ children }, _arguments, _context, { path }) => referencesAt(children, path.key)[0] ?? null,
    }),
  );
}
