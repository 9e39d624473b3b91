import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { Neo4jGraphQL } from '@neo4j/graphql';
import neo4j from 'neo4j-driver';
import { host, neo4jAddress, port } from '../settings.ts';

/**
 * `@neo4j/graphql` behind Apollo Server, as its documentation begins. Its types name both labels of our nodes, so that
 * it finds a law by the index that Hoja uses.
 */
const typeDefs = `#graphql
  type Law @node(labels: ["HojaEntity", "HojaLaw"]) {
    id: ID!
    name_es: String
    number: String
    publishedOn: String
    sortKey: String!
    parts: [Provision!]! @relationship(type: "HOJA_PART_OF", direction: IN)
  }

  type Provision @node(labels: ["HojaEntity", "HojaProvision"]) {
    id: ID!
    name_es: String
    number: String
    sortKey: String!
    versions: [ProvisionVersion!]! @relationship(type: "HOJA_VERSION_OF", direction: IN)
    amendedBy: [Law!]! @relationship(type: "HOJA_AMENDS", direction: IN, properties: "Amends")
  }

  type ProvisionVersion @node(labels: ["HojaEntity", "HojaProvisionVersion"]) {
    id: ID!
    valid: String
    sortKey: String!
    introducedBy: [Law!]! @relationship(type: "HOJA_INTRODUCES", direction: IN)
  }

  type Amends @relationshipProperties {
    on: String
    confidence: String!
  }
`;

const { uri, user, password } = neo4jAddress();
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
const server = new ApolloServer({ schema: await new Neo4jGraphQL({ typeDefs, driver }).getSchema() });
await startStandaloneServer(server, { listen: { host, port }, context: ({ req }) => Promise.resolve({ req }) });
