import { iriOf } from '../model/iri.ts';
import { source } from '../ontology/source.ts';
import { builder } from './builder.ts';
import { propertyField } from './property-field.ts';
import { sourceRef } from './refs.ts';
import { needsProperties } from './selection/field-plan.ts';
import { storedAs, storedLeaf } from './stored-value.ts';
import { storedText } from './stored.ts';
import { localizedTextRef } from './value-types.ts';

const { note, ...fields } = source.fields;

sourceRef.implement({
  description: `${source.description.en}: who says what the graph states. · ${source.description.es}.`,
  interfaces: [builder.nodeInterfaceRef()],
  fields: (t) => ({
    id: t.id({
      ...storedAs(storedLeaf('id'), needsProperties('id')),
      description: 'Readable and permanent: `source:s65`.',
      resolve: ({ properties }) => storedText(properties, 'id') ?? '',
    }),
    iri: t.field({
      ...needsProperties('id'),
      type: 'URL',
      description: 'Permanent address of the source as Hoja lists it; where it can be read is `url`.',
      resolve: ({ properties }, _arguments, { publicUrl }) => iriOf(publicUrl, storedText(properties, 'id') ?? ''),
    }),
    ...Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, propertyField(t, name, field)])),
    note: t.field({
      ...needsProperties('note'),
      type: localizedTextRef,
      nullable: true,
      description: `${note.description.en}; in English only. · ${note.description.es}; solo en inglés.`,
      resolve: ({ properties }) => {
        const en = storedText(properties, 'note');
        return en === null ? null : { en };
      },
    }),
  }),
});
