import { titleOf, type ShippedPackage } from './shipped-package.ts';
import { standardTexts } from './standard-text.ts';

const line = '='.repeat(100);

/** What is in the bundles, and after it all texts of licences, each with the packages that it is of. */
export function renderThirdPartyText(packages: readonly ShippedPackage[]): string {
  const titlesByText = new Map<string, string[]>();
  for (const one of packages) {
    for (const text of one.texts.length > 0 ? one.texts : standardTexts(one)) {
      titlesByText.set(text, [...(titlesByText.get(text) ?? []), titleOf(one)]);
    }
  }
  return [
    'Hoja is under the Apache License 2.0 (LICENSE). Its built files hold code of these packages, under their own licences.',
    'Each line has the name, version, licence and address of a package, and the parts of Hoja that hold code of it.',
    packages.map(renderLine).join('\n'),
    ...[...titlesByText].map(([text, titles]) => `${line}\n${titles.join(', ')}\n${line}\n\n${text}`),
  ]
    .join('\n\n')
    .concat('\n');
}

function renderLine(one: ShippedPackage): string {
  return [
    titleOf(one),
    one.license,
    ...(one.homepage === undefined ? [] : [one.homepage]),
    one.partsOfHoja.join(', '),
  ].join(' | ');
}
