import type { CitedSource } from './cited-source.ts';
import { textsIn } from '../language/texts.ts';
import { partsTexts } from './texts.ts';
import { dateText } from './words/dates.ts';
import './certainty.css';

/** The sources of a statement, or a sentence when there are none. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  if (sources.length === 0) return <p class="app-soft">{textsIn(partsTexts).noSources}</p>;
  return (
    <ul class="source-list">
      {sources.map((source) => (
        <li key={source.id}>
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  );
}

/** The number of the sources, and the list when it is opened. */
export function FoldedSources({ sources }: { readonly sources: readonly CitedSource[] }) {
  const texts = textsIn(partsTexts);
  if (sources.length === 0) return <span class="app-soft">{texts.noSources}</span>;
  return (
    <details class="source-fold">
      <summary>
        {texts.sources}: {sources.length}
      </summary>
      <SourceList sources={sources} />
    </details>
  );
}

/** One source: its title, which leads to it, its publisher, its year and its id. */
export function SourceLine({
  source: { id, title, publisher, url, year, yearText },
}: {
  readonly source: CitedSource;
}) {
  const when = year === null ? yearText : dateText(year);
  return (
    <>
      {url === null ? (
        title
      ) : (
        <a href={url} rel="noreferrer">
          {title}
        </a>
      )}
      <span class="app-soft">
        {' '}
        {publisher}
        {when === '' ? '' : `, ${when}`} · {id.replace('source:', '')}
      </span>
    </>
  );
}
