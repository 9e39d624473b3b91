import { expect, it } from 'vitest';
import { relationshipTypes } from '../../src/ontology/relationship-types.ts';

it.each(Object.entries(relationshipTypes))(
  '%s has a phrase in both languages that stands between two names',
  (_, { sentence }) => {
    for (const phrase of [sentence.es, sentence.en]) expect(phrase).toMatch(/^\p{Ll}[\p{Ll} ]*\p{Ll}$/u);
    // A phrase has a verb that is inflected; of the labels, some are nouns.
    expect(sentence.en).toMatch(/^(is|was|took|\p{Ll}+s)\b/u);
  },
);
