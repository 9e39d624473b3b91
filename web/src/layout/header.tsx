import { textsIn } from '../language/texts.ts';
import { SearchBox } from '../search/search-box.tsx';
import { asOf, language, startFrom, type Language } from '../state/view-state.ts';
import { DayField } from './day-field.tsx';
import { layoutTexts } from './texts.ts';

const languages: readonly { readonly code: Language; readonly name: string }[] = [
  { code: 'es', name: 'Español' },
  { code: 'en', name: 'English' },
];

export function Header() {
  const texts = textsIn(layoutTexts);
  return (
    <header class="app-header">
      <a class="app-name" href="./" aria-label={texts.home}>
        {texts.name}
      </a>
      <SearchBox onPick={startFrom} />
      <DayField value={asOf.value} onChange={(day) => (asOf.value = day)} />
      <div class="app-languages" role="group" aria-label={texts.language}>
        {languages.map(({ code, name }) => (
          <button
            key={code}
            type="button"
            lang={code}
            aria-pressed={language.value === code}
            title={name}
            onClick={() => (language.value = code)}
          >
            {code.toUpperCase()}
          </button>
        ))}
      </div>
    </header>
  );
}
