import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { textsIn } from '../language/texts.ts';
import type { ViewName } from '../state/view-state.ts';
import { loadViewByName, viewLabel } from './views.ts';
import { layoutTexts } from './texts.ts';

type Loaded =
  { readonly name: ViewName; readonly View: ComponentType } | { readonly name: ViewName; readonly View: null };

/** A view, loaded when it is first opened. */
export function LazyView({ name }: { readonly name: ViewName }) {
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const texts = textsIn(layoutTexts);
  useEffect(() => {
    let isWanted = true;
    loadViewByName[name]().then(
      (View) => {
        if (isWanted) setLoaded({ name, View });
      },
      () => {
        if (isWanted) setLoaded({ name, View: null });
      },
    );
    return () => {
      isWanted = false;
    };
  }, [name]);
  if (loaded?.name !== name)
    return (
      <p class="app-notice" aria-live="polite">
        {texts.loading}
      </p>
    );
  if (loaded.View === null)
    return (
      <p class="app-notice" role="alert">
        {texts.failed}
      </p>
    );
  const { View } = loaded;
  return (
    <>
      <h1 class="app-unseen">{viewLabel(name)}</h1>
      <View />
    </>
  );
}
