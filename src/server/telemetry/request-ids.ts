const sane = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives the id that a client or a proxy gave its request, if it can stand in a log and a header; else a new one. */
export function createRequestIds(): (given: string | readonly string[] | null | undefined) => string {
  // Tells the requests of this process from those of any other; a counter takes a tenth of the time of a random id.
  const start = crypto.randomUUID().slice(0, 13);
  let requests = 0;
  return (given) => (typeof given === 'string' && sane.test(given) ? given : `${start}-${(requests += 1)}`);
}
