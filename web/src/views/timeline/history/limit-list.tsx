import { textOf, textsIn } from '../../../language/texts.ts';
import { amountText } from '../../../parts/words/numbers.ts';
import { ConfidenceMark } from '../../../parts/confidence-mark.tsx';
import { EntityLink } from '../../../parts/entity-link.tsx';
import type { LimitEdge } from '../operations.ts';
import { timelineTexts } from '../texts.ts';

/** The quantities that a version fixes, by substance. */
export function LimitList({ limits }: { readonly limits: readonly LimitEdge[] }) {
  const texts = textsIn(timelineTexts);
  if (limits.length === 0) return <p class="app-soft">{texts.noLimits}</p>;
  return (
    <ul class="timeline-limits">
      {limits.map(({ node, relationship }) => (
        <li key={relationship?.id ?? node.id}>
          <EntityLink entity={node} />{' '}
          <strong>{relationship?.amount == null ? texts.none : amountText(relationship.amount)}</strong>{' '}
          <span class="app-soft">
            {[textOf(relationship?.roleLabel), textOf(relationship?.note)].filter((part) => part !== '').join(' · ')}
          </span>
          {relationship !== null && relationship.confidence !== 'CONFIRMED_IN_SOURCE' && (
            <>
              {' '}
              <ConfidenceMark confidence={relationship.confidence} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
