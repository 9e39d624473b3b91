import { AnswerNotice } from '../parts/answers/answer-notice.tsx';
import { numberText } from '../parts/words/numbers.ts';
import { textsIn } from '../language/texts.ts';
import { Popup } from '../parts/popup.tsx';
import { QueryPopup } from '../query/query-popup.tsx';
import { drawingOfEverything } from '../state/drawing.ts';
import { canRedo, canUndo, clearDrawing, drawing, redoDrawing, redraw, undoDrawing } from '../state/drawing-state.ts';
import { asOf, selectedId } from '../state/view-state.ts';
import { mostEntities } from './ask-drawing.ts';
import { DownloadMenu } from './download-menu.tsx';
import { drawn, drawnFile, drawnOperation, drawnRefusal, isDrawnLoading } from './drawn-state.ts';
import { OpenMenu } from './open-menu.tsx';
import { graphTexts } from './texts.ts';
import { visible } from './visible.ts';

/** The actions for the drawing, and the number of its entities. */
export function DrawingBar() {
  const texts = textsIn(graphTexts);
  return (
    <div class="graph-bar" role="group" aria-label={texts.bar}>
      <button type="button" disabled={!canUndo.value} onClick={undoDrawing}>
        {texts.undo}
      </button>
      <button type="button" disabled={!canRedo.value} onClick={redoDrawing}>
        {texts.redo}
      </button>
      {selectedId.value !== null && (
        <Popup key={selectedId.value} label={texts.openByType}>
          <OpenMenu id={selectedId.value} />
        </Popup>
      )}
      {drawing.value.extent === 'opened' && (
        <button
          type="button"
          onClick={() => {
            redraw(() => drawingOfEverything);
          }}
        >
          {texts.everything}
        </button>
      )}
      <button type="button" onClick={clearDrawing}>
        {texts.clear}
      </button>
      <Popup label={texts.downloads}>
        <DownloadMenu />
      </Popup>
      {drawnOperation.value !== null && (
        <QueryPopup
          operation={drawnOperation.value}
          hint={drawnFile.value === null ? undefined : <FileHint address={drawnFile.value} />}
        />
      )}
      <p class="graph-count" role="status">
        {isDrawnLoading.value ? texts.loading : countText()}
      </p>
      <AnswerNotice answer={{ refusal: drawnRefusal.value, isLoading: false }} isShown />
    </div>
  );
}

/** For a drawing that was read from a file: the address of the file, and how the shown query relates to it. */
function FileHint({ address }: { readonly address: string }) {
  const texts = textsIn(graphTexts);
  return (
    <>
      {texts.fromFile}{' '}
      <a href={address} download>
        {address}
      </a>
      . {drawn.value.nodes.length > mostEntities ? texts.partQuestion : texts.sameQuestion}
    </>
  );
}

function countText(): string {
  const texts = textsIn(graphTexts);
  const { nodes, edges, omitted } = visible.value;
  if (drawn.value.nodes.length === 0) return asOf.value === null ? texts.nothing : texts.nothingThatDay;
  if (nodes.length === 0) return texts.allHidden;
  const counts = `${numberText(nodes.length)} ${nodes.length === 1 ? texts.drawnEntity : texts.drawnEntities}, ${numberText(edges.length)} ${edges.length === 1 ? texts.drawnRelationship : texts.drawnRelationships}`;
  return omitted === 0 ? counts : `${counts}; ${numberText(omitted)} ${texts.omitted}`;
}
