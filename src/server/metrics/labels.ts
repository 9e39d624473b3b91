import { errorCodes } from '../../model/hoja-error.ts';

const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/** Our own error codes, and the codes of mistakes in a query. */
const codes = new Set([
  ...Object.keys(errorCodes),
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
]);

export function labelOfMethod(method: string): string {
  return methods.has(method) ? method : 'other';
}

export function labelOfCode(code: string): string {
  return codes.has(code) ? code : 'other';
}
