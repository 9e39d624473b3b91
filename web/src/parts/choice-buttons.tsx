import type { Signal } from '@preact/signals';
import './choice-buttons.css';

interface ChoiceButtonsProps<Value extends string> {
  readonly label: string;
  readonly chosen: Signal<Value>;
  readonly choices: readonly Value[];
  readonly textOf: Readonly<Record<Value, string>>;
}

/** Buttons side by side, of which one is pressed. */
export function ChoiceButtons<Value extends string>({ label, chosen, choices, textOf }: ChoiceButtonsProps<Value>) {
  return (
    <div class="choice" role="group" aria-label={label}>
      {choices.map((choice) => (
        <button
          key={choice}
          type="button"
          aria-pressed={chosen.value === choice}
          onClick={() => {
            chosen.value = choice;
          }}
        >
          {textOf[choice]}
        </button>
      ))}
    </div>
  );
}
