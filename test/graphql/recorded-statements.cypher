// ======== README.md 1
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_REPEALS`]->(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`, n4.`publisher`]) AS c5
}
RETURN collect([r2.`confidence`, r2.`on`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== README.md 2
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '') DESC, n1.`sortKey` DESC, r2.`id` DESC
LIMIT $p2
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_INTRODUCES`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, n4.`publishedOn`]) AS c6
}
RETURN collect([n1.`id`, n1.`penalties`, n1.`valid`, c6]) AS c3
}
RETURN [n0.`id`, c3, COUNT { (n0)<-[:`HOJA_VERSION_OF`]-() }] AS row

// ======== README.md 3
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n1:`HojaEntity` {`id`: n0.`quoteDocument`})
WITH n1
RETURN collect([n1.`id`]) AS c2
}
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_EVIDENCE_AGAINST`]-(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p1
CALL (r4) {
UNWIND r4.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r4.`note_en`, r4.`note_es`, r4.`note_qu`, c7, n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
RETURN [n0.`id`, n0.`quoteDocument`, n0.`quoteLanguage`, n0.`quoteText`, n0.`text_en`, n0.`text_es`, n0.`text_qu`, c2, c5] AS row

// ======== docs/guide.md 1
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_AMENDS`]->(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`on`, c5, n1.`id`, n1.`type`]) AS c3
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_INSERTS`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`on`, c10, n6.`id`]) AS c8
}
CALL (n0) {
MATCH (n0)-[r12:`HOJA_REPEALS`]->(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p3
CALL (r12) {
UNWIND r12.`sources` AS id
MATCH (n14:`HojaSource` {`id`: id})
WITH n14
RETURN collect([n14.`id`]) AS c15
}
RETURN collect([r12.`on`, c15, n11.`id`, n11.`type`]) AS c13
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`, c3, c8, c13] AS row

// ======== docs/guide.md 2
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([n1.`id`, n1.`penalties`, n1.`valid`]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== docs/guide.md 3
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '') DESC, n1.`sortKey` DESC, r2.`id` DESC
LIMIT $p1
CALL (n1) {
MATCH (n4:`HojaSource` {`id`: n1.`textSource`})
WITH n4
RETURN collect([n4.`id`, n4.`publisher`]) AS c5
}
RETURN collect([n1.`id`, n1.`text_en`, n1.`text_es`, n1.`text_qu`, n1.`valid`, c5]) AS c3
}
RETURN [n0.`id`, c3] AS row

// ======== docs/guide.md 4
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_INSERTS`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([r2.`on`, n1.`id`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_REPEALS`]-(n4)
WITH r5, n4
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '~'), n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([r5.`on`, n4.`id`]) AS c6
}
CALL (n0) {
MATCH (n0)<-[r8:`HOJA_VERSION_OF`]-(n7)
WITH r8, n7
ORDER BY coalesce(r8.`onEarliest`, r8.`sinceEarliest`, n7.`mayFrom`, '~'), n7.`sortKey`, r8.`id`
LIMIT $p3
RETURN collect([n7.`id`, n7.`valid`]) AS c9
}
RETURN [n0.`id`, n0.`number`, c3, c6, c9] AS row

// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_INSERTS`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([r2.`on`, n1.`id`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_REPEALS`]-(n4)
WITH r5, n4
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '~'), n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([r5.`on`, n4.`id`]) AS c6
}
CALL (n0) {
MATCH (n0)<-[r8:`HOJA_VERSION_OF`]-(n7)
WITH r8, n7
ORDER BY coalesce(r8.`onEarliest`, r8.`sinceEarliest`, n7.`mayFrom`, '~'), n7.`sortKey`, r8.`id`
LIMIT $p3
RETURN collect([n7.`id`, n7.`valid`]) AS c9
}
RETURN [n0.`id`, n0.`number`, c3, c6, c9] AS row

// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_INSERTS`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([r2.`on`, n1.`id`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_REPEALS`]-(n4)
WITH r5, n4
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '~'), n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([r5.`on`, n4.`id`]) AS c6
}
CALL (n0) {
MATCH (n0)<-[r8:`HOJA_VERSION_OF`]-(n7)
WITH r8, n7
ORDER BY coalesce(r8.`onEarliest`, r8.`sinceEarliest`, n7.`mayFrom`, '~'), n7.`sortKey`, r8.`id`
LIMIT $p3
RETURN collect([n7.`id`, n7.`valid`]) AS c9
}
RETURN [n0.`id`, n0.`number`, c3, c6, c9] AS row

// ======== docs/guide.md 5
// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_REGULATES`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)-[r5:`HOJA_IMPLEMENTS`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p3
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
CALL (n4) {
MATCH (n4)<-[r8:`HOJA_CRITICISES`]-(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
CALL (r8) {
UNWIND r8.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
RETURN collect([r8.`confidence`, r8.`note_en`, r8.`note_es`, r8.`note_qu`, c11, n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
RETURN collect([r5.`role`, c13, n4.`id`, c9]) AS c6
}
CALL (n0) {
MATCH (n0)<-[r15:`HOJA_ABOUT`]-(n14)
WHERE n14.`type` IN $p4
WITH r15, n14
ORDER BY n14.`sortKey`, r15.`id`
LIMIT $p5
RETURN collect([n14.`id`, n14.`type`]) AS c16
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c6, c16] AS row

// ======== docs/guide.md 6
// region
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_APPLIES_IN`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_ABOUT`]-(n4)
WHERE n4.`type` IN $p2
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p4
CALL (n4) {
MATCH (n4)<-[r8:`HOJA_ASSERTED_IN`]-(n7)
WHERE n4.`type` IN ['Document']
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p3
RETURN collect([n7.`id`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
RETURN collect([n4.`id`, n4.`type`, c9]) AS c6
}
RETURN [n0.`id`, n0.`regionKind`, c3, c6] AS row

// ======== docs/guide.md 7
// person
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_AUTHORED_BY`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([n1.`id`, n1.`publishedOn`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_MADE_BY`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p5
CALL (n4) {
MATCH (n4)-[r8:`HOJA_CONTRADICTS`]-(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
CALL (r8) {
UNWIND r8.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
RETURN collect([r8.`basis`, c11, n7.`id`, n7.`type`]) AS c9
}
CALL (n4) {
MATCH (n4)<-[r13:`HOJA_EVIDENCE_FOR`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
RETURN collect([n12.`id`, n12.`type`]) AS c14
}
CALL (n4) {
MATCH (n4)<-[r16:`HOJA_EVIDENCE_AGAINST`]-(n15)
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p4
RETURN collect([n15.`id`, n15.`type`]) AS c17
}
RETURN collect([n4.`id`, n4.`text_en`, n4.`text_es`, n4.`text_qu`, c9, c14, c17]) AS c6
}
RETURN [n0.`id`, c3, c6] AS row

// ======== docs/guide.md 8
// document
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n2:`HojaClaim` {`quoteDocument`: n0.`id`})
WITH n2
ORDER BY n2.`sortKey`, n2.`id`
LIMIT $p1
RETURN collect([n2.`id`, n2.`quoteDocument`, n2.`quoteLanguage`, n2.`quoteText`]) AS c3
}
RETURN [n0.`id`, c3, COUNT { MATCH (n1:`HojaClaim` {`quoteDocument`: n0.`id`}) }] AS row

// ======== docs/guide.md 9
// laws
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`publishedOn` IS NOT NULL AND (n0.`publishedOnLatest` IS NULL OR n0.`publishedOnLatest` >= $p0) AND (n0.`publishedOnEarliest` IS NULL OR n0.`publishedOnEarliest` <= $p1)
WITH n0
ORDER BY coalesce(n0.`publishedOnEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p2
RETURN collect([n0.`id`, n0.`confidence`, n0.`lawKind`, n0.`publishedOn`]) AS c1
}
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`publishedOn` IS NOT NULL AND (n0.`publishedOnLatest` IS NULL OR n0.`publishedOnLatest` >= $p0) AND (n0.`publishedOnEarliest` IS NULL OR n0.`publishedOnEarliest` <= $p1)
RETURN count(n0) AS t2
}
RETURN [c1, t2] AS row

// ======== docs/guide.md 10
// observations
CALL () {
MATCH (n0:`HojaObservation`)
WHERE n0.`unit` IN $p3 AND n0.`period` IS NOT NULL AND (n0.`periodLatest` IS NULL OR n0.`periodLatest` >= $p4) AND (n0.`periodEarliest` IS NULL OR n0.`periodEarliest` <= $p5)
WITH n0
ORDER BY coalesce(n0.`value`, -1.0e308) DESC, n0.`sortKey` DESC, n0.`id` DESC
LIMIT $p6
CALL (n0) {
MATCH (n0)-[r4:`HOJA_MEASURES`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_OBSERVED_IN`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p1
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)-[r10:`HOJA_REPORTED_BY`]->(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
RETURN collect([n9.`id`, n9.`type`]) AS c11
}
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
RETURN collect([n0.`id`, n0.`unit`, n0.`value`, c5, c8, c11, c13]) AS c1
}
RETURN [c1, null] AS row

// ======== docs/guide.md 11
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(n1)
WHERE substring(type(r2), 5) IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
MATCH (n1)-[r5:`HOJA_PART_OF`]->(n4)
WHERE n1.`type` IN ['Provision']
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN collect([substring(type(r2), 5), r2.`role`, n1.`id`, n1.`type`, n1.`adoptedOn`, n1.`dated`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`promulgatedOn`, n1.`publishedOn`, n1.`signedOn`, c6]) AS c3
}
RETURN [n0.`id`, n0.`madeOn`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`url`, c3] AS row

// document
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(n1)
WHERE substring(type(r2), 5) IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
MATCH (n1)-[r5:`HOJA_PART_OF`]->(n4)
WHERE n1.`type` IN ['Provision']
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN collect([substring(type(r2), 5), r2.`role`, n1.`id`, n1.`type`, n1.`adoptedOn`, n1.`dated`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`promulgatedOn`, n1.`publishedOn`, n1.`signedOn`, c6]) AS c3
}
RETURN [n0.`id`, n0.`documentKind`, n0.`doi`, n0.`isbn`, n0.`language`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`number`, n0.`publishedOn`, n0.`series`, n0.`url`, c3] AS row

// ======== docs/api.md 1
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
RETURN [n0.`id`, n0.`confidence`, n0.`lawKind`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`, n0.`publishedOnEarliest`, n0.`publishedOnLatest`] AS row

// laws
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`lawKind` IN $p0 AND n0.`publishedOn` IS NOT NULL AND (n0.`publishedOnLatest` IS NULL OR n0.`publishedOnLatest` >= $p1)
WITH n0
ORDER BY coalesce(n0.`publishedOnEarliest`, '') DESC, n0.`sortKey` DESC, n0.`id` DESC
LIMIT $p2
RETURN collect([n0.`id`, n0.`publishedOn`, [coalesce(n0.`publishedOnEarliest`, ''), n0.`sortKey`, n0.`id`]]) AS c1
}
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`lawKind` IN $p0 AND n0.`publishedOn` IS NOT NULL AND (n0.`publishedOnLatest` IS NULL OR n0.`publishedOnLatest` >= $p1)
RETURN count(n0) AS t2
}
RETURN [c1, t2] AS row

// ======== docs/api.md 2
// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r3:`HOJA_HEADS`]-(n2)
WHERE r3.`since` IS NOT NULL AND (r3.`sinceLatest` IS NULL OR r3.`sinceLatest` >= $p1)
WITH r3, n2
ORDER BY coalesce(r3.`onEarliest`, r3.`sinceEarliest`, n2.`mayFrom`, '~'), n2.`sortKey`, r3.`id`
LIMIT $p2
CALL (r3) {
UNWIND r3.`sources` AS id
MATCH (n5:`HojaSource` {`id`: id})
WITH n5
RETURN collect([n5.`id`, n5.`publisher`]) AS c6
}
RETURN collect([r3.`confidence`, r3.`role`, r3.`since`, r3.`until`, c6, n2.`id`, n2.`name_en`, n2.`name_es`, n2.`name_qu`]) AS c4
}
CALL (n0) {
MATCH (n0)-[r8:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n7)
WHERE substring(type(r8), 5) IN $p3
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p4
RETURN collect([substring(type(r8), 5), r8.`id`, r8.`on`, n7.`id`, n7.`type`]) AS c9
}
RETURN [n0.`id`, c4, COUNT { MATCH (n0)<-[r1:`HOJA_HEADS`]-() WHERE r1.`since` IS NOT NULL AND (r1.`sinceLatest` IS NULL OR r1.`sinceLatest` >= $p1) }, c9] AS row

// ======== docs/api.md 3
// entity
MATCH (n0:`HojaEntity` {`id`: $p0})
RETURN [n0.`id`, n0.`type`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, COUNT { (n0)-[:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-() }] AS row

// node
OPTIONAL MATCH (n0Entity:`HojaEntity` {`id`: $p0})
OPTIONAL MATCH (n0Source:`HojaSource` {`id`: $p0})
WITH coalesce(n0Entity, n0Source) AS n0
WHERE n0 IS NOT NULL
RETURN [n0.`id`, n0.`type`, n0.`publisher`] AS row

// nodes
UNWIND $p0 AS id
OPTIONAL MATCH (n0Entity:`HojaEntity` {`id`: id})
OPTIONAL MATCH (n0Source:`HojaSource` {`id`: id})
WITH coalesce(n0Entity, n0Source) AS n0
WHERE n0 IS NOT NULL
RETURN [n0.`id`, n0.`type`] AS row

// ======== docs/api.md 4
// findByKeys

    UNWIND $keys AS key
    CALL (key) {
      CALL (key) {
        MATCH (n:`HojaEntity` {`lookupKey1`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey2`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey3`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey4`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey5`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey6`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey7`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey8`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey9`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey10`: key})
        RETURN n
      }
      WITH n 
      WITH n ORDER BY n.`sortKey`, n.`id` LIMIT $limit
      RETURN collect([n.`id`, n.`type`, n.`sortKey`, n.`lawKind`, n.`number`, n.`aliases`, n.`name_es`, n.`name_en`, n.`name_qu`]) AS matches
    }
    RETURN key AS key, matches AS matches
    ORDER BY key

// resolve places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
RETURN [c1] AS row

// search places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
RETURN [c1] AS row

// searchText


// ======== docs/api.md 5
// commonNeighbors places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
RETURN [c1] AS row

// findCommonNeighbors

    UNWIND $ids AS start
    MATCH (n:`HojaEntity` {`id`: start})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    
    WITH m, count(DISTINCT start) AS shared
    WHERE shared = $count
    WITH collect([m.`sortKey`, m.`id`]) AS found
    CALL (found) {
      UNWIND found AS pair
      WITH pair[0] AS sortKey, pair[1] AS id
      WHERE sortKey > $afterKey OR (sortKey = $afterKey AND id > $afterId)
      WITH sortKey, id
      ORDER BY sortKey, id
      LIMIT $size
      RETURN collect([sortKey, id]) AS page
    }
    RETURN size(found) AS total, page

// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findSortKeys

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    RETURN n.`id`, n.`sortKey`

// findStepRelationships

    UNWIND $pairs AS pair
    MATCH (a:`HojaEntity` {`id`: pair.id})
    MATCH (b:`HojaEntity` {`id`: pair.neighbor})
    MATCH (a)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(b)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      
    RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties
    ORDER BY r.`id`

// paths places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaEntity` {`id`: id})
RETURN collect([n2.`id`, n2.`type`, n2.`name_en`, n2.`name_es`]) AS c3
}
RETURN [c1, c3] AS row

// ======== docs/api.md 6
// findEdgesAmong

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND m.`id` IN $ids
      
    RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties
    ORDER BY r.`id`
    LIMIT $most

// findEdgesAmong

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND m.`id` IN $ids
      
    RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties
    ORDER BY r.`id`
    LIMIT $most

// findExisting

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    
    RETURN n.`id` AS id
    ORDER BY id

// findLevel

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes)
      
    WITH DISTINCT m
    WHERE NOT m.`id` IN $seen
    WITH collect(m) AS found
    CALL (found) {
      UNWIND found AS m
      WITH m.`id` AS id, m.`sortKey` AS sortKey
      ORDER BY sortKey, id
      LIMIT $room
      RETURN collect(id) AS ids
    }
    RETURN size(found) AS total, ids

// subgraph places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaEntity` {`id`: id})
RETURN collect([n2.`id`, n2.`type`]) AS c3
}
CALL () {
UNWIND $p2 AS id
MATCH (n4:`HojaEntity` {`id`: id})
RETURN collect([n4.`id`, n4.`type`]) AS c5
}
RETURN [c1, c3, c5] AS row

// ======== docs/api.md 7
// findAround

      MATCH (a:`HojaEntity`)
      WHERE a.`id` IN $about
      MATCH (a)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n)
      WITH a, r, n, coalesce(r.`onEarliest`, r.`sinceEarliest`, n.`toldEarliest`) AS day
      WHERE day >= $from AND day <= $to AND (a.`mayFrom` IS NULL OR a.`mayFrom` <= $asOf) AND (a.`mayTo` IS NULL OR a.`mayTo` > $asOf) AND (a.`gaps` IS NULL OR none(gap IN a.`gaps` WHERE left(gap, 10) <= $asOf AND substring(gap, 11) > $asOf)) AND (r.`mayFrom` IS NULL OR r.`mayFrom` <= $asOf) AND (r.`mayTo` IS NULL OR r.`mayTo` > $asOf) AND (r.`gaps` IS NULL OR none(gap IN r.`gaps` WHERE left(gap, 10) <= $asOf AND substring(gap, 11) > $asOf)) AND (n.`mayFrom` IS NULL OR n.`mayFrom` <= $asOf) AND (n.`mayTo` IS NULL OR n.`mayTo` > $asOf) AND (n.`gaps` IS NULL OR none(gap IN n.`gaps` WHERE left(gap, 10) <= $asOf AND substring(gap, 11) > $asOf))
      WITH r, n, day
      ORDER BY day, r.`id`
      LIMIT $limit
      WITH r, n, day, startNode(r) AS s, endNode(r) AS e
      RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties, n.`id` AS id, day, n.`told` AS date, n.`toldField` AS field, [n.`type`, n.`name_es`, n.`name_en`] AS name, [s.`type`, s.`name_es`, s.`name_en`] AS fromName, [e.`type`, e.`name_es`, e.`name_en`] AS toName

// findOwn

      MATCH (n:`HojaEntity`)
      WHERE n.`id` IN $about
      WITH n
      WHERE n.`toldEarliest` >= $from AND n.`toldEarliest` <= $to AND (n.`mayFrom` IS NULL OR n.`mayFrom` <= $asOf) AND (n.`mayTo` IS NULL OR n.`mayTo` > $asOf) AND (n.`gaps` IS NULL OR none(gap IN n.`gaps` WHERE left(gap, 10) <= $asOf AND substring(gap, 11) > $asOf))
      RETURN n.`id` AS id, n.`toldEarliest` AS day, n.`told` AS date, n.`toldField` AS field, [n.`type`, n.`name_es`, n.`name_en`] AS name
      ORDER BY day, id
      LIMIT $limit

// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
WHERE (n0.`mayFrom` IS NULL OR n0.`mayFrom` <= $p1) AND (n0.`mayTo` IS NULL OR n0.`mayTo` > $p1) AND (n0.`gaps` IS NULL OR none(gap IN n0.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
RETURN [n0.`id`] AS row

// law
MATCH (n0:`HojaEntity` {`id`: $p0})
WHERE (n0.`mayFrom` IS NULL OR n0.`mayFrom` <= $p1) AND (n0.`mayTo` IS NULL OR n0.`mayTo` > $p1) AND (n0.`gaps` IS NULL OR none(gap IN n0.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
RETURN [n0.`id`, n0.`doubts`, n0.`holdsFrom`, n0.`holdsTo`, n0.`isTimeless`, n0.`mayFrom`] AS row

// timeline places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
WHERE (n0.`mayFrom` IS NULL OR n0.`mayFrom` <= $p1) AND (n0.`mayTo` IS NULL OR n0.`mayTo` > $p1) AND (n0.`gaps` IS NULL OR none(gap IN n0.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
RETURN [c1] AS row

// ======== docs/api.md 8
// findComparedVersions

      MATCH (v:`HojaProvisionVersion`)
      WHERE v.`id` IN $ids
      CALL (v) {
        MATCH (v)-[:`HOJA_VERSION_OF`]->(p)
        WITH p.`id` AS id
        ORDER BY id
        RETURN collect(id) AS provisions
      }
      CALL (v) {
        MATCH (v)-[r:`HOJA_SETS_LIMIT_FOR`]->(s)
        WITH r, s
        ORDER BY s.`sortKey`, r.`id`
        LIMIT $most
        RETURN collect([s.`id`, r.`role`, r.`amountValue`, r.`amountUnit`]) AS limits
      }
      RETURN v.`id` AS id, provisions, v.`penalties` AS penalties, v.`text_es` AS spanish, v.`text_en` AS english, limits
      ORDER BY id

// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WHERE (n1.`mayFrom` IS NULL OR n1.`mayFrom` <= $p1) AND (n1.`mayTo` IS NULL OR n1.`mayTo` > $p1) AND (n1.`gaps` IS NULL OR none(gap IN n1.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '') DESC, n1.`sortKey` DESC, r2.`id` DESC
LIMIT $p2
RETURN collect([n1.`id`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_VERSION_OF`]-(n4)
WITH r5, n4
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '~'), n4.`sortKey`, r5.`id`
LIMIT $p3
RETURN collect([r5.`id`, n4.`id`, n4.`penalties`, n4.`valid`]) AS c6
}
CALL (n0) {
MATCH (n0)<-[r8:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n7)
WHERE substring(type(r8), 5) IN $p4 AND n7.`type` IN $p5
WITH r8, n7, startNode(r8) AS m10
ORDER BY coalesce(r8.`onEarliest`, r8.`sinceEarliest`, n7.`mayFrom`, '~'), n7.`sortKey`, r8.`id`
LIMIT $p6
CALL (r8) {
MATCH (n11:`HojaEntity` {`id`: r8.`versionAfter`})
WITH n11
RETURN collect([n11.`id`]) AS c12
}
RETURN collect([substring(type(r8), 5), r8.`id`, r8.`on`, r8.`onEarliest`, r8.`onLatest`, c12, m10.`id`, n7.`id`]) AS c9
}
RETURN [n0.`id`, c3, c6, c9] AS row

// ======== docs/api.md 9
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n1)
WHERE substring(type(r2), 5) IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p8
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n4)
WHERE substring(type(r5), 5) IN $p1
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p4
CALL (n4) {
MATCH (n4)<-[r8:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n7)
WHERE substring(type(r8), 5) IN $p1
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
RETURN collect([substring(type(r8), 5), r8.`basis`, r8.`id`, n7.`id`, n7.`type`]) AS c9
}
CALL (n4) {
MATCH (n4)-[r11:`HOJA_CONTRADICTS`]-(n10)
WITH r11, n10
ORDER BY n10.`sortKey`, r11.`id`
LIMIT $p3
RETURN collect([r11.`basis`, r11.`id`, n10.`id`, n10.`type`]) AS c12
}
RETURN collect([substring(type(r5), 5), r5.`basis`, r5.`id`, n4.`id`, n4.`type`, c9, c12]) AS c6
}
CALL (n1) {
MATCH (n1)-[r14:`HOJA_CONTRADICTS`]-(n13)
WITH r14, n13
ORDER BY n13.`sortKey`, r14.`id`
LIMIT $p7
CALL (n13) {
MATCH (n13)<-[r17:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n16)
WHERE substring(type(r17), 5) IN $p1
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p5
RETURN collect([substring(type(r17), 5), r17.`basis`, r17.`id`, n16.`id`, n16.`type`]) AS c18
}
CALL (n13) {
MATCH (n13)-[r20:`HOJA_CONTRADICTS`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p6
RETURN collect([r20.`basis`, r20.`id`, n19.`id`, n19.`type`]) AS c21
}
RETURN collect([r14.`basis`, r14.`id`, n13.`id`, n13.`type`, c18, c21]) AS c15
}
RETURN collect([substring(type(r2), 5), r2.`basis`, r2.`id`, n1.`id`, n1.`type`, c6, c15]) AS c3
}
CALL (n0) {
MATCH (n0)-[r23:`HOJA_CONTRADICTS`]-(n22)
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p15
CALL (n22) {
MATCH (n22)<-[r26:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n25)
WHERE substring(type(r26), 5) IN $p1
WITH r26, n25
ORDER BY n25.`sortKey`, r26.`id`
LIMIT $p11
CALL (n25) {
MATCH (n25)<-[r29:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n28)
WHERE substring(type(r29), 5) IN $p1
WITH r29, n28
ORDER BY n28.`sortKey`, r29.`id`
LIMIT $p9
RETURN collect([substring(type(r29), 5), r29.`basis`, r29.`id`, n28.`id`, n28.`type`]) AS c30
}
CALL (n25) {
MATCH (n25)-[r32:`HOJA_CONTRADICTS`]-(n31)
WITH r32, n31
ORDER BY n31.`sortKey`, r32.`id`
LIMIT $p10
RETURN collect([r32.`basis`, r32.`id`, n31.`id`, n31.`type`]) AS c33
}
RETURN collect([substring(type(r26), 5), r26.`basis`, r26.`id`, n25.`id`, n25.`type`, c30, c33]) AS c27
}
CALL (n22) {
MATCH (n22)-[r35:`HOJA_CONTRADICTS`]-(n34)
WITH r35, n34
ORDER BY n34.`sortKey`, r35.`id`
LIMIT $p14
CALL (n34) {
MATCH (n34)<-[r38:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n37)
WHERE substring(type(r38), 5) IN $p1
WITH r38, n37
ORDER BY n37.`sortKey`, r38.`id`
LIMIT $p12
RETURN collect([substring(type(r38), 5), r38.`basis`, r38.`id`, n37.`id`, n37.`type`]) AS c39
}
CALL (n34) {
MATCH (n34)-[r41:`HOJA_CONTRADICTS`]-(n40)
WITH r41, n40
ORDER BY n40.`sortKey`, r41.`id`
LIMIT $p13
RETURN collect([r41.`basis`, r41.`id`, n40.`id`, n40.`type`]) AS c42
}
RETURN collect([r35.`basis`, r35.`id`, n34.`id`, n34.`type`, c39, c42]) AS c36
}
RETURN collect([r23.`basis`, r23.`id`, n22.`id`, n22.`type`, c27, c36]) AS c24
}
RETURN [n0.`id`, c3, c24] AS row

// disputes places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaSource` {`id`: id})
RETURN collect([n2.`id`]) AS c3
}
RETURN [c1, c3] AS row

// findContradictions

      MATCH (a:`HojaEntity`)-[r:`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_AGAINST`]->(b:`HojaEntity`)
      
      CALL (a) {
        MATCH (a)-[:`HOJA_ABOUT`|`HOJA_MADE_BY`|`HOJA_ASSERTED_IN`]->(subject)
        WITH subject.`id` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfA
      }
      CALL (b) {
        MATCH (b)-[:`HOJA_ABOUT`|`HOJA_MADE_BY`|`HOJA_ASSERTED_IN`]->(subject)
        WITH subject.`id` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfB
      }
      WITH a, b, r, subjectsOfA, subjectsOfB
      ORDER BY a.`sortKey`, b.`sortKey`, r.`id`
      LIMIT $most
      RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties, subjectsOfA, subjectsOfB

// findRivals

      MATCH (o:`HojaObservation`)
      WHERE o.`rivalShare` > $threshold 
      WITH o
      ORDER BY o.`rivalShare` DESC, o.`rivalKey`, o.`value` DESC, o.`id`
      LIMIT $most
      RETURN o.`id` AS id, o.`rivalKey` AS rivalKey, o.`rivalShare` AS rivalShare, o.`indicatorId` AS indicator, o.`regionId` AS region

// ======== docs/api.md 10
// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WHERE n1.`regionId` IN $p1 AND n1.`period` IS NOT NULL AND (n1.`periodLatest` IS NULL OR n1.`periodLatest` >= $p2)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
UNWIND n1.`reporterIds` AS id
MATCH (n4:`HojaEntity` {`id`: id})
WITH n4
RETURN collect([n4.`id`, n4.`type`]) AS c5
}
RETURN collect([r2.`id`, n1.`id`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`unit`, n1.`value`, c5]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// observations
CALL () {
MATCH (n0:`HojaObservation`)
WHERE n0.`value` >= $p0 AND n0.`unit` IN $p1
WITH n0
ORDER BY coalesce(n0.`periodEarliest`, '') DESC, n0.`sortKey` DESC, n0.`id` DESC
LIMIT $p2
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`period`, n0.`value`, c4]) AS c1
}
CALL () {
MATCH (n0:`HojaObservation`)
WHERE n0.`value` >= $p0 AND n0.`unit` IN $p1
RETURN count(n0) AS t2
}
RETURN [c1, t2] AS row

// ======== docs/api.md 11
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n1:`HojaEntity` {`id`: n0.`quoteDocument`})
WITH n1
RETURN collect([n1.`id`]) AS c2
}
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN [n0.`id`, n0.`confidence`, n0.`quoteDocument`, n0.`quoteLanguage`, n0.`quoteText`, c2, c4] AS row

// document
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n2:`HojaClaim` {`quoteDocument`: n0.`id`})
WITH n2
ORDER BY n2.`sortKey`, n2.`id`
LIMIT $p1
RETURN collect([n2.`id`]) AS c3
}
RETURN [n0.`id`, c3, COUNT { MATCH (n1:`HojaClaim` {`quoteDocument`: n0.`id`}) }] AS row

// sources
CALL () {
MATCH (n0:`HojaSource`)
WHERE n0.`year` IS NOT NULL AND (n0.`yearLatest` IS NULL OR n0.`yearLatest` >= $p0)
WITH n0
ORDER BY coalesce(n0.`yearEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p1
RETURN collect([n0.`id`, n0.`publisher`, n0.`title`, n0.`url`, n0.`year`]) AS c1
}
CALL () {
MATCH (n0:`HojaSource`)
WHERE n0.`year` IS NOT NULL AND (n0.`yearLatest` IS NULL OR n0.`yearLatest` >= $p0)
RETURN count(n0) AS t2
}
RETURN [c1, t2] AS row

// ======== docs/api.md 12


// ======== docs/beyond-selections.md 1
// search places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`, n0.`name_en`, n0.`name_es`, n0.`name_qu`]) AS c1
}
RETURN [c1] AS row

// searchText


// searchText


// ======== docs/beyond-selections.md 2
// findArticles

    UNWIND $questions AS question
    MATCH (law:`HojaEntity` {`id`: question.`law`})
    CALL (question, law) {
      MATCH (law)<-[r:`HOJA_PART_OF`]-(p:`HojaProvision`)
      WHERE ((p.`articleFirst` <= question.`last` AND p.`articleLast` >= question.`first`) OR p.`number` = question.`number`) 
      WITH p ORDER BY p.`articleFirst`, p.`sortKey`, p.`id` LIMIT $limit
      RETURN collect([p.`id`, p.`type`, p.`sortKey`, p.`lawKind`, p.`number`, p.`aliases`, p.`name_es`, p.`name_en`, p.`name_qu`]) AS matches
    }
    RETURN question.`index` AS question, matches AS matches
    ORDER BY question

// findByKeys

    UNWIND $keys AS key
    CALL (key) {
      CALL (key) {
        MATCH (n:`HojaEntity` {`lookupKey1`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey2`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey3`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey4`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey5`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey6`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey7`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey8`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey9`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey10`: key})
        RETURN n
      }
      WITH n 
      WITH n ORDER BY n.`sortKey`, n.`id` LIMIT $limit
      RETURN collect([n.`id`, n.`type`, n.`sortKey`, n.`lawKind`, n.`number`, n.`aliases`, n.`name_es`, n.`name_en`, n.`name_qu`]) AS matches
    }
    RETURN key AS key, matches AS matches
    ORDER BY key

// resolve places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
RETURN [c1] AS row

// ======== docs/beyond-selections.md 3
// findArticles

    UNWIND $questions AS question
    MATCH (law:`HojaEntity` {`id`: question.`law`})
    CALL (question, law) {
      MATCH (law)<-[r:`HOJA_PART_OF`]-(p:`HojaProvision`)
      WHERE ((p.`articleFirst` <= question.`last` AND p.`articleLast` >= question.`first`) OR p.`number` = question.`number`) 
      WITH p ORDER BY p.`articleFirst`, p.`sortKey`, p.`id` LIMIT $limit
      RETURN collect([p.`id`, p.`type`, p.`sortKey`, p.`lawKind`, p.`number`, p.`aliases`, p.`name_es`, p.`name_en`, p.`name_qu`]) AS matches
    }
    RETURN question.`index` AS question, matches AS matches
    ORDER BY question

// findByKeys

    UNWIND $keys AS key
    CALL (key) {
      CALL (key) {
        MATCH (n:`HojaEntity` {`lookupKey1`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey2`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey3`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey4`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey5`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey6`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey7`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey8`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey9`: key})
        RETURN n
        UNION
        MATCH (n:`HojaEntity` {`lookupKey10`: key})
        RETURN n
      }
      WITH n 
      WITH n ORDER BY n.`sortKey`, n.`id` LIMIT $limit
      RETURN collect([n.`id`, n.`type`, n.`sortKey`, n.`lawKind`, n.`number`, n.`aliases`, n.`name_es`, n.`name_en`, n.`name_qu`]) AS matches
    }
    RETURN key AS key, matches AS matches
    ORDER BY key

// findRegulations

    UNWIND $laws AS id
    MATCH (law:`HojaEntity` {`id`: id})
    CALL (law) {
      MATCH (law)<-[r:`HOJA_REGULATES`]-(n:`HojaLaw`)
      WHERE n.`lawKind` IN $kinds 
      WITH n ORDER BY n.`sortKey`, n.`id` LIMIT $limit
      RETURN collect([n.`id`, n.`type`, n.`sortKey`, n.`lawKind`, n.`number`, n.`aliases`, n.`name_es`, n.`name_en`, n.`name_qu`]) AS matches
    }
    RETURN law.`id` AS law, matches AS matches
    ORDER BY law

// resolve places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
RETURN [c1] AS row

// ======== docs/beyond-selections.md 4
// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      AND (m.`id` IN $ends OR COUNT { (m)-[:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-() } <= $maxDegree)
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      AND (m.`id` IN $ends OR COUNT { (m)-[:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-() } <= $maxDegree)
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findSortKeys

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    RETURN n.`id`, n.`sortKey`

// findStepRelationships

    UNWIND $pairs AS pair
    MATCH (a:`HojaEntity` {`id`: pair.id})
    MATCH (b:`HojaEntity` {`id`: pair.neighbor})
    MATCH (a)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(b)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      
    RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties
    ORDER BY r.`id`

// paths places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`, n0.`name_en`, n0.`name_es`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaSource` {`id`: id})
RETURN collect([n2.`id`]) AS c3
}
RETURN [c1, c3] AS row

// ======== docs/beyond-selections.md 5
// findEdgesAmong

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND m.`id` IN $ids
      
    RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties
    ORDER BY r.`id`
    LIMIT $most

// findExisting

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    
    RETURN n.`id` AS id
    ORDER BY id

// findLevel

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes)
      
    WITH DISTINCT m
    WHERE NOT m.`id` IN $seen
    WITH collect(m) AS found
    CALL (found) {
      UNWIND found AS m
      WITH m.`id` AS id, m.`sortKey` AS sortKey
      ORDER BY sortKey, id
      LIMIT $room
      RETURN collect(id) AS ids
    }
    RETURN size(found) AS total, ids

// neighborhood places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaEntity` {`id`: id})
RETURN collect([n2.`id`, n2.`type`]) AS c3
}
CALL () {
UNWIND $p2 AS id
MATCH (n4:`HojaEntity` {`id`: id})
RETURN collect([n4.`id`, n4.`type`]) AS c5
}
RETURN [c1, c3, c5] AS row

// ======== docs/beyond-selections.md 6
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
WHERE (n0.`mayFrom` IS NULL OR n0.`mayFrom` <= $p1) AND (n0.`mayTo` IS NULL OR n0.`mayTo` > $p1) AND (n0.`gaps` IS NULL OR none(gap IN n0.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_VERSION_OF`]-(n3)
WHERE (r4.`mayFrom` IS NULL OR r4.`mayFrom` <= $p1) AND (r4.`mayTo` IS NULL OR r4.`mayTo` > $p1) AND (r4.`gaps` IS NULL OR none(gap IN r4.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1)) AND (n3.`mayFrom` IS NULL OR n3.`mayFrom` <= $p1) AND (n3.`mayTo` IS NULL OR n3.`mayTo` > $p1) AND (n3.`gaps` IS NULL OR none(gap IN n3.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p2
RETURN collect([n3.`id`, n3.`doubts`, n3.`holdsFrom`, n3.`holdsTo`, n3.`isTimeless`, n3.`mayFrom`, n3.`valid`]) AS c5
}
RETURN [n0.`id`, n0.`doubts`, n0.`holdsFrom`, n0.`holdsTo`, n0.`isTimeless`, n0.`mayFrom`, c5, COUNT { MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1) WHERE (r2.`mayFrom` IS NULL OR r2.`mayFrom` <= $p1) AND (r2.`mayTo` IS NULL OR r2.`mayTo` > $p1) AND (r2.`gaps` IS NULL OR none(gap IN r2.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1)) AND (n1.`mayFrom` IS NULL OR n1.`mayFrom` <= $p1) AND (n1.`mayTo` IS NULL OR n1.`mayTo` > $p1) AND (n1.`gaps` IS NULL OR none(gap IN n1.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1)) }, COUNT { MATCH (n0)<-[r7:`HOJA_AMENDS`]-(n6) WHERE (r7.`mayFrom` IS NULL OR r7.`mayFrom` <= $p1) AND (r7.`mayTo` IS NULL OR r7.`mayTo` > $p1) AND (r7.`gaps` IS NULL OR none(gap IN r7.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1)) AND (n6.`mayFrom` IS NULL OR n6.`mayFrom` <= $p1) AND (n6.`mayTo` IS NULL OR n6.`mayTo` > $p1) AND (n6.`gaps` IS NULL OR none(gap IN n6.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1)) }] AS row

// ======== docs/beyond-selections.md 7
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WHERE (n1.`mayFrom` IS NULL OR n1.`mayFrom` <= $p1) AND (n1.`mayTo` IS NULL OR n1.`mayTo` > $p1) AND (n1.`gaps` IS NULL OR none(gap IN n1.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '') DESC, n1.`sortKey` DESC, r2.`id` DESC
LIMIT $p2
RETURN collect([n1.`id`, n1.`penalties`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_VERSION_OF`]-(n4)
WHERE (n4.`mayFrom` IS NULL OR n4.`mayFrom` <= $p3) AND (n4.`mayTo` IS NULL OR n4.`mayTo` > $p3) AND (n4.`gaps` IS NULL OR none(gap IN n4.`gaps` WHERE left(gap, 10) <= $p3 AND substring(gap, 11) > $p3))
WITH r5, n4
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '') DESC, n4.`sortKey` DESC, r5.`id` DESC
LIMIT $p4
RETURN collect([n4.`id`, n4.`penalties`]) AS c6
}
RETURN [n0.`id`, c3, c6] AS row

// ======== docs/beyond-selections.md 8
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(n1)
WHERE substring(type(r2), 5) IN $p1 AND n1.`type` IN $p2
WITH r2, n1, endNode(r2) AS m4
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (r2) {
MATCH (n5:`HojaEntity` {`id`: r2.`versionBefore`})
WITH n5
RETURN collect([n5.`id`]) AS c6
}
CALL (r2) {
MATCH (n7:`HojaEntity` {`id`: r2.`versionAfter`})
WITH n7
RETURN collect([n7.`id`, n7.`valid`]) AS c8
}
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([substring(type(r2), 5), r2.`id`, r2.`on`, r2.`onEarliest`, r2.`onLatest`, c6, c8, c10, m4.`id`, n1.`id`]) AS c3
}
RETURN [n0.`id`, c3] AS row

// ======== docs/beyond-selections.md 9
// diff places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`]) AS c1
}
RETURN [c1] AS row

// findComparedVersions

      MATCH (v:`HojaProvisionVersion`)
      WHERE v.`id` IN $ids
      CALL (v) {
        MATCH (v)-[:`HOJA_VERSION_OF`]->(p)
        WITH p.`id` AS id
        ORDER BY id
        RETURN collect(id) AS provisions
      }
      CALL (v) {
        MATCH (v)-[r:`HOJA_SETS_LIMIT_FOR`]->(s)
        WITH r, s
        ORDER BY s.`sortKey`, r.`id`
        LIMIT $most
        RETURN collect([s.`id`, r.`role`, r.`amountValue`, r.`amountUnit`]) AS limits
      }
      RETURN v.`id` AS id, provisions, v.`penalties` AS penalties, v.`text_es` AS spanish, v.`text_en` AS english, limits
      ORDER BY id

// ======== docs/beyond-selections.md 10
// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WHERE n1.`regionId` IN $p1 AND n1.`period` IS NOT NULL AND (n1.`periodLatest` IS NULL OR n1.`periodLatest` >= $p2) AND (n1.`periodEarliest` IS NULL OR n1.`periodEarliest` <= $p3)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p4
CALL (n1) {
UNWIND n1.`reporterIds` AS id
MATCH (n4:`HojaEntity` {`id`: id})
WITH n4
RETURN collect([n4.`id`, n4.`type`]) AS c5
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r2.`id`, n1.`id`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`unit`, n1.`value`, c5, c7]) AS c3
}
RETURN [n0.`id`, c3] AS row

// ======== docs/beyond-selections.md 11
// findAround

      MATCH (a:`HojaEntity`)
      WHERE a.`id` IN $about
      MATCH (a)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n)
      WITH a, r, n, coalesce(r.`onEarliest`, r.`sinceEarliest`, n.`toldEarliest`) AS day
      WHERE day >= $from AND day <= $to 
      WITH r, n, day
      ORDER BY day, r.`id`
      LIMIT $limit
      WITH r, n, day, startNode(r) AS s, endNode(r) AS e
      RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties, n.`id` AS id, day, n.`told` AS date, n.`toldField` AS field, [n.`type`, n.`name_es`, n.`name_en`] AS name, [s.`type`, s.`name_es`, s.`name_en`] AS fromName, [e.`type`, e.`name_es`, e.`name_en`] AS toName

// findOwn

      MATCH (n:`HojaEntity`)
      WHERE n.`id` IN $about
      WITH n
      WHERE n.`toldEarliest` >= $from AND n.`toldEarliest` <= $to 
      RETURN n.`id` AS id, n.`toldEarliest` AS day, n.`told` AS date, n.`toldField` AS field, [n.`type`, n.`name_es`, n.`name_en`] AS name
      ORDER BY day, id
      LIMIT $limit

// timeline places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaSource` {`id`: id})
RETURN collect([n2.`id`]) AS c3
}
RETURN [c1, c3] AS row

// ======== docs/beyond-selections.md 12
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n1)
WHERE substring(type(r2), 5) IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p8
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n34:`HojaSource` {`id`: id})
WITH n34
RETURN collect([n34.`id`]) AS c35
}
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n4)
WHERE substring(type(r5), 5) IN $p1
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p4
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n17:`HojaSource` {`id`: id})
WITH n17
RETURN collect([n17.`id`]) AS c18
}
CALL (n4) {
MATCH (n4)<-[r8:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n7)
WHERE substring(type(r8), 5) IN $p1
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
CALL (r8) {
UNWIND r8.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
RETURN collect([substring(type(r8), 5), r8.`basis`, r8.`id`, c11, n7.`id`, n7.`type`]) AS c9
}
CALL (n4) {
MATCH (n4)-[r13:`HOJA_CONTRADICTS`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
CALL (r13) {
UNWIND r13.`sources` AS id
MATCH (n15:`HojaSource` {`id`: id})
WITH n15
RETURN collect([n15.`id`]) AS c16
}
RETURN collect([r13.`basis`, r13.`id`, c16, n12.`id`, n12.`type`]) AS c14
}
RETURN collect([substring(type(r5), 5), r5.`basis`, r5.`id`, c18, n4.`id`, n4.`type`, c9, c14]) AS c6
}
CALL (n1) {
MATCH (n1)-[r20:`HOJA_CONTRADICTS`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p7
CALL (r20) {
UNWIND r20.`sources` AS id
MATCH (n32:`HojaSource` {`id`: id})
WITH n32
RETURN collect([n32.`id`]) AS c33
}
CALL (n19) {
MATCH (n19)<-[r23:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n22)
WHERE substring(type(r23), 5) IN $p1
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p5
CALL (r23) {
UNWIND r23.`sources` AS id
MATCH (n25:`HojaSource` {`id`: id})
WITH n25
RETURN collect([n25.`id`]) AS c26
}
RETURN collect([substring(type(r23), 5), r23.`basis`, r23.`id`, c26, n22.`id`, n22.`type`]) AS c24
}
CALL (n19) {
MATCH (n19)-[r28:`HOJA_CONTRADICTS`]-(n27)
WITH r28, n27
ORDER BY n27.`sortKey`, r28.`id`
LIMIT $p6
CALL (r28) {
UNWIND r28.`sources` AS id
MATCH (n30:`HojaSource` {`id`: id})
WITH n30
RETURN collect([n30.`id`]) AS c31
}
RETURN collect([r28.`basis`, r28.`id`, c31, n27.`id`, n27.`type`]) AS c29
}
RETURN collect([r20.`basis`, r20.`id`, c33, n19.`id`, n19.`type`, c24, c29]) AS c21
}
RETURN collect([substring(type(r2), 5), r2.`basis`, r2.`id`, c35, n1.`id`, n1.`type`, c6, c21]) AS c3
}
CALL (n0) {
MATCH (n0)-[r37:`HOJA_CONTRADICTS`]-(n36)
WITH r37, n36
ORDER BY n36.`sortKey`, r37.`id`
LIMIT $p15
CALL (r37) {
UNWIND r37.`sources` AS id
MATCH (n69:`HojaSource` {`id`: id})
WITH n69
RETURN collect([n69.`id`]) AS c70
}
CALL (n36) {
MATCH (n36)<-[r40:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n39)
WHERE substring(type(r40), 5) IN $p1
WITH r40, n39
ORDER BY n39.`sortKey`, r40.`id`
LIMIT $p11
CALL (r40) {
UNWIND r40.`sources` AS id
MATCH (n52:`HojaSource` {`id`: id})
WITH n52
RETURN collect([n52.`id`]) AS c53
}
CALL (n39) {
MATCH (n39)<-[r43:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n42)
WHERE substring(type(r43), 5) IN $p1
WITH r43, n42
ORDER BY n42.`sortKey`, r43.`id`
LIMIT $p9
CALL (r43) {
UNWIND r43.`sources` AS id
MATCH (n45:`HojaSource` {`id`: id})
WITH n45
RETURN collect([n45.`id`]) AS c46
}
RETURN collect([substring(type(r43), 5), r43.`basis`, r43.`id`, c46, n42.`id`, n42.`type`]) AS c44
}
CALL (n39) {
MATCH (n39)-[r48:`HOJA_CONTRADICTS`]-(n47)
WITH r48, n47
ORDER BY n47.`sortKey`, r48.`id`
LIMIT $p10
CALL (r48) {
UNWIND r48.`sources` AS id
MATCH (n50:`HojaSource` {`id`: id})
WITH n50
RETURN collect([n50.`id`]) AS c51
}
RETURN collect([r48.`basis`, r48.`id`, c51, n47.`id`, n47.`type`]) AS c49
}
RETURN collect([substring(type(r40), 5), r40.`basis`, r40.`id`, c53, n39.`id`, n39.`type`, c44, c49]) AS c41
}
CALL (n36) {
MATCH (n36)-[r55:`HOJA_CONTRADICTS`]-(n54)
WITH r55, n54
ORDER BY n54.`sortKey`, r55.`id`
LIMIT $p14
CALL (r55) {
UNWIND r55.`sources` AS id
MATCH (n67:`HojaSource` {`id`: id})
WITH n67
RETURN collect([n67.`id`]) AS c68
}
CALL (n54) {
MATCH (n54)<-[r58:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n57)
WHERE substring(type(r58), 5) IN $p1
WITH r58, n57
ORDER BY n57.`sortKey`, r58.`id`
LIMIT $p12
CALL (r58) {
UNWIND r58.`sources` AS id
MATCH (n60:`HojaSource` {`id`: id})
WITH n60
RETURN collect([n60.`id`]) AS c61
}
RETURN collect([substring(type(r58), 5), r58.`basis`, r58.`id`, c61, n57.`id`, n57.`type`]) AS c59
}
CALL (n54) {
MATCH (n54)-[r63:`HOJA_CONTRADICTS`]-(n62)
WITH r63, n62
ORDER BY n62.`sortKey`, r63.`id`
LIMIT $p13
CALL (r63) {
UNWIND r63.`sources` AS id
MATCH (n65:`HojaSource` {`id`: id})
WITH n65
RETURN collect([n65.`id`]) AS c66
}
RETURN collect([r63.`basis`, r63.`id`, c66, n62.`id`, n62.`type`]) AS c64
}
RETURN collect([r55.`basis`, r55.`id`, c68, n54.`id`, n54.`type`, c59, c64]) AS c56
}
RETURN collect([r37.`basis`, r37.`id`, c70, n36.`id`, n36.`type`, c41, c56]) AS c38
}
RETURN [n0.`id`, c3, c38] AS row

// disputes places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaSource` {`id`: id})
RETURN collect([n2.`id`]) AS c3
}
RETURN [c1, c3] AS row

// findContradictions

      MATCH (a:`HojaEntity`)-[r:`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_AGAINST`]->(b:`HojaEntity`)
      
      CALL (a) {
        MATCH (a)-[:`HOJA_ABOUT`|`HOJA_MADE_BY`|`HOJA_ASSERTED_IN`]->(subject)
        WITH subject.`id` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfA
      }
      CALL (b) {
        MATCH (b)-[:`HOJA_ABOUT`|`HOJA_MADE_BY`|`HOJA_ASSERTED_IN`]->(subject)
        WITH subject.`id` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfB
      }
      WITH a, b, r, subjectsOfA, subjectsOfB
      ORDER BY a.`sortKey`, b.`sortKey`, r.`id`
      LIMIT $most
      RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties, subjectsOfA, subjectsOfB

// findRivals

      MATCH (o:`HojaObservation`)
      WHERE o.`rivalShare` > $threshold 
      WITH o
      ORDER BY o.`rivalShare` DESC, o.`rivalKey`, o.`value` DESC, o.`id`
      LIMIT $most
      RETURN o.`id` AS id, o.`rivalKey` AS rivalKey, o.`rivalShare` AS rivalShare, o.`indicatorId` AS indicator, o.`regionId` AS region

// ======== question alternatives-to-a-policy
// policies
CALL () {
MATCH (n0:`HojaPolicy`)
WHERE n0.`sortKey` >= '' AND n0.`policyStatus` IN $p3
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p4
CALL (n0) {
MATCH (n0)-[r4:`HOJA_PROPOSED_BY`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
CALL (r4) {
UNWIND r4.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r4.`on`, r4.`role`, c7, n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r9:`HOJA_APPLIES_IN`]->(n8)
WITH r9, n8
ORDER BY n8.`sortKey`, r9.`id`
LIMIT $p1
RETURN collect([n8.`id`, n8.`name_en`, n8.`name_es`, n8.`name_qu`]) AS c10
}
CALL (n0) {
MATCH (n0)<-[r12:`HOJA_CRITICISES`]-(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p2
RETURN collect([n11.`id`, n11.`type`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
RETURN collect([n0.`id`, n0.`description_en`, n0.`description_es`, n0.`description_qu`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`period`, n0.`policyStatus`, c5, c10, c13]) AS c1
}
RETURN [c1, null] AS row

// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_ALTERNATIVE_TO`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p4
CALL (n1) {
MATCH (n1)-[r5:`HOJA_PROPOSED_BY`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
RETURN collect([r5.`on`, r5.`role`, c8, n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
MATCH (n1)-[r10:`HOJA_APPLIES_IN`]->(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
RETURN collect([n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n1) {
MATCH (n1)<-[r13:`HOJA_CRITICISES`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
RETURN collect([n12.`id`, n12.`type`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
RETURN collect([n1.`id`, n1.`description_en`, n1.`description_es`, n1.`description_qu`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`period`, n1.`policyStatus`, c6, c11, c14]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question arguments-about-a-claim
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n1:`HojaEntity` {`id`: n0.`quoteDocument`})
WITH n1
RETURN collect([n1.`id`]) AS c2
}
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n3)
WHERE substring(type(r4), 5) IN $p1
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p8
CALL (r4) {
UNWIND r4.`sources` AS id
MATCH (n36:`HojaSource` {`id`: id})
WITH n36
RETURN collect([n36.`id`]) AS c37
}
CALL (n3) {
MATCH (n3)<-[r7:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n6)
WHERE substring(type(r7), 5) IN $p1
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p4
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n19:`HojaSource` {`id`: id})
WITH n19
RETURN collect([n19.`id`]) AS c20
}
CALL (n6) {
MATCH (n6)<-[r10:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n9)
WHERE substring(type(r10), 5) IN $p1
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
CALL (r10) {
UNWIND r10.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
RETURN collect([substring(type(r10), 5), r10.`basis`, r10.`confidence`, r10.`id`, r10.`note_en`, r10.`note_es`, r10.`note_qu`, c13, n9.`id`, n9.`type`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n6) {
MATCH (n6)-[r15:`HOJA_CONTRADICTS`]-(n14)
WITH r15, n14
ORDER BY n14.`sortKey`, r15.`id`
LIMIT $p3
CALL (r15) {
UNWIND r15.`sources` AS id
MATCH (n17:`HojaSource` {`id`: id})
WITH n17
RETURN collect([n17.`id`]) AS c18
}
RETURN collect([r15.`basis`, r15.`confidence`, r15.`id`, r15.`note_en`, r15.`note_es`, r15.`note_qu`, c18, n14.`id`, n14.`type`, n14.`name_en`, n14.`name_es`, n14.`name_qu`]) AS c16
}
RETURN collect([substring(type(r7), 5), r7.`basis`, r7.`confidence`, r7.`id`, r7.`note_en`, r7.`note_es`, r7.`note_qu`, c20, n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`, c11, c16]) AS c8
}
CALL (n3) {
MATCH (n3)-[r22:`HOJA_CONTRADICTS`]-(n21)
WITH r22, n21
ORDER BY n21.`sortKey`, r22.`id`
LIMIT $p7
CALL (r22) {
UNWIND r22.`sources` AS id
MATCH (n34:`HojaSource` {`id`: id})
WITH n34
RETURN collect([n34.`id`]) AS c35
}
CALL (n21) {
MATCH (n21)<-[r25:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n24)
WHERE substring(type(r25), 5) IN $p1
WITH r25, n24
ORDER BY n24.`sortKey`, r25.`id`
LIMIT $p5
CALL (r25) {
UNWIND r25.`sources` AS id
MATCH (n27:`HojaSource` {`id`: id})
WITH n27
RETURN collect([n27.`id`]) AS c28
}
RETURN collect([substring(type(r25), 5), r25.`basis`, r25.`confidence`, r25.`id`, r25.`note_en`, r25.`note_es`, r25.`note_qu`, c28, n24.`id`, n24.`type`, n24.`name_en`, n24.`name_es`, n24.`name_qu`]) AS c26
}
CALL (n21) {
MATCH (n21)-[r30:`HOJA_CONTRADICTS`]-(n29)
WITH r30, n29
ORDER BY n29.`sortKey`, r30.`id`
LIMIT $p6
CALL (r30) {
UNWIND r30.`sources` AS id
MATCH (n32:`HojaSource` {`id`: id})
WITH n32
RETURN collect([n32.`id`]) AS c33
}
RETURN collect([r30.`basis`, r30.`confidence`, r30.`id`, r30.`note_en`, r30.`note_es`, r30.`note_qu`, c33, n29.`id`, n29.`type`, n29.`name_en`, n29.`name_es`, n29.`name_qu`]) AS c31
}
RETURN collect([r22.`basis`, r22.`confidence`, r22.`id`, r22.`note_en`, r22.`note_es`, r22.`note_qu`, c35, n21.`id`, n21.`type`, n21.`name_en`, n21.`name_es`, n21.`name_qu`, c26, c31]) AS c23
}
RETURN collect([substring(type(r4), 5), r4.`basis`, r4.`confidence`, r4.`id`, r4.`note_en`, r4.`note_es`, r4.`note_qu`, c37, n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`, c8, c23]) AS c5
}
CALL (n0) {
MATCH (n0)-[r39:`HOJA_CONTRADICTS`]-(n38)
WITH r39, n38
ORDER BY n38.`sortKey`, r39.`id`
LIMIT $p15
CALL (r39) {
UNWIND r39.`sources` AS id
MATCH (n71:`HojaSource` {`id`: id})
WITH n71
RETURN collect([n71.`id`]) AS c72
}
CALL (n38) {
MATCH (n38)<-[r42:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n41)
WHERE substring(type(r42), 5) IN $p1
WITH r42, n41
ORDER BY n41.`sortKey`, r42.`id`
LIMIT $p11
CALL (r42) {
UNWIND r42.`sources` AS id
MATCH (n54:`HojaSource` {`id`: id})
WITH n54
RETURN collect([n54.`id`]) AS c55
}
CALL (n41) {
MATCH (n41)<-[r45:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n44)
WHERE substring(type(r45), 5) IN $p1
WITH r45, n44
ORDER BY n44.`sortKey`, r45.`id`
LIMIT $p9
CALL (r45) {
UNWIND r45.`sources` AS id
MATCH (n47:`HojaSource` {`id`: id})
WITH n47
RETURN collect([n47.`id`]) AS c48
}
RETURN collect([substring(type(r45), 5), r45.`basis`, r45.`confidence`, r45.`id`, r45.`note_en`, r45.`note_es`, r45.`note_qu`, c48, n44.`id`, n44.`type`, n44.`name_en`, n44.`name_es`, n44.`name_qu`]) AS c46
}
CALL (n41) {
MATCH (n41)-[r50:`HOJA_CONTRADICTS`]-(n49)
WITH r50, n49
ORDER BY n49.`sortKey`, r50.`id`
LIMIT $p10
CALL (r50) {
UNWIND r50.`sources` AS id
MATCH (n52:`HojaSource` {`id`: id})
WITH n52
RETURN collect([n52.`id`]) AS c53
}
RETURN collect([r50.`basis`, r50.`confidence`, r50.`id`, r50.`note_en`, r50.`note_es`, r50.`note_qu`, c53, n49.`id`, n49.`type`, n49.`name_en`, n49.`name_es`, n49.`name_qu`]) AS c51
}
RETURN collect([substring(type(r42), 5), r42.`basis`, r42.`confidence`, r42.`id`, r42.`note_en`, r42.`note_es`, r42.`note_qu`, c55, n41.`id`, n41.`type`, n41.`name_en`, n41.`name_es`, n41.`name_qu`, c46, c51]) AS c43
}
CALL (n38) {
MATCH (n38)-[r57:`HOJA_CONTRADICTS`]-(n56)
WITH r57, n56
ORDER BY n56.`sortKey`, r57.`id`
LIMIT $p14
CALL (r57) {
UNWIND r57.`sources` AS id
MATCH (n69:`HojaSource` {`id`: id})
WITH n69
RETURN collect([n69.`id`]) AS c70
}
CALL (n56) {
MATCH (n56)<-[r60:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n59)
WHERE substring(type(r60), 5) IN $p1
WITH r60, n59
ORDER BY n59.`sortKey`, r60.`id`
LIMIT $p12
CALL (r60) {
UNWIND r60.`sources` AS id
MATCH (n62:`HojaSource` {`id`: id})
WITH n62
RETURN collect([n62.`id`]) AS c63
}
RETURN collect([substring(type(r60), 5), r60.`basis`, r60.`confidence`, r60.`id`, r60.`note_en`, r60.`note_es`, r60.`note_qu`, c63, n59.`id`, n59.`type`, n59.`name_en`, n59.`name_es`, n59.`name_qu`]) AS c61
}
CALL (n56) {
MATCH (n56)-[r65:`HOJA_CONTRADICTS`]-(n64)
WITH r65, n64
ORDER BY n64.`sortKey`, r65.`id`
LIMIT $p13
CALL (r65) {
UNWIND r65.`sources` AS id
MATCH (n67:`HojaSource` {`id`: id})
WITH n67
RETURN collect([n67.`id`]) AS c68
}
RETURN collect([r65.`basis`, r65.`confidence`, r65.`id`, r65.`note_en`, r65.`note_es`, r65.`note_qu`, c68, n64.`id`, n64.`type`, n64.`name_en`, n64.`name_es`, n64.`name_qu`]) AS c66
}
RETURN collect([r57.`basis`, r57.`confidence`, r57.`id`, r57.`note_en`, r57.`note_es`, r57.`note_qu`, c70, n56.`id`, n56.`type`, n56.`name_en`, n56.`name_es`, n56.`name_qu`, c61, c66]) AS c58
}
RETURN collect([r39.`basis`, r39.`confidence`, r39.`id`, r39.`note_en`, r39.`note_es`, r39.`note_qu`, c72, n38.`id`, n38.`type`, n38.`name_en`, n38.`name_es`, n38.`name_qu`, c43, c58]) AS c40
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, n0.`quoteDocument`, n0.`quoteLanguage`, n0.`quoteText`, c2, c5, c40] AS row

// ======== question article-on-a-day
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WHERE (n1.`mayFrom` IS NULL OR n1.`mayFrom` <= $p1) AND (n1.`mayTo` IS NULL OR n1.`mayTo` > $p1) AND (n1.`gaps` IS NULL OR none(gap IN n1.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '') DESC, n1.`sortKey` DESC, r2.`id` DESC
LIMIT $p3
CALL (n1) {
MATCH (n4:`HojaSource` {`id`: n1.`textSource`})
WITH n4
RETURN collect([n4.`id`, n4.`publisher`]) AS c5
}
CALL (n1) {
MATCH (n1)-[r7:`HOJA_SETS_LIMIT_FOR`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
RETURN collect([r7.`amountUnit`, r7.`amountValue`, r7.`role`, n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
RETURN collect([n1.`id`, n1.`penalties`, n1.`text_en`, n1.`text_es`, n1.`text_qu`, n1.`validity`, c5, c8]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question articles-that-came-back
// provisions
CALL () {
MATCH (n0:`HojaProvision`)
WHERE n0.`sortKey` >= '' AND n0.`id` IN $p3
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p4
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_INSERTS`]-(n3)
WITH r4, n3
ORDER BY coalesce(r4.`onEarliest`, r4.`sinceEarliest`, n3.`mayFrom`, '~'), n3.`sortKey`, r4.`id`
LIMIT $p0
CALL (r4) {
UNWIND r4.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r4.`on`, c7, n3.`id`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)<-[r9:`HOJA_REPEALS`]-(n8)
WITH r9, n8
ORDER BY coalesce(r9.`onEarliest`, r9.`sinceEarliest`, n8.`mayFrom`, '~'), n8.`sortKey`, r9.`id`
LIMIT $p1
CALL (r9) {
UNWIND r9.`sources` AS id
MATCH (n11:`HojaSource` {`id`: id})
WITH n11
RETURN collect([n11.`id`]) AS c12
}
RETURN collect([r9.`on`, c12, n8.`id`, n8.`name_en`, n8.`name_es`, n8.`name_qu`]) AS c10
}
CALL (n0) {
MATCH (n0)<-[r14:`HOJA_VERSION_OF`]-(n13)
WITH r14, n13
ORDER BY coalesce(r14.`onEarliest`, r14.`sinceEarliest`, n13.`mayFrom`, '~'), n13.`sortKey`, r14.`id`
LIMIT $p2
RETURN collect([n13.`id`, n13.`validity`]) AS c15
}
RETURN collect([n0.`id`, n0.`number`, c5, c10, c15]) AS c1
}
RETURN [c1, null] AS row

// ======== question briefings-and-later-evidence
// documents
CALL () {
MATCH (n0:`HojaDocument`)
WHERE n0.`id` IN $p7
WITH n0
ORDER BY coalesce(n0.`publishedOnEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p8
CALL (n0) {
MATCH (n0)-[r4:`HOJA_AUTHORED_BY`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_ASSERTED_IN`]-(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p6
CALL (n6) {
MATCH (n6)<-[r10:`HOJA_SUPPORTS`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
CALL (r10) {
UNWIND r10.`sources` AS id
MATCH (n15:`HojaSource` {`id`: id})
WITH n15
RETURN collect([n15.`id`]) AS c16
}
CALL (n9) {
MATCH (n9)-[r13:`HOJA_ASSERTED_IN`]->(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p1
RETURN collect([n12.`id`]) AS c14
}
RETURN collect([r10.`basis`, c16, n9.`id`, n9.`madeOn`, n9.`name_en`, n9.`name_es`, n9.`name_qu`, c14]) AS c11
}
CALL (n6) {
MATCH (n6)<-[r18:`HOJA_EVIDENCE_FOR`]-(n17)
WITH r18, n17
ORDER BY n17.`sortKey`, r18.`id`
LIMIT $p3
CALL (r18) {
UNWIND r18.`sources` AS id
MATCH (n20:`HojaSource` {`id`: id})
WITH n20
RETURN collect([n20.`id`]) AS c21
}
RETURN collect([c21, n17.`id`, n17.`type`, n17.`name_en`, n17.`name_es`, n17.`name_qu`]) AS c19
}
CALL (n6) {
MATCH (n6)-[r23:`HOJA_CONTRADICTS`]-(n22)
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p4
CALL (r23) {
UNWIND r23.`sources` AS id
MATCH (n25:`HojaSource` {`id`: id})
WITH n25
RETURN collect([n25.`id`]) AS c26
}
RETURN collect([r23.`basis`, c26, n22.`id`, n22.`type`, n22.`madeOn`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
CALL (n6) {
MATCH (n6)<-[r28:`HOJA_EVIDENCE_AGAINST`]-(n27)
WITH r28, n27
ORDER BY n27.`sortKey`, r28.`id`
LIMIT $p5
CALL (r28) {
UNWIND r28.`sources` AS id
MATCH (n30:`HojaSource` {`id`: id})
WITH n30
RETURN collect([n30.`id`]) AS c31
}
RETURN collect([c31, n27.`id`, n27.`type`, n27.`name_en`, n27.`name_es`, n27.`name_qu`]) AS c29
}
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`, c11, c19, c24, c29]) AS c8
}
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`, c5, c8]) AS c1
}
RETURN [c1, null] AS row

// ======== question claims-about-a-policy
// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r3:`HOJA_ABOUT`]-(n2)
WHERE n2.`type` IN $p1
WITH r3, n2
ORDER BY coalesce(r3.`onEarliest`, r3.`sinceEarliest`, n2.`mayFrom`, '~'), n2.`sortKey`, r3.`id`
LIMIT $p5
CALL (n2) {
MATCH (n2)-[r6:`HOJA_MADE_BY`]->(n5)
WHERE n2.`type` IN ['Claim']
WITH r6, n5
ORDER BY n5.`sortKey`, r6.`id`
LIMIT $p2
RETURN collect([n5.`id`, n5.`type`, n5.`name_en`, n5.`name_es`, n5.`name_qu`]) AS c7
}
CALL (n2) {
MATCH (n2)-[r9:`HOJA_ASSERTED_IN`]->(n8)
WHERE n2.`type` IN ['Claim']
WITH r9, n8
ORDER BY n8.`sortKey`, r9.`id`
LIMIT $p3
RETURN collect([n8.`id`, n8.`name_en`, n8.`name_es`, n8.`name_qu`]) AS c10
}
CALL (n2) {
MATCH (n2)-[r12:`HOJA_CONTRADICTS`]-(n11)
WHERE n2.`type` IN ['Claim']
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p4
RETURN collect([n11.`id`, n11.`type`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
RETURN collect([n2.`id`, n2.`type`, n2.`confidence`, n2.`madeOn`, n2.`name_en`, n2.`name_es`, n2.`name_qu`, c7, c10, c13]) AS c4
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c4, COUNT { MATCH (n0)<-[:`HOJA_ABOUT`]-(n1) WHERE n1.`type` IN $p1 }] AS row

// ======== question claims-of-a-document
// document
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_AUTHORED_BY`]->(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)-[r5:`HOJA_PUBLISHED_BY`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n0) {
MATCH (n0)-[r8:`HOJA_PART_OF`]->(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p3
RETURN collect([n7.`id`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
CALL (n0) {
MATCH (n0)<-[r11:`HOJA_VERSION_OF`]-(n10)
WITH r11, n10
ORDER BY n10.`sortKey`, r11.`id`
LIMIT $p4
RETURN collect([n10.`id`, n10.`name_en`, n10.`name_es`, n10.`name_qu`]) AS c12
}
CALL (n0) {
MATCH (n0)<-[r14:`HOJA_ASSERTED_IN`]-(n13)
WITH r14, n13
ORDER BY n13.`sortKey`, r14.`id`
LIMIT $p9
CALL (n13) {
MATCH (n13)-[r17:`HOJA_ABOUT`]->(n16)
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p5
RETURN collect([n16.`id`, n16.`type`, n16.`name_en`, n16.`name_es`, n16.`name_qu`]) AS c18
}
CALL (n13) {
MATCH (n13)<-[r20:`HOJA_EVIDENCE_FOR`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p6
RETURN collect([n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`]) AS c21
}
CALL (n13) {
MATCH (n13)-[r23:`HOJA_SUPPORTS`]->(n22)
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p7
RETURN collect([n22.`id`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
CALL (n13) {
MATCH (n13)<-[r26:`HOJA_SUPPORTS`]-(n25)
WITH r26, n25
ORDER BY n25.`sortKey`, r26.`id`
LIMIT $p8
RETURN collect([n25.`id`, n25.`name_en`, n25.`name_es`, n25.`name_qu`]) AS c27
}
RETURN collect([n13.`id`, n13.`name_en`, n13.`name_es`, n13.`name_qu`, n13.`unit`, n13.`value`, c18, c21, c24, c27]) AS c15
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`, c3, c6, c9, c12, c15] AS row

// ======== question coca-area-by-region
// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WHERE n1.`period` IS NOT NULL AND (n1.`periodLatest` IS NULL OR n1.`periodLatest` >= $p1) AND (n1.`periodEarliest` IS NULL OR n1.`periodEarliest` <= $p2)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
MATCH (n4:`HojaEntity` {`id`: n1.`regionId`})
WITH n4
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, n4.`regionKind`]) AS c5
}
CALL (n1) {
UNWIND n1.`reporterIds` AS id
MATCH (n6:`HojaEntity` {`id`: id})
WITH n6
RETURN collect([n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c7
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n8:`HojaSource` {`id`: id})
WITH n8
RETURN collect([n8.`id`]) AS c9
}
RETURN collect([r2.`id`, n1.`id`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`unit`, n1.`value`, c5, c7, c9]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question coca-area-by-year
// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WHERE n1.`regionId` IN $p1
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (n1) {
UNWIND n1.`reporterIds` AS id
MATCH (n4:`HojaEntity` {`id`: id})
WITH n4
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c5
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r2.`id`, n1.`id`, n1.`confidence`, n1.`note_en`, n1.`note_es`, n1.`note_qu`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`uncertainFields`, n1.`unit`, n1.`value`, c5, c7]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question coca-monitoring-and-its-critics
// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_IMPLEMENTS`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`role`, r2.`since`, r2.`until`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_SUPPORTS`]-(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`role`, r7.`since`, r7.`until`, c10, n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)<-[r12:`HOJA_FUNDS`]-(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p3
CALL (r12) {
UNWIND r12.`sources` AS id
MATCH (n14:`HojaSource` {`id`: id})
WITH n14
RETURN collect([n14.`id`]) AS c15
}
RETURN collect([r12.`role`, r12.`since`, r12.`until`, c15, n11.`id`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
CALL (n0) {
MATCH (n0)<-[r17:`HOJA_ABOUT`]-(n16)
WHERE n16.`type` IN $p4
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p8
CALL (r17) {
UNWIND r17.`sources` AS id
MATCH (n28:`HojaSource` {`id`: id})
WITH n28
RETURN collect([n28.`id`]) AS c29
}
CALL (n16) {
MATCH (n16)-[r20:`HOJA_MADE_BY`]->(n19)
WHERE n16.`type` IN ['Claim']
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p5
RETURN collect([n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`]) AS c21
}
CALL (n16) {
MATCH (n16)<-[r23:`HOJA_EVIDENCE_FOR`]-(n22)
WHERE n16.`type` IN ['Claim']
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p6
RETURN collect([n22.`id`, n22.`type`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
CALL (n16) {
MATCH (n16)-[r26:`HOJA_CONTRADICTS`]-(n25)
WHERE n16.`type` IN ['Claim']
WITH r26, n25
ORDER BY n25.`sortKey`, r26.`id`
LIMIT $p7
RETURN collect([n25.`id`, n25.`type`, n25.`name_en`, n25.`name_es`, n25.`name_qu`]) AS c27
}
RETURN collect([r17.`role`, r17.`since`, r17.`until`, c29, n16.`id`, n16.`type`, n16.`name_en`, n16.`name_es`, n16.`name_qu`, c21, c24, c27]) AS c18
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`period`, c3, c8, c13, c18] AS row

// ======== question coca-registry
// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`id`, n1.`id`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`unit`, n1.`value`, c5]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_REGULATES`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`role`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_IMPLEMENTS`]-(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`role`, c10, n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)-[r12:`HOJA_CONTRADICTS`]-(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p3
CALL (r12) {
UNWIND r12.`sources` AS id
MATCH (n14:`HojaSource` {`id`: id})
WITH n14
RETURN collect([n14.`id`]) AS c15
}
RETURN collect([r12.`note_en`, r12.`note_es`, r12.`note_qu`, c15, n11.`id`, n11.`type`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
CALL (n0) {
MATCH (n0)<-[r17:`HOJA_ABOUT`]-(n16)
WHERE n16.`type` IN $p4
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p7
CALL (r17) {
UNWIND r17.`sources` AS id
MATCH (n25:`HojaSource` {`id`: id})
WITH n25
RETURN collect([n25.`id`]) AS c26
}
CALL (n16) {
MATCH (n16)-[r20:`HOJA_MADE_BY`]->(n19)
WHERE n16.`type` IN ['Claim']
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p5
RETURN collect([n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`]) AS c21
}
CALL (n16) {
MATCH (n16)-[r23:`HOJA_CONTRADICTS`]-(n22)
WHERE n16.`type` IN ['Claim']
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p6
RETURN collect([n22.`id`, n22.`type`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
RETURN collect([r17.`role`, c26, n16.`id`, n16.`type`, n16.`name_en`, n16.`name_es`, n16.`name_qu`, c21, c24]) AS c18
}
RETURN [n0.`id`, n0.`description_en`, n0.`description_es`, n0.`description_qu`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`period`, c3, c8, c13, c18] AS row

// ======== question court-decisions-on-drugs
// courtDecisions
CALL () {
MATCH (n0:`HojaCourtDecision`)
WITH n0
ORDER BY coalesce(n0.`decidedOnEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p5
CALL (n0) {
MATCH (n0)-[r4:`HOJA_ISSUED_BY`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_STRIKES_DOWN`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (n6) {
MATCH (n6)-[r10:`HOJA_ISSUED_BY`]->(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p1
RETURN collect([n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`, c11]) AS c8
}
CALL (n0) {
MATCH (n0)-[r13:`HOJA_INTERPRETS`]->(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
RETURN collect([n12.`id`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
CALL (n0) {
MATCH (n0)<-[r16:`HOJA_PARTY_TO`]-(n15)
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p4
RETURN collect([n15.`id`, n15.`name_en`, n15.`name_es`, n15.`name_qu`]) AS c17
}
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n18:`HojaSource` {`id`: id})
WITH n18
RETURN collect([n18.`id`]) AS c19
}
RETURN collect([n0.`id`, n0.`decidedOn`, n0.`decisionKind`, n0.`description_en`, n0.`description_es`, n0.`description_qu`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`number`, c5, c8, c14, c17, c19]) AS c1
}
RETURN [c1, null] AS row

// ======== question criminal-code-on-a-day
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PART_OF`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_VERSION_OF`]-(n4)
WHERE (n4.`mayFrom` IS NULL OR n4.`mayFrom` <= $p1) AND (n4.`mayTo` IS NULL OR n4.`mayTo` > $p1) AND (n4.`gaps` IS NULL OR none(gap IN n4.`gaps` WHERE left(gap, 10) <= $p1 AND substring(gap, 11) > $p1))
WITH r5, n4
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '') DESC, n4.`sortKey` DESC, r5.`id` DESC
LIMIT $p2
RETURN collect([n4.`id`, n4.`penalties`, n4.`validity`]) AS c6
}
RETURN collect([n1.`id`, n1.`number`, n1.`offence_en`, n1.`offence_es`, n1.`offence_qu`, c6]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question drug-articles-of-the-criminal-code
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PART_OF`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (n1) {
MATCH (n1)-[r5:`HOJA_PENALISES`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN collect([n1.`id`, n1.`inForce`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`number`, n1.`offence_en`, n1.`offence_es`, n1.`offence_qu`, c6, COUNT { (n1)<-[:`HOJA_VERSION_OF`]-() }]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, COUNT { (n0)<-[:`HOJA_PART_OF`]-() }] AS row

// ======== question eradication-by-year
// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (n1) {
MATCH (n4:`HojaEntity` {`id`: n1.`regionId`})
WITH n4
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c5
}
CALL (n1) {
UNWIND n1.`reporterIds` AS id
MATCH (n6:`HojaEntity` {`id`: id})
WITH n6
RETURN collect([n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c7
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n8:`HojaSource` {`id`: id})
WITH n8
RETURN collect([n8.`id`]) AS c9
}
RETURN collect([r2.`id`, n1.`id`, n1.`note_en`, n1.`note_es`, n1.`note_qu`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`unit`, n1.`value`, c5, c7, c9]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_REGULATES`]-(n1)
WHERE r2.`role` IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`amountUnit`, r2.`amountValue`, r2.`on`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_IMPLEMENTS`]-(n6)
WHERE r7.`role` IN $p3
WITH r7, n6
ORDER BY coalesce(r7.`onEarliest`, r7.`sinceEarliest`, n6.`mayFrom`, '~'), n6.`sortKey`, r7.`id`
LIMIT $p4
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`since`, c10, n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
RETURN [n0.`id`, c3, c8] AS row

// ======== question events-of-a-period
// events
CALL () {
MATCH (n0:`HojaEvent`)
WHERE n0.`happened` IS NOT NULL AND (n0.`happenedLatest` IS NULL OR n0.`happenedLatest` >= $p2) AND (n0.`happenedEarliest` IS NULL OR n0.`happenedEarliest` <= $p3)
WITH n0
ORDER BY coalesce(n0.`happenedEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p4
CALL (n0) {
MATCH (n0)-[r4:`HOJA_INVOLVES`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_OCCURRED_IN`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p1
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
RETURN collect([n0.`id`, n0.`eventKind`, n0.`figures`, n0.`happened`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c5, c8]) AS c1
}
CALL () {
MATCH (n0:`HojaEvent`)
WHERE n0.`happened` IS NOT NULL AND (n0.`happenedLatest` IS NULL OR n0.`happenedLatest` >= $p2) AND (n0.`happenedEarliest` IS NULL OR n0.`happenedEarliest` <= $p3)
RETURN count(n0) AS t2
}
RETURN [c1, t2] AS row

// ======== question from-coca-leaf-to-cocaine
// substances
CALL () {
MATCH (n0:`HojaSubstance`)
WHERE n0.`sortKey` >= '' AND n0.`id` IN $p5
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p6
CALL (n0) {
MATCH (n0)-[r4:`HOJA_DERIVED_FROM`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_PENALISES`]-(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p1
RETURN collect([r7.`role`, n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)<-[r10:`HOJA_EXEMPTS`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
RETURN collect([r10.`amountUnit`, r10.`amountValue`, n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n0) {
MATCH (n0)<-[r13:`HOJA_REGULATES`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
RETURN collect([r13.`role`, n12.`id`, n12.`type`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
CALL (n0) {
MATCH (n0)<-[r16:`HOJA_DISTRIBUTES`]-(n15)
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p4
RETURN collect([n15.`id`, n15.`name_en`, n15.`name_es`, n15.`name_qu`]) AS c17
}
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`schedule`, c5, c8, c11, c14, c17]) AS c1
}
RETURN [c1, null] AS row

// ======== question growers-organisations
// institutions
CALL () {
MATCH (n0:`HojaInstitution`)
WHERE n0.`sortKey` >= '' AND n0.`institutionKind` IN $p6
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p7
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_HEADS`]-(n3)
WITH r4, n3
ORDER BY coalesce(r4.`onEarliest`, r4.`sinceEarliest`, n3.`mayFrom`, '~'), n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([r4.`since`, r4.`until`, n3.`id`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_OPERATES_IN`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p1
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)-[r10:`HOJA_OPPOSES`]->(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
CALL (r10) {
UNWIND r10.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
RETURN collect([r10.`on`, r10.`role`, c13, n9.`id`, n9.`type`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n0) {
MATCH (n0)-[r15:`HOJA_SUPPORTS`]->(n14)
WITH r15, n14
ORDER BY n14.`sortKey`, r15.`id`
LIMIT $p3
RETURN collect([n14.`id`, n14.`type`, n14.`name_en`, n14.`name_es`, n14.`name_qu`]) AS c16
}
CALL (n0) {
MATCH (n0)<-[r18:`HOJA_SUPPORTS`]-(n17)
WITH r18, n17
ORDER BY n17.`sortKey`, r18.`id`
LIMIT $p4
RETURN collect([n17.`id`, n17.`name_en`, n17.`name_es`, n17.`name_qu`]) AS c19
}
CALL (n0) {
MATCH (n0)<-[r21:`HOJA_INVOLVES`]-(n20)
WITH r21, n20
ORDER BY coalesce(r21.`onEarliest`, r21.`sinceEarliest`, n20.`mayFrom`, '~'), n20.`sortKey`, r21.`id`
LIMIT $p5
RETURN collect([n20.`id`, n20.`happened`, n20.`name_en`, n20.`name_es`, n20.`name_qu`]) AS c22
}
RETURN collect([n0.`id`, n0.`active`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c5, c8, c11, c16, c19, c22]) AS c1
}
RETURN [c1, null] AS row

// ======== question laws-by-delegated-powers
// laws
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`sortKey` >= '' AND n0.`id` IN $p5
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p6
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_BASED_ON`]-(n3)
WHERE r4.`role` IN $p0
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p4
CALL (r4) {
UNWIND r4.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
CALL (n3) {
MATCH (n3)-[r7:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(n6)
WHERE n3.`type` IN ['Law'] AND substring(type(r7), 5) IN $p1 AND n6.`type` IN $p2
WITH r7, n6, endNode(r7) AS m9
ORDER BY coalesce(r7.`onEarliest`, r7.`sinceEarliest`, n6.`mayFrom`, '~'), n6.`sortKey`, r7.`id`
LIMIT $p3
RETURN collect([substring(type(r7), 5), r7.`id`, m9.`id`, m9.`number`, n6.`id`]) AS c8
}
RETURN collect([r4.`role`, c11, n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`, n3.`publishedOn`, c8]) AS c5
}
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c5]) AS c1
}
RETURN [c1, null] AS row

// ======== question laws-of-a-period
// laws
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`publishedOn` IS NOT NULL AND (n0.`publishedOnLatest` IS NULL OR n0.`publishedOnLatest` >= $p0) AND (n0.`publishedOnEarliest` IS NULL OR n0.`publishedOnEarliest` <= $p1)
WITH n0
ORDER BY coalesce(n0.`publishedOnEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p2
RETURN collect([n0.`id`, n0.`confidence`, n0.`description_en`, n0.`description_es`, n0.`description_qu`, n0.`lawKind`, n0.`lawStatus`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`]) AS c1
}
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`publishedOn` IS NOT NULL AND (n0.`publishedOnLatest` IS NULL OR n0.`publishedOnLatest` >= $p0) AND (n0.`publishedOnEarliest` IS NULL OR n0.`publishedOnEarliest` <= $p1)
RETURN count(n0) AS t2
}
RETURN [c1, t2] AS row

// ======== question limits-for-a-substance
// substance
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_SETS_LIMIT_FOR`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
CALL (n1) {
MATCH (n1)-[r5:`HOJA_VERSION_OF`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, n4.`number`]) AS c6
}
RETURN collect([r2.`amountUnit`, r2.`amountValue`, r2.`role`, c8, n1.`id`, n1.`validity`, c6]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question medical-cannabis
// policies
CALL () {
MATCH (n0:`HojaPolicy`)
WHERE n0.`id` IN $p8
WITH n0
ORDER BY coalesce(n0.`periodEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p9
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_REGULATES`]-(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p5
CALL (n3) {
MATCH (n3)-[r7:`HOJA_PROPOSED_BY`]->(n6)
WHERE n3.`type` IN ['Law']
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p0
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n3) {
MATCH (n3)-[r10:`HOJA_SIGNED_BY`]->(n9)
WHERE n3.`type` IN ['Law']
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p1
RETURN collect([r10.`on`, n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n3) {
MATCH (n3)-[r13:`HOJA_AMENDS`]->(n12)
WHERE n3.`type` IN ['Law']
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p2
RETURN collect([n12.`id`, n12.`type`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
CALL (n3) {
MATCH (n3)-[r16:`HOJA_INSERTS`]->(n15)
WHERE n3.`type` IN ['Law']
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p3
RETURN collect([n15.`id`, n15.`name_en`, n15.`name_es`, n15.`name_qu`]) AS c17
}
CALL (n3) {
MATCH (n3)<-[r19:`HOJA_REGULATES`]-(n18)
WHERE n3.`type` IN ['Law']
WITH r19, n18
ORDER BY n18.`sortKey`, r19.`id`
LIMIT $p4
RETURN collect([n18.`id`, n18.`name_en`, n18.`name_es`, n18.`name_qu`, n18.`publishedOn`]) AS c20
}
RETURN collect([n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`, n3.`publishedOn`, c8, c11, c14, c17, c20]) AS c5
}
CALL (n0) {
MATCH (n0)<-[r22:`HOJA_IMPLEMENTS`]-(n21)
WITH r22, n21
ORDER BY n21.`sortKey`, r22.`id`
LIMIT $p6
RETURN collect([n21.`id`, n21.`type`, n21.`name_en`, n21.`name_es`, n21.`name_qu`]) AS c23
}
CALL (n0) {
MATCH (n0)<-[r25:`HOJA_OVERSEES`]-(n24)
WITH r25, n24
ORDER BY n24.`sortKey`, r25.`id`
LIMIT $p7
RETURN collect([n24.`id`, n24.`name_en`, n24.`name_es`, n24.`name_qu`]) AS c26
}
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`period`, c5, c23, c26]) AS c1
}
RETURN [c1, null] AS row

// ======== question national-strategies
// policies
CALL () {
MATCH (n0:`HojaPolicy`)
WHERE n0.`id` IN $p6
WITH n0
ORDER BY coalesce(n0.`periodEarliest`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p7
CALL (n0) {
MATCH (n0)-[r4:`HOJA_SUCCEEDS`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_APPROVES`]-(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p1
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`on`, c10, n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)<-[r12:`HOJA_IMPLEMENTS`]-(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p2
RETURN collect([n11.`id`, n11.`type`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
CALL (n0) {
MATCH (n0)<-[r15:`HOJA_PART_OF`]-(n14)
WITH r15, n14
ORDER BY n14.`sortKey`, r15.`id`
LIMIT $p3
RETURN collect([n14.`id`, n14.`name_en`, n14.`name_es`, n14.`name_qu`]) AS c16
}
CALL (n0) {
MATCH (n0)-[r18:`HOJA_REGULATES`]->(n17)
WHERE r18.`role` IN $p4
WITH r18, n17
ORDER BY n17.`sortKey`, r18.`id`
LIMIT $p5
RETURN collect([r18.`amountUnit`, r18.`amountValue`, n17.`id`, n17.`type`, n17.`name_en`, n17.`name_es`, n17.`name_qu`]) AS c19
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`period`, c5, c8, c13, c16, c19]) AS c1
}
RETURN [c1, null] AS row

// ======== question origins-of-devida
// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_SUCCEEDS`]->(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n14:`HojaSource` {`id`: id})
WITH n14
RETURN collect([n14.`id`]) AS c15
}
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_CREATES`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
RETURN collect([r5.`confidence`, r5.`note_en`, r5.`note_es`, r5.`note_qu`, r5.`on`, r5.`role`, r5.`since`, r5.`uncertainFields`, r5.`until`, c8, n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
MATCH (n1)<-[r10:`HOJA_REGULATES`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
CALL (r10) {
UNWIND r10.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
RETURN collect([r10.`confidence`, r10.`note_en`, r10.`note_es`, r10.`note_qu`, r10.`on`, r10.`role`, r10.`since`, r10.`uncertainFields`, r10.`until`, c13, n9.`id`, n9.`type`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
RETURN collect([r2.`confidence`, r2.`note_en`, r2.`note_es`, r2.`note_qu`, r2.`on`, r2.`role`, r2.`since`, r2.`uncertainFields`, r2.`until`, c15, n1.`id`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, c6, c11]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r17:`HOJA_CREATES`]-(n16)
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p4
CALL (r17) {
UNWIND r17.`sources` AS id
MATCH (n19:`HojaSource` {`id`: id})
WITH n19
RETURN collect([n19.`id`]) AS c20
}
RETURN collect([r17.`confidence`, r17.`note_en`, r17.`note_es`, r17.`note_qu`, r17.`on`, r17.`role`, r17.`since`, r17.`uncertainFields`, r17.`until`, c20, n16.`id`, n16.`type`, n16.`name_en`, n16.`name_es`, n16.`name_qu`]) AS c18
}
CALL (n0) {
MATCH (n0)<-[r22:`HOJA_REGULATES`]-(n21)
WITH r22, n21
ORDER BY n21.`sortKey`, r22.`id`
LIMIT $p5
CALL (r22) {
UNWIND r22.`sources` AS id
MATCH (n24:`HojaSource` {`id`: id})
WITH n24
RETURN collect([n24.`id`]) AS c25
}
RETURN collect([r22.`confidence`, r22.`note_en`, r22.`note_es`, r22.`note_qu`, r22.`on`, r22.`role`, r22.`since`, r22.`uncertainFields`, r22.`until`, c25, n21.`id`, n21.`type`, n21.`name_en`, n21.`name_es`, n21.`name_qu`]) AS c23
}
CALL (n0) {
MATCH (n0)-[r27:`HOJA_PART_OF`]->(n26)
WITH r27, n26
ORDER BY n26.`sortKey`, r27.`id`
LIMIT $p6
CALL (r27) {
UNWIND r27.`sources` AS id
MATCH (n29:`HojaSource` {`id`: id})
WITH n29
RETURN collect([n29.`id`]) AS c30
}
RETURN collect([r27.`confidence`, r27.`note_en`, r27.`note_es`, r27.`note_qu`, r27.`on`, r27.`role`, r27.`since`, r27.`uncertainFields`, r27.`until`, c30, n26.`id`, n26.`name_en`, n26.`name_es`, n26.`name_qu`]) AS c28
}
CALL (n0) {
MATCH (n0)<-[r32:`HOJA_MEMBER_OF`]-(n31)
WITH r32, n31
ORDER BY n31.`sortKey`, r32.`id`
LIMIT $p7
CALL (r32) {
UNWIND r32.`sources` AS id
MATCH (n34:`HojaSource` {`id`: id})
WITH n34
RETURN collect([n34.`id`]) AS c35
}
RETURN collect([r32.`confidence`, r32.`note_en`, r32.`note_es`, r32.`note_qu`, r32.`on`, r32.`role`, r32.`since`, r32.`uncertainFields`, r32.`until`, c35, n31.`id`, n31.`type`, n31.`name_en`, n31.`name_es`, n31.`name_qu`]) AS c33
}
RETURN [n0.`id`, n0.`active`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c18, c23, c28, c33] AS row

// ======== question penalties-called-disproportionate
// claims
CALL () {
MATCH (n0:`HojaClaim`)
WHERE n0.`sortKey` >= '' AND n0.`id` IN $p5
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p6
CALL (n0) {
MATCH (n0)-[r4:`HOJA_MADE_BY`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_ABOUT`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p1
RETURN collect([n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)-[r10:`HOJA_SUPPORTS`]->(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p2
RETURN collect([n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n0) {
MATCH (n0)<-[r13:`HOJA_SUPPORTS`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
RETURN collect([n12.`id`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
CALL (n0) {
MATCH (n0)<-[r16:`HOJA_EVIDENCE_AGAINST`]-(n15)
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p4
RETURN collect([n15.`id`, n15.`type`, n15.`name_en`, n15.`name_es`, n15.`name_qu`]) AS c17
}
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n18:`HojaSource` {`id`: id})
WITH n18
RETURN collect([n18.`id`]) AS c19
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`madeOn`, n0.`quoteDocument`, n0.`quoteLanguage`, n0.`quoteText`, n0.`text_en`, n0.`text_es`, n0.`text_qu`, c5, c8, c11, c14, c17, c19]) AS c1
}
RETURN [c1, null] AS row

// ======== question penalty-for-small-scale-sale
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_INTRODUCES`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
RETURN collect([r2.`id`, n1.`id`, n1.`penalties`, n1.`validity`, c6, c8]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r10:`HOJA_ABOUT`]-(n9)
WHERE n9.`type` IN $p3
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p4
RETURN collect([n9.`id`, n9.`type`, n9.`confidence`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c11] AS row

// ======== question possession-limits-through-time
// provision
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_VERSION_OF`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (n1) {
MATCH (n1)-[r5:`HOJA_SETS_LIMIT_FOR`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
RETURN collect([r5.`amountUnit`, r5.`amountValue`, r5.`note_en`, r5.`note_es`, r5.`note_qu`, r5.`role`, c8, n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN collect([n1.`id`, n1.`rules`, n1.`validity`, c6]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question practice-against-law
// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_CONTRADICTS`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_REGULATES`]-(n4)
WHERE n1.`type` IN ['Policy']
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN collect([c8, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, c6]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r10:`HOJA_IMPLEMENTS`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p3
CALL (r10) {
UNWIND r10.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
RETURN collect([c13, n9.`id`, n9.`type`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n0) {
MATCH (n0)<-[r15:`HOJA_CRITICISES`]-(n14)
WITH r15, n14
ORDER BY n14.`sortKey`, r15.`id`
LIMIT $p4
CALL (r15) {
UNWIND r15.`sources` AS id
MATCH (n17:`HojaSource` {`id`: id})
WITH n17
RETURN collect([n17.`id`]) AS c18
}
RETURN collect([c18, n14.`id`, n14.`type`, n14.`name_en`, n14.`name_es`, n14.`name_qu`]) AS c16
}
CALL (n0) {
MATCH (n0)<-[r20:`HOJA_ABOUT`]-(n19)
WHERE n19.`type` IN $p5
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p7
CALL (r20) {
UNWIND r20.`sources` AS id
MATCH (n25:`HojaSource` {`id`: id})
WITH n25
RETURN collect([n25.`id`]) AS c26
}
CALL (n19) {
MATCH (n19)-[r23:`HOJA_MADE_BY`]->(n22)
WHERE n19.`type` IN ['Claim']
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p6
RETURN collect([n22.`id`, n22.`type`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
RETURN collect([c26, n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`, n19.`unit`, n19.`value`, c24]) AS c21
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`policyStatus`, c3, c11, c16, c21] AS row

// ======== question prisoners-for-drug-crimes
// indicators
CALL () {
MATCH (n0:`HojaIndicator`)
WHERE n0.`sortKey` >= '' AND n0.`id` IN $p1
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p2
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_MEASURES`]-(n3)
WITH r4, n3
ORDER BY coalesce(r4.`onEarliest`, r4.`sinceEarliest`, n3.`mayFrom`, '~'), n3.`sortKey`, r4.`id`
LIMIT $p0
CALL (n3) {
UNWIND n3.`reporterIds` AS id
MATCH (n6:`HojaEntity` {`id`: id})
WITH n6
RETURN collect([n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c7
}
CALL (n3) {
UNWIND n3.`sources` AS id
MATCH (n8:`HojaSource` {`id`: id})
WITH n8
RETURN collect([n8.`id`]) AS c9
}
RETURN collect([r4.`id`, n3.`id`, n3.`note_en`, n3.`note_es`, n3.`note_qu`, n3.`period`, n3.`regionId`, n3.`reporter`, n3.`reporterIds`, n3.`unit`, n3.`value`, c7, c9]) AS c5
}
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c5]) AS c1
}
RETURN [c1, null] AS row

// ======== question publications-of-tni
// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PUBLISHED_BY`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
CALL (n1) {
MATCH (n1)-[r5:`HOJA_AUTHORED_BY`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([r5.`role`, n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
MATCH (n1)-[r8:`HOJA_ABOUT`]->(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
RETURN collect([n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
RETURN collect([r2.`role`, c11, n1.`id`, n1.`documentKind`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`number`, n1.`publishedOn`, n1.`series`, c6, c9]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, COUNT { (n0)<-[:`HOJA_PUBLISHED_BY`]-() }] AS row

// ======== question reforms-of-the-drug-articles
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PART_OF`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p4
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n4)
WHERE substring(type(r5), 5) IN $p1 AND n4.`type` IN $p2
WITH r5, n4, startNode(r5) AS m7
ORDER BY coalesce(r5.`onEarliest`, r5.`sinceEarliest`, n4.`mayFrom`, '~'), n4.`sortKey`, r5.`id`
LIMIT $p3
CALL (r5) {
MATCH (n8:`HojaEntity` {`id`: r5.`versionAfter`})
WITH n8
RETURN collect([n8.`id`]) AS c9
}
RETURN collect([substring(type(r5), 5), r5.`id`, r5.`on`, r5.`onEarliest`, r5.`onLatest`, c9, m7.`id`, m7.`name_en`, m7.`name_es`, m7.`name_qu`, n4.`id`]) AS c6
}
RETURN collect([n1.`id`, n1.`number`, c6]) AS c3
}
RETURN [n0.`id`, c3] AS row

// ======== question san-martin-policies-and-critics
// region
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_APPLIES_IN`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p7
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_PART_OF`]-(n4)
WHERE n1.`type` IN ['Policy']
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
MATCH (n1)-[r8:`HOJA_PROPOSED_BY`]->(n7)
WHERE n1.`type` IN ['Policy']
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
RETURN collect([r8.`role`, r8.`since`, n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
CALL (n1) {
MATCH (n1)<-[r11:`HOJA_CRITICISES`]-(n10)
WHERE n1.`type` IN ['Policy']
WITH r11, n10
ORDER BY n10.`sortKey`, r11.`id`
LIMIT $p3
CALL (r11) {
UNWIND r11.`sources` AS id
MATCH (n13:`HojaSource` {`id`: id})
WITH n13
RETURN collect([n13.`id`]) AS c14
}
RETURN collect([r11.`note_en`, r11.`note_es`, r11.`note_qu`, c14, n10.`id`, n10.`type`, n10.`name_en`, n10.`name_es`, n10.`name_qu`]) AS c12
}
CALL (n1) {
MATCH (n1)<-[r16:`HOJA_SUPPORTS`]-(n15)
WHERE n1.`type` IN ['Policy']
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p4
CALL (r16) {
UNWIND r16.`sources` AS id
MATCH (n18:`HojaSource` {`id`: id})
WITH n18
RETURN collect([n18.`id`]) AS c19
}
RETURN collect([c19, n15.`id`, n15.`type`, n15.`name_en`, n15.`name_es`, n15.`name_qu`]) AS c17
}
CALL (n1) {
MATCH (n1)<-[r21:`HOJA_ABOUT`]-(n20)
WHERE n1.`type` IN ['Policy'] AND n20.`type` IN $p5
WITH r21, n20
ORDER BY n20.`sortKey`, r21.`id`
LIMIT $p6
RETURN collect([n20.`id`, n20.`type`, n20.`name_en`, n20.`name_es`, n20.`name_qu`]) AS c22
}
RETURN collect([n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`period`, c6, c9, c12, c17, c22]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question seed-page-sentence-by-sentence
// document
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n2:`HojaClaim` {`quoteDocument`: n0.`id`})
WITH n2
ORDER BY n2.`sortKey`, n2.`id`
LIMIT $p8
CALL (n2) {
MATCH (n2)-[r5:`HOJA_MADE_BY`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n2) {
MATCH (n2)-[r8:`HOJA_ASSERTED_IN`]->(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
RETURN collect([n7.`id`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
CALL (n2) {
MATCH (n2)-[r11:`HOJA_ABOUT`]->(n10)
WITH r11, n10
ORDER BY n10.`sortKey`, r11.`id`
LIMIT $p3
RETURN collect([n10.`id`, n10.`type`, n10.`name_en`, n10.`name_es`, n10.`name_qu`]) AS c12
}
CALL (n2) {
MATCH (n2)<-[r14:`HOJA_SUPPORTS`]-(n13)
WITH r14, n13
ORDER BY n13.`sortKey`, r14.`id`
LIMIT $p4
RETURN collect([n13.`id`, n13.`name_en`, n13.`name_es`, n13.`name_qu`]) AS c15
}
CALL (n2) {
MATCH (n2)<-[r17:`HOJA_EVIDENCE_FOR`]-(n16)
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p5
RETURN collect([n16.`id`, n16.`type`, n16.`name_en`, n16.`name_es`, n16.`name_qu`]) AS c18
}
CALL (n2) {
MATCH (n2)-[r20:`HOJA_CONTRADICTS`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p6
RETURN collect([n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`]) AS c21
}
CALL (n2) {
MATCH (n2)<-[r23:`HOJA_EVIDENCE_AGAINST`]-(n22)
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p7
RETURN collect([n22.`id`, n22.`type`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
RETURN collect([n2.`id`, n2.`quoteDocument`, n2.`quoteLanguage`, n2.`quoteText`, c6, c9, c12, c15, c18, c21, c24]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, COUNT { MATCH (n1:`HojaClaim` {`quoteDocument`: n0.`id`}) }] AS row

// ======== question share-of-users-among-the-detained
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n1)
WHERE substring(type(r2), 5) IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p8
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n34:`HojaSource` {`id`: id})
WITH n34
RETURN collect([n34.`id`]) AS c35
}
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n4)
WHERE substring(type(r5), 5) IN $p1
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p4
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n17:`HojaSource` {`id`: id})
WITH n17
RETURN collect([n17.`id`]) AS c18
}
CALL (n4) {
MATCH (n4)<-[r8:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n7)
WHERE substring(type(r8), 5) IN $p1
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
CALL (r8) {
UNWIND r8.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
RETURN collect([substring(type(r8), 5), r8.`basis`, r8.`id`, r8.`note_en`, r8.`note_es`, r8.`note_qu`, r8.`role`, c11, n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
CALL (n4) {
MATCH (n4)-[r13:`HOJA_CONTRADICTS`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p3
CALL (r13) {
UNWIND r13.`sources` AS id
MATCH (n15:`HojaSource` {`id`: id})
WITH n15
RETURN collect([n15.`id`]) AS c16
}
RETURN collect([r13.`basis`, r13.`id`, r13.`note_en`, r13.`note_es`, r13.`note_qu`, r13.`role`, c16, n12.`id`, n12.`type`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
RETURN collect([substring(type(r5), 5), r5.`basis`, r5.`id`, r5.`note_en`, r5.`note_es`, r5.`note_qu`, r5.`role`, c18, n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, c9, c14]) AS c6
}
CALL (n1) {
MATCH (n1)-[r20:`HOJA_CONTRADICTS`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p7
CALL (r20) {
UNWIND r20.`sources` AS id
MATCH (n32:`HojaSource` {`id`: id})
WITH n32
RETURN collect([n32.`id`]) AS c33
}
CALL (n19) {
MATCH (n19)<-[r23:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n22)
WHERE substring(type(r23), 5) IN $p1
WITH r23, n22
ORDER BY n22.`sortKey`, r23.`id`
LIMIT $p5
CALL (r23) {
UNWIND r23.`sources` AS id
MATCH (n25:`HojaSource` {`id`: id})
WITH n25
RETURN collect([n25.`id`]) AS c26
}
RETURN collect([substring(type(r23), 5), r23.`basis`, r23.`id`, r23.`note_en`, r23.`note_es`, r23.`note_qu`, r23.`role`, c26, n22.`id`, n22.`type`, n22.`name_en`, n22.`name_es`, n22.`name_qu`]) AS c24
}
CALL (n19) {
MATCH (n19)-[r28:`HOJA_CONTRADICTS`]-(n27)
WITH r28, n27
ORDER BY n27.`sortKey`, r28.`id`
LIMIT $p6
CALL (r28) {
UNWIND r28.`sources` AS id
MATCH (n30:`HojaSource` {`id`: id})
WITH n30
RETURN collect([n30.`id`]) AS c31
}
RETURN collect([r28.`basis`, r28.`id`, r28.`note_en`, r28.`note_es`, r28.`note_qu`, r28.`role`, c31, n27.`id`, n27.`type`, n27.`name_en`, n27.`name_es`, n27.`name_qu`]) AS c29
}
RETURN collect([r20.`basis`, r20.`id`, r20.`note_en`, r20.`note_es`, r20.`note_qu`, r20.`role`, c33, n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`, c24, c29]) AS c21
}
RETURN collect([substring(type(r2), 5), r2.`basis`, r2.`id`, r2.`note_en`, r2.`note_es`, r2.`note_qu`, r2.`role`, c35, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, c6, c21]) AS c3
}
CALL (n0) {
MATCH (n0)-[r37:`HOJA_CONTRADICTS`]-(n36)
WITH r37, n36
ORDER BY n36.`sortKey`, r37.`id`
LIMIT $p15
CALL (r37) {
UNWIND r37.`sources` AS id
MATCH (n69:`HojaSource` {`id`: id})
WITH n69
RETURN collect([n69.`id`]) AS c70
}
CALL (n36) {
MATCH (n36)<-[r40:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n39)
WHERE substring(type(r40), 5) IN $p1
WITH r40, n39
ORDER BY n39.`sortKey`, r40.`id`
LIMIT $p11
CALL (r40) {
UNWIND r40.`sources` AS id
MATCH (n52:`HojaSource` {`id`: id})
WITH n52
RETURN collect([n52.`id`]) AS c53
}
CALL (n39) {
MATCH (n39)<-[r43:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n42)
WHERE substring(type(r43), 5) IN $p1
WITH r43, n42
ORDER BY n42.`sortKey`, r43.`id`
LIMIT $p9
CALL (r43) {
UNWIND r43.`sources` AS id
MATCH (n45:`HojaSource` {`id`: id})
WITH n45
RETURN collect([n45.`id`]) AS c46
}
RETURN collect([substring(type(r43), 5), r43.`basis`, r43.`id`, r43.`note_en`, r43.`note_es`, r43.`note_qu`, r43.`role`, c46, n42.`id`, n42.`type`, n42.`name_en`, n42.`name_es`, n42.`name_qu`]) AS c44
}
CALL (n39) {
MATCH (n39)-[r48:`HOJA_CONTRADICTS`]-(n47)
WITH r48, n47
ORDER BY n47.`sortKey`, r48.`id`
LIMIT $p10
CALL (r48) {
UNWIND r48.`sources` AS id
MATCH (n50:`HojaSource` {`id`: id})
WITH n50
RETURN collect([n50.`id`]) AS c51
}
RETURN collect([r48.`basis`, r48.`id`, r48.`note_en`, r48.`note_es`, r48.`note_qu`, r48.`role`, c51, n47.`id`, n47.`type`, n47.`name_en`, n47.`name_es`, n47.`name_qu`]) AS c49
}
RETURN collect([substring(type(r40), 5), r40.`basis`, r40.`id`, r40.`note_en`, r40.`note_es`, r40.`note_qu`, r40.`role`, c53, n39.`id`, n39.`type`, n39.`name_en`, n39.`name_es`, n39.`name_qu`, c44, c49]) AS c41
}
CALL (n36) {
MATCH (n36)-[r55:`HOJA_CONTRADICTS`]-(n54)
WITH r55, n54
ORDER BY n54.`sortKey`, r55.`id`
LIMIT $p14
CALL (r55) {
UNWIND r55.`sources` AS id
MATCH (n67:`HojaSource` {`id`: id})
WITH n67
RETURN collect([n67.`id`]) AS c68
}
CALL (n54) {
MATCH (n54)<-[r58:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n57)
WHERE substring(type(r58), 5) IN $p1
WITH r58, n57
ORDER BY n57.`sortKey`, r58.`id`
LIMIT $p12
CALL (r58) {
UNWIND r58.`sources` AS id
MATCH (n60:`HojaSource` {`id`: id})
WITH n60
RETURN collect([n60.`id`]) AS c61
}
RETURN collect([substring(type(r58), 5), r58.`basis`, r58.`id`, r58.`note_en`, r58.`note_es`, r58.`note_qu`, r58.`role`, c61, n57.`id`, n57.`type`, n57.`name_en`, n57.`name_es`, n57.`name_qu`]) AS c59
}
CALL (n54) {
MATCH (n54)-[r63:`HOJA_CONTRADICTS`]-(n62)
WITH r63, n62
ORDER BY n62.`sortKey`, r63.`id`
LIMIT $p13
CALL (r63) {
UNWIND r63.`sources` AS id
MATCH (n65:`HojaSource` {`id`: id})
WITH n65
RETURN collect([n65.`id`]) AS c66
}
RETURN collect([r63.`basis`, r63.`id`, r63.`note_en`, r63.`note_es`, r63.`note_qu`, r63.`role`, c66, n62.`id`, n62.`type`, n62.`name_en`, n62.`name_es`, n62.`name_qu`]) AS c64
}
RETURN collect([r55.`basis`, r55.`id`, r55.`note_en`, r55.`note_es`, r55.`note_qu`, r55.`role`, c68, n54.`id`, n54.`type`, n54.`name_en`, n54.`name_es`, n54.`name_qu`, c59, c64]) AS c56
}
RETURN collect([r37.`basis`, r37.`id`, r37.`note_en`, r37.`note_es`, r37.`note_qu`, r37.`role`, c70, n36.`id`, n36.`type`, n36.`name_en`, n36.`name_es`, n36.`name_qu`, c41, c56]) AS c38
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, n0.`period`, n0.`unit`, n0.`value`, c3, c38] AS row

// indicator
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_MEASURES`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (n1) {
UNWIND n1.`reporterIds` AS id
MATCH (n4:`HojaEntity` {`id`: id})
WITH n4
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c5
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r2.`id`, n1.`id`, n1.`period`, n1.`regionId`, n1.`reporter`, n1.`reporterIds`, n1.`unit`, n1.`value`, c5, c7]) AS c3
}
RETURN [n0.`id`, c3] AS row

// ======== question soberon-and-his-critics
// person
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_HEADS`]->(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`confidence`, r2.`note_en`, r2.`note_es`, r2.`note_qu`, r2.`on`, r2.`role`, r2.`since`, r2.`uncertainFields`, r2.`until`, c5, n1.`id`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_APPOINTS`]-(n6)
WITH r7, n6
ORDER BY coalesce(r7.`onEarliest`, r7.`sinceEarliest`, n6.`mayFrom`, '~'), n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`confidence`, r7.`note_en`, r7.`note_es`, r7.`note_qu`, r7.`on`, r7.`role`, r7.`since`, r7.`uncertainFields`, r7.`until`, c10, n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)<-[r12:`HOJA_PROPOSED_BY`]-(n11)
WITH r12, n11
ORDER BY coalesce(r12.`onEarliest`, r12.`sinceEarliest`, n11.`mayFrom`, '~'), n11.`sortKey`, r12.`id`
LIMIT $p3
CALL (r12) {
UNWIND r12.`sources` AS id
MATCH (n14:`HojaSource` {`id`: id})
WITH n14
RETURN collect([n14.`id`]) AS c15
}
RETURN collect([r12.`confidence`, r12.`note_en`, r12.`note_es`, r12.`note_qu`, r12.`on`, r12.`role`, r12.`since`, r12.`uncertainFields`, r12.`until`, c15, n11.`id`, n11.`type`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
CALL (n0) {
MATCH (n0)<-[r17:`HOJA_AUTHORED_BY`]-(n16)
WITH r17, n16
ORDER BY coalesce(r17.`onEarliest`, r17.`sinceEarliest`, n16.`mayFrom`, '~'), n16.`sortKey`, r17.`id`
LIMIT $p4
CALL (r17) {
UNWIND r17.`sources` AS id
MATCH (n19:`HojaSource` {`id`: id})
WITH n19
RETURN collect([n19.`id`]) AS c20
}
RETURN collect([r17.`confidence`, r17.`note_en`, r17.`note_es`, r17.`note_qu`, r17.`on`, r17.`role`, r17.`since`, r17.`uncertainFields`, r17.`until`, c20, n16.`id`, n16.`name_en`, n16.`name_es`, n16.`name_qu`, n16.`publishedOn`]) AS c18
}
CALL (n0) {
MATCH (n0)<-[r22:`HOJA_SUPPORTS`]-(n21)
WITH r22, n21
ORDER BY n21.`sortKey`, r22.`id`
LIMIT $p5
CALL (r22) {
UNWIND r22.`sources` AS id
MATCH (n24:`HojaSource` {`id`: id})
WITH n24
RETURN collect([n24.`id`]) AS c25
}
RETURN collect([r22.`confidence`, r22.`note_en`, r22.`note_es`, r22.`note_qu`, r22.`on`, r22.`role`, r22.`since`, r22.`uncertainFields`, r22.`until`, c25, n21.`id`, n21.`name_en`, n21.`name_es`, n21.`name_qu`]) AS c23
}
CALL (n0) {
MATCH (n0)<-[r27:`HOJA_OPPOSES`]-(n26)
WITH r27, n26
ORDER BY n26.`sortKey`, r27.`id`
LIMIT $p6
CALL (r27) {
UNWIND r27.`sources` AS id
MATCH (n29:`HojaSource` {`id`: id})
WITH n29
RETURN collect([n29.`id`]) AS c30
}
RETURN collect([r27.`confidence`, r27.`note_en`, r27.`note_es`, r27.`note_qu`, r27.`on`, r27.`role`, r27.`since`, r27.`uncertainFields`, r27.`until`, c30, n26.`id`, n26.`type`, n26.`name_en`, n26.`name_es`, n26.`name_qu`]) AS c28
}
CALL (n0) {
MATCH (n0)<-[r32:`HOJA_CRITICISES`]-(n31)
WITH r32, n31
ORDER BY n31.`sortKey`, r32.`id`
LIMIT $p7
CALL (r32) {
UNWIND r32.`sources` AS id
MATCH (n34:`HojaSource` {`id`: id})
WITH n34
RETURN collect([n34.`id`]) AS c35
}
RETURN collect([r32.`confidence`, r32.`note_en`, r32.`note_es`, r32.`note_qu`, r32.`on`, r32.`role`, r32.`since`, r32.`uncertainFields`, r32.`until`, c35, n31.`id`, n31.`name_en`, n31.`name_es`, n31.`name_qu`]) AS c33
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`role_en`, n0.`role_es`, n0.`role_qu`, c3, c8, c13, c18, c23, c28, c33] AS row

// ======== question supply-reduction-policies
// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_ABOUT`]-(n1)
WHERE n1.`type` IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p2
RETURN collect([n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`quoteDocument`, n1.`quoteLanguage`, n1.`quoteText`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r5:`HOJA_PART_OF`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p8
CALL (n4) {
MATCH (n4)<-[r8:`HOJA_IMPLEMENTS`]-(n7)
WHERE n7.`type` IN $p3
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p4
RETURN collect([r8.`role`, n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
CALL (n4) {
MATCH (n4)<-[r11:`HOJA_REGULATES`]-(n10)
WITH r11, n10
ORDER BY n10.`sortKey`, r11.`id`
LIMIT $p5
RETURN collect([n10.`id`, n10.`type`, n10.`name_en`, n10.`name_es`, n10.`name_qu`]) AS c12
}
CALL (n4) {
MATCH (n4)<-[r14:`HOJA_ALTERNATIVE_TO`]-(n13)
WITH r14, n13
ORDER BY n13.`sortKey`, r14.`id`
LIMIT $p6
RETURN collect([n13.`id`, n13.`name_en`, n13.`name_es`, n13.`name_qu`]) AS c15
}
CALL (n4) {
MATCH (n4)<-[r17:`HOJA_PART_OF`]-(n16)
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p7
RETURN collect([n16.`id`, n16.`name_en`, n16.`name_es`, n16.`name_qu`, n16.`policyStatus`]) AS c18
}
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, n4.`period`, c9, c12, c15, c18]) AS c6
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, n0.`period`, c3, c6] AS row

// ======== question supporters-and-opponents-of-eradication
// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_IMPLEMENTS`]-(n1)
WHERE n1.`type` IN $p1
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_FUNDS`]-(n4)
WHERE n1.`type` IN ['Institution']
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p2
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN collect([r2.`on`, r2.`role`, c8, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, c6]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r10:`HOJA_FUNDS`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p4
CALL (r10) {
UNWIND r10.`sources` AS id
MATCH (n12:`HojaSource` {`id`: id})
WITH n12
RETURN collect([n12.`id`]) AS c13
}
RETURN collect([r10.`on`, r10.`role`, c13, n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n0) {
MATCH (n0)<-[r15:`HOJA_SUPPORTS`]-(n14)
WITH r15, n14
ORDER BY n14.`sortKey`, r15.`id`
LIMIT $p5
CALL (r15) {
UNWIND r15.`sources` AS id
MATCH (n17:`HojaSource` {`id`: id})
WITH n17
RETURN collect([n17.`id`]) AS c18
}
RETURN collect([r15.`on`, r15.`role`, c18, n14.`id`, n14.`type`, n14.`name_en`, n14.`name_es`, n14.`name_qu`]) AS c16
}
CALL (n0) {
MATCH (n0)<-[r20:`HOJA_OPPOSES`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p6
CALL (r20) {
UNWIND r20.`sources` AS id
MATCH (n22:`HojaSource` {`id`: id})
WITH n22
RETURN collect([n22.`id`]) AS c23
}
RETURN collect([r20.`on`, r20.`role`, c23, n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`]) AS c21
}
CALL (n0) {
MATCH (n0)<-[r25:`HOJA_CRITICISES`]-(n24)
WITH r25, n24
ORDER BY n24.`sortKey`, r25.`id`
LIMIT $p7
CALL (r25) {
UNWIND r25.`sources` AS id
MATCH (n27:`HojaSource` {`id`: id})
WITH n27
RETURN collect([n27.`id`]) AS c28
}
RETURN collect([r25.`on`, r25.`role`, c28, n24.`id`, n24.`type`, n24.`name_en`, n24.`name_es`, n24.`name_qu`]) AS c26
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c11, c16, c21, c26] AS row

// ======== question traditional-coca-use
// claim
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_MADE_BY`]->(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
RETURN collect([n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)-[r5:`HOJA_CONTRADICTS`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p2
CALL (r5) {
UNWIND r5.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
RETURN collect([r5.`basis`, r5.`note_en`, r5.`note_es`, r5.`note_qu`, c8, n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`quoteDocument`, n0.`quoteLanguage`, n0.`quoteText`, c3, c6] AS row

// policy
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_REGULATES`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`role`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r7:`HOJA_CRITICISES`]-(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`note_en`, r7.`note_es`, r7.`note_qu`, r7.`on`, c10, n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
RETURN [n0.`id`, n0.`description_en`, n0.`description_es`, n0.`description_qu`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c8] AS row

// ======== question treaties-peru-is-party-to
// region
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_PARTY_TO`]->(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p2
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n7:`HojaSource` {`id`: id})
WITH n7
RETURN collect([n7.`id`]) AS c8
}
CALL (n1) {
MATCH (n1)<-[r5:`HOJA_APPROVES`]-(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, n4.`publishedOn`]) AS c6
}
RETURN collect([r2.`on`, r2.`role`, r2.`uncertainFields`, c8, n1.`id`, n1.`lawKind`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, c6]) AS c3
}
CALL (n0) {
MATCH (n0)-[r10:`HOJA_CONTRADICTS`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p3
RETURN collect([r10.`note_en`, r10.`note_es`, r10.`note_qu`, r10.`role`, n9.`id`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c11] AS row

// ======== question us-money-and-agreements
// institutions
CALL () {
MATCH (n0:`HojaInstitution`)
WHERE n0.`sortKey` >= '' AND n0.`id` IN $p5
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p6
CALL (n0) {
MATCH (n0)-[r4:`HOJA_FUNDS`]->(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
CALL (r4) {
UNWIND r4.`sources` AS id
MATCH (n6:`HojaSource` {`id`: id})
WITH n6
RETURN collect([n6.`id`]) AS c7
}
RETURN collect([r4.`on`, c7, n3.`id`, n3.`type`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
CALL (n0) {
MATCH (n0)-[r9:`HOJA_COOPERATES_WITH`]-(n8)
WITH r9, n8
ORDER BY n8.`sortKey`, r9.`id`
LIMIT $p1
RETURN collect([n8.`id`, n8.`name_en`, n8.`name_es`, n8.`name_qu`]) AS c10
}
CALL (n0) {
MATCH (n0)<-[r12:`HOJA_OPPOSES`]-(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p2
RETURN collect([n11.`id`, n11.`type`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
CALL (n0) {
MATCH (n0)<-[r15:`HOJA_REPORTED_BY`]-(n14)
WITH r15, n14
ORDER BY coalesce(r15.`onEarliest`, r15.`sinceEarliest`, n14.`mayFrom`, '~'), n14.`sortKey`, r15.`id`
LIMIT $p4
CALL (n14) {
MATCH (n14)-[r18:`HOJA_OBSERVED_IN`]->(n17)
WITH r18, n17
ORDER BY n17.`sortKey`, r18.`id`
LIMIT $p3
RETURN collect([n17.`id`, n17.`name_en`, n17.`name_es`, n17.`name_qu`]) AS c19
}
RETURN collect([n14.`id`, n14.`period`, n14.`unit`, n14.`value`, c19]) AS c16
}
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c5, c10, c13, c16]) AS c1
}
RETURN [c1, null] AS row

// laws
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`lawKind` IN $p1
WITH n0
ORDER BY coalesce(n0.`mayFrom`, '~'), n0.`sortKey`, n0.`id`
LIMIT $p2
CALL (n0) {
MATCH (n0)<-[r4:`HOJA_APPROVES`]-(n3)
WITH r4, n3
ORDER BY n3.`sortKey`, r4.`id`
LIMIT $p0
RETURN collect([n3.`id`, n3.`name_en`, n3.`name_es`, n3.`name_qu`]) AS c5
}
RETURN collect([n0.`id`, n0.`dated`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`signedOn`, c5]) AS c1
}
RETURN [c1, null] AS row

// ======== question vraem
// region
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_OBSERVED_IN`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
MATCH (n1)-[r5:`HOJA_MEASURES`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
MATCH (n1)-[r8:`HOJA_REPORTED_BY`]->(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
RETURN collect([n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
CALL (n1) {
UNWIND n1.`sources` AS id
MATCH (n10:`HojaSource` {`id`: id})
WITH n10
RETURN collect([n10.`id`]) AS c11
}
RETURN collect([n1.`id`, n1.`note_en`, n1.`note_es`, n1.`note_qu`, n1.`period`, n1.`uncertainFields`, n1.`unit`, n1.`value`, c6, c9, c11]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r13:`HOJA_APPLIES_IN`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p4
RETURN collect([n12.`id`, n12.`type`, n12.`name_en`, n12.`name_es`, n12.`name_qu`, n12.`period`, n12.`policyStatus`]) AS c14
}
CALL (n0) {
MATCH (n0)<-[r16:`HOJA_OPERATES_IN`]-(n15)
WITH r16, n15
ORDER BY n15.`sortKey`, r16.`id`
LIMIT $p5
RETURN collect([n15.`id`, n15.`name_en`, n15.`name_es`, n15.`name_qu`]) AS c17
}
CALL (n0) {
MATCH (n0)<-[r19:`HOJA_IN_ZONE`]-(n18)
WITH r19, n18
ORDER BY n18.`sortKey`, r19.`id`
LIMIT $p6
RETURN collect([n18.`id`, n18.`name_en`, n18.`name_es`, n18.`name_qu`]) AS c20
}
CALL (n0) {
MATCH (n0)<-[r22:`HOJA_OCCURRED_IN`]-(n21)
WITH r22, n21
ORDER BY n21.`sortKey`, r22.`id`
LIMIT $p7
RETURN collect([n21.`id`, n21.`happened`, n21.`name_en`, n21.`name_es`, n21.`name_qu`]) AS c23
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`regionKind`, c3, c14, c17, c20, c23] AS row

// ======== question what-a-law-changed
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(n1)
WHERE substring(type(r2), 5) IN $p1 AND n1.`type` IN $p2
WITH r2, n1, endNode(r2) AS m4
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (r2) {
MATCH (n5:`HojaEntity` {`id`: r2.`versionBefore`})
WITH n5
RETURN collect([n5.`id`, n5.`validity`]) AS c6
}
CALL (r2) {
MATCH (n7:`HojaEntity` {`id`: r2.`versionAfter`})
WITH n7
RETURN collect([n7.`id`, n7.`validity`]) AS c8
}
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`, n9.`publisher`]) AS c10
}
RETURN collect([substring(type(r2), 5), r2.`confidence`, r2.`id`, r2.`note_en`, r2.`note_es`, r2.`note_qu`, r2.`on`, r2.`onEarliest`, r2.`onLatest`, c6, c8, c10, m4.`id`, m4.`name_en`, m4.`name_es`, m4.`name_qu`, m4.`number`, n1.`id`]) AS c3
}
RETURN [n0.`id`, n0.`lawKind`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`, c3] AS row

// ======== question what-cites-a-law
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_CITES`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`note_en`, r2.`note_es`, r2.`note_qu`, r2.`role`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`validity`]) AS c3
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_SUCCEEDS`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
RETURN collect([n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)<-[r10:`HOJA_SUCCEEDS`]-(n9)
WITH r10, n9
ORDER BY n9.`sortKey`, r10.`id`
LIMIT $p3
RETURN collect([n9.`id`, n9.`type`, n9.`name_en`, n9.`name_es`, n9.`name_qu`]) AS c11
}
CALL (n0) {
MATCH (n0)<-[r13:`HOJA_AMENDS`]-(n12)
WITH r13, n12
ORDER BY n12.`sortKey`, r13.`id`
LIMIT $p4
RETURN collect([n12.`id`, n12.`name_en`, n12.`name_es`, n12.`name_qu`]) AS c14
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, COUNT { (n0)<-[:`HOJA_CITES`]-() }, c8, c11, c14] AS row

// ======== question what-connects-enaco-and-tni
// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findNextSteps

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    MATCH (n)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(m)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      AND ($anyEntity OR m.`type` IN $entityTypes OR m.`id` IN $ends)
      AND NOT m.`id` IN $avoid
      
    WITH id, m
    LIMIT $limit
    RETURN id, collect(m.`id`) AS neighbors

// findSortKeys

    UNWIND $ids AS id
    MATCH (n:`HojaEntity` {`id`: id})
    RETURN n.`id`, n.`sortKey`

// findStepRelationships

    UNWIND $pairs AS pair
    MATCH (a:`HojaEntity` {`id`: pair.id})
    MATCH (b:`HojaEntity` {`id`: pair.neighbor})
    MATCH (a)-[r:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(b)
    WHERE ($anyRelationship OR substring(type(r), 5) IN $relationshipTypes)
      
    RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties
    ORDER BY r.`id`

// paths places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`type`, n0.`name_en`, n0.`name_es`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaEntity` {`id`: id})
RETURN collect([n2.`id`, n2.`type`, n2.`name_en`, n2.`name_es`]) AS c3
}
CALL () {
UNWIND $p2 AS id
MATCH (n4:`HojaEntity` {`id`: id})
RETURN collect([n4.`id`, n4.`type`]) AS c5
}
CALL () {
UNWIND $p3 AS id
MATCH (n6:`HojaEntity` {`id`: id})
RETURN collect([n6.`id`, n6.`type`]) AS c7
}
CALL () {
UNWIND $p4 AS id
MATCH (n8:`HojaSource` {`id`: id})
RETURN collect([n8.`id`]) AS c9
}
RETURN [c1, c3, c5, c7, c9] AS row

// ======== question what-needs-checking
// claims
CALL () {
MATCH (n0:`HojaClaim`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// documents
CALL () {
MATCH (n0:`HojaDocument`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// events
CALL () {
MATCH (n0:`HojaEvent`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// institutions
CALL () {
MATCH (n0:`HojaInstitution`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// laws
CALL () {
MATCH (n0:`HojaLaw`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// observations
CALL () {
MATCH (n0:`HojaObservation`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// persons
CALL () {
MATCH (n0:`HojaPerson`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// policies
CALL () {
MATCH (n0:`HojaPolicy`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// provisions
CALL () {
MATCH (n0:`HojaProvision`)
WHERE n0.`sortKey` >= '' AND n0.`confidence` IN $p0
WITH n0
ORDER BY n0.`sortKey`, n0.`id`
LIMIT $p1
CALL (n0) {
UNWIND n0.`sources` AS id
MATCH (n3:`HojaSource` {`id`: id})
WITH n3
RETURN collect([n3.`id`]) AS c4
}
RETURN collect([n0.`id`, n0.`confidence`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`note_en`, n0.`note_es`, n0.`note_qu`, c4]) AS c1
}
RETURN [c1, null] AS row

// ======== question what-regulates-enaco
// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_REGULATES`]-(n1)
WITH r2, n1
ORDER BY n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`role`, c5, n1.`id`, n1.`type`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
CALL (n0) {
MATCH (n0)-[r7:`HOJA_DISTRIBUTES`]->(n6)
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p2
CALL (r7) {
UNWIND r7.`sources` AS id
MATCH (n9:`HojaSource` {`id`: id})
WITH n9
RETURN collect([n9.`id`]) AS c10
}
RETURN collect([r7.`role`, c10, n6.`id`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
CALL (n0) {
MATCH (n0)<-[r12:`HOJA_OVERSEES`]-(n11)
WITH r12, n11
ORDER BY n11.`sortKey`, r12.`id`
LIMIT $p3
CALL (r12) {
UNWIND r12.`sources` AS id
MATCH (n14:`HojaSource` {`id`: id})
WITH n14
RETURN collect([n14.`id`]) AS c15
}
RETURN collect([r12.`role`, c15, n11.`id`, n11.`name_en`, n11.`name_es`, n11.`name_qu`]) AS c13
}
CALL (n0) {
MATCH (n0)-[r17:`HOJA_COOPERATES_WITH`]-(n16)
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p4
CALL (r17) {
UNWIND r17.`sources` AS id
MATCH (n19:`HojaSource` {`id`: id})
WITH n19
RETURN collect([n19.`id`]) AS c20
}
RETURN collect([r17.`role`, c20, n16.`id`, n16.`name_en`, n16.`name_es`, n16.`name_qu`]) AS c18
}
CALL (n0) {
MATCH (n0)-[r22:`HOJA_IMPLEMENTS`]->(n21)
WITH r22, n21
ORDER BY n21.`sortKey`, r22.`id`
LIMIT $p9
CALL (r22) {
UNWIND r22.`sources` AS id
MATCH (n33:`HojaSource` {`id`: id})
WITH n33
RETURN collect([n33.`id`]) AS c34
}
CALL (n21) {
MATCH (n21)<-[r25:`HOJA_REGULATES`]-(n24)
WITH r25, n24
ORDER BY n24.`sortKey`, r25.`id`
LIMIT $p5
RETURN collect([n24.`id`, n24.`type`, n24.`name_en`, n24.`name_es`, n24.`name_qu`]) AS c26
}
CALL (n21) {
MATCH (n21)<-[r28:`HOJA_CRITICISES`]-(n27)
WITH r28, n27
ORDER BY n27.`sortKey`, r28.`id`
LIMIT $p6
RETURN collect([n27.`id`, n27.`type`, n27.`name_en`, n27.`name_es`, n27.`name_qu`]) AS c29
}
CALL (n21) {
MATCH (n21)<-[r31:`HOJA_ABOUT`]-(n30)
WHERE n30.`type` IN $p7
WITH r31, n30
ORDER BY n30.`sortKey`, r31.`id`
LIMIT $p8
RETURN collect([n30.`id`, n30.`type`, n30.`name_en`, n30.`name_es`, n30.`name_qu`]) AS c32
}
RETURN collect([r22.`role`, c34, n21.`id`, n21.`name_en`, n21.`name_es`, n21.`name_qu`, n21.`period`, c26, c29, c32]) AS c23
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3, c8, c13, c18, c23] AS row

// ======== question where-sources-disagree
// disputes places
CALL () {
UNWIND $p0 AS id
MATCH (n0:`HojaEntity` {`id`: id})
RETURN collect([n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`]) AS c1
}
CALL () {
UNWIND $p1 AS id
MATCH (n2:`HojaEntity` {`id`: id})
RETURN collect([n2.`id`, n2.`name_en`, n2.`name_es`, n2.`name_qu`]) AS c3
}
CALL () {
UNWIND $p2 AS id
MATCH (n4:`HojaEntity` {`id`: id})
CALL (n4) {
MATCH (n4)-[r7:`HOJA_REPORTED_BY`]->(n6)
WHERE n4.`type` IN ['Observation']
WITH r7, n6
ORDER BY n6.`sortKey`, r7.`id`
LIMIT $p3
RETURN collect([n6.`id`, n6.`type`, n6.`name_en`, n6.`name_es`, n6.`name_qu`]) AS c8
}
RETURN collect([n4.`id`, n4.`type`, n4.`name_en`, n4.`name_es`, n4.`name_qu`, n4.`period`, n4.`unit`, n4.`value`, c8]) AS c5
}
CALL () {
UNWIND $p4 AS id
MATCH (n9:`HojaSource` {`id`: id})
RETURN collect([n9.`id`]) AS c10
}
RETURN [c1, c3, c5, c10] AS row

// findContradictions

      MATCH (a:`HojaEntity`)-[r:`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_AGAINST`]->(b:`HojaEntity`)
      
      CALL (a) {
        MATCH (a)-[:`HOJA_ABOUT`|`HOJA_MADE_BY`|`HOJA_ASSERTED_IN`]->(subject)
        WITH subject.`id` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfA
      }
      CALL (b) {
        MATCH (b)-[:`HOJA_ABOUT`|`HOJA_MADE_BY`|`HOJA_ASSERTED_IN`]->(subject)
        WITH subject.`id` AS id
        ORDER BY id
        RETURN collect(id) AS subjectsOfB
      }
      WITH a, b, r, subjectsOfA, subjectsOfB
      ORDER BY a.`sortKey`, b.`sortKey`, r.`id`
      LIMIT $most
      RETURN substring(type(r), 5) AS type, startNode(r).`id` AS source, endNode(r).`id` AS target, [r.`id`, r.`role`, r.`since`, r.`sinceEarliest`, r.`sinceLatest`, r.`until`, r.`untilEarliest`, r.`untilLatest`, r.`on`, r.`onEarliest`, r.`onLatest`, r.`amountValue`, r.`amountUnit`, r.`note_es`, r.`note_en`, r.`note_qu`, r.`sources`, r.`confidence`, r.`basis`, r.`uncertainFields`, r.`mayFrom`, r.`mayTo`, r.`holdsFrom`, r.`holdsTo`, r.`gaps`, r.`doubts`, r.`isTimeless`, r.`versionBefore`, r.`versionAfter`, r.`inForceFrom`, r.`inForceFromEarliest`, r.`inForceFromLatest`, r.`inForceReason_es`, r.`inForceReason_en`, r.`inForceReason_qu`] AS properties, subjectsOfA, subjectsOfB

// findRivals

      MATCH (o:`HojaObservation`)
      WHERE o.`rivalShare` > $threshold 
      WITH o
      ORDER BY o.`rivalShare` DESC, o.`rivalKey`, o.`value` DESC, o.`id`
      LIMIT $most
      RETURN o.`id` AS id, o.`rivalKey` AS rivalKey, o.`rivalShare` AS rivalShare, o.`indicatorId` AS indicator, o.`regionId` AS region

// ======== question who-changed-the-same-articles
// law
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)-[r2:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]->(n1)
WHERE substring(type(r2), 5) IN $p1 AND n1.`type` IN $p2
WITH r2, n1, endNode(r2) AS m4
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p6
CALL (m4) {
MATCH (m4)<-[r6:`HOJA_PART_OF`|`HOJA_VERSION_OF`|`HOJA_INTRODUCES`|`HOJA_AMENDS`|`HOJA_INSERTS`|`HOJA_REPEALS`|`HOJA_SUCCEEDS`|`HOJA_BASED_ON`|`HOJA_REGULATES`|`HOJA_PENALISES`|`HOJA_EXEMPTS`|`HOJA_SETS_LIMIT_FOR`|`HOJA_IMPLEMENTS`|`HOJA_APPROVES`|`HOJA_CREATES`|`HOJA_ISSUED_BY`|`HOJA_SIGNED_BY`|`HOJA_PROPOSED_BY`|`HOJA_STRIKES_DOWN`|`HOJA_INTERPRETS`|`HOJA_PARTY_TO`|`HOJA_HEADS`|`HOJA_MEMBER_OF`|`HOJA_FOUNDED_BY`|`HOJA_APPOINTS`|`HOJA_OVERSEES`|`HOJA_FUNDS`|`HOJA_COOPERATES_WITH`|`HOJA_DISTRIBUTES`|`HOJA_OPERATES_IN`|`HOJA_APPLIES_IN`|`HOJA_LOCATED_IN`|`HOJA_IN_ZONE`|`HOJA_AUTHORED_BY`|`HOJA_PUBLISHED_BY`|`HOJA_CITES`|`HOJA_ABOUT`|`HOJA_ASSERTED_IN`|`HOJA_MADE_BY`|`HOJA_SUPPORTS`|`HOJA_CRITICISES`|`HOJA_OPPOSES`|`HOJA_CONTRADICTS`|`HOJA_EVIDENCE_FOR`|`HOJA_EVIDENCE_AGAINST`|`HOJA_ALTERNATIVE_TO`|`HOJA_INVOLVES`|`HOJA_OCCURRED_IN`|`HOJA_MEASURES`|`HOJA_OBSERVED_IN`|`HOJA_REPORTED_BY`|`HOJA_DERIVED_FROM`]-(n5)
WHERE substring(type(r6), 5) IN $p3 AND n5.`type` IN $p4
WITH r6, n5, startNode(r6) AS m8
ORDER BY coalesce(r6.`onEarliest`, r6.`sinceEarliest`, n5.`mayFrom`, '~'), n5.`sortKey`, r6.`id`
LIMIT $p5
RETURN collect([substring(type(r6), 5), r6.`id`, r6.`on`, r6.`onEarliest`, r6.`onLatest`, m8.`id`, m8.`name_en`, m8.`name_es`, m8.`name_qu`, n5.`id`]) AS c7
}
RETURN collect([substring(type(r2), 5), r2.`id`, m4.`id`, m4.`name_en`, m4.`name_es`, m4.`name_qu`, c7, n1.`id`]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`publishedOn`, c3] AS row

// ======== question who-headed-devida
// institution
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_HEADS`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p1
CALL (r2) {
UNWIND r2.`sources` AS id
MATCH (n4:`HojaSource` {`id`: id})
WITH n4
RETURN collect([n4.`id`]) AS c5
}
RETURN collect([r2.`confidence`, r2.`note_en`, r2.`note_es`, r2.`note_qu`, r2.`role`, r2.`since`, r2.`uncertainFields`, r2.`until`, c5, n1.`id`, n1.`name_en`, n1.`name_es`, n1.`name_qu`]) AS c3
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, c3] AS row

// ======== question works-of-an-author
// person
MATCH (n0:`HojaEntity` {`id`: $p0})
CALL (n0) {
MATCH (n0)<-[r2:`HOJA_AUTHORED_BY`]-(n1)
WITH r2, n1
ORDER BY coalesce(r2.`onEarliest`, r2.`sinceEarliest`, n1.`mayFrom`, '~'), n1.`sortKey`, r2.`id`
LIMIT $p3
CALL (n1) {
MATCH (n1)-[r5:`HOJA_PUBLISHED_BY`]->(n4)
WITH r5, n4
ORDER BY n4.`sortKey`, r5.`id`
LIMIT $p1
RETURN collect([n4.`id`, n4.`name_en`, n4.`name_es`, n4.`name_qu`]) AS c6
}
CALL (n1) {
MATCH (n1)-[r8:`HOJA_CRITICISES`]->(n7)
WITH r8, n7
ORDER BY n7.`sortKey`, r8.`id`
LIMIT $p2
RETURN collect([n7.`id`, n7.`type`, n7.`name_en`, n7.`name_es`, n7.`name_qu`]) AS c9
}
RETURN collect([n1.`id`, n1.`name_en`, n1.`name_es`, n1.`name_qu`, n1.`publishedOn`, c6, c9]) AS c3
}
CALL (n0) {
MATCH (n0)<-[r11:`HOJA_MADE_BY`]-(n10)
WITH r11, n10
ORDER BY n10.`sortKey`, r11.`id`
LIMIT $p6
CALL (n10) {
MATCH (n10)-[r14:`HOJA_CONTRADICTS`]-(n13)
WITH r14, n13
ORDER BY n13.`sortKey`, r14.`id`
LIMIT $p4
RETURN collect([n13.`id`, n13.`type`, n13.`name_en`, n13.`name_es`, n13.`name_qu`]) AS c15
}
CALL (n10) {
MATCH (n10)<-[r17:`HOJA_SUPPORTS`]-(n16)
WITH r17, n16
ORDER BY n16.`sortKey`, r17.`id`
LIMIT $p5
RETURN collect([n16.`id`, n16.`name_en`, n16.`name_es`, n16.`name_qu`]) AS c18
}
RETURN collect([n10.`id`, n10.`madeOn`, n10.`name_en`, n10.`name_es`, n10.`name_qu`, c15, c18]) AS c12
}
CALL (n0) {
MATCH (n0)<-[r20:`HOJA_PROPOSED_BY`]-(n19)
WITH r20, n19
ORDER BY n19.`sortKey`, r20.`id`
LIMIT $p7
RETURN collect([n19.`id`, n19.`type`, n19.`name_en`, n19.`name_es`, n19.`name_qu`]) AS c21
}
RETURN [n0.`id`, n0.`name_en`, n0.`name_es`, n0.`name_qu`, n0.`role_en`, n0.`role_es`, n0.`role_qu`, c3, c12, c21] AS row
