import type { GraphEngine } from '../../engine/graph-engine.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { articleCandidates, articleQuestionsOf } from './article-candidates.ts';
import { createCandidates, type Candidates, type FoundCandidate } from './candidates.ts';
import { findArticles } from './find-articles.ts';
import { findByKeys } from './find-by-keys.ts';
import { articleLookups, decisionLookups, lawLookups, nameLookups, type Lookup } from './lookup.ts';
import { parseReference } from './parse-reference.ts';
import type { RecognisedReference, ReferenceKind } from './recognised-reference.ts';
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
  readonly recognised: { readonly kind: readonly ReferenceKind[]; readonly number: string | null } | null;
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
 * when some cite articles of laws. Throws TOO_MANY_REFERENCES for more than 100 references and BAD_TEXT for one of more
 * than 100 characters.
 */
export async function resolveReferences(
  engine: GraphEngine,
  references: readonly string[],
  { asOf, ...options }: ResolveOptions,
): Promise<readonly FoundResolution[]> {
  checkReferences(references);
  const readings = references.map(readingOf);
  const keys = [
    ...new Set(readings.flatMap(({ lookups, ownerLookups }) => [...lookups, ...ownerLookups].map(({ key }) => key))),
  ];
  const found = keys.length === 0 ? [] : await engine.run(findByKeys(keys, asOf), options);
  const matchesByKey = new Map(found.map(({ key, matches }) => [key, matches]));

  const asked = readings.map((reading) => ({
    ...reading,
    questions: articleQuestionsOf(reading.recognised, lookUp(reading.ownerLookups, matchesByKey).inOrder()),
  }));
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

  return asked.map(({ reference, recognised, lookups, questions: own }) => {
    const candidates = lookUp(lookups, matchesByKey);
    for (const question of own) articleCandidates(question, articlesByQuestion.get(question) ?? [], candidates);
    return {
      reference,
      recognised: recognised && { kind: recognised.kinds, number: recognised.number },
      candidates: candidates.inOrder().slice(0, limits.maximumCandidates),
    };
  });
}

interface Reading {
  readonly reference: string;
  readonly recognised: RecognisedReference | null;
  /** Look-ups of what the reference itself may mean. */
  readonly lookups: readonly Lookup[];
  /** Look-ups of the law whose articles the reference cites. */
  readonly ownerLookups: readonly Lookup[];
}

function readingOf(reference: string): Reading {
  const recognised = parseReference(reference);
  return {
    reference,
    recognised,
    lookups: [...ownLookups(recognised), ...nameLookups(reference)],
    ownerLookups: recognised?.type === 'PROVISION' && recognised.law !== null ? lawLookups(recognised.law) : [],
  };
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

function lookUp(lookups: readonly Lookup[], matchesByKey: ReadonlyMap<string, readonly StoredMatch[]>): Candidates {
  const candidates = createCandidates();
  for (const [order, { key, reasonFor }] of lookups.entries()) {
    for (const match of matchesByKey.get(key) ?? []) {
      const reason = reasonFor(match);
      if (reason !== null) candidates.add(match, reason, [order]);
    }
  }
  return candidates;
}

function checkReferences(references: readonly string[]): void {
  if (references.length > limits.maximumReferences) {
    throw new HojaError(
      'TOO_MANY_REFERENCES',
      `${references.length} references were asked for at once; ${limits.maximumReferences} is the most.`,
    );
  }
  const long = references.find((reference) => reference.length > limits.maximumReferenceLength);
  if (long !== undefined) {
    throw new HojaError(
      'BAD_TEXT',
      `The reference "${long.slice(0, 40)}…" has ${long.length} characters; ${limits.maximumReferenceLength} is the most.`,
    );
  }
}
