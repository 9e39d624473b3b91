import { useState } from 'preact/hooks';
import { textsIn } from '../language/texts.ts';
import { cardTexts } from './texts.ts';

/** The rest of a longer text is shown on request. */
const longLength = 400;

/** The text of an article keeps its lines. A long text is closed at first. */
export function LongText({ text }: { readonly text: string }) {
  const [isWhole, setIsWhole] = useState(text.length <= longLength);
  if (isWhole) return <div class="card-text">{text}</div>;
  return (
    <div class="card-text">
      {text.slice(0, longLength)}…{' '}
      <button
        type="button"
        class="app-link"
        onClick={() => {
          setIsWhole(true);
        }}
      >
        {textsIn(cardTexts).readMore}
      </button>
    </div>
  );
}
