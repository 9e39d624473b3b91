import { downloadDefaults, type DownloadQuestion } from '../../export/download-question.ts';
import { checkEntityIds } from '../../graphql/node-id.ts';
import { isDay } from '../../model/edtf-date.ts';
import { HojaError } from '../../model/hoja-error.ts';
import { limits } from '../../model/limits.ts';
import { shorten } from '../../model/shorten.ts';
import { entityTypeNames } from '../../ontology/entity-types.ts';
import { relationshipTypeNames } from '../../ontology/ontology.ts';

const subgraphParameters = ['ids', 'depth', 'limit', 'types', 'relationshipTypes', 'asOf'] as const;

/**
 * Reads the parameters of `/subgraph.<format>`. A list is given with commas or by repeating the parameter. Throws
 * BAD_PARAMETER, and the errors of `ids`.
 */
export function readSubgraphQuestion(parameters: URLSearchParams): DownloadQuestion {
  checkNames(parameters, subgraphParameters);
  const ids = listOf(parameters, 'ids');
  if (ids === null)
    throw new HojaError(
      'BAD_PARAMETER',
      'ids is missing; name the entities to start from, as in ?ids=institution:enaco,law:ley-28002. The whole graph is at /graph.<format>.',
    );
  checkEntityIds('ids', ids, limits.maximumSubgraphIds);
  return {
    ids,
    depth: numberOf(parameters, 'depth', {
      least: 0,
      most: limits.maximumNeighborhoodDepth,
      otherwise: downloadDefaults.depth,
    }),
    limit: numberOf(parameters, 'limit', {
      least: 1,
      most: limits.maximumNeighborhoodSize,
      otherwise: downloadDefaults.limit,
    }),
    entityTypes: namesOf(parameters, 'types', entityTypeNames),
    relationshipTypes: namesOf(parameters, 'relationshipTypes', relationshipTypeNames),
    asOf: dayOf(parameters),
  };
}

/** Reads the parameters of `/graph.<format>`. */
export function readGraphQuestion(parameters: URLSearchParams): DownloadQuestion {
  checkNames(parameters, ['asOf']);
  return { ids: null, ...downloadDefaults, entityTypes: null, relationshipTypes: null, asOf: dayOf(parameters) };
}

function checkNames(parameters: URLSearchParams, known: readonly string[]): void {
  const unknown = [...parameters.keys()].find((name) => !known.includes(name));
  if (unknown !== undefined)
    throw new HojaError(
      'BAD_PARAMETER',
      `There is no parameter ${JSON.stringify(shorten(unknown))} here; there ${known.length === 1 ? 'is' : 'are'} ${known.join(', ')}.`,
    );
}

function listOf(parameters: URLSearchParams, name: string): readonly string[] | null {
  const values = parameters
    .getAll(name)
    .flatMap((value) => value.split(','))
    .map((value) => value.trim())
    .filter((value) => value !== '');
  return values.length === 0 ? null : [...new Set(values)];
}

function namesOf(parameters: URLSearchParams, name: string, known: readonly string[]): readonly string[] | null {
  const values = listOf(parameters, name);
  const wrong = values?.find((value) => !known.includes(value));
  if (wrong !== undefined)
    throw new HojaError(
      'BAD_PARAMETER',
      `${name} names ${JSON.stringify(shorten(wrong))}; it can name ${known.join(', ')}.`,
    );
  return values;
}

interface Bounds {
  readonly least: number;
  readonly most: number;
  readonly otherwise: number;
}

function numberOf(parameters: URLSearchParams, name: string, { least, most, otherwise }: Bounds): number {
  const text = singleOf(parameters, name);
  if (text === null) return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new HojaError(
      'BAD_PARAMETER',
      `${name} is ${JSON.stringify(shorten(text))}; it is a whole number from ${least} to ${most}.`,
    );
  return value;
}

function dayOf(parameters: URLSearchParams): string | null {
  const text = singleOf(parameters, 'asOf');
  if (text !== null && !isDay(text))
    throw new HojaError(
      'BAD_DATE',
      `asOf is ${JSON.stringify(shorten(text))}; it is a day of the calendar written YYYY-MM-DD, as in 2003-06-17.`,
    );
  return text;
}

function singleOf(parameters: URLSearchParams, name: string): string | null {
  const values = parameters
    .getAll(name)
    .map((value) => value.trim())
    .filter((value) => value !== '');
  if (values.length > 1) throw new HojaError('BAD_PARAMETER', `${name} is given ${values.length} times; give it once.`);
  return values[0] ?? null;
}
