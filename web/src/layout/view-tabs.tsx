import { textsIn } from '../language/texts.ts';
import { view, viewNames } from '../state/view-state.ts';
import { viewLabel } from './views.ts';
import { layoutTexts } from './texts.ts';

/** The views as a navigation. Back leads to the view before. */
export function ViewTabs() {
  return (
    <nav class="app-tabs" aria-label={textsIn(layoutTexts).views}>
      {viewNames.map((name) => (
        <button
          key={name}
          type="button"
          class="app-tab"
          aria-current={view.value === name ? 'page' : undefined}
          onClick={() => (view.value = name)}
        >
          {viewLabel(name)}
        </button>
      ))}
    </nav>
  );
}
