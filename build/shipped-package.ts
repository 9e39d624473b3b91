/** A package that has code in what Hoja ships. */
export interface ShippedPackage {
  readonly name: string;
  /** A font has none. */
  readonly version?: string;
  /** As the package says it, an SPDX expression; undefined when it says nothing. */
  readonly license?: string | undefined;
  readonly homepage?: string | undefined;
  readonly author?: string | undefined;
  /** The licences and notices that the package ships; empty when it ships none. */
  readonly texts: readonly string[];
  readonly partsOfHoja: readonly PartOfHoja[];
}

export type PartOfHoja = 'program' | 'explorer' | 'GraphiQL';

/** `graphql 16.15.0` */
export function titleOf({ name, version }: Pick<ShippedPackage, 'name' | 'version'>): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** One entry for each name and version, with all parts of Hoja that hold it, in the order of names. */
export function mergePackages(packages: readonly ShippedPackage[]): readonly ShippedPackage[] {
  const merged = new Map<string, ShippedPackage>();
  for (const one of packages) {
    const other = merged.get(titleOf(one));
    merged.set(titleOf(one), {
      ...one,
      partsOfHoja: [...new Set([...(other?.partsOfHoja ?? []), ...one.partsOfHoja])],
    });
  }
  return [...merged].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
