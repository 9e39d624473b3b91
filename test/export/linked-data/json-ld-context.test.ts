import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { createJsonLdContext, renderJsonLdContext } from '../../../src/export/linked-data/json-ld-context.ts';
import { commonFields } from '../../../src/ontology/common-fields.ts';
import { entityTypeNames } from '../../../src/ontology/entity-types.ts';
import { namespaces } from '../../../src/ontology/namespaces.ts';
import { entityTypeOf, fieldsOf, relationshipTypeNames, relationshipTypeOf } from '../../../src/ontology/ontology.ts';
import { relationshipFields } from '../../../src/ontology/relationship-fields.ts';
import { source } from '../../../src/ontology/source.ts';

const publicUrl = 'https://hoja.test';
const context = createJsonLdContext(publicUrl);

describe('the JSON-LD context', () => {
  it('has every class, field and relationship type of the ontology, each under its own address', () => {
    const names = [
      ...entityTypeNames,
      source.name,
      ...relationshipTypeNames,
      ...entityTypeNames.flatMap((name) => Object.keys(fieldsOf(name))),
      ...Object.keys(relationshipFields),
      ...Object.keys(source.fields),
    ];

    expect(names.filter((name) => identifierOf(context[name]) !== `hoja:${name}`)).toEqual([]);
    expect(context.hoja).toBe('https://hoja.test/ontology#');
  });

  it('has the prefix of each kind of ids, so that ids stay what they are', () => {
    const prefixes = [...entityTypeNames.map((name) => entityTypeOf(name).prefix), source.prefix];

    expect(prefixes.map((prefix) => context[prefix])).toEqual(
      prefixes.map((prefix) => `https://hoja.test/id/${prefix}:`),
    );
  });

  it('has every standard vocabulary of the ontology', () => {
    expect(context).toMatchObject(namespaces);
  });

  it('calls no field as it calls the prefix of ids, or it would be one', () => {
    const prefixes = [
      ...entityTypeNames.map((name) => entityTypeOf(name).prefix),
      ...Object.keys(namespaces),
      'hoja',
      source.prefix,
    ];

    const properties = Object.values(context)
      .map(identifierOf)
      .filter((name) => typeof name === 'string' && name.startsWith('hoja:'))
      .map((name) => String(name).slice('hoja:'.length));
    expect(properties.filter((name) => prefixes.includes(name))).toEqual([]);
  });

  it('gives a name of its own to a field that means something else elsewhere', () => {
    expect(context).toMatchObject({
      role: { '@id': 'hoja:role', '@type': '@id' },
      personRole: { '@id': 'hoja:personRole', '@container': '@language' },
      note: { '@id': 'hoja:note', '@container': '@language' },
      sourceNote: 'hoja:sourceNote',
    });
  });

  it('is understood by a reader that is not ours', async () => {
    const node = {
      '@id': 'law:ley-28002',
      '@type': 'Law',
      names: { es: 'Ley', qu: 'Kamachiy' },
      publishedOn: '2003-06-17',
      sources: ['source:s1'],
      lawKind: 'hoja:LawKind-LAW',
      AMENDS: 'provision:cp-296',
      'eli:amends': 'provision:cp-296',
    };

    const [expanded] = await jsonld.expand({ ...(JSON.parse(renderJsonLdContext(publicUrl)) as object), ...node });

    expect(expanded).toEqual({
      '@id': 'https://hoja.test/id/law:ley-28002',
      '@type': ['https://hoja.test/ontology#Law'],
      'https://hoja.test/ontology#names': [
        { '@language': 'es', '@value': 'Ley' },
        { '@language': 'qu', '@value': 'Kamachiy' },
      ],
      'https://hoja.test/ontology#publishedOn': [
        { '@type': 'http://id.loc.gov/datatypes/edtf/EDTF', '@value': '2003-06-17' },
      ],
      'https://hoja.test/ontology#sources': [{ '@id': 'https://hoja.test/id/source:s1' }],
      'https://hoja.test/ontology#lawKind': [{ '@id': 'https://hoja.test/ontology#LawKind-LAW' }],
      'https://hoja.test/ontology#AMENDS': [{ '@id': 'https://hoja.test/id/provision:cp-296' }],
      'http://data.europa.eu/eli/ontology#amends': [{ '@id': 'https://hoja.test/id/provision:cp-296' }],
    });
  });

  it('says of every standard property that leads to a thing that it does', () => {
    const properties = relationshipTypeNames.flatMap((type) => [
      ...relationshipTypeOf(type).iris,
      ...(relationshipTypeOf(type).inverseIris ?? []),
    ]);

    expect(
      properties.filter((name) => JSON.stringify(context[name]) !== JSON.stringify({ '@id': name, '@type': '@id' })),
    ).toEqual([]);
    expect(commonFields.names.iris.map((name) => context[name])).toEqual([
      { '@id': 'skos:prefLabel', '@container': '@language' },
    ]);
  });
});

function identifierOf(definition: (typeof context)[string] | undefined): unknown {
  return typeof definition === 'object' ? definition['@id'] : definition;
}
