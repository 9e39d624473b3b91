import { render } from 'preact';
import { App } from './app.tsx';
import { followDrawing } from './drawing/drawn-state.ts';
import { readOntology } from './language/ontology.ts';
import { followPathEnds } from './path/path-state.ts';
import { followAddress } from './state/follow-address.ts';
import './theme.css';

followAddress();
// Without labels the page shows codes, and the next request that fails says why.
readOntology().catch(() => undefined);
followPathEnds();
followDrawing();
const root = document.querySelector('#explorer');
if (root !== null) render(<App />, root);
