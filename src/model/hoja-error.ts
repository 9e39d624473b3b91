/**
 * Every coded error of Hoja: its meaning and its HTTP status.
 * This is the one table; the docs and GraphQL answers read it.
 */
export const errorCodes = {
  BAD_ID: { status: 400, meaning: 'The id is not of the form <prefix>:<slug>, or its prefix names no type.' },
  BAD_CURSOR: { status: 400, meaning: 'The cursor is not one that this connection gave, in this order.' },
  BAD_PAGE_SIZE: {
    status: 400,
    meaning: 'first and last are whole numbers from 0 to the limit, and exclude each other.',
  },
  BAD_DATE: { status: 400, meaning: 'The date is not a day of the calendar written YYYY-MM-DD.' },
  BAD_DEPTH: { status: 400, meaning: 'The depth is not a whole number within the limit.' },
  BAD_COMPARISON: {
    status: 400,
    meaning: 'The two things cannot be compared: they are the same, or not versions of one provision.',
  },
  BAD_FILTER: { status: 400, meaning: 'The filter names a value that cannot be compared.' },
  BAD_TEXT: { status: 400, meaning: 'The text to search for is blank, or longer than the limit.' },
  BAD_VARIABLE: {
    status: 400,
    meaning: 'A variable of the operation is missing, or its value is not of the type that was declared.',
  },
  AMBIGUOUS_FIELD: {
    status: 400,
    meaning:
      'One key is asked with different arguments of what stands in two places of the answer; an alias tells them apart.',
  },
  BAD_PATH: {
    status: 400,
    meaning:
      'The two ends of a path differ and are not avoided; its hops, its degree and the number of paths lie within their limits.',
  },
  TOO_COSTLY_PATH: {
    status: 400,
    meaning: 'The search for paths met more relationships than the limit; the message says how many paths are certain.',
  },
  TOO_FEW_IDS: { status: 400, meaning: 'What several entities have in common was asked of fewer than two.' },
  TOO_MANY_IDS: { status: 400, meaning: 'More ids were asked for at once than the limit allows.' },
  TOO_MANY_REFERENCES: { status: 400, meaning: 'More references were asked for at once than the limit allows.' },
  ENGINE_UNAVAILABLE: {
    status: 503,
    meaning: 'The graph database cannot be reached at the moment; the same request can succeed later.',
  },
  ENGINE_TIMEOUT: { status: 504, meaning: 'The graph database did not answer within the deadline.' },
  ENGINE_REFUSED: {
    status: 503,
    meaning: 'The graph database refused the connection or the credentials; the operator has to act.',
  },
  ENGINE_FAILED: {
    status: 503,
    meaning: 'The graph database has failed, as on a full disk or without memory; the operator has to act.',
  },
  ENGINE_READ_ONLY: {
    status: 503,
    meaning: 'The graph database takes no writes; questions are answered all the same.',
  },
  NO_RELEASE: { status: 503, meaning: 'The graph holds no release of the dataset yet, or one is being loaded.' },
  TOO_COSTLY: { status: 400, meaning: 'The operation could read more rows than the limit.' },
  TOO_MANY_LOOKUPS: {
    status: 400,
    meaning: 'The operation asks for more connections, lists, references and counts than the limit.',
  },
  ANSWER_TOO_LARGE: { status: 400, meaning: 'The answer could hold more values, or has more bytes, than the limit.' },
  TOO_DEEP: {
    status: 400,
    meaning: 'The query has fields within fields, or lists of the schema within each other, beyond the limit.',
  },
  TOO_MANY_FIELDS: {
    status: 400,
    meaning: 'The query has more fields than the limit, with its fragments written out.',
  },
  TOO_MANY_TOKENS: { status: 400, meaning: 'The query has more words, numbers, texts and signs than the limit.' },
  QUERY_TOO_LONG: { status: 400, meaning: 'The text of the query is longer than the limit.' },
  BODY_TOO_LARGE: { status: 413, meaning: 'The body of the request is larger than the limit.' },
  RATE_LIMITED: {
    status: 429,
    meaning:
      'Too many requests, or too many dear ones at once, came from one address; the header Retry-After says in how many seconds to ask again.',
  },
  TOO_MUCH_UNREAD: {
    status: 429,
    meaning:
      'One address has asked for more bytes than the limit without reading them; the header Retry-After says in how many seconds to ask again.',
  },
  SENDING_TOO_MUCH: {
    status: 503,
    meaning:
      'All clients together have left more bytes unread than the limit; the header Retry-After says in how many seconds to ask again.',
  },
  READ_TOO_SLOWLY: {
    status: 408,
    meaning:
      'The answer was read more slowly than the limit, and its connection was cut. Only the log and the metrics name it.',
  },
  BAD_REQUEST: {
    status: 400,
    meaning: 'The request breaks the rules of HTTP, or its body is not JSON in UTF-8 with a query.',
  },
  REQUEST_TIMEOUT: { status: 408, meaning: 'The request did not arrive in time.' },
  HEADERS_TOO_LARGE: { status: 431, meaning: 'The address and the headers of the request are larger than the limit.' },
  UNSUPPORTED_BODY: {
    status: 415,
    meaning: 'The body of the request is of another type than is read here: JSON for GraphQL, a form for a file.',
  },
  BAD_PARAMETER: {
    status: 400,
    meaning: 'A parameter of the address is unknown, missing, doubled, or its value is not one that it can have.',
  },
  NOT_FOUND: { status: 404, meaning: 'There is nothing at the address; the message says what there is instead.' },
  METHOD_NOT_ALLOWED: {
    status: 405,
    meaning: 'The address is there, but not for the method of the request; the header Allow lists those it knows.',
  },
  NOT_ACCEPTABLE: { status: 406, meaning: 'The header Accept names no format that there is; the message lists them.' },
  BAD_ADDRESS: { status: 400, meaning: 'The path or the Host header of the request is not part of a URL.' },
  INTERNAL: { status: 500, meaning: 'A fault of this service; the operator finds it in the log.' },
  BAD_VALUE: { status: 400, meaning: 'A value that the graph cannot store, such as a whole number over 2^53.' },
  BAD_CONFIGURATION: {
    status: 500,
    meaning: 'The environment holds a value that cannot be used; the message lists each.',
  },
  BAD_DATASET: { status: 500, meaning: 'The dataset has problems; each is listed with file, line and column.' },
  BAD_GRAPH_FILE: {
    status: 500,
    meaning:
      'The file of the embedded graph is damaged, is something else, or may not be used; the message says what to do.',
  },
  GRAPH_FILE_IN_USE: { status: 500, meaning: 'Another process has the file of the embedded graph open.' },
  CANNOT_WRITE: {
    status: 500,
    meaning:
      'A file cannot be written: the disk is full, or rights are missing. The message names the file and says what to do.',
  },
  FOREIGN_DATA: {
    status: 500,
    meaning:
      'The graph database holds something of others under a name that begins with Hoja; the message says what, and what to do.',
  },
  BAD_RELEASE: { status: 500, meaning: 'The release file is missing, damaged or of another format.' },
} as const satisfies Record<string, { readonly status: number; readonly meaning: string }>;

export type ErrorCode = keyof typeof errorCodes;

/**
 * An error that the caller can act on. Its message names the value that is wrong and what would be right.
 * Clients see the message as it is, and never the `cause`.
 */
export class HojaError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'HojaError';
    this.code = code;
  }
}
