import type { DrawnEntity } from '../../drawing/drawn.ts';
import { dateText } from '../../parts/words/dates.ts';
import { numberText } from '../../parts/words/numbers.ts';
import { entityTypeLabel, enumLabel } from '../../language/ontology.ts';
import { textOf, textsIn } from '../../language/texts.ts';
import { EntityLink } from '../../parts/entity-link.tsx';
import { TypeDot } from '../../parts/type-dot.tsx';
import { hideEntity, isEntityOpen, openEntity } from '../../state/drawing.ts';
import { drawing, redraw } from '../../state/drawing-state.ts';
import { selectedId } from '../../state/view-state.ts';
import type { TableRow } from './sortable-table.tsx';
import { tableTexts } from './texts.ts';

/** A row for each entity: its name and type, its dates, its confidence, and its actions. */
export function entityRows(entities: readonly DrawnEntity[]): readonly TableRow[] {
  return entities.map((entity) => {
    const { id, type, names, kind, validity, confidence, degree } = entity;
    const [typeText, kindText, confidenceText] = [
      entityTypeLabel(type),
      textOf(kind),
      enumLabel('Confidence', confidence),
    ];
    return {
      id,
      isCurrent: () => id === selectedId.value,
      values: [textOf(names), typeText, kindText, validity?.text ?? '', confidenceText, degree],
      cells: () => [
        <EntityLink key="name" entity={entity} />,
        <span key="type" class="table-type">
          <TypeDot type={type} />
          {typeText}
        </span>,
        kindText,
        dateText(validity),
        confidenceText,
        numberText(degree),
        <Actions key="actions" id={id} name={textOf(names)} />,
      ],
    };
  });
}

function Actions({ id, name }: { readonly id: string; readonly name: string }) {
  const texts = textsIn(tableTexts);
  return (
    <span class="table-actions">
      <button
        type="button"
        aria-label={`${texts.open}: ${name}`}
        disabled={isEntityOpen(drawing.value, id)}
        onClick={() => {
          redraw((before) => openEntity(before, id, null));
        }}
      >
        {texts.open}
      </button>
      <button
        type="button"
        aria-label={`${texts.hide}: ${name}`}
        onClick={() => {
          redraw((before) => hideEntity(before, id));
        }}
      >
        {texts.hide}
      </button>
    </span>
  );
}
