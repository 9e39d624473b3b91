/**
 * Which module each line of a bundle comes from, by its path in the package (`src/plan/plan.ts`): esbuild writes it
 * above. Empty before the first.
 */
export function bundledModules(bundle: string): readonly string[] {
  let module = '';
  return bundle.split('\n').map((line) => (module = /^ *\/\/ ((?:node_modules|src)\/\S+)$/.exec(line)?.[1] ?? module));
}
