import type { GraphEngine } from '../../engine/graph-engine.ts';
import { ownTurnWhenDue } from '../../engine/own-turn.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { articleCandidates, articleQuestionsOf } from './article-candidates.ts';
import { createCandidates, type Candidates, type FoundCandidate } from './candidates.ts';
import { findArticles } from './find-articles.ts';
import { findByKeys } from './find-by-keys.ts';
import { findRegulations } from './find-regulations.ts';
import { articleLookups, decisionLookups, lawLookups, nameLookups, type Lookup } from './lookup.ts';
import { parseReference } from './parse-reference.ts';
import type { RecognisedLaw, RecognisedReference } from './recognised-reference.ts';
import type { StoredMatch } from './stored-match.ts';

export type { FoundCandidate } from './candidates.ts';

/** The result for one reference. */
export interface FoundResolution {
  /** The reference as it was given. */
  readonly reference: string;
  /**
   * What the text was read as, whether or not the graph holds it; null when it is not a legal reference, such as a
   * name.
   */
  readonly recognised: RecognisedReference | null;
  /** Why the reference was not looked up; null when it was. */
  readonly problem: HojaError | null;
  /**
   * The best reason first, then in the order of the reference, then by name; at most `maximumCandidates`. Empty rather
   * than a guess.
   */
  readonly candidates: readonly FoundCandidate[];
}

export interface ResolveOptions {
  /** Only entities that may hold on this day, `YYYY-MM-DD`; null for all days. */
  readonly asOf: string | null;
  readonly signal?: AbortSignal;
}

/**
 * Resolves references, in the order in which they were given. One statement serves the whole list; a second one runs
 * when some cite the regulation of a law, and a third when some cite articles. A reference of more than 500 characters
 * has a problem in its place. Throws TOO_MANY_REFERENCES for more than 100 references.
 */
export async function resolveReferences(
  engine: GraphEngine,
  references: readonly string[],
  { asOf, ...options }: ResolveOptions,
): Promise<readonly FoundResolution[]> {
  checkCount(references);
  const readings = await readAll(references, options.signal);
  const matchesByKey = await findKeys(engine, readings, { asOf, ...options });
  const regulationsByLaw = await findAllRegulations(engine, readings, matchesByKey, { asOf, ...options });

  const asked = readings.map((reading) => {
    const regulations = regulationsOf(reading, matchesByKey, regulationsByLaw);
    const owners = lookUp(reading.ownerLookups, matchesByKey);
    addRegulations(regulations, owners);
    return { ...reading, regulations, questions: articleQuestionsOf(reading.recognised, owners.inOrder()) };
  });
  const questions = asked.flatMap((reading) => reading.questions);
  const answers =
    questions.length === 0
      ? []
      : await engine.run(
          findArticles(
            questions.map(({ question }) => question),
            asOf,
          ),
          options,
        );
  const articlesByQuestion = new Map(answers.map(({ question, matches }) => [questions[question], matches]));

  return asked.map(({ reference, problem, recognised, lookups, regulations, questions: own }) => {
    const candidates = lookUp(lookups, matchesByKey);
    if (recognised?.type === 'LAW') addRegulations(regulations, candidates);
    for (const question of own) articleCandidates(question, articlesByQuestion.get(question) ?? [], candidates);
    return {
      reference,
      problem,
      recognised,
      candidates: candidates.inOrder().slice(0, limits.maximumCandidates),
    };
  });
}

interface Reading {
  readonly reference: string;
  readonly problem: HojaError | null;
  readonly recognised: RecognisedReference | null;
  /** Look-ups of what the reference itself may mean. */
  readonly lookups: readonly Lookup[];
  /** Look-ups of the law whose articles the reference cites. */
  readonly ownerLookups: readonly Lookup[];
  /** Look-ups of the law whose regulation, or an article of whose regulation, the reference cites. */
  readonly regulatedLookups: readonly Lookup[];
}

/** Reads the references in turns of the event loop, so that many long ones keep nobody waiting. */
async function readAll(references: readonly string[], signal: AbortSignal | undefined): Promise<readonly Reading[]> {
  const readings: Reading[] = [];
  for (const reference of references) {
    if (readings.length > 0) await ownTurnWhenDue();
    signal?.throwIfAborted();
    readings.push(readingOf(reference));
  }
  return readings;
}

function readingOf(reference: string): Reading {
  const problem = problemOf(reference);
  if (problem !== null)
    return { reference, problem, recognised: null, lookups: [], ownerLookups: [], regulatedLookups: [] };
  const recognised = parseReference(reference);
  const law = recognised?.type === 'PROVISION' ? recognised.law : null;
  return {
    reference,
    problem,
    recognised,
    lookups: [...ownLookups(recognised), ...nameLookups(reference)],
    ownerLookups: law === null ? [] : lawLookups(law),
    regulatedLookups: regulatedLookups(recognised?.type === 'LAW' ? recognised : law),
  };
}

function regulatedLookups(law: RecognisedLaw | null): readonly Lookup[] {
  return law?.of && law.kinds.includes('REGULATION') ? lawLookups(law.of) : [];
}

async function findKeys(
  engine: GraphEngine,
  readings: readonly Reading[],
  { asOf, ...options }: ResolveOptions,
): Promise<MatchesByKey> {
  const keys = new Set(
    readings.flatMap(({ lookups, ownerLookups, regulatedLookups: regulated }) =>
      [...lookups, ...ownerLookups, ...regulated].map(({ key }) => key),
    ),
  );
  const found = keys.size === 0 ? [] : await engine.run(findByKeys([...keys], asOf), options);
  return new Map(found.map(({ key, matches }) => [key, matches]));
}

async function findAllRegulations(
  engine: GraphEngine,
  readings: readonly Reading[],
  matchesByKey: MatchesByKey,
  { asOf, ...options }: ResolveOptions,
): Promise<ReadonlyMap<string, readonly StoredMatch[]>> {
  const laws = new Set(readings.flatMap((reading) => lookUpIds(reading.regulatedLookups, matchesByKey)));
  const found = laws.size === 0 ? [] : await engine.run(findRegulations([...laws], asOf), options);
  return new Map(found.map(({ law, matches }) => [law, matches]));
}

function regulationsOf(
  { regulatedLookups: regulated }: Reading,
  matchesByKey: MatchesByKey,
  regulationsByLaw: ReadonlyMap<string, readonly StoredMatch[]>,
): readonly StoredMatch[] {
  return lookUpIds(regulated, matchesByKey).flatMap((law) => regulationsByLaw.get(law) ?? []);
}

function addRegulations(regulations: readonly StoredMatch[], candidates: Candidates): void {
  for (const [index, match] of regulations.entries()) candidates.add(match, 'REGULATES', [index]);
}

function ownLookups(recognised: RecognisedReference | null): readonly Lookup[] {
  if (recognised === null) return [];
  switch (recognised.type) {
    case 'LAW':
      return lawLookups(recognised);
    case 'COURT_DECISION':
      return decisionLookups(recognised);
    case 'PROVISION':
      return recognised.law === null ? articleLookups(recognised) : [];
  }
}

type MatchesByKey = ReadonlyMap<string, readonly StoredMatch[]>;

function lookUpIds(lookups: readonly Lookup[], matchesByKey: MatchesByKey): readonly string[] {
  return lookUp(lookups, matchesByKey)
    .inOrder()
    .map(({ id }) => id);
}

function lookUp(lookups: readonly Lookup[], matchesByKey: MatchesByKey): Candidates {
  const candidates = createCandidates();
  for (const [order, { key, reasonFor }] of lookups.entries()) {
    for (const match of matchesByKey.get(key) ?? []) {
      const reason = reasonFor(match);
      if (reason !== null) candidates.add(match, reason, [order]);
    }
  }
  return candidates;
}

function checkCount({ length }: readonly string[]): void {
  if (length <= limits.maximumReferences) return;
  throw new HojaError(
    'TOO_MANY_REFERENCES',
    `${length} references were asked for at once; ${limits.maximumReferences} is the most.`,
  );
}

function problemOf(reference: string): HojaError | null {
  if (reference.length <= limits.maximumReferenceLength) return null;
  return new HojaError(
    'BAD_TEXT',
    `The reference "${reference.slice(0, 40)}…" has ${reference.length} characters; ${limits.maximumReferenceLength} is the most.`,
  );
}
