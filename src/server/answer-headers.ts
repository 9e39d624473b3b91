/**
 * Headers of every answer, for browsers: the type is what it says, the address of the page is not passed on, and an
 * answer neither loads anything nor stands in a frame. Pages have a content policy of their own.
 *
 * Pages of any origin may read it, since nothing here is for one reader: also who asked without an origin gets that
 * header, for a cache may give its answer to a page.
 */
export const answerHeaders = {
  'access-control-allow-origin': '*',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
