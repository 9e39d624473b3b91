import { render } from 'preact';
import { followConnection } from './api/keep-asking.ts';
import { App } from './app.tsx';
import { followDrawing } from './drawing/drawn-state.ts';
import { followOntology } from './language/ontology.ts';
import { followPathEnds } from './path/path-state.ts';
import { followAddress } from './state/follow-address.ts';
import './theme.css';

followAddress();
followConnection();
followOntology();
followPathEnds();
followDrawing();
const root = document.querySelector('#explorer');
if (root !== null) render(<App />, root);
