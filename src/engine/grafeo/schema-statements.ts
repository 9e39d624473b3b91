import { lookupColumns } from '../../model/lookup-key.ts';
import { labelOf, quotedLabel } from '../graph-names.ts';

/**
 * The statements that prepare Grafeo before data come in. Running them again changes nothing. Grafeo's indexes serve
 * only equality, and the unique constraint needs the index beside it: without it each MERGE on an id reads every node.
 */
export const schemaStatements: readonly string[] = [
  ...['Entity', 'Source', 'Release'].flatMap((label) => [unique(label, 'id'), index(label, 'id')]),
  index('Entity', 'type'),
  index('Claim', 'quoteDocument'),
  ...lookupColumns.map((column) => index('Entity', column)),
];

function unique(label: string, property: string): string {
  return `CREATE CONSTRAINT \`${labelOf(label)}_${property}\` IF NOT EXISTS FOR (n:${quotedLabel(label)}) REQUIRE n.\`${property}\` IS UNIQUE`;
}

function index(label: string, property: string): string {
  return `CREATE INDEX \`${labelOf(label)}_${property}\` IF NOT EXISTS FOR (n:${quotedLabel(label)}) ON (n.\`${property}\`)`;
}
