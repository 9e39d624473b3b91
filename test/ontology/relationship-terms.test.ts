import { describe, expect, it } from 'vitest';
import { entityTypeNames } from '../../src/ontology/entity-types.ts';
import { relationshipTypeNames, relationshipTypeOf } from '../../src/ontology/ontology.ts';
import { relationshipTermsOf } from '../../src/ontology/relationship-terms.ts';

describe('the standard terms of a relationship', () => {
  it('are those that are true between its two ends', () => {
    expect(relationshipTermsOf('AMENDS', { from: 'Law', to: 'Provision', role: null }).iris).toEqual([
      'eli:amends',
      'schema:legislationAmends',
    ]);
    expect(relationshipTermsOf('AMENDS', { from: 'Law', to: 'Policy', role: null }).iris).toEqual([]);
    expect(relationshipTermsOf('VERSION_OF', { from: 'Document', to: 'Document', role: 'TRANSLATION' }).iris).toEqual([
      'dcterms:isVersionOf',
    ]);
  });

  it('are those that are true of its role', () => {
    expect(
      relationshipTermsOf('PUBLISHED_BY', { from: 'Document', to: 'Institution', role: 'PUBLISHER' }).iris,
    ).toEqual(['schema:publisher']);
    expect(
      relationshipTermsOf('PUBLISHED_BY', { from: 'Document', to: 'Institution', role: 'DISTRIBUTOR' }).iris,
    ).toEqual([]);
    expect(relationshipTermsOf('PUBLISHED_BY', { from: 'Document', to: 'Institution', role: null }).iris).toEqual([
      'schema:publisher',
    ]);
  });

  it('say apart what is true from the other end', () => {
    expect(relationshipTermsOf('FUNDS', { from: 'Institution', to: 'Policy', role: null })).toEqual({
      iris: [],
      inverseIris: ['schema:funder'],
    });
  });

  it.each(relationshipTypeNames)('of %s are limited to what the type allows, each of them', (type) => {
    const { iris, inverseIris = [], limits = {}, rangeByDomain } = relationshipTypeOf(type);
    const domain = entityTypeNames.filter((name) => rangeByDomain[name] !== undefined);
    const range = entityTypeNames.filter((name) => domain.some((from) => rangeByDomain[from]?.includes(name)));

    const unknown = Object.entries(limits).flatMap(([iri, { from = [], to = [] }]) => [
      ...([...iris, ...inverseIris].includes(iri) ? [] : [`${iri} is not one of its terms`]),
      ...from
        .filter((name) => !domain.includes(name))
        .map((name) => `${iri} is limited to ${name}, where it cannot start`),
      ...to.filter((name) => !range.includes(name)).map((name) => `${iri} is limited to ${name}, where it cannot lead`),
    ]);

    expect(unknown).toEqual([]);
  });
});
