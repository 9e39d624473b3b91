/**
 * What every answer says to browsers: it is what its type says, names nobody where it was read, and is no page that
 * loads anything or stands in a frame. Pages have a policy of their own.
 */
export const answerHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
