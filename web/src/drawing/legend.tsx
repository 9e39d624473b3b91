import type { Signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { numberText } from '../parts/words/numbers.ts';
import { entityTypePlural, enumLabel, relationshipLabel } from '../language/ontology.ts';
import { textsIn } from '../language/texts.ts';
import { TypeDot } from '../parts/type-dot.tsx';
import { hiddenConfidences, hiddenEntityTypes, hiddenRelationshipTypes, showAll, toggle } from '../state/filters.ts';
import { countBy } from './drawn.ts';
import { drawn } from './drawn-state.ts';
import { graphTexts } from './texts.ts';

/** Explains the colours. Each line is a switch that hides and shows what it names. */
export function Legend() {
  const texts = textsIn(graphTexts);
  const { nodes, edges } = drawn.value;
  const confidences = countBy(
    [...nodes.map(({ confidence }) => confidence), ...edges.map(({ relationship }) => relationship.confidence)],
    (confidence) => confidence,
  );
  const box = useRef<HTMLDivElement>(null);
  const showAllTypes = () => {
    // The button disappears, so the focus moves to the first switch.
    box.current?.querySelector('input')?.focus();
    showAll();
  };
  const isAllShown =
    hiddenEntityTypes.value.length + hiddenRelationshipTypes.value.length + hiddenConfidences.value.length === 0;
  return (
    <div ref={box} class="graph-legend">
      {!isAllShown && (
        <button type="button" onClick={showAllTypes}>
          {texts.showAll}
        </button>
      )}
      <Switches
        title={texts.entityTypes}
        counts={countBy(nodes, ({ type }) => type)}
        hidden={hiddenEntityTypes}
        name={(type) => (
          <>
            <TypeDot type={type} />
            {entityTypePlural(type)}
          </>
        )}
      />
      <Switches
        title={texts.relationshipTypes}
        counts={countBy(edges, ({ relationship }) => relationship.type)}
        hidden={hiddenRelationshipTypes}
        name={(type) => relationshipLabel(type, 'OUT')}
      />
      <Switches
        title={texts.confidence}
        counts={confidences}
        hidden={hiddenConfidences}
        name={(confidence) => enumLabel('Confidence', confidence)}
      />
    </div>
  );
}

interface SwitchesProps<Value extends string> {
  readonly title: string;
  readonly counts: readonly (readonly [Value, number])[];
  readonly hidden: Signal<readonly Value[]>;
  readonly name: (value: Value) => ComponentChildren;
}

function Switches<Value extends string>({ title, counts, hidden, name }: SwitchesProps<Value>) {
  if (counts.length === 0) return null;
  return (
    <fieldset>
      <legend>{title}</legend>
      {counts.map(([value, count]) => (
        <label key={value}>
          <input
            type="checkbox"
            checked={!hidden.value.includes(value)}
            onChange={() => {
              toggle(hidden, value);
            }}
          />
          <span class="graph-switch">{name(value)}</span>
          <span class="app-soft">{numberText(count)}</span>
        </label>
      ))}
    </fieldset>
  );
}
