import { readFileSync } from 'node:fs';
import { readPackage } from './bundled-packages.ts';
import type { ShippedPackage } from './shipped-package.ts';

type Described = Omit<ShippedPackage, 'texts' | 'partsOfHoja'>;

/** What the page of GraphiQL holds; README.md tells how the list was made. */
interface Contents {
  /** The version of `@graphql-yoga/render-graphiql` whose contents these are. */
  readonly version: string;
  readonly packages: readonly (Described & { readonly texts: readonly number[] })[];
  readonly fonts: readonly Described[];
  readonly texts: readonly string[];
}

/** The package that renders GraphiQL, and everything that it has in it. */
export function readGraphiqlPackages(folder: string): readonly ShippedPackage[] {
  const renderer = readPackage(folder, 'GraphiQL');
  const file = new URL('graphiql-packages.json', import.meta.url);
  const { version, packages, fonts, texts } = JSON.parse(readFileSync(file, 'utf8')) as Contents;
  if (renderer.version !== version) {
    throw new Error(
      `${renderer.name} is ${String(renderer.version)}, but build/graphiql-packages.json lists what is in ${version}; make the list again, as build/README.md tells`,
    );
  }
  return [
    renderer,
    ...packages.map((one): ShippedPackage => ({
      ...one,
      texts: one.texts.flatMap((index) => texts[index] ?? []),
      partsOfHoja: ['GraphiQL'],
    })),
    ...fonts.map((font): ShippedPackage => ({ ...font, texts: [], partsOfHoja: ['GraphiQL'] })),
  ];
}
