// Constraints and indexes of the graph in Neo4j 5. Made from the ontology, and safe to repeat.
// What is looked up by its id.
CREATE CONSTRAINT `HojaEntity_id` IF NOT EXISTS FOR (n:`HojaEntity`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT `HojaSource_id` IF NOT EXISTS FOR (n:`HojaSource`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT `HojaRelease_id` IF NOT EXISTS FOR (n:`HojaRelease`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT `HojaCommit_id` IF NOT EXISTS FOR (n:`HojaCommit`) REQUIRE n.`id` IS UNIQUE;

// Pages of the lists, in the order of names.
CREATE INDEX `HojaEntity_sortKey` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`sortKey`);
CREATE INDEX `HojaLaw_sortKey` IF NOT EXISTS FOR (n:`HojaLaw`) ON (n.`sortKey`);
CREATE INDEX `HojaProvision_sortKey` IF NOT EXISTS FOR (n:`HojaProvision`) ON (n.`sortKey`);
CREATE INDEX `HojaProvisionVersion_sortKey` IF NOT EXISTS FOR (n:`HojaProvisionVersion`) ON (n.`sortKey`);
CREATE INDEX `HojaCourtDecision_sortKey` IF NOT EXISTS FOR (n:`HojaCourtDecision`) ON (n.`sortKey`);
CREATE INDEX `HojaInstitution_sortKey` IF NOT EXISTS FOR (n:`HojaInstitution`) ON (n.`sortKey`);
CREATE INDEX `HojaPolicy_sortKey` IF NOT EXISTS FOR (n:`HojaPolicy`) ON (n.`sortKey`);
CREATE INDEX `HojaRegion_sortKey` IF NOT EXISTS FOR (n:`HojaRegion`) ON (n.`sortKey`);
CREATE INDEX `HojaPerson_sortKey` IF NOT EXISTS FOR (n:`HojaPerson`) ON (n.`sortKey`);
CREATE INDEX `HojaDocument_sortKey` IF NOT EXISTS FOR (n:`HojaDocument`) ON (n.`sortKey`);
CREATE INDEX `HojaClaim_sortKey` IF NOT EXISTS FOR (n:`HojaClaim`) ON (n.`sortKey`);
CREATE INDEX `HojaEvent_sortKey` IF NOT EXISTS FOR (n:`HojaEvent`) ON (n.`sortKey`);
CREATE INDEX `HojaSubstance_sortKey` IF NOT EXISTS FOR (n:`HojaSubstance`) ON (n.`sortKey`);
CREATE INDEX `HojaIndicator_sortKey` IF NOT EXISTS FOR (n:`HojaIndicator`) ON (n.`sortKey`);
CREATE INDEX `HojaObservation_sortKey` IF NOT EXISTS FOR (n:`HojaObservation`) ON (n.`sortKey`);
CREATE INDEX `HojaSource_sortKey` IF NOT EXISTS FOR (n:`HojaSource`) ON (n.`sortKey`);

// The claims that quote a document.
CREATE INDEX `HojaClaim_quoteDocument` IF NOT EXISTS FOR (n:`HojaClaim`) ON (n.`quoteDocument`);

// The days of a timeline, and observations that others contradict.
CREATE INDEX `HojaEntity_toldEarliest` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`toldEarliest`);
CREATE INDEX `HojaObservation_rivalShare` IF NOT EXISTS FOR (n:`HojaObservation`) ON (n.`rivalShare`);

// What citations and names are looked up by.
CREATE INDEX `HojaEntity_lookupKey1` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey1`);
CREATE INDEX `HojaEntity_lookupKey2` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey2`);
CREATE INDEX `HojaEntity_lookupKey3` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey3`);
CREATE INDEX `HojaEntity_lookupKey4` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey4`);
CREATE INDEX `HojaEntity_lookupKey5` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey5`);
CREATE INDEX `HojaEntity_lookupKey6` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey6`);
CREATE INDEX `HojaEntity_lookupKey7` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey7`);
CREATE INDEX `HojaEntity_lookupKey8` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey8`);
CREATE INDEX `HojaEntity_lookupKey9` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey9`);
CREATE INDEX `HojaEntity_lookupKey10` IF NOT EXISTS FOR (n:`HojaEntity`) ON (n.`lookupKey10`);

// The words that entities are found by.
CREATE FULLTEXT INDEX `HojaEntity_text` IF NOT EXISTS FOR (n:`HojaEntity`) ON EACH [n.`searchKeys`, n.`searchNames`, n.`searchTexts`, n.`type`] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
