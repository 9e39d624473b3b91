import { DrawingBar } from '../../drawing/drawing-bar.tsx';
import { GraphCanvas } from './graph-canvas.tsx';
import { DrawingSide } from '../../drawing/drawing-side.tsx';
import { YearSlider } from '../../drawing/year-slider.tsx';
import { textsIn } from '../../language/texts.ts';
import { graphTexts } from '../../drawing/texts.ts';
import '../../drawing/drawing.css';

/** The drawing with its legend, its actions, and the year that it shows. */
export function GraphView() {
  return (
    <section class="graph" aria-label={textsIn(graphTexts).canvas}>
      <DrawingBar />
      <div class="graph-body">
        <DrawingSide />
        <GraphCanvas />
      </div>
      <YearSlider />
    </section>
  );
}
