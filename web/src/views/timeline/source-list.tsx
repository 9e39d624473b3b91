import { textsIn } from '../../language/texts.ts';
import { dateText } from '../../parts/words/dates.ts';
import type { Source } from './operations.ts';
import { timelineTexts } from './texts.ts';

/** The sources of a fact. The list is closed at first, because it can be long. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  const texts = textsIn(timelineTexts);
  if (sources.length === 0) return <span class="timeline-soft">{texts.noSources}</span>;
  return (
    <details class="timeline-sources">
      <summary>
        {texts.sources} ({sources.length})
      </summary>
      <ul>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceLine source={source} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** One source: title, publisher, year, and its address. */
export function SourceLine({ source: { title, publisher, url, year } }: { readonly source: Source }) {
  const byline = year === null ? publisher : `${publisher}, ${dateText(year)}`;
  return (
    <>
      {url === null ? (
        title
      ) : (
        <a class="timeline-address" href={url} rel="noreferrer" target="_blank">
          {title}
        </a>
      )}{' '}
      <span class="timeline-soft">({byline})</span>
    </>
  );
}
