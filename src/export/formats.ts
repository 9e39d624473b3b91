import type { ExportFormat } from './export-format.ts';
import { nodeLink } from './node-link.ts';

/** Every format, the first one for who names none. */
export const exportFormats: readonly [ExportFormat, ...ExportFormat[]] = [nodeLink];

export function exportFormatOf(name: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.name === name);
}
