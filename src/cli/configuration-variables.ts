import { limits } from '../model/limits.ts';

/** An environment variable that `serve` and `load` read. */
export interface ConfigurationVariable {
  readonly name: string;
  /** The value when the variable is not set; missing when there is none. */
  readonly fallback?: string;
  readonly meaning: string;
}

/** The one table of variables. `hoja serve --help` prints it. */
export const configurationVariables = [
  { name: 'HOJA_ENGINE', fallback: 'grafeo', meaning: 'grafeo (embedded) or neo4j' },
  { name: 'HOJA_GRAFEO_FILE', meaning: 'file that keeps the embedded graph; in memory when not set' },
  { name: 'NEO4J_URI', meaning: 'address of Neo4j, as in bolt://127.0.0.1:7687 or neo4j+s://graph.example.org' },
  {
    name: 'NEO4J_USER',
    meaning: 'user of Neo4j; set it to nothing, and the password too, for a server without authentication',
  },
  { name: 'NEO4J_PASSWORD', meaning: 'password of that user' },
  { name: 'NEO4J_DATABASE', fallback: 'neo4j', meaning: 'database of Neo4j' },
  { name: 'HOST', fallback: '127.0.0.1', meaning: 'address to listen on; 0.0.0.0 for every one of this machine' },
  { name: 'PORT', fallback: '4000', meaning: 'port to listen on' },
  {
    name: 'HOJA_PUBLIC_URL',
    fallback: 'http://HOST:PORT',
    meaning:
      'where the service is reached from outside; IRIs start with it (localhost stands for a HOST of 0.0.0.0 or ::)',
  },
  {
    name: 'HOJA_MAX_COST',
    fallback: String(limits.maximumCost),
    meaning: 'how many rows an operation may cost; those that could cost more are refused',
  },
  {
    name: 'HOJA_RATE_LIMIT',
    fallback: String(limits.requestsPerMinute),
    meaning: 'how many requests a minute one address may send; 0 for no limit',
  },
  {
    name: 'HOJA_TRUST_PROXY',
    meaning:
      'how many proxies stand before the service (1), or their addresses and networks (loopback, 10.0.0.0/8): they tell whose request it is',
  },
  {
    name: 'HOJA_SHOW_ERRORS',
    meaning: '1 for who develops: the answer to a request that failed by a bug holds its stack',
  },
  {
    name: 'HOJA_LOG_LEVEL',
    fallback: 'info, on a terminal warn',
    meaning: 'the least that is logged: debug, info, warn, error, or silent for nothing',
  },
  { name: 'HOJA_METRICS_PORT', meaning: 'port that /metrics is served on, for Prometheus; none when not set' },
  {
    name: 'HOJA_METRICS_HOST',
    fallback: '127.0.0.1',
    meaning: 'address that /metrics is served on; keep it from the public',
  },
  {
    name: 'OTEL_EXPORTER_OTLP_ENDPOINT',
    meaning: 'where traces are sent by OTLP over HTTP, as in http://127.0.0.1:4318; nowhere when not set',
  },
  { name: 'OTEL_SERVICE_NAME', fallback: 'hoja', meaning: 'what the service is called in traces' },
] as const satisfies readonly ConfigurationVariable[];

export type ConfigurationVariableName = (typeof configurationVariables)[number]['name'];

export function renderVariables(): string {
  const width = Math.max(...configurationVariables.map(({ name }) => name.length));
  const lines = configurationVariables.map(
    (variable) =>
      `  ${variable.name.padEnd(width)}  ${variable.meaning}${'fallback' in variable ? ` (default: ${variable.fallback})` : ''}`,
  );
  return ['Environment:', ...lines].join('\n');
}
