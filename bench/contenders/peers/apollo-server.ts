import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { host, port } from '../settings.ts';

/** Apollo Server with the smallest schema, as its documentation begins. */
const server = new ApolloServer({
  typeDefs: 'type Query { hello: String }',
  resolvers: { Query: { hello: () => 'world' } },
});
await startStandaloneServer(server, { listen: { host, port } });
