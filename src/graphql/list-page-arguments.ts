import { limits } from '../model/limits.ts';
import type { FieldBuilder } from './builder.ts';

/** The arguments of a list that can only be read forwards. */
export function listPageArguments(t: FieldBuilder<unknown>) {
  return {
    first: t.arg.int({
      description: `How many, at most ${limits.maximumPageSize}; ${limits.defaultPageSize} when missing.`,
    }),
    after: t.arg.string({ description: 'Only what comes after this cursor.' }),
  };
}
