/** `ProvisionVersion` as the API writes it in an enum: `PROVISION_VERSION`. */
export function constantCase(name: string): string {
  return name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase();
}
