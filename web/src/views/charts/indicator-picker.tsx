import { useRef, useState } from 'preact/hooks';
import { textOf, textsIn } from '../../language/texts.ts';
import { hasWords } from '../../parts/words/fold.ts';
import { valueCount, type Indicator } from './indicators.ts';
import { texts } from './texts.ts';

export interface IndicatorPickerProps {
  readonly indicators: readonly Indicator[];
  readonly chosen: string | null;
  readonly onPick: (id: string) => void;
}

/** A search field with the list of matching indicators below it. */
export function IndicatorPicker({ indicators, chosen, onPick }: IndicatorPickerProps) {
  const words = textsIn(texts);
  const input = useRef<HTMLInputElement>(null);
  const [sought, setSought] = useState<string | null>(null);
  const [place, setPlace] = useState(0);
  const isOpen = sought !== null;
  const name = textOf(indicators.find(({ id }) => id === chosen)?.names);
  const found = indicators.filter(({ names, description }) =>
    hasWords(`${textOf(names)} ${textOf(description)}`, sought ?? ''),
  );
  const active = found[Math.min(place, found.length - 1)];

  const open = () => {
    setSought('');
    setPlace(
      Math.max(
        0,
        indicators.findIndex(({ id }) => id === chosen),
      ),
    );
  };
  const pick = (id: string) => {
    setSought(null);
    onPick(id);
  };
  const whenKey = (event: KeyboardEvent) => {
    const places: Readonly<Record<string, number>> = {
      ArrowDown: place + 1,
      ArrowUp: place - 1,
      PageDown: place + 8,
      PageUp: place - 8,
    };
    const next = places[event.key];
    if (next !== undefined) {
      event.preventDefault();
      if (isOpen) setPlace(Math.min(found.length - 1, Math.max(0, next)));
      else open();
    }
    if (event.key === 'Enter' && isOpen && active !== undefined) {
      event.preventDefault();
      pick(active.id);
    }
    if (event.key === 'Escape' && isOpen) {
      event.stopPropagation();
      setSought(null);
    }
  };

  return (
    <div class="charts-picker">
      <label for="charts-indicator">{words.indicator}</label>
      <input
        ref={input}
        id="charts-indicator"
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        aria-autocomplete="list"
        aria-expanded={isOpen}
        aria-controls="charts-indicators"
        aria-activedescendant={isOpen && active !== undefined ? `charts-${active.id}` : undefined}
        value={sought ?? name}
        placeholder={name}
        onClick={() => {
          if (!isOpen) open();
        }}
        onBlur={() => {
          setSought(null);
        }}
        onInput={(event) => {
          setSought(event.currentTarget.value);
          setPlace(0);
        }}
        onKeyDown={whenKey}
      />
      <ul id="charts-indicators" role="listbox" aria-label={words.indicator} class="charts-options" hidden={!isOpen}>
        {isOpen &&
          found.map((indicator) => (
            <li
              key={indicator.id}
              id={`charts-${indicator.id}`}
              role="option"
              aria-selected={indicator.id === chosen}
              class={indicator === active ? 'charts-option-active' : ''}
              ref={(element) => {
                if (element !== null && indicator === active) element.scrollIntoView({ block: 'nearest' });
              }}
              // Without this the field would lose the focus, and close the list, before the click.
              onPointerDown={(event) => {
                event.preventDefault();
              }}
              onClick={() => {
                pick(indicator.id);
              }}
            >
              <span>{textOf(indicator.names)}</span>
              <span class="charts-meta">
                {valueCount(indicator)} {valueCount(indicator) === 1 ? words.oneValue : words.values}
              </span>
            </li>
          ))}
      </ul>
      <p class="app-unseen" role="status">
        {isOpen ? (found.length === 0 ? words.noIndicator : `${found.length}`) : ''}
      </p>
      {isOpen && found.length === 0 && (
        <p class="charts-none" aria-hidden="true">
          {words.noIndicator}
        </p>
      )}
    </div>
  );
}
