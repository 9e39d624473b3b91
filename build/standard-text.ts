import { createRequire } from 'node:module';
import { chosenLicences } from './allowed-licences.ts';
import type { ShippedPackage } from './shipped-package.ts';

/**
 * The texts of the licences of a package that ships none, as SPDX has them, under the name of its author. Lines about
 * copyright in the texts of SPDX are examples, or of the first who used the licence.
 */
export function standardTexts(one: ShippedPackage): readonly string[] {
  return (chosenLicences(one) ?? []).map((license) => {
    const holder = one.author ?? `the authors of ${one.name}`;
    return [
      `(No text of the licence ${license} is shipped with it. This is the standard text.)`,
      ...(license === 'CC0-1.0' ? [] : [`Copyright (c) ${holder}`]),
      readText(license)
        .replace(/^Copyright \(c\).*\n/gim, '')
        .trim(),
    ].join('\n\n');
  });
}

function readText(license: string): string {
  const { licenseText } = createRequire(import.meta.url)(`spdx-license-list/licenses/${license}.json`) as {
    readonly licenseText: string;
  };
  return licenseText;
}
