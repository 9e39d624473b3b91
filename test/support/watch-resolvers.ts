import type { GraphQLField, GraphQLResolveInfo } from 'graphql';

/** Tells the info that each call of these fields' resolvers is given; gives what stops it. */
export function watchResolvers(
  fields: readonly GraphQLField<unknown, unknown>[],
  onInfo: (info: GraphQLResolveInfo) => void,
): () => void {
  const watched = fields.flatMap((field) => (field.resolve === undefined ? [] : [{ field, resolve: field.resolve }]));
  for (const { field, resolve } of watched) {
    field.resolve = (source, args, context, info) => {
      onInfo(info);
      return resolve(source, args, context, info);
    };
  }
  return () => {
    for (const { field, resolve } of watched) field.resolve = resolve;
  };
}
