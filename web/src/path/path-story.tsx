import { ConfidenceMark } from '../parts/confidence-mark.tsx';
import { TypedEntityLink } from '../parts/entity-link.tsx';
import { SourceList } from '../parts/source-list.tsx';
import { textOf, textsIn } from '../language/texts.ts';
import { pathTexts } from './texts.ts';
import { language } from '../state/view-state.ts';
import type { Path } from './path-state.ts';

/** A path in words: an entity, the sentence of the relationship to the next entity with its sources, and so on. */
export function PathStory({ path: { nodes, steps } }: { readonly path: Path }) {
  const texts = textsIn(pathTexts);
  return (
    <ol class="path-story">
      {nodes.map((node, at) => {
        const step = steps[at];
        return (
          <li key={node.id}>
            <TypedEntityLink entity={node} />
            {step !== undefined && (
              <div class="path-step">
                <span>{step[language.value]}</span>
                {textOf(step.relationship.note) !== '' && (
                  <span class="app-soft">{textOf(step.relationship.note)}</span>
                )}
                {step.relationship.basis !== null && <span class="app-doubt">{texts.basis}</span>}
                <details>
                  <summary>
                    <ConfidenceMark confidence={step.relationship.confidence} />
                  </summary>
                  <SourceList sources={step.relationship.sources} />
                </details>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
