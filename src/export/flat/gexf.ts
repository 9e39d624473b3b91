import { entityLabel } from './entity-label.ts';
import type { ExportFormat } from '../export-format.ts';
import type { ExportAbout, ExportedEntity, ExportedRelationship } from '../export-graph.ts';
import { describeFile } from './file-description.ts';
import { entityColumns, relationshipColumns, type FlatColumn } from './flat-columns.ts';
import { createXmlRenderer, type XmlElement } from './xml-element.ts';

/**
 * GEXF 1.3. The id of an attribute is the name of its column in the graph. `kind` keeps relationships of two types
 * between the same entities apart.
 */
export const gexf: ExportFormat = {
  name: 'GEXF',
  extension: 'gexf',
  mediaType: 'application/gexf+xml; charset=utf-8',
  description:
    'GEXF 1.3, with flat attributes that name sources by id: for Gephi, Gephi Lite, sigma.js and networkx 3.6 or newer (`read_gexf`).',
  write: async function* ({ about, entities, relationships }) {
    const render = createXmlRenderer();
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
    yield render({
      name: 'meta',
      content: [
        { name: 'creator', content: 'Hoja' },
        { name: 'description', content: describeFile(about).join(' ') },
      ],
    });
    yield '<graph defaultedgetype="directed" mode="static" idtype="string">\n';
    yield render(declare('node', entityColumns));
    yield render(declare('edge', relationshipColumns));
    yield '<nodes>\n';
    for await (const entity of entities()) yield render(nodeOf(entity, about));
    yield '</nodes>\n<edges>\n';
    for await (const relationship of relationships()) yield render(edgeOf(relationship, about));
    yield '</edges>\n</graph>\n</gexf>\n';
  },
};

function declare<Item>(what: 'node' | 'edge', columns: readonly FlatColumn<Item>[]): XmlElement {
  const content = columns.map(({ name, kind }) => ({
    name: 'attribute',
    attributes: { id: name, title: name, type: kind },
  }));
  return { name: 'attributes', attributes: { class: what, mode: 'static' }, content };
}

function nodeOf(entity: ExportedEntity, about: ExportAbout): XmlElement {
  return {
    name: 'node',
    attributes: { id: entity.id, label: entityLabel(entity) },
    content: [valuesOf(entityColumns, entity, about)],
  };
}

function edgeOf(relationship: ExportedRelationship, about: ExportAbout): XmlElement {
  const { id, type, from, to } = relationship;
  return {
    name: 'edge',
    attributes: { id, source: from, target: to, label: type, kind: type },
    content: [valuesOf(relationshipColumns, relationship, about)],
  };
}

function valuesOf<Item>(columns: readonly FlatColumn<Item>[], item: Item, about: ExportAbout): XmlElement {
  const content = columns.flatMap(({ name, read }) => {
    const value = read(item, about);
    return value === null ? [] : [{ name: 'attvalue', attributes: { for: name, value: String(value) } }];
  });
  return { name: 'attvalues', content };
}
