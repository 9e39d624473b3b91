import { claim } from './claim.ts';
import { courtDecision } from './court-decision.ts';
import { document } from './document.ts';
import { event } from './event.ts';
import { indicator } from './indicator.ts';
import { institution } from './institution.ts';
import { law } from './law.ts';
import { observation } from './observation.ts';
import { person } from './person.ts';
import { policy } from './policy.ts';
import { provision } from './provision.ts';
import { provisionVersion } from './provision-version.ts';
import { region } from './region.ts';
import { substance } from './substance.ts';

/** Every entity type, in the order in which they are shown. */
export const entityTypes = {
  Law: law,
  Provision: provision,
  ProvisionVersion: provisionVersion,
  CourtDecision: courtDecision,
  Institution: institution,
  Policy: policy,
  Region: region,
  Person: person,
  Document: document,
  Claim: claim,
  Event: event,
  Substance: substance,
  Indicator: indicator,
  Observation: observation,
} as const;

export type EntityTypeName = keyof typeof entityTypes;

export const entityTypeNames = Object.keys(entityTypes) as readonly EntityTypeName[];
