import { useState } from 'preact/hooks';
import { graphiqlAddress, renderWithValues, type Operation } from '../api/operation.ts';
import { textsIn } from '../language/texts.ts';
import { Popup } from '../layout/popup.tsx';
import { asOf } from '../state/view-state.ts';
import './query-popup.css';
import { queryTexts } from './texts.ts';

/** Addresses that are longer are cut by some browsers and proxies. */
const longestAddress = 8000;

/** The question that gave what is shown, to read, to copy and to open in GraphiQL. */
export function QueryPopup({ operation }: { readonly operation: Operation }) {
  return (
    <Popup label={textsIn(queryTexts).title}>
      <Query operation={operation} />
    </Popup>
  );
}

function Query({ operation }: { readonly operation: Operation }) {
  const [copied, setCopied] = useState('');
  const texts = textsIn(queryTexts);
  const text = renderWithValues(operation, asOf.value);
  const address = graphiqlAddress(text);
  return (
    <div class="query">
      <p class="app-soft">{texts.hint}</p>
      <p class="query-actions">
        <button type="button" onClick={() => { void navigator.clipboard.writeText(text).then(() => { setCopied(text); }); }}>{texts.copy}</button>
        {address.length <= longestAddress ? <a href={address}>{texts.open}</a> : <span class="app-soft">{texts.long}</span>}
        <span role="status">{copied === text ? texts.copied : ''}</span>
      </p>
      <pre tabIndex={0} role="region" aria-label={texts.title}>{text}</pre>
    </div>
  );
}
