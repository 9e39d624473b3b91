import { createRequire } from 'node:module';

export interface CitationJs {
  readonly output: { readonly format: (name: 'bibtex', items: readonly object[]) => string };
  readonly config: { readonly get: (plugin: '@bibtex') => { readonly format: { checkLabel: boolean } } };
}

/** Citation.js with its writer of BibTeX. `bundle.js` puts the file that it makes of both in the place of this. */
export function loadCitationJs(): CitationJs {
  const require = createRequire(import.meta.url);
  require('@citation-js/plugin-bibtex');
  return (require('@citation-js/core') as { readonly plugins: CitationJs }).plugins;
}
