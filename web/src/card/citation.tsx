import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { useState } from 'preact/hooks';
import { graphql } from '../api/graphql.ts';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { textsIn, type Texts } from '../language/texts.ts';
import { language } from '../state/view-state.ts';

const citationQuery = graphql(`
  query Citation($id: ID!, $language: Language!) {
    entity(id: $id) {
      apa: citation(style: APA, language: $language)
      chicago: citation(style: CHICAGO, language: $language)
      bibtex: citation(style: BIBTEX, language: $language)
      csl: citation(style: CSL_JSON, language: $language)
    }
  }
`);

/** How to cite the entity. The citation is requested when it is opened. */
export function Citation({ id, iri }: { readonly id: string; readonly iri: string }) {
  const [isOpen, setIsOpen] = useState(false);
  const texts = textsIn(citationTexts);
  const citation = useAnswer(citationQuery, isOpen ? { id, language: language.value === 'es' ? 'ES' : 'EN' } : null);
  const entity = citation.answer?.entity ?? null;
  return (
    <details
      class="card-citation"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{texts.cite}</summary>
      <AnswerNotice answer={citation} isShown={entity !== null} />
      {entity !== null && (
        <dl>
          <dt>APA</dt>
          <dd>{entity.apa}</dd>
          <dt>Chicago</dt>
          <dd>{entity.chicago}</dd>
          <dt>
            <a href={`id/${iri.slice(iri.lastIndexOf('/') + 1)}.bib`}>BibTeX</a>
          </dt>
          <dd>
            <code>{entity.bibtex}</code>
          </dd>
          <dt>CSL-JSON</dt>
          <dd>
            <code>{entity.csl}</code>
          </dd>
        </dl>
      )}
    </details>
  );
}

const citationTexts: Texts<'cite'> = { es: { cite: 'Citar' }, en: { cite: 'Cite' } };
