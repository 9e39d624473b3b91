const sane = /^[A-Za-z0-9._-]{1,64}$/;

/** Gives the id that a client or a proxy sent with its request, when a log and a header can hold it; else a new id. */
export function createRequestIds(): (given: string | readonly string[] | null | undefined) => string {
  // Makes the ids of this process differ from those of any other. A counter after it takes a tenth of the time of a
  // random id.
  const start = crypto.randomUUID().slice(0, 13);
  let requests = 0;
  return (given) => (typeof given === 'string' && sane.test(given) ? given : `${start}-${(requests += 1)}`);
}
