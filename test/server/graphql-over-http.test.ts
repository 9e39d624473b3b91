import { serverAudits } from 'graphql-http';
import { describe, expect, it } from 'vitest';
import { serveSeeded } from '../support/seeded-server.ts';
import { address } from './post.ts';

const url = serveSeeded(address);

/** The audits of the GraphQL-over-HTTP specification, by its own suite: what it demands, recommends and allows. */
const audits = serverAudits({ url: () => `${url()}/graphql` });

describe('GraphQL over HTTP', () => {
  it('has the whole suite to pass', () => {
    expect(audits).toHaveLength(61);
  });

  it.each(audits.map(({ id, name, fn }) => [id, name, fn] as const))('%s: %s', async (_id, _name, audit) => {
    const result = await audit();

    expect(result).toMatchObject({ status: 'ok' });
  });
});
