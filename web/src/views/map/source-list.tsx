import { textsIn } from '../../language/texts.ts';
import { texts } from './texts.ts';

export interface ListedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string;
  readonly yearText: string;
  readonly url: string | null;
}

/** The number of sources; the list of them when opened. */
export function SourceList({ sources }: { readonly sources: readonly ListedSource[] }) {
  const words = textsIn(texts);
  if (sources.length === 0) return <span class="map-meta">{words.noSources}</span>;
  return (
    <details class="map-sources">
      <summary>
        {sources.length} {sources.length === 1 ? words.source : words.sources}
      </summary>
      <ul>
        {sources.map(({ id, title, publisher, yearText, url }) => (
          <li key={id}>
            {url === null ? (
              <cite>{title}</cite>
            ) : (
              <a href={url} rel="noreferrer external">
                <cite>{title}</cite>
              </a>
            )}
            , {publisher}, {yearText}
          </li>
        ))}
      </ul>
    </details>
  );
}
