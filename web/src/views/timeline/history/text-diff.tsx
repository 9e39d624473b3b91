import { textsIn } from '../../../language/texts.ts';
import { language } from '../../../state/view-state.ts';
import type { VersionDiff } from '../operations.ts';
import { timelineTexts } from '../texts.ts';

/** Both texts in one, word by word: added words are underlined, removed words are struck through. */
export function TextDiff({ texts: changes }: { readonly texts: VersionDiff['text'] }) {
  const texts = textsIn(timelineTexts);
  const known = changes.filter(({ parts }) => parts.length > 0);
  const shown = known.find((change) => change.language.toLowerCase() === language.value) ?? known[0];
  return (
    <>
      <h4>{texts.text}</h4>
      {shown === undefined && <p class="app-soft">{changes.length === 0 ? texts.noTexts : texts.textNotRecorded}</p>}
      {shown?.change === 'SAME' && <p class="app-soft">{texts.sameText}</p>}
      {shown !== undefined && shown.change !== 'SAME' && (
        <>
          <p class="app-soft">
            <ins>{texts.addedWords}</ins> · <del>{texts.removedWords}</del>
          </p>
          <div
            class="timeline-text"
            role="group"
            aria-label={texts.text}
            tabIndex={0}
            lang={shown.language.toLowerCase()}
          >
            {shown.parts.map(({ kind, text }, index) => {
              if (kind === 'ADDED') return <ins key={index}>{text}</ins>;
              return kind === 'REMOVED' ? <del key={index}>{text}</del> : <span key={index}>{text}</span>;
            })}
          </div>
        </>
      )}
    </>
  );
}
