import { loadCode } from '../api/load-code.ts';
import { useLoaded } from '../parts/answers/use-answer.ts';
import { textsIn } from '../language/texts.ts';
import type { ViewName } from '../state/view-state.ts';
import { loadViewByName, viewLabel } from './views.ts';
import { layoutTexts } from './texts.ts';

/** A view, loaded when it is first opened. The one before stays until its code is there. */
export function LazyView({ name }: { readonly name: ViewName }) {
  const { answer, isLoading } = useLoaded(name, async () => ({ name, View: await loadCode(loadViewByName[name]) }));
  if (answer === null)
    return (
      <p class="app-notice" aria-live="polite">
        {textsIn(layoutTexts).loading}
      </p>
    );
  const { View } = answer;
  return (
    <div class="app-view" aria-busy={isLoading}>
      <h1 class="app-unseen">{viewLabel(answer.name)}</h1>
      <View />
    </div>
  );
}
