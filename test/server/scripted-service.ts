import { openNeo4jEngine } from '../../src/engine/neo4j/neo4j-engine.ts';
import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { storedForm } from '../../src/engine/release-marker.ts';
import { createServer } from '../../src/server/create-server.ts';
import { openBoltEndpoint, type BoltEndpoint } from '../support/bolt/bolt-endpoint.ts';
import { scriptedRelease } from '../support/bolt/converse.ts';
import { rows, type BoltScript } from '../support/bolt/bolt-script.ts';
import { address, costing, post } from './post.ts';

export interface Asked extends AsyncDisposable {
  readonly engine: GraphEngine;
  /** What the service wrote to its log as errors. */
  readonly logged: readonly string[];
  /** Asks for the law; the answer with the milliseconds that it took. */
  ask(fields?: string): Promise<Answer>;
}

export interface ScriptedService extends Asked {
  readonly endpoint: BoltEndpoint;
}

export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly took: number;
}

interface EngineOptions {
  /** Of the engine; the operation has its own. */
  readonly deadlineMs?: number;
  /** The pause before a refused login is repeated. */
  readonly refusalMilliseconds?: number;
}

const release = scriptedRelease;

/** A Neo4j that holds a release with one law. */
export const healthy: BoltScript = answering(() => rows([['law:ley-28002']]));

/** What `ask` gives when all is well. */
export const answered = {
  status: 200,
  body: { data: { law: { id: 'law:ley-28002' } }, extensions: { cost: costing(1), release } },
};

/** Gives the release as it is, and answers each other statement as told. */
export function answering(run: NonNullable<BoltScript['run']>): BoltScript {
  const marker = [release, '2026-01-01T00:00:00.000Z', storedForm, '1900-01-01', '2030-12-31'];
  return { run: (statement) => (statement.cypher.includes('loadedAt') ? rows(marker) : run(statement)) };
}

/** The service on a Neo4j that does what it is told to. */
export async function openScriptedService(script: BoltScript, options: EngineOptions = {}): Promise<ScriptedService> {
  const endpoint = await openBoltEndpoint(script);
  const service = await openServiceOn(`bolt://127.0.0.1:${endpoint.port}`, options);
  return {
    ...service,
    endpoint,
    async [Symbol.asyncDispose]() {
      await service[Symbol.asyncDispose]();
      await endpoint[Symbol.asyncDispose]();
    },
  };
}

export async function openServiceOn(uri: string, options: EngineOptions = {}): Promise<Asked> {
  const engine = await openNeo4jEngine({ uri, user: 'secret-user', password: 'secret-password', ...options });
  const logged: string[] = [];
  const server = createServer({
    engine,
    publicUrl: address,
    log: (level, message, fields) => {
      if (level === 'error') logged.push(`${fields?.requestId ?? ''}: ${message}`);
    },
  });
  return {
    engine,
    logged,
    async ask(fields = 'id') {
      const start = performance.now();
      const answer = await post(server, { query: `{ law(id: "law:ley-28002") { ${fields} } }` });
      return { ...answer, took: performance.now() - start };
    },
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await engine[Symbol.asyncDispose]();
    },
  };
}
