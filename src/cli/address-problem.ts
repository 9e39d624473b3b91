import type { ListenOptions } from '../server/listen.ts';
import type { ConfigurationVariableName } from './configuration-variables.ts';

/** The environment variables that an address comes from. */
export interface AddressNames {
  readonly host: ConfigurationVariableName;
  readonly port: ConfigurationVariableName;
}

/** Thrown for an address that cannot be listened on. The message says why, and what to set. */
export class AddressProblem extends Error {}

/** Runs `listen`. Rejects with an AddressProblem when the address cannot be listened on. */
export async function withAddress<T>(
  listening: Promise<T>,
  { host, port }: ListenOptions,
  names: AddressNames,
): Promise<T> {
  try {
    return await listening;
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? reasons[String(error.code)]?.(names) : undefined;
    throw reason === undefined ? error : new AddressProblem(`Cannot listen on port ${port} of ${host}: ${reason}`);
  }
}

const reasons: Readonly<Record<string, (names: AddressNames) => string>> = {
  EADDRINUSE: ({ port }) => `another program does; stop it, or set ${port} to a free one`,
  EACCES: ({ port }) => `this user may not; set ${port} to 1024 or higher`,
  EADDRNOTAVAIL: ({ host }) => `this machine has no such address; set ${host} to one of its own`,
  ENOTFOUND: ({ host }) => `no such name is known; set ${host} to an address of this machine`,
};
