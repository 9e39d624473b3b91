import { textsIn } from '../../language/texts.ts';
import { selectedId } from '../../state/view-state.ts';
import { disputesScope } from './disputes-state.ts';
import { disputesTexts } from './texts.ts';

/** All disputes, or those about the selected entity. */
export function ScopeChoice() {
  const texts = textsIn(disputesTexts);
  const hasSelection = selectedId.value !== null;
  const isSelected = hasSelection && disputesScope.value === 'selected';
  return (
    <fieldset class="disputes-scope">
      <legend>{texts.scope}</legend>
      <label>
        <input
          type="radio"
          name="disputes-scope"
          checked={!isSelected}
          onChange={() => {
            disputesScope.value = 'all';
          }}
        />{' '}
        {texts.all}
      </label>
      <label>
        <input
          type="radio"
          name="disputes-scope"
          checked={isSelected}
          disabled={!hasSelection}
          onChange={() => {
            disputesScope.value = 'selected';
          }}
        />{' '}
        {texts.selected}
        {!hasSelection && <span class="app-soft"> ({texts.nothingSelected})</span>}
      </label>
    </fieldset>
  );
}
