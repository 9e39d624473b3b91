import { entityLabel } from './entity-label.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportAbout, ExportedEntity, ExportedRelationship } from '../export-graph.ts';
import type { FlatValue } from './field-columns.ts';
import { describeFile } from './file-description.ts';
import { entityColumns, relationshipColumns, type FlatColumn } from './flat-columns.ts';
import { createXmlRenderer, type XmlElement } from './xml-element.ts';

/**
 * GraphML with every key declared first. An edge has the id of its relationship, and networkx uses it as the key of
 * parallel edges.
 */
export const graphml: ExportFormat = {
  name: 'GRAPHML',
  extension: 'graphml',
  mediaType: 'application/graphml+xml; charset=utf-8',
  description:
    'GraphML, with flat attributes that name sources by id: for yEd, Gephi, igraph and networkx (`read_graphml`).',
  write: async function* ({ about, entities, relationships }) {
    const render = createXmlRenderer();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n';
    yield render({ name: 'desc', content: describeFile(about).join(' ') });
    for (const key of [
      ...declare('graph', graphColumns),
      ...declare('node', nodeColumns),
      ...declare('edge', edgeColumns),
    ])
      yield render(key);
    yield '<graph id="hoja" edgedefault="directed">\n';
    for (const data of dataOf('graph', graphColumns, about, about)) yield render(data);
    for await (const entity of entities())
      yield render({
        name: 'node',
        attributes: { id: entity.id },
        content: dataOf('node', nodeColumns, entity, about),
      });
    for await (const relationship of relationships()) yield render(edgeOf(relationship, about));
    yield '</graph>\n</graphml>\n';
  },
};

type Place = 'graph' | 'node' | 'edge';

const graphColumns: readonly FlatColumn<ExportAbout>[] = [
  { name: 'release', kind: 'string', label: { es: 'publicación', en: 'release' }, read: ({ release }) => release },
  { name: 'asOf', kind: 'string', label: { es: 'día', en: 'as of' }, read: ({ asOf }) => asOf },
  { name: 'url', kind: 'string', label: { es: 'dirección', en: 'address' }, read: ({ publicUrl }) => publicUrl },
];
const nodeColumns: readonly FlatColumn<ExportedEntity>[] = [labelColumn(entityLabel), ...entityColumns];
const edgeColumns: readonly FlatColumn<ExportedRelationship>[] = [
  labelColumn(({ type }) => type),
  ...relationshipColumns,
];

function labelColumn<Item>(read: (item: Item) => FlatValue): FlatColumn<Item> {
  return { name: 'label', kind: 'string', label: { es: 'rótulo', en: 'label' }, read };
}

/** The id of a key is unique in the file; its name is unique only among the keys of nodes, of edges or of the graph. */
function keyOf(place: Place, name: string): string {
  return `${place}.${name}`;
}

function declare<Item>(place: Place, columns: readonly FlatColumn<Item>[]): readonly XmlElement[] {
  return columns.map(({ name, kind, label: { es, en } }) => ({
    name: 'key',
    attributes: { id: keyOf(place, name), for: place, 'attr.name': name, 'attr.type': kind },
    content: [{ name: 'desc', content: `${es} · ${en}` }],
  }));
}

function edgeOf(relationship: ExportedRelationship, about: ExportAbout): XmlElement {
  const { id, from, to } = relationship;
  return {
    name: 'edge',
    attributes: { id, source: from, target: to },
    content: dataOf('edge', edgeColumns, relationship, about),
  };
}

function dataOf<Item>(
  place: Place,
  columns: readonly FlatColumn<Item>[],
  item: Item,
  about: ExportAbout,
): readonly XmlElement[] {
  return columns.flatMap(({ name, read }) => {
    const value = read(item, about);
    return value === null ? [] : [{ name: 'data', attributes: { key: keyOf(place, name) }, content: String(value) }];
  });
}
