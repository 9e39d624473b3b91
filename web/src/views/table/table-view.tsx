import { computed } from '@preact/signals';
import { DrawingBar } from '../../drawing/drawing-bar.tsx';
import { DrawingSide } from '../../drawing/drawing-side.tsx';
import '../../drawing/drawing.css';
import { visible } from '../../drawing/visible.ts';
import { YearSlider } from '../../drawing/year-slider.tsx';
import { textsIn } from '../../language/texts.ts';
import { entityRows } from './entity-rows.tsx';
import { relationshipRows } from './relationship-rows.tsx';
import { SortableTable } from './sortable-table.tsx';
import './table.css';
import { tableTexts } from './texts.ts';

/** The rows are made again only when the drawing or the language changes, however often the table is drawn. */
const entities = computed(() => entityRows(visible.value.nodes));
const relationships = computed(() => relationshipRows(visible.value));

/** The drawing as two tables: to read, to sort, and for people who cannot see a drawing. */
export function TableView() {
  const texts = textsIn(tableTexts);
  return (
    <section class="graph">
      <DrawingBar />
      <div class="graph-body">
        <DrawingSide />
        <div class="table-view">
          <SortableTable
            title={texts.entities}
            columns={[texts.name, texts.type, texts.kind, texts.when, texts.confidence, texts.degree, texts.actions]}
            rows={entities.value}
          />
          <SortableTable
            title={texts.relationships}
            columns={[texts.from, texts.relationship, texts.to, texts.when, texts.confidence]}
            rows={relationships.value}
          />
        </div>
      </div>
      <YearSlider />
    </section>
  );
}
