import { dateText } from './words/dates.ts';
import type { CitedSource } from '../card/ask-card.ts';

/** The sources, each with a link. */
export function SourceList({ sources }: { readonly sources: readonly CitedSource[] }) {
  return (
    <ul class="card-sources">
      {sources.map(({ id, title, publisher, url, year, yearText }) => {
        const when = year === null ? yearText : dateText(year);
        return (
          <li key={id}>
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
          </li>
        );
      })}
    </ul>
  );
}
