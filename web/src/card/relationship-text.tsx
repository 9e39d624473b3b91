import { amountText, numberText } from '../parts/words/numbers.ts';
import { relationshipFieldLabel } from '../language/ontology.ts';
import { textOf, textsIn } from '../language/texts.ts';
import type { NeighborRelationship } from './ask-card.ts';
import { ConfidenceMark } from '../parts/confidence-mark.tsx';
import { temporalText } from './temporal-text.ts';
import { periodText } from '../parts/words/dates.ts';
import { SourceList } from '../parts/source-list.tsx';
import { cardTexts } from './texts.ts';

/** The fields of a relationship: role, dates, amounts, confidence, sources. */
export function RelationshipText({ relationship }: { readonly relationship: NeighborRelationship }) {
  const { roleLabel, amount, confidence, basis, note, uncertainFields, temporalStatus, sources } = relationship;
  const texts = textsIn(cardTexts);
  const facts = [textOf(roleLabel), periodText(relationship), amount === null ? '' : amountText(amount)].filter(
    (fact) => fact !== '',
  );
  return (
    <div class="card-relationship">
      {facts.length > 0 && <span>{facts.join(' · ')}</span>}
      {uncertainFields.length > 0 && (
        <span class="app-doubt">
          {texts.uncertain}: {uncertainFields.map(relationshipFieldLabel).join(', ')}
        </span>
      )}
      {textOf(note) !== '' && <span>{textOf(note)}</span>}
      {basis !== null && <span class="app-doubt">{texts.basis}</span>}
      {temporalStatus === 'UNKNOWN' && <span class="app-doubt">{temporalText(temporalStatus)}</span>}
      <details>
        <summary>
          <ConfidenceMark confidence={confidence} />{' '}
          {sources.length > 0 && `${texts.sources}: ${numberText(sources.length)}`}
        </summary>
        <SourceList sources={sources} />
      </details>
    </div>
  );
}
