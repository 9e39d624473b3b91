import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import type { RowValue, WriteStatement } from '../../src/engine/statement.ts';

/** Data of others under the names that Hoja's tables have, some with ids of Hoja's, some twice. */
export const guestNodes: readonly WriteStatement[] = [
  "CREATE (:`Entity` {id: 'law:ley-1', owner: 'guest', sortKey: 'zz'})",
  "CREATE (:`Entity` {id: 'law:ley-28002', owner: 'guest'})",
  "CREATE (:`Entity` {id: 'twice', owner: 'guest'}) CREATE (:`Entity` {id: 'twice', owner: 'guest'})",
  "CREATE (:`Entity`:`Law` {owner: 'guest', type: 'Law'})",
  "CREATE (:`Source` {id: 'source:s1', owner: 'guest'}) CREATE (:`Source` {id: 'source:s00', owner: 'guest'})",
  "CREATE (:`Release` {id: 'v1', owner: 'guest'}) CREATE (:`Commit` {id: 'commit', sha: 'f00', owner: 'guest'})",
  "CREATE (:`Law` {id: 'law:ley-1', owner: 'guest'})-[:`AMENDS` {id: 'x'}]->(:`Provision` {id: 'provision:cp-298', owner: 'guest'})",
  "CREATE (:`Person` {name: 'Ana', owner: 'guest'})-[:`KNOWS`]->(:`Person` {name: 'Luz', owner: 'guest'})",
].map(statementOf);

/** What others attach to two laws or articles of Hoja's, `a` and `b`, and to a source. */
export function attachments(a: string, b: string, source: string): readonly WriteStatement[] {
  const [first, second] = [`MATCH (a:\`HojaEntity\` {id: '${a}'})`, `MATCH (b:\`HojaEntity\` {id: '${b}'})`];
  return [
    `${first} CREATE (a)-[:\`TAGGED\` {by: 'guest'}]->(:\`Note\` {text: 'mine', owner: 'guest'})`,
    `${first} CREATE (a)<-[:\`AMENDS\` {by: 'guest', id: 'law:x|AMENDS|law:y'}]-(:\`Law\` {id: 'law:of-a-guest', owner: 'guest'})`,
    `${first} MATCH (other:\`Person\` {name: 'Ana'}) CREATE (other)-[:\`READ\` {by: 'guest'}]->(a)`,
    `${first} ${second} CREATE (a)-[:\`AMENDS\` {by: 'guest'}]->(b) CREATE (b)-[:\`SEE_ALSO\` {by: 'guest'}]->(a)`,
    `${second} SET b:\`Law\` SET b:\`Reviewed\` SET b.color = 'red' SET b.reviewed = date('2020-01-02') SET b.embedding = [0.5, 0.25]`,
    `${first} MATCH (a)-[r]->() WHERE type(r) STARTS WITH 'HOJA_' SET r.weight = 0.5 SET r.seen = date('2020-01-02')`,
    `MATCH (s:\`HojaSource\` {id: '${source}'}) CREATE (s)<-[:\`CITES\` {by: 'guest'}]-(:\`Document\` {id: 'document:page', owner: 'guest'})`,
  ].map(statementOf);
}

/** Everything of others in the graph: nodes, what they set on nodes and relationships of Hoja's, and relationships. */
export async function guestsIn(engine: GraphEngine): Promise<readonly (readonly RowValue[])[]> {
  const rows = async (cypher: string) =>
    engine.run({ name: 'guests', cypher, parameters: {}, row: (values) => [...values] });
  return [
    ...(await rows(
      `MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH 'Hoja') AND n.owner = 'guest'
       WITH labels(n) AS labels, n.id AS id, n.name AS name, keys(n) AS keys UNWIND labels AS label UNWIND keys AS key
       RETURN label, id, name, key, count(*) AS total ORDER BY label, id, name, key`,
    )),
    ...(await rows(
      `MATCH (n) WHERE n.color IS NOT NULL RETURN n.id AS id, n.color, n:\`Law\`, n:\`Reviewed\`, n.reviewed = date('2020-01-02'), n.embedding ORDER BY id`,
    )),
    ...(await rows(
      `MATCH (a)-[r]->(b) WHERE NOT type(r) STARTS WITH 'HOJA_' AND NOT coalesce(r.id STARTS WITH a.id + '|', false)
       RETURN a.id AS source, a.name AS name, type(r) AS type, b.id AS target, r.by AS by, r.id AS id ORDER BY type, source, target, by, name`,
    )),
  ];
}

function statementOf(cypher: string): WriteStatement {
  return { name: 'guest', cypher, parameters: {} };
}
