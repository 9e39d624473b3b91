import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import neo4j from 'neo4j-driver';
import { freePort } from '../support/free-port.ts';

export interface Neo4jServer extends AsyncDisposable {
  readonly address: { readonly uri: string; readonly user: string; readonly password: string };
  /** Ends it and starts it again, at the same address and with what it held. */
  restart(): Promise<void>;
  /** Kills it at once, and leaves what it wrote as it is. */
  kill(): Promise<void>;
  /** Starts it again after it was killed. Throws when it ends before it is ready. */
  start(): Promise<void>;
  /** Halts the process where it stands, or lets it go on. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void;
}

const here = fileURLToPath(new URL('.', import.meta.url));
const cache = fileURLToPath(new URL('../../node_modules/.cache/hoja-neo4j/', import.meta.url));
const usualStartMilliseconds = 60_000;

export interface Neo4jServerOptions {
  /** For a minute or two: Java spends less on making its code quick, which a longer run is paid back for. */
  readonly isShortLived?: boolean;
  /** The folder in which the folder of its data is made; that of temporary files when missing. */
  readonly parent?: string;
  /** Settings of Neo4j by their names. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How long it may take to be ready; a minute when missing. */
  readonly startMilliseconds?: number;
}

/** Starts a Neo4j on a free port, with an empty database in a folder that goes when it ends. */
export async function startNeo4jServer({
  isShortLived = false,
  parent = tmpdir(),
  settings = {},
  startMilliseconds = usualStartMilliseconds,
}: Neo4jServerOptions = {}): Promise<Neo4jServer> {
  const libraries = await librariesFolder();
  const home = await mkdtemp(join(parent, 'hoja-neo4j-'));
  const settingsFile = join(home, 'neo4j.conf');
  await writeFile(
    settingsFile,
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const port = await freePort();
  const start = async (): Promise<ChildProcess> => {
    const server = spawn(
      'java',
      [
        '-Xmx768m',
        ...(isShortLived ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
        ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
        ...['-cp', join(libraries, '*'), join(here, 'Neo4jServer.java'), home, String(port), settingsFile],
      ],
      { stdio: ['pipe', 'pipe', 'pipe'] },
    );
    await untilReady(server, startMilliseconds);
    return server;
  };
  let server = await start();
  const address = { uri: `bolt://127.0.0.1:${port}`, user: 'neo4j', password: randomUUID() };
  await setPassword(address);
  return {
    address,
    async restart() {
      await stop(server);
      server = await start();
    },
    async kill() {
      await end(server, () => server.kill('SIGKILL'));
    },
    async start() {
      server = await start();
    },
    signal(signal) {
      server.kill(signal);
    },
    async [Symbol.asyncDispose]() {
      await stop(server);
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** It ends when its standard input does. */
async function stop(server: ChildProcess): Promise<void> {
  // A process that is halted ends only after it goes on.
  server.kill('SIGCONT');
  await end(server, () => server.stdin?.end());
}

async function end(server: ChildProcess, how: () => unknown): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const exit = once(server, 'exit');
  how();
  await exit;
}

/** The jars of the version in pom.xml, fetched once by Maven and kept. */
async function librariesFolder(): Promise<string> {
  const pom = await readFile(join(here, 'pom.xml'), 'utf8');
  const version = /<artifactId>neo4j<\/artifactId>\s*<version>([\d.]+)</.exec(pom)?.[1];
  if (version === undefined) throw new Error('test/neo4j/pom.xml names no version of neo4j');
  const folder = join(cache, version);
  if (existsSync(folder)) return folder;
  const unfinished = `${folder}-${randomUUID()}`;
  await promisify(execFile)('mvn', [
    '-q',
    '-B',
    '-f',
    join(here, 'pom.xml'),
    'dependency:copy-dependencies',
    `-DoutputDirectory=${unfinished}`,
  ]);
  await rename(unfinished, folder).catch(async (error: unknown) => {
    // Another test run has fetched them meanwhile.
    if (!existsSync(folder)) throw error;
    await rm(unfinished, { recursive: true });
  });
  return folder;
}

async function untilReady(server: ChildProcess, startMilliseconds: number): Promise<void> {
  let output = '';
  await new Promise<void>((resolve, reject) => {
    const fail = (why: string): void => {
      reject(new Error(`Neo4j for the tests ${why}:\n${output.slice(-2_000)}`));
    };
    const timer = setTimeout(() => {
      server.kill();
      fail('was not ready in time');
    }, startMilliseconds);
    server.stderr?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
    server.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (!/^ready$/m.test(output)) return;
      clearTimeout(timer);
      resolve();
    });
    server.once('error', (error) => {
      fail(`could not be started (${error.message})`);
    });
    server.once('exit', (code) => {
      clearTimeout(timer);
      fail(`ended with code ${code}`);
    });
  });
}

async function setPassword({ uri, user, password }: Neo4jServer['address']): Promise<void> {
  await using driver = neo4j.driver(uri, neo4j.auth.basic(user, 'neo4j'));
  await using session = driver.session({ database: 'system' });
  await session.run('ALTER CURRENT USER SET PASSWORD FROM $old TO $new', { old: 'neo4j', new: password });
}
