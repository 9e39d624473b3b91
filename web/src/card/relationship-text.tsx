import { readFragment } from '../api/graphql.ts';
import { numberText } from '../parts/words/numbers.ts';
import { relationshipFieldLabel } from '../language/ontology.ts';
import { textOf, textsIn } from '../language/texts.ts';
import { sourceFragment, type NeighborRelationship } from './ask-card.ts';
import { ConfidenceText, temporalText } from '../parts/confidence.tsx';
import { periodText } from '../parts/words/period-text.ts';
import { SourceList } from '../parts/source-list.tsx';
import { cardTexts } from './texts.ts';

/** The fields of a relationship: role, dates, amounts, confidence, sources. */
export function RelationshipText({ relationship }: { readonly relationship: NeighborRelationship }) {
  const { roleLabel, amount, confidence, basis, note, uncertainFields, temporalStatus } = relationship;
  const texts = textsIn(cardTexts);
  const sources = readFragment(sourceFragment, relationship.sources);
  const facts = [
    textOf(roleLabel),
    periodText(relationship),
    amount === null ? '' : `${numberText(amount.value)} ${amount.unit}`,
  ].filter((fact) => fact !== '');
  return (
    <div class="card-relationship">
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {uncertainFields.length > 0 && (
        <span class="card-doubt">
          {texts.uncertain}: {uncertainFields.map(relationshipFieldLabel).join(', ')}
        </span>
      )}
      {textOf(note) !== '' && <span>{textOf(note)}</span>}
      {basis !== null && <span class="card-doubt">{texts.basis}</span>}
      {temporalStatus === 'UNKNOWN' && <span class="card-doubt">{temporalText(temporalStatus)}</span>}
      <details>
        <summary>
          <ConfidenceText confidence={confidence} />{' '}
          {sources.length > 0 && `${texts.sources}: ${numberText(sources.length)}`}
        </summary>
        {sources.length === 0 ? <p>{texts.noSources}</p> : <SourceList sources={sources} />}
      </details>
    </div>
  );
}
