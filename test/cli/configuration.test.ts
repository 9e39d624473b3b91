import { describe, expect, it } from 'vitest';
import { readConfiguration } from '../../src/cli/configuration.ts';
import { HojaError } from '../../src/model/hoja-error.ts';

const neo4j = {
  HOJA_ENGINE: 'neo4j',
  NEO4J_URI: 'bolt://127.0.0.1:7687',
  NEO4J_USER: 'neo4j',
  NEO4J_PASSWORD: 'secret',
};
const defaults = {
  engine: { kind: 'grafeo' },
  host: '127.0.0.1',
  port: 4000,
  publicUrl: 'http://127.0.0.1:4000',
  maximumCost: 50_000,
  requestsPerMinute: 1_200,
  isPublicUrlMissing: false,
  showsErrors: false,
};

function problemsOf(env: Record<string, string>): string {
  try {
    readConfiguration(env);
  } catch (error) {
    if (error instanceof HojaError && error.code === 'BAD_CONFIGURATION') return error.message;
    throw error;
  }
  throw new Error('This configuration was taken');
}

describe('readConfiguration', () => {
  it.each([
    ['nothing at all', {}, defaults],
    [
      'variables set to nothing',
      { HOJA_ENGINE: '', HOJA_GRAFEO_FILE: '', PORT: '', HOST: '', HOJA_PUBLIC_URL: '' },
      defaults,
    ],
    ['a file', { HOJA_GRAFEO_FILE: 'graph.db' }, { ...defaults, engine: { kind: 'grafeo', file: 'graph.db' } }],
    [
      'an address to listen on',
      { HOST: '0.0.0.0', PORT: '80' },
      { ...defaults, host: '0.0.0.0', port: 80, publicUrl: 'http://localhost:80', isPublicUrlMissing: true },
    ],
    ['an IPv6 address', { HOST: '::1' }, { ...defaults, host: '::1', publicUrl: 'http://[::1]:4000' }],
    [
      'an address from outside',
      { HOJA_PUBLIC_URL: 'https://hoja.example.org/api/' },
      { ...defaults, publicUrl: 'https://hoja.example.org/api' },
    ],
    ['how much an operation may cost', { HOJA_MAX_COST: '1000' }, { ...defaults, maximumCost: 1000 }],
    ['how many requests an address may send', { HOJA_RATE_LIMIT: '60' }, { ...defaults, requestsPerMinute: 60 }],
    ['no limit of requests', { HOJA_RATE_LIMIT: '0' }, { ...defaults, requestsPerMinute: 0 }],
    [
      'proxies',
      { HOJA_TRUST_PROXY: 'loopback, 10.0.0.0/8' },
      { ...defaults, isTrustedProxy: expect.any(Function) as unknown },
    ],
    ['that errors are shown', { HOJA_SHOW_ERRORS: '1' }, { ...defaults, showsErrors: true }],
    ['how much is logged', { HOJA_LOG_LEVEL: 'debug' }, { ...defaults, logLevel: 'debug' }],
    [
      'where metrics are served',
      { HOJA_METRICS_PORT: '9464' },
      { ...defaults, metrics: { host: '127.0.0.1', port: 9464 } },
    ],
    [
      'metrics for other machines',
      { HOJA_METRICS_PORT: '9464', HOJA_METRICS_HOST: '::' },
      { ...defaults, metrics: { host: '::', port: 9464 } },
    ],
    [
      'where traces are sent',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4318' },
      { ...defaults, tracing: { endpoint: 'http://127.0.0.1:4318', serviceName: 'hoja' } },
    ],
    [
      'under which name',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.example.org/hoja', OTEL_SERVICE_NAME: 'hoja-peru' },
      { ...defaults, tracing: { endpoint: 'https://collector.example.org/hoja', serviceName: 'hoja-peru' } },
    ],
    ['a name for traces that are sent nowhere', { OTEL_SERVICE_NAME: 'hoja-peru' }, defaults],
    [
      'Neo4j',
      neo4j,
      {
        ...defaults,
        engine: {
          kind: 'neo4j',
          uri: 'bolt://127.0.0.1:7687',
          database: 'neo4j',
          login: { user: 'neo4j', password: 'secret' },
        },
      },
    ],
    [
      'Neo4j without authentication',
      { ...neo4j, NEO4J_USER: '', NEO4J_PASSWORD: '' },
      { ...defaults, engine: { kind: 'neo4j', uri: 'bolt://127.0.0.1:7687', database: 'neo4j' } },
    ],
    [
      'a cluster and a database',
      { ...neo4j, NEO4J_URI: 'neo4j+s://graph.example.org', NEO4J_DATABASE: 'peru' },
      {
        ...defaults,
        engine: {
          kind: 'neo4j',
          uri: 'neo4j+s://graph.example.org',
          database: 'peru',
          login: { user: 'neo4j', password: 'secret' },
        },
      },
    ],
  ])('reads %s', (_, env, expected) => {
    expect(readConfiguration(env)).toEqual(expected);
  });

  it.each([
    [{ HOJA_ENGINE: 'mysql' }, 'HOJA_ENGINE is "mysql"; it has to be grafeo or neo4j'],
    [{ PORT: 'http' }, 'PORT is "http"; it has to be a whole number from 1 to 65535'],
    [{ PORT: '0' }, 'PORT is "0"; it has to be a whole number from 1 to 65535'],
    [{ PORT: '65536' }, 'PORT is "65536"; it has to be a whole number from 1 to 65535'],
    [{ HOJA_MAX_COST: '0' }, 'HOJA_MAX_COST is "0"; it has to be a whole number from 1 to 999999999'],
    [{ HOJA_MAX_COST: 'much' }, 'HOJA_MAX_COST is "much"; it has to be a whole number from 1 to 999999999'],
    [{ HOJA_RATE_LIMIT: '-1' }, 'HOJA_RATE_LIMIT is "-1"; it has to be a whole number from 0 to 999999999'],
    [
      { HOJA_TRUST_PROXY: 'nginx' },
      'HOJA_TRUST_PROXY is "nginx"; it has to be a number of proxies such as 1, or addresses and networks such as loopback, 10.0.0.0/8',
    ],
    [{ HOJA_SHOW_ERRORS: 'yes' }, 'HOJA_SHOW_ERRORS is "yes"; it has to be 1, or not set'],
    [{ HOJA_METRICS_PORT: 'on' }, 'HOJA_METRICS_PORT is "on"; it has to be a whole number from 1 to 65535'],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'collector:4317' },
      'OTEL_EXPORTER_OTLP_ENDPOINT is not an address of HTTP; it has to look like http://127.0.0.1:4318',
    ],
    [{ HOJA_LOG_LEVEL: 'loud' }, 'HOJA_LOG_LEVEL is "loud"; it has to be debug, info, warn, error or silent'],
    [
      { HOJA_PUBLIC_URL: 'hoja.example.org' },
      'HOJA_PUBLIC_URL is "hoja.example.org"; it has to be an address such as https://hoja.example.org',
    ],
    [
      { HOJA_PUBLIC_URL: 'https://hoja.example.org/?x=1' },
      'HOJA_PUBLIC_URL is "https://hoja.example.org/?x=1"; it has to be an address such as https://hoja.example.org',
    ],
    [
      { ...neo4j, NEO4J_URI: 'http://127.0.0.1' },
      'NEO4J_URI is not an address of Neo4j; it has to look like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org',
    ],
    [
      { ...neo4j, NEO4J_PASSWORD: '' },
      'NEO4J_PASSWORD is empty and the other is not; set both, or both to nothing for a server without authentication',
    ],
  ])('refuses %j', (env, problem) => {
    expect(problemsOf(env)).toBe(`The configuration cannot be used:\n  ${problem}`);
  });

  it('reports every problem at once, and has no default for a secret', () => {
    expect(problemsOf({ HOJA_ENGINE: 'neo4j', PORT: 'x' }).split('\n')).toEqual([
      'The configuration cannot be used:',
      '  NEO4J_URI is not set; HOJA_ENGINE=neo4j needs it, as in bolt://127.0.0.1:7687',
      '  NEO4J_USER is not set; set it to nothing (NEO4J_USER=) for a server without authentication',
      '  NEO4J_PASSWORD is not set; set it to nothing (NEO4J_PASSWORD=) for a server without authentication',
      '  PORT is "x"; it has to be a whole number from 1 to 65535',
    ]);
  });
});
