import { describe, expect, it } from 'vitest';
import { entityTypeNames } from '../../../src/ontology/entity-types.ts';
import { enumCodes, enums, type EnumName } from '../../../src/ontology/enums.ts';
import {
  entityTypeOf,
  fieldsOf,
  isAllowed,
  relationshipEndsOf,
  relationshipTypeNames,
} from '../../../src/ontology/ontology.ts';
import { renderOntologyPage } from '../../../src/cli/generate/ontology-page.ts';
import { diagramLines, renderTypesDiagram } from '../../../src/cli/generate/types-diagram.ts';

describe('the page of the ontology', () => {
  const page = renderOntologyPage();

  it.each(entityTypeNames)('tells every field and relationship of %s, its prefix and how to ask for it', (name) => {
    const part = page.slice(page.indexOf(`\n### ${name}\n`), page.indexOf('\n## Fields of every entity\n'));
    const own = part.slice(0, Math.max(part.indexOf('\n### ', 5), 0) || undefined);
    const { prefix, fieldName, listName, fields } = entityTypeOf(name);

    for (const field of Object.keys(fields)) expect(own).toContain(`| \`${field}\` |`);
    for (const { field, relationshipType, direction } of relationshipEndsOf(name))
      expect(own).toContain(`| \`${field}\` | \`${relationshipType}\` | ${direction} |`);
    expect(own).toContain(`\`${prefix}:\``);
    expect(own).toContain(`\`${fieldName}(id:)\`; all: \`${listName}\``);
  });

  it('tells every relationship type, common field and enum value', () => {
    for (const name of relationshipTypeNames) expect(page).toContain(`\n| \`${name}\` | `);
    for (const name of Object.keys(fieldsOf('Person'))) expect(page).toContain(`| \`${name}\` |`);
    for (const name of Object.keys(enums) as EnumName[])
      for (const code of enumCodes(name)) expect(page).toContain(`\n| \`${code}\` | `);
  });

  it('has tables whose rows have as many cells as their head', () => {
    const rows = page.split('\n').filter((line) => line.startsWith('|'));
    const tables = page
      .trimEnd()
      .split('\n\n')
      .filter((part) => part.startsWith('|'));
    const ragged = tables.flatMap((table) =>
      table.split('\n').filter((row) => cellsOf(row) !== cellsOf(table.split('\n')[0] ?? '')),
    );

    expect(rows.length).toBeGreaterThan(400);
    expect(ragged).toEqual([]);
  });
});

describe('the picture of the types', () => {
  it('shows every entity type once', () => {
    const nodes = renderTypesDiagram()
      .split('\n')
      .flatMap((line) => /^\s+(\w+)\["/.exec(line)?.[1] ?? []);

    expect(nodes.toSorted()).toEqual(entityTypeNames.toSorted());
  });

  it('shows no relationship that the ontology does not allow', () => {
    expect(diagramLines.filter(({ type, from, to }) => !isAllowed(type, from, to))).toEqual([]);
  });

  it('puts all that leads from one type to another on one arrow', () => {
    expect(renderTypesDiagram()).toContain('  Law -->|amends, inserts, repeals| Provision');
    expect(renderTypesDiagram()).toContain('  Claim <-->|contradicts| Claim');
  });
});

function cellsOf(row: string): number {
  return row.replaceAll('\\|', '').split('|').length;
}
