import { builder, type FieldBuilder } from '../builder.ts';
import { connectionAt, connectionRef, pageArguments } from '../connections.ts';
import { referencesAt } from '../property-field.ts';
import { entityRefs, quoteRef } from '../refs.ts';
import { needs } from '../selection/field-plan.ts';

/** Quotes, read from both ends: a claim gives its words and their document, a document the claims that quote it. */

quoteRef.implement({
  description: 'Verbatim words of a claim, with the document they come from.',
  fields: (t) => ({
    text: t.exposeString('text', { description: 'The words, as they stand in the document.' }),
    language: t.exposeString('language', { description: 'The language of the words (BCP 47).' }),
    document: t.field({
      ...needs({ kind: 'reference', property: 'quoteDocument', label: 'Entity', isList: false }),
      type: entityRefs.Document,
      nullable: true,
      description: 'The document the words are from.',
      resolve: ({ children, key }, _arguments, _context, { path }) =>
        referencesAt(children, `${key}.${path.key}`)[0] ?? null,
    }),
  }),
});

builder.objectField(entityRefs.Document, 'quotedIn', (t) =>
  t.field({
    ...needs({
      kind: 'connection',
      ask: () => ({
        pattern: { kind: 'referrer', label: 'Claim', property: 'quoteDocument' },
        conditions: [],
        order: { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false },
      }),
    }),
    type: connectionRef('Claim'),
    args: pageArguments(t as unknown as FieldBuilder<unknown>),
    description:
      'The claims that quote this document, by name. No relationship leads there: the quote itself names the document.',
    resolve: ({ children }, _arguments, _context, { path }) => connectionAt(children, path.key) as never,
  }),
);
