import { GraphQLError } from 'graphql';
import { isDay } from '../model/edtf-date.ts';
import { builder } from './builder.ts';

builder.scalarType('Date', {
  description: 'A day of the calendar, `YYYY-MM-DD`. Dates that are less precise are `Edtf` objects.',
  serialize: (value) => value,
  parseValue: (value) => {
    if (typeof value === 'string' && isDay(value)) return value;
    throw new GraphQLError(
      `"${String(value)}" is not a day of the calendar; write it as YYYY-MM-DD, as in 2003-06-17.`,
      { extensions: { code: 'BAD_DATE' } },
    );
  },
});

builder.scalarType('URL', {
  description: 'An absolute address, `https://…`.',
  serialize: (value) => value,
});
