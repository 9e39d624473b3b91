import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useAnswer } from '../parts/answers/use-answer.ts';
import { textsIn } from '../language/texts.ts';
import { QueryPopup } from '../query/query-popup.tsx';
import { asOf, closeCard } from '../state/view-state.ts';
import { cardQuery } from './ask-card.ts';
import './card.css';
import { Card } from './card.tsx';
import { cardTexts } from './texts.ts';

/** The card of the picked entity: beside the view, or over its lower half on a narrow page. */
export function CardPanel({ id }: { readonly id: string }) {
  const card = useAnswer(cardQuery, { id });
  const [size, setSize] = useState<'half' | 'full'>('half');
  const panel = useRef<HTMLElement>(null);
  const texts = textsIn(cardTexts);
  const entity = card.answer?.entity ?? null;
  useEffect(() => {
    panel.current?.scrollTo(0, 0);
  }, [id]);
  useEffect(() => {
    // When the element that had the focus is gone, the card takes the focus.
    if (entity !== null && document.activeElement === document.body && navigator.userActivation.hasBeenActive)
      panel.current?.querySelector('h2')?.focus({ preventScroll: true });
  }, [entity?.id]);
  useEffect(
    () => () => {
      if (document.activeElement === document.body) document.querySelector<HTMLElement>('#main')?.focus();
    },
    [],
  );
  return (
    <aside
      ref={panel}
      class="card-panel"
      data-size={size}
      aria-label={texts.card}
      aria-busy={card.isLoading}
      onKeyDown={({ key }) => {
        if (key === 'Escape') closeCard();
      }}
    >
      <div class="card-bar">
        <QueryPopup operation={{ document: cardQuery, variables: { id } }} />
        <button
          type="button"
          class="card-resize"
          onClick={() => {
            setSize(size === 'half' ? 'full' : 'half');
          }}
        >
          {size === 'half' ? texts.enlarge : texts.reduce}
        </button>
        <button type="button" class="card-close" onClick={closeCard}>
          {texts.close}
        </button>
      </div>
      <AnswerNotice answer={card} isShown={entity !== null} />
      {entity === null && !card.isLoading && card.refusal === null && (
        <p class="app-notice" role="status">
          {asOf.value === null ? texts.missing : texts.missingThatDay} <code>{id}</code>
        </p>
      )}
      {entity !== null && <Card key={entity.id} entity={entity} />}
    </aside>
  );
}
