import { Fragment } from 'preact';
import { entityTypeLabel } from '../language/ontology.ts';
import { textOf } from '../language/texts.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import type { SearchHit as Hit } from './ask-search.ts';
import { excerptParts } from './highlight.ts';

/** A hit: its type, its name, and the matching words when they are not in its name. */
export function SearchHit({ hit: { node, highlights } }: { readonly hit: Hit }) {
  const name = textOf(node.names);
  const kind = textOf(node.kind);
  const excerpts = highlights.map(({ text }) => excerptParts(text));
  const inName = excerpts.find((parts) => parts.map(({ text }) => text).join('') === name);
  const elsewhere = inName === undefined ? excerpts[0] : undefined;
  return (
    <>
      <span class="search-kind">
        <TypeDot type={node.type} />
        {entityTypeLabel(node.type)}
        {kind !== '' && ` · ${kind}`}
      </span>
      <span class="search-name">{inName === undefined ? name : <Excerpt parts={inName} />}</span>
      {elsewhere !== undefined && (
        <span class="search-excerpt">
          <Excerpt parts={elsewhere} />
        </span>
      )}
    </>
  );
}

function Excerpt({ parts }: { readonly parts: ReturnType<typeof excerptParts> }) {
  return (
    <>
      {parts.map(({ text, isMatch }, at) =>
        isMatch ? <mark key={at}>{text}</mark> : <Fragment key={at}>{text}</Fragment>,
      )}
    </>
  );
}
