import { textsIn } from '../language/texts.ts';
import { drawing } from '../state/drawing-state.ts';
import { asOf } from '../state/view-state.ts';
import { downloadFormats, downloadOf, isOnlyWhole } from './download-links.ts';
import { drawn } from './drawn-state.ts';
import { graphTexts } from './texts.ts';

/** Links to files of the drawing in each format. */
export function DownloadMenu() {
  const texts = textsIn(graphTexts);
  const ids = drawn.value.nodes.map(({ id }) => id);
  const isMore = isOnlyWhole(ids) && (drawing.value.hidden.length > 0 || drawn.value.omitted > 0);
  return (
    <>
      <ul class="graph-open">
        {downloadFormats.map(({ extension, name }) => {
          const { address, form } = downloadOf(extension, ids, drawing.value, asOf.value);
          if (form === null)
            return (
              <li key={extension}>
                <a href={address} download>
                  {name}
                </a>
              </li>
            );
          return (
            <li key={extension}>
              <form method="post" action={address}>
                {Object.entries(form).map(([key, value]) => (
                  <input key={key} type="hidden" name={key} value={value} />
                ))}
                <button type="submit">{name}</button>
              </form>
            </li>
          );
        })}
      </ul>
      <p class="app-soft">{isMore ? texts.downloadWhole : texts.downloadLimit}</p>
    </>
  );
}
