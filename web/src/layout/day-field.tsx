import { useId, useRef } from 'preact/hooks';
import { textsIn } from '../language/texts.ts';
import { layoutTexts } from './texts.ts';

interface DayFieldProps {
  readonly value: string | null;
  readonly onChange: (day: string | null) => void;
}

/** The day that the page shows; empty for all days. */
export function DayField({ value, onChange }: DayFieldProps) {
  const texts = textsIn(layoutTexts);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  return (
    <div class="app-day">
      <label for={id}>{texts.day}</label>
      <input
        ref={field}
        id={id}
        type="date"
        aria-label={texts.day}
        title={texts.dayHint}
        value={value ?? ''}
        onChange={({ currentTarget }) => {
          // A half-typed date is not a date yet.
          if (currentTarget.value !== '' || currentTarget.validity.valid)
            onChange(currentTarget.value === '' ? null : currentTarget.value);
        }}
      />
      {value !== null && (
        <button
          type="button"
          aria-label={texts.allDays}
          title={texts.allDays}
          onClick={() => {
            onChange(null);
            // The button disappears, so the focus moves to the field.
            field.current?.focus();
          }}
        >
          ×
        </button>
      )}
    </div>
  );
}
