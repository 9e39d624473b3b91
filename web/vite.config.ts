import { join } from 'node:path';
import { defineConfig } from 'vite';
import { listModules } from '../build/module-list.ts';

const modules = listModules(join(import.meta.dirname, '../dist/modules/explorer.txt'));

/**
 * Builds the explorer; `npm start` builds it and serves it at `/`. With `npx vite web` it asks a service on port 4000.
 */
export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that it also works behind a path of a proxy.
  base: './',
  plugins: [modules.page],
  worker: { plugins: () => [modules.worker] },
  // The reader of EDTF tells kinds of dates apart by the names of its classes.
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { keepNames: true } },
  },
  server: {
    proxy: Object.fromEntries(
      ['/graphql', '/subgraph', '/graph', '/id'].map((path) => [path, 'http://127.0.0.1:4000']),
    ),
  },
});
