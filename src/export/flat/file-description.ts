import type { ExportAbout } from '../export-graph.ts';
import { listSeparator } from './field-columns.ts';

/** The sentences in which a file of flat attributes describes itself. */
export function describeFile({ release, asOf, publicUrl }: ExportAbout): readonly string[] {
  return [
    `Hoja, the knowledge graph of Peru's drug policy, from ${publicUrl}.`,
    `Release: ${release ?? 'unknown'}. ${asOf === null ? 'Day: all days.' : `Day: ${asOf}, with all that may hold on it.`}`,
    'Licence: CC BY 4.0 for descriptions; facts are free; quotes belong to their authors.',
    'Sources are named by their ids; the permanent address of anything is in "iri".',
    `Dates are EDTF, with the first and the last day that they can mean. Items of a list are joined by "${listSeparator}"; a "|" or a "\\" within one has a "\\" before it.`,
  ];
}
