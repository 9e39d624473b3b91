import { readFragment } from '../api/graphql.ts';
import { sourceFragment } from '../card/ask-card.ts';
import { ConfidenceText } from '../parts/confidence.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { cardTexts } from '../card/texts.ts';
import { textOf, textsIn } from '../language/texts.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import { language, select } from '../state/view-state.ts';
import type { Path } from './path-state.ts';

/** A path in words: an entity, the sentence of the relationship to the next entity with its sources, and so on. */
export function PathStory({ path: { nodes, steps } }: { readonly path: Path }) {
  const texts = textsIn(cardTexts);
  return (
    <ol class="path-story">
      {nodes.map(({ id, type, names }, at) => {
        const step = steps[at];
        return (
          <li key={id}>
            <span class="app-entity">
              <TypeDot type={type} />
              <button
                type="button"
                class="app-link"
                onClick={() => {
                  select(id);
                }}
              >
                {textOf(names)}
              </button>
            </span>
            {step !== undefined && (
              <div class="path-step">
                <span>{step[language.value]}</span>
                {textOf(step.relationship.note) !== '' && (
                  <span class="app-soft">{textOf(step.relationship.note)}</span>
                )}
                {step.relationship.basis !== null && <span class="card-doubt">{texts.basis}</span>}
                <details>
                  <summary>
                    <ConfidenceText confidence={step.relationship.confidence} />
                  </summary>
                  <SourceList sources={readFragment(sourceFragment, step.relationship.sources)} />
                </details>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
