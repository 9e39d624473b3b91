import { cite } from '../../export/citation/cite.ts';
import type { CitedEntity, CitedMaker } from '../../export/citation/cited-entity.ts';
import {
  containerRelationships,
  dateFieldsOf,
  makerPartOf,
  makerRelationships,
  typesWithNeighbors,
} from '../../export/citation/cited-fields.ts';
import { iriOf } from '../../model/iri.ts';
import { limits } from '../../model/limits.ts';
import type { LocalizedText } from '../../model/localized-text.ts';
import { columnsOf } from '../../ontology/columns.ts';
import { commonFields } from '../../ontology/common-fields.ts';
import type { EntityTypeName } from '../../ontology/entity-types.ts';
import { entityTypeOf, fieldOf, isEntityTypeName } from '../../ontology/ontology.ts';
import type { TreeEdge, TreeNode } from '../../plan/tree.ts';
import { builder } from '../builder.ts';
import { connectionAt } from '../connections.ts';
import type { Context } from '../context.ts';
import { languageEnum } from '../enums.ts';
import { entityRef } from '../refs.ts';
import { relationshipOf } from '../rows.ts';
import { needs, type PartQuestion } from '../selection/field-plan.ts';
import { localizedTextReader, storedText } from '../stored.ts';

/** How to cite an entity. The neighbours that a citation names are read with the other fields of the entity. */

const citationStyleEnum = builder.enumType('CitationStyle', {
  description: 'In which form to cite.',
  values: {
    APA: {
      value: 'APA',
      description:
        'A reference in plain text, after the Publication Manual of the American Psychological Association, 7th edition.',
    },
    CHICAGO: {
      value: 'CHICAGO',
      description:
        'An entry of a reference list in plain text, after The Chicago Manual of Style, 18th edition, author-date.',
    },
    BIBTEX: { value: 'BIBTEX', description: 'An entry of BibTeX in ASCII, with the id as its key.' },
    CSL_JSON: {
      value: 'CSL_JSON',
      description: 'One item of CSL-JSON, as reference managers and citation processors read it.',
    },
  } as const,
});

const names = columnsOf('names', commonFields.names);
const lawDates = dateFieldsOf('Law');
const readName = localizedTextReader('name');

/** The law of a provision, read where a version of that provision is cited. */
const wholeOfWhole: PartQuestion = {
  key: 'citation whole',
  onTypes: ['Provision'],
  question: {
    pattern: { kind: 'relationship', types: { name: 'PART_OF' }, direction: 'OUT' },
    conditions: [],
    order: { name: 'NAME ASC', by: { kind: 'name' }, isDescending: false },
  },
  properties: names,
  relationshipProperties: [],
  most: 1,
  parts: [],
};

const makersAndWhole: PartQuestion = {
  key: 'citation makers',
  onTypes: typesWithNeighbors,
  question: {
    ...wholeOfWhole.question,
    pattern: {
      kind: 'relationship',
      types: { anyOf: () => [...makerRelationships, ...containerRelationships] },
      direction: 'OUT',
    },
  },
  properties: [...names, ...lawDates],
  relationshipProperties: ['role'],
  most: limits.maximumMakers,
  parts: [wholeOfWhole],
};

builder.interfaceField(entityRef, 'citation', (t) =>
  t.string({
    ...needs({ kind: 'composed', properties: citedColumns, parts: [makersAndWhole] }),
    args: {
      style: t.arg({ type: citationStyleEnum, required: true, description: 'In which form.' }),
      language: t.arg({
        type: languageEnum,
        required: true,
        defaultValue: 'es',
        description: 'The language of names and words. In Quechua names only, where they are known; else Spanish.',
      }),
    },
    description:
      'How to cite it, with its permanent address and the release it was read from. A publication, a law or a court decision is cited itself, with where Hoja describes it; anything else as an entry of Hoja.',
    resolve: (node, { style, language }, context) => cite(citedEntityOf(node, context), style, language),
  }),
);

const textFields = ['number', 'series', 'isbn', 'doi', 'url', 'language', 'reporter'] as const;

function citedColumns(types: readonly string[]): readonly string[] {
  return [
    ...names,
    ...new Set(
      types
        .filter(isEntityTypeName)
        .flatMap((type) =>
          [
            entityTypeOf(type).kindField ?? [],
            ...dateFieldsOf(type),
            ...textFields.filter((field) => fieldOf(type, field) !== undefined),
          ].flat(),
        ),
    ),
  ];
}

function citedEntityOf(node: TreeNode, { publicUrl, release }: Context): CitedEntity {
  const { type, properties } = node;
  if (!isEntityTypeName(type)) throw new TypeError(`The graph holds an entity of the unknown type ${type}`);
  const id = storedText(properties, 'id') ?? '';
  const edges = typesWithNeighbors.includes(type) ? connectionAt(node.children, makersAndWhole.key).edges : [];
  const whole = wholeOf(type, edges);
  const [number, series, isbn, doi, url, language, reporter] = textFields.map((field) => storedText(properties, field));
  return {
    id,
    iri: iriOf(publicUrl, id),
    release: release?.id ?? null,
    type,
    kind: storedText(properties, entityTypeOf(type).kindField ?? ''),
    names: namesOf(node),
    date: dateOf(type, type === 'Provision' ? whole : node),
    makers: [
      ...edges.flatMap(makerOf),
      ...(reporter ? [{ part: 'author', names: { es: reporter }, isPerson: false } as const] : []),
    ],
    container: whole === null ? null : namesOf(whole),
    number: number ?? null,
    series: series ?? null,
    isbn: isbn ?? null,
    doi: doi ?? null,
    url: url ?? null,
    language: language ?? null,
  };
}

/** The law that a provision or a version belongs to; for a document, the document that contains it. */
function wholeOf(type: EntityTypeName, edges: readonly TreeEdge[]): TreeNode | null {
  const first = (relationship: string, target: EntityTypeName) =>
    edges.find((edge) => typeOf(edge) === relationship && edge.node.type === target)?.node ?? null;
  if (type === 'Document') return first('PART_OF', 'Document');
  if (type !== 'ProvisionVersion') return first('PART_OF', 'Law');
  const provision = first('VERSION_OF', 'Provision');
  return provision === null ? null : (connectionAt(provision.children, wholeOfWhole.key).edges[0]?.node ?? null);
}

/** The date of a provision is that of its law. The date of a version is the start of its interval. */
function dateOf(type: EntityTypeName, dated: TreeNode | null): string | null {
  const fields = type === 'Provision' ? lawDates : dateFieldsOf(type);
  const text =
    dated === null
      ? undefined
      : fields.map((field) => storedText(dated.properties, field)).find((date) => date !== null);
  return (type === 'ProvisionVersion' ? text?.split('/')[0] : text) ?? null;
}

/** A document that reported a value is a source of the value, not its author. */
function makerOf(edge: TreeEdge): readonly CitedMaker[] {
  const part = makerPartOf(typeOf(edge), storedText(relationshipOf(edge).properties, 'role'));
  return part === null || edge.node.type === 'Document'
    ? []
    : [{ part, names: namesOf(edge.node), isPerson: edge.node.type === 'Person' }];
}

function typeOf(edge: TreeEdge): string {
  return storedText(relationshipOf(edge).properties, 'type') ?? '';
}

function namesOf({ properties }: TreeNode): LocalizedText {
  return readName(properties) ?? {};
}
