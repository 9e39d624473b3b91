import type { GraphEngine } from '../../src/engine/graph-engine.ts';
import { createServer, type HojaServer, type ServerOptions } from '../../src/server/create-server.ts';
import { recordStatements } from '../support/engines.ts';
import { address } from './post.ts';

export interface RecordingServer extends AsyncDisposable {
  readonly server: HojaServer;
  /** Names of what was read for questions; the server reads for itself which release there is. */
  readonly read: () => readonly string[];
}

export function createRecordingServer(engine: GraphEngine, options: Partial<ServerOptions> = {}): RecordingServer {
  const { engine: recorded, statements } = recordStatements(engine);
  const server = createServer({ publicUrl: address, ...options, engine: recorded });
  return {
    server,
    read: () => statements.map(({ name }) => name).filter((name) => name !== 'findReleaseMarker'),
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
}
