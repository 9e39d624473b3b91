import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export interface ClientOperation {
  readonly name: string;
  /** With the fragments that it spreads. */
  readonly text: string;
}

/** Every operation that the explorer and the example in TypeScript ask, as it stands in their source. */
export async function clientOperations(): Promise<readonly ClientOperation[]> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const web = (await readdir(`${root}web/src`, { recursive: true }))
    .filter((path) => /\.tsx?$/.test(path))
    .map((path) => `web/src/${path}`);
  const sources = await Promise.all(
    [...web, 'examples/typescript/penalties.ts'].map((path) => readFile(root + path, 'utf8')),
  );
  // Only the types of the explorer read the directive.
  const texts = sources.flatMap((source) =>
    [...source.matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, text = '']) => text.replaceAll('@_unmask', '')),
  );
  const fragments = new Map(
    texts.flatMap((text) => [...text.matchAll(/fragment (\w+) on/g)].map(([, name = '']) => [name, text] as const)),
  );
  return texts.flatMap((text) => {
    const [, name] = /^\s*query (\w+)/.exec(text) ?? [];
    return name === undefined ? [] : [{ name, text: withFragments(text, fragments) }];
  });
}

function withFragments(text: string, fragments: ReadonlyMap<string, string>, known = new Set<string>()): string {
  const missing = [...text.matchAll(/\.\.\.(\w+)/g)].flatMap(([, name = '']) =>
    fragments.has(name) && !known.has(name) ? [name] : [],
  );
  return [...new Set(missing)].reduce((whole, name) => {
    if (known.has(name)) return whole;
    known.add(name);
    return `${whole}\n${withFragments(fragments.get(name) ?? '', fragments, known)}`;
  }, text);
}
