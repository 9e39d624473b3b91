/**
 * Every limit that a request has to keep to, with its value and what it counts. This is the one table: the checks and
 * their messages, `meta.limits` and the docs read it.
 */
const table = {
  requestsPerMinute: [1_200, 'Requests that one address may send in a minute on average; 0 for no limit.'],
  requestBurst: [100, 'Requests that one address may send at once.'],
  maximumHeaderBytes: [100_000, 'Bytes of the address and the headers of a request.'],
  headersMilliseconds: [10_000, 'How long the headers of a request may take to arrive.'],
  requestMilliseconds: [30_000, 'How long a whole request may take to arrive.'],
  idleMilliseconds: [
    60_000,
    'How long a connection may be still while something is sent or answered on it; `leastBytesRead` says what is still.',
  ],
  leastBytesRead: [
    120_000,
    'Bytes that who reads an answer takes within `idleMilliseconds` at least, if there are as many; else the connection is cut.',
  ],
  maximumUnreadBytes: [
    32_000_000,
    'Bytes of answers and files that one address may leave unread at once; answers of up to 64 kB are not counted.',
  ],
  maximumUnreadBytesOfAll: [128_000_000, 'The same for all addresses together.'],
  maximumBodyBytes: [100_000, 'Bytes of the body of a request.'],
  maximumQueryBytes: [20_000, 'Bytes of the text of a query.'],
  maximumTokens: [1_000, 'Words, numbers, texts and signs of a query, comments and commas aside.'],
  maximumDepth: [
    25,
    'Fields within fields of an operation, fragments written out; those that ask for the schema aside.',
  ],
  maximumFields: [1_000, 'Fields of an operation, fragments written out: a fragment counts wherever it is spread.'],
  maximumLookups: [250, 'Connections, lists, references and counts of an operation, fragments written out.'],
  maximumCost: [50_000, 'Rows that an operation can make the graph database give; see what is counted.'],
  maximumValues: [500_000, 'Values that an answer can hold: each row counts with each of its fields.'],
  maximumAnswerBytes: [4_000_000, 'Bytes of what an operation answers, as JSON.'],
  maximumDescribedValues: [
    50_000,
    'Values of the schema that an answer can hold, for who asks with `__schema` or `__type`.',
  ],
  dearCost: [
    5_000,
    'Cost from which an operation is dear and waits in the line of its address; so do files, and answers that can hold four times as many values, or five times as many of the schema.',
  ],
  dearAtOnce: [4, 'Dear operations, and turns of making files, that run at once.'],
  dearAtOnceOfAddress: [2, 'The same, of one address.'],
  dearWaitingOfAddress: [32, 'Dear operations and files that may wait in the line of one address.'],
  deadlineMilliseconds: [10_000, 'How long an operation may take.'],
  defaultPageSize: [20, 'Items of a page when neither `first` nor `last` is given.'],
  maximumPageSize: [100, '`first` and `last` of connections.'],
  maximumIds: [100, 'Ids of `nodes`, `commonNeighbors` and `about`.'],
  maximumSubgraphIds: [1_000, 'Ids of `subgraph` and `neighborhood`.'],
  maximumNeighborhoodDepth: [3, '`depth` of `neighborhood`.'],
  maximumNeighborhoodSize: [1_000, '`limit` of `neighborhood`.'],
  maximumEdgesPerNode: [10, 'Relationships of `subgraph` and `neighborhood`, times the entities that were asked for.'],
  maximumReferences: [100, 'References of `resolve`.'],
  maximumReferenceLength: [500, 'Characters of a reference.'],
  maximumCandidates: [50, 'Candidates of a reference.'],
  maximumTextLength: [100, 'Characters of the text of `search`.'],
  maximumHits: [500, 'Hits that `search` looks at for its count and facets.'],
  maximumTimelineItems: [1_000, 'Facts of a `timeline`, on all pages.'],
  maximumDisputes: [1_000, '`disputes` of a kind, on all pages.'],
  maximumSides: [10, 'Sides of a dispute.'],
  maximumPaths: [20, '`first` of `paths`.'],
  maximumPathHops: [8, '`maxHops` of `paths`.'],
  maximumAvoidedIds: [100, 'Ids of `avoid` of `paths`.'],
  maximumPathRelationships: [50_000, 'Relationships that a search for paths may meet.'],
  maximumArgumentDepth: [3, '`depth` of `argumentation`.'],
  maximumArguments: [10, 'Arguments of a kind about one thing, at each step of `argumentation`.'],
  maximumComparedAmounts: [50, 'Amounts that a version sets, as `diff` compares them.'],
  maximumChanges: [100, 'Entries of `effects`.'],
  maximumStates: [30, 'Entries of `penaltyHistory`.'],
  maximumMakers: [50, 'Authors, publishers and wholes that a `citation` names.'],
  maximumSeriesValues: [1_000, 'Values of a `timeSeries`.'],
} as const satisfies Record<string, readonly [value: number, meaning: string]>;

export type LimitName = keyof typeof table;

export type Limits = Readonly<Record<LimitName, number>>;

export const limitNames = Object.keys(table) as readonly LimitName[];

/** The values without any configuration. */
export const limits = Object.fromEntries(limitNames.map((name) => [name, table[name][0]])) as Limits;

/** What a limit counts. */
export function limitMeaning(name: LimitName): string {
  return table[name][1];
}

/** A whole number as messages write it: 50,000. */
export function numberText(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, ',');
}
