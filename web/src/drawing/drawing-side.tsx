import { useState } from 'preact/hooks';
import { textsIn } from '../language/texts.ts';
import { PathPanel } from '../path/path-panel.tsx';
import { pathTexts } from '../path/texts.ts';
import { pathFrom, pathTo } from '../state/view-state.ts';
import { Legend } from './legend.tsx';
import { graphTexts } from './texts.ts';

/** On wide pages the legend is open at first. */
const wide = '(min-width: 70rem)';

/** The panel beside the drawing: paths, and the legend, which is also the filter. */
export function DrawingSide() {
  const [isLegendOpen] = useState(() => matchMedia(wide).matches);
  return (
    <div class="graph-side">
      <details open={pathFrom.value !== null || pathTo.value !== null}>
        <summary>{textsIn(pathTexts).open}</summary>
        <PathPanel />
      </details>
      <details open={isLegendOpen}>
        <summary>{textsIn(graphTexts).legend}</summary>
        <Legend />
      </details>
    </div>
  );
}
