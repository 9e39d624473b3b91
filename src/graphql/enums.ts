import { languages } from '../model/localized-text.ts';
import { constantCase } from '../ontology/constant-case.ts';
import { entityTypeNames } from '../ontology/entity-types.ts';
import { enumCodes, enumLabel, enums, type EnumName } from '../ontology/enums.ts';
import { entityTypeOf, relationshipTypeNames, relationshipTypeOf } from '../ontology/ontology.ts';
import { builder } from './builder.ts';

const enumDescriptions: Readonly<Record<EnumName, string>> = {
  Confidence: 'How far a statement has been checked. Nothing is hidden for being doubtful; it is flagged.',
  Tier: 'How central an entity is to the collection.',
  Basis: 'What a relationship rests on where no source says it in so many words.',
  LawKind: 'Kind of norm. "D.L." abbreviates both DECREE_LAW and LEGISLATIVE_DECREE.',
  Ending: 'How a norm ceased to be in force.',
  LawStatus: 'Legal status where the sources say so; a law without one is not thereby in force.',
  CourtDecisionKind: 'Kind of court decision.',
  InstitutionKind: 'Kind of institution, public or not.',
  PolicyStatus: 'Where a policy stands: adopted, practised, proposed or ended.',
  RegionKind: 'Kind of region: administrative units, coca zones and protected areas.',
  DocumentKind: 'Kind of document.',
  EventKind: 'Kind of event.',
  Role: 'What one end does in a relationship, where its type alone does not say it.',
};

/** One GraphQL enum for each enum of the ontology. The description of a value is its label in both languages. */
export const enumRefs = Object.fromEntries(
  (Object.keys(enums) as EnumName[]).map((name) => [name, enumOf(name)]),
) as Readonly<Record<EnumName, ReturnType<typeof enumOf>>>;

function enumOf(name: EnumName) {
  const values = enumCodes(name).map((code) => {
    const label = enumLabel(name, code);
    return [code, { value: code, description: label === undefined ? code : `${label.en} · ${label.es}` }] as const;
  });
  return builder.enumType(name, { description: enumDescriptions[name], values: Object.fromEntries(values) });
}

export const entityTypeEnum = builder.enumType('EntityType', {
  description: 'The types of entities.',
  values: Object.fromEntries(
    entityTypeNames.map((name) => {
      const { description } = entityTypeOf(name);
      return [constantCase(name), { value: name, description: `${description.en} · ${description.es}` }];
    }),
  ),
});

export const relationshipTypeEnum = builder.enumType('RelationshipType', {
  description: 'The types of relationships, named from the end they start from.',
  values: Object.fromEntries(
    relationshipTypeNames.map((name) => {
      const { description } = relationshipTypeOf(name);
      return [name, { value: name, description: `${description.en} · ${description.es}` }];
    }),
  ),
});

export const languageEnum = builder.enumType('Language', {
  description: 'Languages of names and texts.',
  values: {
    ES: { value: languages[0], description: 'Spanish · español' },
    EN: { value: languages[1], description: 'English · inglés' },
    QU: { value: languages[2], description: 'Quechua · quechua' },
  },
});

export const directionEnum = builder.enumType('Direction', {
  description: 'From which end relationships are read.',
  values: {
    OUT: { value: 'OUT', description: 'Relationships that start from the entity.' },
    IN: { value: 'IN', description: 'Relationships that point to the entity.' },
    BOTH: { value: 'BOTH', description: 'Relationships at either end; for symmetric types the only way.' },
  } as const,
});

export const orderDirectionEnum = builder.enumType('OrderDirection', {
  description: 'In which direction a list runs. What lacks the ordered value comes last either way.',
  values: {
    ASC: { value: 'ASC', description: 'A to Z, oldest first, smallest first.' },
    DESC: { value: 'DESC', description: 'Z to A, newest first, largest first.' },
  } as const,
});
