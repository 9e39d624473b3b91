import { DrawingBar } from '../../graph/drawing-bar.tsx';
import { GraphCanvas } from '../../graph/graph-canvas.tsx';
import { DrawingSide } from '../../graph/drawing-side.tsx';
import { YearSlider } from '../../graph/year-slider.tsx';
import { textsIn } from '../../language/texts.ts';
import { graphTexts } from '../../graph/texts.ts';
import '../../graph/graph.css';

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
