import { titleOf, type ShippedPackage } from './shipped-package.ts';

const allowed = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', '0BSD', 'CC0-1.0'];
/** Of fonts, which nobody builds a program from. */
const allowedOfFonts = ['OFL-1.1', 'CC-BY-4.0', 'Apache-2.0'];

/** One line for each package that Hoja may not ship, with its licence. */
export function refusedPackages(
  packages: readonly Pick<ShippedPackage, 'name' | 'version' | 'license'>[],
): readonly string[] {
  return packages
    .filter((one) => chosenLicences(one) === undefined)
    .map((one) => `${titleOf(one)}: ${one.license ?? 'names no licence'}`);
}

/** The allowed licences of the first alternative that has no other; undefined when there is none. */
export function chosenLicences({
  version,
  license,
}: Pick<ShippedPackage, 'version' | 'license'>): readonly string[] | undefined {
  const known = version === undefined ? allowedOfFonts : allowed;
  return license
    ?.replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .map((alternative) => alternative.split(' AND ').map((part) => part.trim()))
    .find((parts) => parts.every((part) => known.includes(part)));
}
