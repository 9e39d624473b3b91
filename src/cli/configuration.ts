import { HojaError } from '../model/hoja-error.ts';
import { limits } from '../model/limits.ts';
import { parseTrustedProxies, type IsTrustedProxy } from '../server/trusted-proxies.ts';
import type { ConfigurationVariableName } from './configuration-variables.ts';

export interface Configuration {
  readonly engine: EngineConfiguration;
  readonly host: string;
  readonly port: number;
  /** The address without a slash at the end. */
  readonly publicUrl: string;
  /** True when others may reach the service, but no public address is set. */
  readonly isPublicUrlMissing: boolean;
  /** The largest number of rows that an operation may cost. */
  readonly maximumCost: number;
  /** The number of requests that an address may send in a minute; 0 for no limit. */
  readonly requestsPerMinute: number;
  readonly isTrustedProxy?: IsTrustedProxy;
  /** True when clients see the stack of a bug. */
  readonly showsErrors: boolean;
  /** Missing when no metrics are served. */
  readonly metrics?: MetricsConfiguration;
  /** Missing when no traces are sent. */
  readonly tracing?: TracingConfiguration;
  /** The level that the environment names; missing when it names none. */
  readonly logLevel?: LogLevelName;
}

export interface MetricsConfiguration {
  readonly host: string;
  readonly port: number;
}

export interface TracingConfiguration {
  readonly endpoint: string;
  readonly serviceName: string;
}

export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** The lowest level that is logged. */
export type LogLevelName = (typeof logLevels)[number];

export type EngineConfiguration =
  | { readonly kind: 'grafeo'; /** The file of the graph; in memory when missing. */ readonly file?: string }
  | {
      readonly kind: 'neo4j';
      readonly uri: string;
      readonly database: string;
      /** Missing for a server without authentication. */ readonly login?: Login;
    };

export interface Login {
  readonly user: string;
  readonly password: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Report = (problem: string) => void;

/** Reads the environment. Throws one BAD_CONFIGURATION that lists every problem at once. */
export function readConfiguration(env: Environment): Configuration {
  const problems: string[] = [];
  const report: Report = (problem) => problems.push(problem);
  const engine = readEngine(env, report);
  const host = textOf(env, 'HOST') ?? '127.0.0.1';
  const port = readPort(env, 'PORT', report) ?? 4000;
  const metricsPort = readPort(env, 'HOJA_METRICS_PORT', report);
  const maximumCost = readNumber(env, { name: 'HOJA_MAX_COST', fallback: limits.maximumCost, minimum: 1 }, report);
  const requestsPerMinute = readNumber(
    env,
    { name: 'HOJA_RATE_LIMIT', fallback: limits.requestsPerMinute, minimum: 0 },
    report,
  );
  const isTrustedProxy = readTrustedProxies(env, report);
  const showsErrors = readShowsErrors(env, report);
  const metrics =
    metricsPort === undefined
      ? {}
      : { metrics: { host: textOf(env, 'HOJA_METRICS_HOST') ?? '127.0.0.1', port: metricsPort } };
  const tracing = readTracing(env, report);
  const logLevel = readLogLevel(env, report);
  const publicUrl = readPublicUrl(env, report) ?? `http://${nameOf(host)}:${port}`;
  if (problems.length > 0)
    throw new HojaError(
      'BAD_CONFIGURATION',
      ['The configuration cannot be used:', ...problems.map((problem) => `  ${problem}`)].join('\n'),
    );
  return {
    engine,
    host,
    port,
    publicUrl,
    isPublicUrlMissing: isEveryAddress(host) && textOf(env, 'HOJA_PUBLIC_URL') === undefined,
    maximumCost,
    requestsPerMinute,
    showsErrors,
    ...(isTrustedProxy === undefined ? {} : { isTrustedProxy }),
    ...metrics,
    ...tracing,
    ...(logLevel === undefined ? {} : { logLevel }),
  };
}

function readEngine(env: Environment, report: Report): EngineConfiguration {
  const kind = textOf(env, 'HOJA_ENGINE') ?? 'grafeo';
  if (kind === 'neo4j') return readNeo4j(env, report);
  if (kind !== 'grafeo') report(`HOJA_ENGINE is "${kind}"; it has to be grafeo or neo4j`);
  const file = textOf(env, 'HOJA_GRAFEO_FILE');
  return { kind: 'grafeo', ...(file === undefined ? {} : { file }) };
}

function readNeo4j(env: Environment, report: Report): EngineConfiguration {
  const uri = textOf(env, 'NEO4J_URI');
  if (uri === undefined) report('NEO4J_URI is not set; HOJA_ENGINE=neo4j needs it, as in bolt://127.0.0.1:7687');
  else if (!/^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]/.test(uri))
    report(
      'NEO4J_URI is not an address of Neo4j; it has to look like bolt://127.0.0.1:7687 or neo4j+s://graph.example.org',
    );
  const { NEO4J_USER: user, NEO4J_PASSWORD: password } = env;
  if (user === undefined)
    report('NEO4J_USER is not set; set it to nothing (NEO4J_USER=) for a server without authentication');
  if (password === undefined)
    report('NEO4J_PASSWORD is not set; set it to nothing (NEO4J_PASSWORD=) for a server without authentication');
  const isHalf = user !== undefined && password !== undefined && (user === '') !== (password === '');
  if (isHalf)
    report(
      `${user === '' ? 'NEO4J_USER' : 'NEO4J_PASSWORD'} is empty and the other is not; set both, or both to nothing for a server without authentication`,
    );
  const login = user === undefined || user === '' || password === undefined ? {} : { login: { user, password } };
  return { kind: 'neo4j', uri: uri ?? '', database: textOf(env, 'NEO4J_DATABASE') ?? 'neo4j', ...login };
}

function readPort(env: Environment, name: 'PORT' | 'HOJA_METRICS_PORT', report: Report): number | undefined {
  const text = textOf(env, name);
  if (text === undefined) return undefined;
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65_535) report(`${name} is "${text}"; it has to be a whole number from 1 to 65535`);
  return port;
}

interface NumberVariable {
  readonly name: ConfigurationVariableName;
  readonly fallback: number;
  readonly minimum: number;
}

function readNumber(env: Environment, { name, fallback, minimum }: NumberVariable, report: Report): number {
  const text = textOf(env, name) ?? String(fallback);
  const number = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (!(number >= minimum)) report(`${name} is "${text}"; it has to be a whole number from ${minimum} to 999999999`);
  return number;
}

function readTrustedProxies(env: Environment, report: Report): IsTrustedProxy | undefined {
  const text = textOf(env, 'HOJA_TRUST_PROXY');
  if (text === undefined) return undefined;
  const isTrusted = parseTrustedProxies(text);
  if (isTrusted === undefined)
    report(
      `HOJA_TRUST_PROXY is "${text}"; it has to be a number of proxies such as 1, or addresses and networks such as loopback, 10.0.0.0/8`,
    );
  return isTrusted;
}

function readShowsErrors(env: Environment, report: Report): boolean {
  const text = textOf(env, 'HOJA_SHOW_ERRORS');
  if (text !== undefined && text !== '1') report(`HOJA_SHOW_ERRORS is "${text}"; it has to be 1, or not set`);
  return text === '1';
}

function readLogLevel(env: Environment, report: Report): LogLevelName | undefined {
  const text = textOf(env, 'HOJA_LOG_LEVEL');
  const level = logLevels.find((known) => known === text);
  if (text !== undefined && level === undefined)
    report(`HOJA_LOG_LEVEL is "${text}"; it has to be ${logLevels.slice(0, -1).join(', ')} or silent`);
  return level;
}

function readTracing(env: Environment, report: Report): Pick<Configuration, 'tracing'> {
  const endpoint = textOf(env, 'OTEL_EXPORTER_OTLP_ENDPOINT');
  if (endpoint === undefined) return {};
  if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol))
    report('OTEL_EXPORTER_OTLP_ENDPOINT is not an address of HTTP; it has to look like http://127.0.0.1:4318');
  return { tracing: { endpoint, serviceName: textOf(env, 'OTEL_SERVICE_NAME') ?? 'hoja' } };
}

function readPublicUrl(env: Environment, report: Report): string | undefined {
  const text = textOf(env, 'HOJA_PUBLIC_URL');
  if (text === undefined) return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isPlain =
    url !== undefined && /^https?:$/.test(url.protocol) && url.search === '' && url.hash === '' && url.username === '';
  if (!isPlain) report(`HOJA_PUBLIC_URL is "${text}"; it has to be an address such as https://hoja.example.org`);
  return text.replace(/\/+$/, '');
}

/** The host in an address. Every address of this machine is none to go to, so 0.0.0.0 and :: give localhost. */
function nameOf(host: string): string {
  if (isEveryAddress(host)) return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}

function isEveryAddress(host: string): boolean {
  return host === '0.0.0.0' || host === '::';
}

/** The value of a variable; an empty variable counts as not set. */
function textOf(env: Environment, name: ConfigurationVariableName): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}
