import type { ComponentChildren } from 'preact';
import { dateText } from '../parts/words/dates.ts';
import { amountText, numberText } from '../parts/words/numbers.ts';
import { penaltyWords } from '../parts/words/penalty-words.ts';
import { EntityLink } from '../parts/entity-link.tsx';
import { enumLabel } from '../language/ontology.ts';
import { textOf } from '../language/texts.ts';
import type { CardEntity } from './ask-card.ts';
import { LongText } from './long-text.tsx';
import type { CitedSource } from '../parts/cited-source.ts';
import { SourceList } from '../parts/source-list.tsx';

/** The renderers of fields whose value is more than a text or a number. */
const rendererByField: Readonly<Record<string, (value: never) => ComponentChildren>> = {
  lawStatus: (status: string) => enumLabel('LawStatus', status),
  penalties: (penalties: readonly Penalty[]) => (
    <ul class="card-list">
      {penalties.map((penalty, at) => (
        <li key={at}>
          {textOf(penalty.case)}: {penaltyWords(penalty)}
        </li>
      ))}
    </ul>
  ),
  rules: (rules: readonly Text[]) => (
    <ul class="card-list">
      {rules.map((rule, at) => (
        <li key={at}>{textOf(rule)}</li>
      ))}
    </ul>
  ),
  textSource: (source: CitedSource) => <SourceList sources={[source]} />,
  budget: ({ value, currency, period }: Money) =>
    `${currency} ${numberText(value)}${period === null ? '' : ` (${dateText(period)})`}`,
  quote: (quote: Quote) => <QuotedWords {...quote} />,
  figures: (figures: readonly Figure[]) => (
    <ul class="card-list">
      {figures.map(({ label, value, unit }, at) => (
        <li key={at}>
          {textOf(label)}: {amountText({ value, unit })}
        </li>
      ))}
    </ul>
  ),
  doi: (doi: string) => (
    <a href={`https://doi.org/${encodeURI(doi)}`} rel="noreferrer">
      {doi}
    </a>
  ),
  text: (text: Text) => <LongText text={textOf(text)} />,
};

type Fields<Name extends string> = Extract<CardEntity, Readonly<Record<Name, unknown>>>;
type Penalty = NonNullable<Fields<'penalties'>['penalties']>[number];
type Money = NonNullable<Fields<'budget'>['budget']>;
type Quote = NonNullable<Fields<'quote'>['quote']>;
type Figure = NonNullable<Fields<'figures'>['figures']>[number];
type Text = { readonly es: string | null; readonly en: string | null };

export function FactValue({ field, value }: { readonly field: string; readonly value: unknown }) {
  const renderer = rendererByField[field];
  return <>{renderer === undefined ? plainValue(value) : renderer(value as never)}</>;
}

function plainValue(value: unknown): string {
  if (typeof value === 'number') return numberText(value);
  if (Array.isArray(value)) return value.map(plainValue).join(', ');
  if (typeof value !== 'object' || value === null) return String(value);
  return 'text' in value ? dateText(value as { readonly text: string }) : textOf(value);
}

function QuotedWords({ text, language, document }: Quote) {
  return (
    <figure class="card-quote">
      <blockquote lang={language}>{text}</blockquote>
      {document !== null && (
        <figcaption>
          <EntityLink entity={document} />
        </figcaption>
      )}
    </figure>
  );
}
