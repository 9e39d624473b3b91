import { useEffect } from 'preact/hooks';
import './app.css';
import { CardPanel } from './card/card-panel.tsx';
import { isDrawingStored } from './state/stored-drawing.ts';
import { language, pathFrom, pathTo, selectedId, view } from './state/view-state.ts';
import { Header } from './layout/header.tsx';
import { LazyView } from './layout/lazy-view.tsx';
import { ServiceNotice } from './layout/service-notice.tsx';
import { Start } from './layout/start.tsx';
import { layoutTexts } from './layout/texts.ts';
import { ViewTabs } from './layout/view-tabs.tsx';
import { textsIn } from './language/texts.ts';

export function App() {
  const texts = textsIn(layoutTexts);
  useEffect(() => {
    document.documentElement.lang = language.value;
  }, [language.value]);
  const isStart =
    selectedId.value === null &&
    !isDrawingStored.value &&
    pathFrom.value === null &&
    pathTo.value === null &&
    (view.value === 'graph' || view.value === 'table');
  return (
    <div class="app">
      <a class="app-skip" href="#main">
        {texts.skip}
      </a>
      <Header />
      <ViewTabs />
      <ServiceNotice />
      <div class="app-body">
        <main id="main" class="app-main" tabIndex={-1}>
          {isStart ? <Start /> : <LazyView name={view.value} />}
        </main>
        {selectedId.value !== null && <CardPanel id={selectedId.value} />}
      </div>
    </div>
  );
}
