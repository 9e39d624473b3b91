import type { ResultOf } from 'gql.tada';
import { ask } from './ask.ts';
import { graphql } from './graphql.ts';

/**
 * Prints how the penalties of articles changed, version by version, with the act that introduced each and the sources.
 */

const penaltiesOfArticles = graphql(`
  query PenaltiesOfArticles($articles: String!) {
    resolve(references: [$articles]) {
      problem { code message }
      candidates {
        entity {
          name(languages: [EN]) { value }
          ... on Provision {
            penaltyHistory {
              valid { text }
              status
              penalties { case { en } minYears maxYears life uncertain }
              version {
                introducedBy { nodes { name(languages: [EN]) { value } } }
                sources { id publisher url }
              }
            }
          }
        }
      }
    }
  }
`);

type Entity = ResultOf<typeof penaltiesOfArticles>['resolve'][number]['candidates'][number]['entity'];
type Provision = Extract<Entity, { penaltyHistory: unknown }>;
type PenaltyState = Provision['penaltyHistory'][number];
type Penalty = PenaltyState['penalties'][number];
type Source = PenaltyState['version']['sources'][number];

const [service = 'http://127.0.0.1:4000', articles = 'arts. 296 a 298 del CP'] = process.argv.slice(2);
const { resolve } = await ask(service, penaltiesOfArticles, { articles });
const [problem] = resolve.flatMap((resolution) => resolution.problem ?? []);
if (problem !== undefined) throw new Error(`${problem.code}: ${problem.message}`);
const provisions = resolve
  .flatMap(({ candidates }) => candidates)
  .map(({ entity }) => entity)
  .filter((entity) => 'penaltyHistory' in entity);
if (provisions.length === 0) throw new Error(`The graph holds no article that "${articles}" names.`);
const sources = provisions.flatMap(({ penaltyHistory }) => penaltyHistory).flatMap(({ version }) => version.sources);
console.log([...provisions.map(renderProvision), renderSources(sources)].join('\n\n'));

function renderProvision({ name, penaltyHistory }: Provision): string {
  return [name.value, ...penaltyHistory.map((state) => `  ${renderState(state)}`)].join('\n');
}

function renderState({ valid, status, penalties, version }: PenaltyState): string {
  const said = status === 'NOT_RECORDED' ? 'not recorded' : penalties.map(renderPenalty).join('; ');
  const acts = version.introducedBy.nodes.map((law) => law.name.value).join(', ');
  return `${valid?.text ?? 'undated'}: ${said} [${[acts, ...version.sources.map(({ id }) => id)].filter((text) => text !== '').join(', ')}]`;
}

function renderPenalty({ case: { en }, minYears, maxYears, life, uncertain }: Penalty): string {
  return `${en ?? 'penalty'} ${life ? 'life' : renderYears(minYears, maxYears)}${uncertain ? ' (uncertain)' : ''}`;
}

function renderYears(least: number | null, most: number | null): string {
  if (least !== null && most !== null) return `${least} to ${most} years`;
  if (least !== null) return `at least ${least} years`;
  return most === null ? 'years not recorded' : `at most ${most} years`;
}

/** Each once, in the order in which they are first named. */
function renderSources(sources: readonly Source[]): string {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return [
    'Sources',
    ...[...byId.values()].map(({ id, publisher, url }) => `  ${id}: ${publisher}${url === null ? '' : `, ${url}`}`),
  ].join('\n');
}
