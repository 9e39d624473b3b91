import type { ShippedPackage } from './shipped-package.ts';

export interface InstalledPackage extends Pick<ShippedPackage, 'name' | 'license'> {
  readonly version: string;
  /** For other platforms, as a rule. */
  readonly isOptional: boolean;
}

export interface LockFile {
  readonly packages: Readonly<Record<string, LockedPackage>>;
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** The packages that npm installs with the packed file, as the lock file has them. */
export function installedPackages({ packages }: LockFile): readonly InstalledPackage[] {
  return Object.entries(packages).flatMap(([path, { version, license, dev = false, optional = false }]) =>
    path === '' || dev || version === undefined
      ? []
      : [{ name: path.replace(/^.*node_modules\//, ''), version, license, isOptional: optional }],
  );
}
