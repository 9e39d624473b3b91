import { useId } from 'preact/hooks';
import { enumLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { Certainty } from '../../parts/certainty.tsx';
import type { Dispute } from './operations.ts';
import { SideCard } from './side-card.tsx';
import { disputesTexts } from './texts.ts';

/** Two statements that contradict each other, and the sources that say so. */
export function ContradictionCard({ dispute: { sides, relationship } }: { readonly dispute: Dispute }) {
  const texts = textsIn(disputesTexts);
  const id = useId();
  const letters = [texts.sideA, texts.sideB];
  return (
    <article class="disputes-card" aria-labelledby={id}>
      <h3 id={id} class="app-unseen">
        {sides.map(({ names }) => textOf(names)).join(` · ${textOf(relationship?.label)} · `)}
      </h3>
      <div class="disputes-sides">
        {sides.map((side, index) => (
          <SideCard key={side.id} letter={letters[index] ?? ''} side={side} />
        ))}
      </div>
      {relationship !== null && (
        <div class="disputes-relation">
          <p>
            <strong>{texts.relation}:</strong> {letters[0]} · {textOf(relationship.label)} · {letters[1]}
            {textOf(relationship.note) !== '' && <>. {textOf(relationship.note)}</>}
          </p>
          {relationship.basis !== null && (
            <p class="app-doubt">
              {texts.reading}: {enumLabel('Basis', relationship.basis)}
            </p>
          )}
          <Certainty {...relationship} type={null} />
        </div>
      )}
    </article>
  );
}
