import { DataFactory, type NamedNode, type Quad } from 'n3';
import { prefixOf } from '../../model/ids.ts';
import { entityTypeNames, type EntityTypeName } from '../../ontology/entity-types.ts';
import { entityTypeByPrefix, entityTypeOf, fieldsOf } from '../../ontology/ontology.ts';
import { relationshipFields } from '../../ontology/relationship-fields.ts';
import { relationshipTermsOf } from '../../ontology/relationship-terms.ts';
import { source as sourceType } from '../../ontology/source.ts';
import { createFieldDescriber } from './describe-fields.ts';
import type { ExportedEntity, ExportedRelationship, ExportedSource, ExportGraph } from '../export-graph.ts';
import { createRdfTerms, type RdfTerms } from './rdf-terms.ts';
import { describeRelease } from './release-terms.ts';

/**
 * Describes the graph in RDF, item by item. Every format of linked data is written from this description, so all hold
 * the same triples. There are no blank nodes. A relationship becomes a statement with its provenance, and the triple
 * that it states.
 */
export async function* describeGraph({
  about,
  entities,
  relationships,
  sources,
}: ExportGraph): AsyncGenerator<readonly Quad[]> {
  const terms = createRdfTerms(about.publicUrl);
  const [describeEntity, describeRelationship, describeSource] = [
    entityDescriber(terms),
    relationshipDescriber(terms),
    sourceDescriber(terms),
  ];
  if (about.release !== null) yield describeRelease(terms, about.release, about.asOf);
  for await (const entity of entities()) yield describeEntity(entity);
  for await (const relationship of relationships()) yield describeRelationship(relationship);
  for await (const source of sources()) yield describeSource(source);
}

function entityDescriber(terms: RdfTerms): (entity: ExportedEntity) => readonly Quad[] {
  const describers = new Map(
    entityTypeNames.map((name) => [
      name,
      {
        describeTypes: typeDescriber(terms, name, entityTypeOf(name).iris),
        describeFields: createFieldDescriber(terms, name, fieldsOf(name)),
      },
    ]),
  );
  return ({ id, type, fields }) => {
    const subject = terms.thing(id);
    const describer = describers.get(type);
    return describer === undefined
      ? []
      : [...describer.describeTypes(subject), ...describer.describeFields(subject, fields)];
  };
}

function sourceDescriber(terms: RdfTerms): (source: ExportedSource) => readonly Quad[] {
  const describeTypes = typeDescriber(terms, sourceType.name, sourceType.iris);
  const describeFields = createFieldDescriber(terms, sourceType.name, sourceType.fields);
  return ({ id, fields }) => {
    const subject = terms.thing(id);
    return [...describeTypes(subject), ...describeFields(subject, fields)];
  };
}

function typeDescriber(
  { named }: RdfTerms,
  name: string,
  iris: readonly string[],
): (subject: NamedNode) => readonly Quad[] {
  const type = named('rdf:type');
  const classes = [`hoja:${name}`, ...iris].map(named);
  return (subject) => classes.map((each) => DataFactory.quad(subject, type, each));
}

function relationshipDescriber(terms: RdfTerms): (relationship: ExportedRelationship) => readonly Quad[] {
  const { named, thing } = terms;
  const describeTypes = typeDescriber(terms, 'Relationship', ['rdf:Statement']);
  const describeFields = createFieldDescriber(terms, 'Relationship', relationshipFields);
  const [subjectTerm, predicateTerm, objectTerm] = [named('rdf:subject'), named('rdf:predicate'), named('rdf:object')];
  return (relationship) => {
    const { id, type, from, to, fields } = relationship;
    const [statement, start, predicate, end] = [thing(id), thing(from), named(`hoja:${type}`), thing(to)];
    const { iris, inverseIris } = standardTermsOf(relationship);
    return [
      ...describeTypes(statement),
      DataFactory.quad(statement, subjectTerm, start),
      DataFactory.quad(statement, predicateTerm, predicate),
      DataFactory.quad(statement, objectTerm, end),
      ...describeFields(statement, fields),
      DataFactory.quad(start, predicate, end),
      ...iris.map((iri) => DataFactory.quad(start, named(iri), end)),
      ...inverseIris.map((iri) => DataFactory.quad(end, named(iri), start)),
    ];
  };
}

function standardTermsOf({ type, from, to, fields }: ExportedRelationship) {
  return relationshipTermsOf(type, {
    from: typeOfId(from),
    to: typeOfId(to),
    role: (fields.role ?? null) as string | null,
  });
}

function typeOfId(id: string): EntityTypeName {
  const type = entityTypeByPrefix(prefixOf(id) ?? '');
  if (type === undefined) throw new TypeError(`No type of entities has ids like ${JSON.stringify(id)}`);
  return type;
}
