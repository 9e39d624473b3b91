import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { renderOperation } from '../api/ask.ts';
import { graphiqlAddress, renderWithValues, type Operation } from '../api/operation.ts';
import { textsIn } from '../language/texts.ts';
import { Popup } from '../parts/popup.tsx';
import { asOf } from '../state/view-state.ts';
import './query-popup.css';
import { queryTexts } from './texts.ts';

/** Some browsers and proxies cut longer addresses. */
const longestAddress = 8000;

interface QueryPopupProps {
  readonly operation: Operation;
  /** How the query relates to what is shown, when it is not the query that gave it. */
  readonly hint?: ComponentChildren;
}

/** The query that gave what is shown, to read, to copy and to open in GraphiQL. */
export function QueryPopup({ operation, hint }: QueryPopupProps) {
  const texts = textsIn(queryTexts);
  return (
    <Popup label={texts.title}>
      <div class="query">
        <p class="app-soft">{hint ?? texts.hint}</p>
        <Query operation={operation} />
      </div>
    </Popup>
  );
}

/**
 * A short query holds its values. In a longer one they would exceed the limit of its length, so they are shown apart,
 * as variables.
 */
function Query({ operation }: { readonly operation: Operation }) {
  const texts = textsIn(queryTexts);
  const text = renderWithValues(operation, asOf.value);
  const address = graphiqlAddress(text);
  if (address.length <= longestAddress)
    return (
      <Copied title={texts.title} text={text}>
        <a href={address}>{texts.open}</a>
      </Copied>
    );
  return (
    <>
      <Copied title={texts.title} text={renderOperation(operation.document, asOf.value)}>
        <span class="app-soft">{texts.long}</span>
      </Copied>
      <Copied title={texts.variables} text={JSON.stringify(operation.variables, null, 2)}>
        <span>{texts.variables}</span>
      </Copied>
    </>
  );
}

/** A text with a button that copies it. */
function Copied({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  const [copied, setCopied] = useState('');
  const texts = textsIn(queryTexts);
  return (
    <>
      <p class="query-actions">
        <button
          type="button"
          aria-label={`${texts.copy}: ${title}`}
          onClick={() => {
            void navigator.clipboard.writeText(text).then(() => {
              setCopied(text);
            });
          }}
        >
          {texts.copy}
        </button>
        {children}
        <span role="status">{copied === text ? texts.copied : ''}</span>
      </p>
      <pre tabIndex={0} role="region" aria-label={title}>
        {text}
      </pre>
    </>
  );
}
