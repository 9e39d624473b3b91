import { commonFields } from '../../ontology/common-fields.ts';
import { entityTypeNames, type EntityTypeName } from '../../ontology/entity-types.ts';
import { enumCodes, enumLabel, enums, type EnumName } from '../../ontology/enums.ts';
import type { Fields, FieldType } from '../../ontology/field.ts';
import { modellingNotes } from '../../ontology/modelling-notes.ts';
import { namespaces } from '../../ontology/namespaces.ts';
import {
  entityTypeOf,
  relationshipEndsOf,
  relationshipTypeNames,
  relationshipTypeOf,
  type RelationshipEnd,
  type RelationshipTypeName,
} from '../../ontology/ontology.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { source } from '../../ontology/source.ts';
import { renderTypesDiagram } from './types-diagram.ts';

export { renderTypesDiagram } from './types-diagram.ts';

/** Renders `docs/ontology.md`: the whole ontology, for people to read. The same ontology gives the same text. */
export function renderOntologyPage(): string {
  const parts = [
    introduction(),
    '## How things are said',
    modellingNotes,
    '## Entity types',
    ...entityTypeNames.map(entityTypePart),
    '## Fields of every entity',
    fieldTable(commonFields),
    '## Sources',
    `${source.description.en}. · ${source.description.es}. Ids start with \`${source.prefix}:\`; ask with \`${source.fieldName}(id:)\` and \`${source.listName}\`.`,
    fieldTable(source.fields),
    '## Relationship types',
    'A relationship is read from both ends: `field` on the type it starts from, `inverse` on the type it leads to. A symmetric one has one field on both.',
    relationshipTypeTable(),
    '## Fields of every relationship',
    'They stand on `edges { relationship { … } }`, next to the `node` it leads to.',
    fieldTable(relationshipFields),
    '## Enums',
    ...(Object.keys(enums) as EnumName[]).flatMap((name) => [`### ${name}`, enumTable(name)]),
    '## Vocabularies',
    table(
      ['prefix', 'stands for'],
      Object.entries(namespaces).map(([prefix, iri]) => [`\`${prefix}:\``, iri]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}

function introduction(): string {
  const counts = `${entityTypeNames.length} types of entities and ${relationshipTypeNames.length} types of relationships`;
  return `# The ontology

<!-- Made from src/ontology/ by npm run generate: edit it there. -->

What the graph can say: ${counts}, in the words of the schema. The picture shows the main ones; the tables show all.

\`\`\`mermaid
${renderTypesDiagram()}
\`\`\``;
}

function entityTypePart(name: EntityTypeName): string {
  const { prefix, fieldName, listName, label, plural, description, iris, fields, kindField } = entityTypeOf(name);
  const facts = [
    `Ids start with \`${prefix}:\`.`,
    `One: \`${fieldName}(id:)\`; all: \`${listName}\`.`,
    ...(kindField === undefined ? [] : [`Its kind is in \`${kindField}\`.`]),
    ...(iris.length === 0 ? [] : [`Vocabularies: ${code(iris)}.`]),
  ];
  return [
    `### ${name}`,
    `**${label.en}** (${plural.en}): ${description.en}.\n**${label.es}** (${plural.es}): ${description.es}.`,
    facts.join(' '),
    Object.keys(fields).length === 0 ? 'It has no fields of its own, only those of every entity.' : fieldTable(fields),
    'Relationships:',
    endTable(relationshipEndsOf(name)),
  ].join('\n\n');
}

function fieldTable(fields: Fields): string {
  return table(
    ['field', 'type', 'required', 'meaning', 'significado'],
    Object.entries(fields).map(([name, { type, required, description }]) => [
      `\`${name}\``,
      typeText(type),
      required ? 'yes' : '',
      description.en,
      description.es,
    ]),
  );
}

function endTable(ends: readonly RelationshipEnd[]): string {
  return table(
    ['field', 'relationship type', 'direction', 'leads to'],
    ends.map(({ field, relationshipType, direction, targets }) => [
      `\`${field}\``,
      `\`${relationshipType}\``,
      direction,
      typesText(targets),
    ]),
  );
}

function relationshipTypeTable(): string {
  return table(
    ['type', 'in English', 'en español', 'field / inverse', 'from → to', 'says beside who and how sure'],
    relationshipTypeNames.map(relationshipTypeRow),
  );
}

function relationshipTypeRow(name: RelationshipTypeName): readonly string[] {
  const { field, inverse, label, inverseLabel, description, rangeByDomain, fields } = relationshipTypeOf(name);
  const labelIn = (language: 'en' | 'es') =>
    `${label[language]}${inverseLabel === undefined ? '' : ` / ${inverseLabel[language]}`}: ${description[language]}`;
  const pairs = entityTypeNames.flatMap((from) =>
    rangeByDomain[from] === undefined ? [] : [`${from} → ${typesText(rangeByDomain[from])}`],
  );
  const names = inverse === undefined ? `\`${field}\` (symmetric)` : `\`${field}\` / \`${inverse}\``;
  return [`\`${name}\``, labelIn('en'), labelIn('es'), names, pairs.join('<br>'), code(fields)];
}

function enumTable(name: EnumName): string {
  return table(
    ['code', 'in English', 'en español'],
    enumCodes(name).map((value) => [
      `\`${value}\``,
      enumLabel(name, value)?.en ?? '',
      enumLabel(name, value)?.es ?? '',
    ]),
  );
}

/** A range with every entity type is written in one word. */
function typesText(names: readonly EntityTypeName[]): string {
  return names.length === entityTypeNames.length ? 'any entity' : names.join(', ');
}

function typeText(type: FieldType): string {
  return typeof type === 'object' ? `[${type.enum}](#${type.enum.toLowerCase()})` : schemaTypes[type];
}

/** The names of field types in the schema. */
const schemaTypes: Readonly<Record<Extract<FieldType, string>, string>> = {
  String: 'String',
  Strings: '[String]',
  Url: 'URL',
  Float: 'Float',
  LocalizedText: 'LocalizedText',
  LocalizedTexts: '[LocalizedText]',
  Edtf: 'Edtf',
  Amount: 'Amount',
  Money: 'Money',
  Quote: 'Quote',
  Penalties: '[Penalty]',
  Figures: '[Figure]',
  Source: 'Source',
  Sources: '[Source]',
};

function code(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
