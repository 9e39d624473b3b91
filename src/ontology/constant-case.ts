/** The name in an enum of the API: `PROVISION_VERSION` for `ProvisionVersion`. */
export function constantCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
