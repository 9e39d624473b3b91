/**
 * Headers of every answer, for browsers: the type is what it says, the address of the page is not passed on, and an
 * answer neither loads anything nor stands in a frame. Pages have a content policy of their own.
 */
export const answerHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
