import { describe, expect, it } from 'vitest';
import { fieldOf, relationshipEnd, type PropertyFieldOf } from '../../src/ontology/ontology.ts';

/** `npm run typecheck` fails when a line marked as an error compiles. */
describe('names of fields in the types', () => {
  it('let pass what the ontology allows, at either end and for symmetric types', () => {
    expect(relationshipEnd('Law', 'amends')).toMatchObject({ relationshipType: 'AMENDS', direction: 'OUT' });
    expect(relationshipEnd('Provision', 'versions')).toMatchObject({
      relationshipType: 'VERSION_OF',
      direction: 'IN',
      targets: ['ProvisionVersion'],
    });
    expect(relationshipEnd('Law', 'contradicts')).toMatchObject({
      relationshipType: 'CONTRADICTS',
      direction: 'BOTH',
      targets: ['Claim'],
    });
  });

  it('refuse a relationship field of another type when compiling, and when running', () => {
    // @ts-expect-error -- a law has provisions; only a provision or a document has versions
    expect(() => relationshipEnd('Law', 'versions')).toThrow(new TypeError('Law has no relationship field versions'));
  });

  it('refuse the wrong end of a relationship', () => {
    // @ts-expect-error -- a region is where policies apply; it does not apply anywhere
    expect(() => relationshipEnd('Region', 'appliesIn')).toThrow(TypeError);
  });

  it('refuse an entity type that does not exist', () => {
    // @ts-expect-error -- there is no such type
    expect(() => relationshipEnd('Lawyer', 'amends')).toThrow(TypeError);
  });

  it('tell fields of one type from those of another', () => {
    const own: readonly PropertyFieldOf<'Law'>[] = ['publishedOn', 'names'];
    // @ts-expect-error -- a region is not published
    const foreign: PropertyFieldOf<'Region'> = 'publishedOn';

    expect(own.map((field) => fieldOf('Law', field)?.type)).toEqual(['Edtf', 'LocalizedText']);
    expect(fieldOf('Region', foreign)).toBeUndefined();
  });
});
