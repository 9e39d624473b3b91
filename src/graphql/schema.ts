import { GraphQLSchema, specifiedDirectives } from 'graphql';
import { builder } from './builder.ts';
import { createAsOfDirective, dateTypeOf } from './directives.ts';
import './scalars.ts';
import './entity.ts';
import './entity-types.ts';
import './source-type.ts';
import './relationship.ts';
import './fields/quote.ts';
import './fields/citation.ts';
import './fields/versions.ts';
import './fields/ended-by.ts';
import './fields/effects.ts';
import './fields/time-series.ts';
import './fields/argumentation.ts';
import './fields/disputes.ts';
import './fields/diff.ts';
import './fields/timeline.ts';
import './fields/resolve.ts';
import './fields/paths.ts';
import './fields/subgraphs.ts';
import './fields/common-neighbors.ts';
import './fields/search.ts';
import './fields/nodes.ts';
import './fields/ontology.ts';
import './fields/questions.ts';
import './fields/meta.ts';

builder.queryType({
  description:
    'Every question starts here. Ids are readable, lists are Relay connections, each root field is read by one statement.',
});

/** The whole schema, made from the ontology and the files of `fields/`. */
export const schema: GraphQLSchema = createSchema();

function createSchema(): GraphQLSchema {
  const built = builder.toSchema({ sortSchema: false });
  return new GraphQLSchema({
    ...built.toConfig(),
    directives: [...specifiedDirectives, createAsOfDirective(dateTypeOf(built))],
  });
}
