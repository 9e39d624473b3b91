// Constraints and indexes of the graph in Neo4j 5. Made from the ontology, and safe to repeat.
CREATE CONSTRAINT `Entity_id` IF NOT EXISTS FOR (n:`Entity`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT `Source_id` IF NOT EXISTS FOR (n:`Source`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT `Release_id` IF NOT EXISTS FOR (n:`Release`) REQUIRE n.`id` IS UNIQUE;
CREATE CONSTRAINT `Commit_id` IF NOT EXISTS FOR (n:`Commit`) REQUIRE n.`id` IS UNIQUE;

// Pages of the lists, in the order of names.
CREATE INDEX `Entity_sortKey` IF NOT EXISTS FOR (n:`Entity`) ON (n.`sortKey`);
CREATE INDEX `Law_sortKey` IF NOT EXISTS FOR (n:`Law`) ON (n.`sortKey`);
CREATE INDEX `Provision_sortKey` IF NOT EXISTS FOR (n:`Provision`) ON (n.`sortKey`);
CREATE INDEX `ProvisionVersion_sortKey` IF NOT EXISTS FOR (n:`ProvisionVersion`) ON (n.`sortKey`);
CREATE INDEX `CourtDecision_sortKey` IF NOT EXISTS FOR (n:`CourtDecision`) ON (n.`sortKey`);
CREATE INDEX `Institution_sortKey` IF NOT EXISTS FOR (n:`Institution`) ON (n.`sortKey`);
CREATE INDEX `Policy_sortKey` IF NOT EXISTS FOR (n:`Policy`) ON (n.`sortKey`);
CREATE INDEX `Region_sortKey` IF NOT EXISTS FOR (n:`Region`) ON (n.`sortKey`);
CREATE INDEX `Person_sortKey` IF NOT EXISTS FOR (n:`Person`) ON (n.`sortKey`);
CREATE INDEX `Document_sortKey` IF NOT EXISTS FOR (n:`Document`) ON (n.`sortKey`);
CREATE INDEX `Claim_sortKey` IF NOT EXISTS FOR (n:`Claim`) ON (n.`sortKey`);
CREATE INDEX `Event_sortKey` IF NOT EXISTS FOR (n:`Event`) ON (n.`sortKey`);
CREATE INDEX `Substance_sortKey` IF NOT EXISTS FOR (n:`Substance`) ON (n.`sortKey`);
CREATE INDEX `Indicator_sortKey` IF NOT EXISTS FOR (n:`Indicator`) ON (n.`sortKey`);
CREATE INDEX `Observation_sortKey` IF NOT EXISTS FOR (n:`Observation`) ON (n.`sortKey`);
CREATE INDEX `Source_sortKey` IF NOT EXISTS FOR (n:`Source`) ON (n.`sortKey`);

// The claims that quote a document.
CREATE INDEX `Claim_quoteDocument` IF NOT EXISTS FOR (n:`Claim`) ON (n.`quoteDocument`);

// The days of a timeline, and observations that others contradict.
CREATE INDEX `Entity_toldEarliest` IF NOT EXISTS FOR (n:`Entity`) ON (n.`toldEarliest`);
CREATE INDEX `Observation_rivalShare` IF NOT EXISTS FOR (n:`Observation`) ON (n.`rivalShare`);

// What citations and names are looked up by.
CREATE INDEX `Entity_lookupKey1` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey1`);
CREATE INDEX `Entity_lookupKey2` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey2`);
CREATE INDEX `Entity_lookupKey3` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey3`);
CREATE INDEX `Entity_lookupKey4` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey4`);
CREATE INDEX `Entity_lookupKey5` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey5`);
CREATE INDEX `Entity_lookupKey6` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey6`);
CREATE INDEX `Entity_lookupKey7` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey7`);
CREATE INDEX `Entity_lookupKey8` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey8`);
CREATE INDEX `Entity_lookupKey9` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey9`);
CREATE INDEX `Entity_lookupKey10` IF NOT EXISTS FOR (n:`Entity`) ON (n.`lookupKey10`);

// The words that entities are found by.
CREATE FULLTEXT INDEX `Entity_text` IF NOT EXISTS FOR (n:`Entity`) ON EACH [n.`searchKeys`, n.`searchNames`, n.`searchTexts`, n.`type`] OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } };
