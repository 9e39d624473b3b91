import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { batch } from '@preact/signals';
import { numberText } from '../parts/words/numbers.ts';
import { textsIn } from '../language/texts.ts';
import { QueryPopup } from '../query/query-popup.tsx';
import { keepEntities } from '../state/drawing.ts';
import { redraw } from '../state/drawing-state.ts';
import { pathFrom, pathTo } from '../state/view-state.ts';
import { PathEnd } from './path-end.tsx';
import './path-panel.css';
import { clearPath, pathAt, pathIds, pathsAnswer, pathsQuery, pathsRefusal, shownPath } from './path-state.ts';
import { PathStory } from './path-story.tsx';
import { pathTexts } from './texts.ts';

/** How two entities are connected: both ends, the shortest paths, and one of the paths step by step. */
export function PathPanel() {
  const texts = textsIn(pathTexts);
  const [from, to] = [pathFrom.value, pathTo.value];
  const paths = pathsAnswer.value?.paths ?? [];
  const isAsked = from !== null && to !== null;
  return (
    <section class="path-panel" aria-label={texts.title}>
      <PathEnd end={pathFrom} label={texts.from} />
      <PathEnd end={pathTo} label={texts.to} />
      {!isAsked && <p class="app-soft">{texts.hint}</p>}
      {(from !== null || to !== null) && (
        <div class="path-actions">
          <button type="button" onClick={swapEnds}>
            {texts.swap}
          </button>
          {paths.length > 0 && (
            <button
              type="button"
              onClick={() => {
                redraw((drawing) => keepEntities(drawing, pathIds.value));
              }}
            >
              {texts.keep}
            </button>
          )}
          <button type="button" onClick={clearPath}>
            {texts.close}
          </button>
        </div>
      )}
      {isAsked && (
        <AnswerNotice
          answer={{ refusal: pathsRefusal.value, isLoading: pathsRefusal.value === null && pathsAnswer.value === null }}
          isShown={pathsAnswer.value !== null}
        />
      )}
      {isAsked && (
        <div aria-live="polite">
          {pathsAnswer.value !== null && paths.length === 0 && <p>{texts.none}</p>}
          {paths.length > 1 && (
            <div class="path-choice" role="group" aria-label={texts.paths}>
              {paths.map(({ length }, at) => (
                <button key={at} type="button" aria-pressed={pathAt.value === at} onClick={() => (pathAt.value = at)}>
                  {at + 1}: {numberText(length)} {length === 1 ? texts.step : texts.steps}
                </button>
              ))}
            </div>
          )}
          {shownPath.value !== null && <PathStory path={shownPath.value} />}
          {paths.length > 0 && <QueryPopup operation={{ document: pathsQuery, variables: { from, to } }} />}
        </div>
      )}
    </section>
  );
}

function swapEnds(): void {
  batch(() => {
    [pathFrom.value, pathTo.value] = [pathTo.value, pathFrom.value];
  });
}
