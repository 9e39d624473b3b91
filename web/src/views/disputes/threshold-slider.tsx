import { useId, useState } from 'preact/hooks';
import { textsIn } from '../../language/texts.ts';
import { disputesThreshold } from './disputes-state.ts';
import { percentText } from '../../parts/words/numbers.ts';
import { disputesTexts } from './texts.ts';

/**
 * The difference that observations must have to be shown. The figure changes while the slider moves; the service is
 * asked when it is released.
 */
export function ThresholdSlider() {
  const texts = textsIn(disputesTexts);
  const id = useId();
  const [dragged, setDragged] = useState<number | null>(null);
  const share = dragged ?? disputesThreshold.value;
  return (
    <div class="disputes-threshold">
      <label for={id}>
        {texts.threshold} <output for={id}>{percentText(share)}</output>
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={1}
        value={Math.round(share * 100)}
        aria-valuetext={percentText(share)}
        onInput={(event) => {
          setDragged(event.currentTarget.valueAsNumber / 100);
        }}
        onChange={(event) => {
          disputesThreshold.value = event.currentTarget.valueAsNumber / 100;
          setDragged(null);
        }}
      />
    </div>
  );
}
