import type { Socket } from 'node:net';
import { boltStructure, createMessageReader, encodeMessage, type BoltValue } from './bolt-messages.ts';
import { storedForm } from '../../../src/engine/release-marker.ts';
import { rows, type BoltReply, type BoltScript, type RoutingTable, type ScriptedStatement } from './bolt-script.ts';

export interface Conversation {
  /** The script of this moment. */
  readonly script: () => BoltScript;
  readonly onRequest: (name: string, fields: readonly BoltValue[]) => void;
}

const requestNames: Readonly<Record<number, string>> = {
  0x01: 'HELLO',
  0x6a: 'LOGON',
  0x6b: 'LOGOFF',
  0x02: 'GOODBYE',
  0x0f: 'RESET',
  0x10: 'RUN',
  0x3f: 'PULL',
  0x2f: 'DISCARD',
  0x11: 'BEGIN',
  0x12: 'COMMIT',
  0x13: 'ROLLBACK',
  0x66: 'ROUTE',
  0x54: 'TELEMETRY',
};

const answers = { SUCCESS: 0x70, RECORD: 0x71, IGNORED: 0x7e, FAILURE: 0x7f } as const;

/** Bolt 5.4, which the drivers of Neo4j 5 and later know. */
const version = Buffer.from([0, 0, 4, 5]);

/** Speaks Bolt on one connection: one request after the other, but a RESET ends at once what was asked before it. */
export function converse(socket: Socket, { script, onRequest }: Conversation): void {
  let isSilent = false;
  let isFailed = false;
  let found: readonly (readonly BoltValue[])[] = [];
  let period = createPeriod();
  let turn = Promise.resolve();

  function say(answer: keyof typeof answers, ...fields: readonly BoltValue[]): void {
    if (!isSilent && !socket.destroyed) socket.write(encodeMessage(boltStructure(answers[answer], ...fields)));
  }

  function give(reply: BoltReply, more: Readonly<Record<string, BoltValue>> = {}): void {
    if (reply.kind === 'SILENCE') {
      isSilent = true;
    } else if (reply.kind === 'CUT') {
      socket.destroy();
    } else if (reply.kind === 'FAILURE') {
      isFailed = true;
      say('FAILURE', { code: reply.code, message: 'As the script says, on secret-host' });
    } else {
      found = reply.rows;
      say('SUCCESS', { fields: Array.from({ length: reply.columns }, (_, column) => `column${column}`), ...more });
    }
  }

  async function answer(name: string, fields: readonly BoltValue[], asked: Period): Promise<void> {
    const { hello = nothing, logon = nothing, run = nothing, route } = script();
    if (name === 'RESET') {
      isFailed = false;
      say('SUCCESS', {});
    } else if (isFailed || asked.isOver) {
      say('IGNORED', {});
    } else if (name === 'HELLO') {
      give(hello(), { server: 'Neo4j/5.26.0', connection_id: 'bolt-1', hints: {} });
    } else if (name === 'LOGON') {
      give(logon());
    } else if (name === 'ROUTE' && route !== undefined) {
      say('SUCCESS', { rt: toTable(route()) });
    } else if (name === 'RUN') {
      const reply = await Promise.race([run(toStatement(fields)), asked.over]);
      if (reply === undefined) say('IGNORED', {});
      else give(reply.kind === 'ROWS' && asksForCommit(fields) ? withCommitRow(reply) : reply);
    } else if (name === 'PULL') {
      for (const row of found) say('RECORD', row);
      say('SUCCESS', { type: 'r', db: 'neo4j', has_more: false });
    } else {
      say('SUCCESS', {});
    }
  }

  const read = createMessageReader(({ signature, fields }) => {
    const name = requestNames[signature] ?? String(signature);
    onRequest(name, fields);
    if (name === 'RESET') {
      period.end();
      period = createPeriod();
    }
    const asked = period;
    turn = turn.then(() => answer(name, fields, asked));
  });

  const { connect = () => 'ANSWER' } = script();
  const welcome = connect();
  if (welcome === 'CUT') socket.destroy();
  // The driver sends its versions in one piece, and nothing more before it is answered.
  socket.once('data', () => {
    if (welcome === 'ANSWER') socket.write(version);
    socket.on('data', read);
  });
}

/** From one RESET to the next. */
interface Period {
  readonly isOver: boolean;
  /** Resolves to undefined when it is over. */
  readonly over: Promise<undefined>;
  end(): void;
}

function createPeriod(): Period {
  let isOver = false;
  let end = (): void => undefined;
  const over = new Promise<undefined>((resolve) => {
    end = () => {
      isOver = true;
      resolve(undefined);
    };
  });
  return {
    get isOver() {
      return isOver;
    },
    over,
    end: () => {
      end();
    },
  };
}

function nothing(): BoltReply {
  return rows();
}

/** The release that the endpoint holds. */
export const scriptedRelease = 'aaaaaaaaaaaa';

/** Reads end with a row that says which commit was made last, that none is under way, and which release is held. */
function asksForCommit([cypher]: readonly BoltValue[]): boolean {
  return typeof cypher === 'string' && cypher.includes('`HojaCommit`');
}

function withCommitRow({ rows: found, columns }: Extract<BoltReply, { kind: 'ROWS' }>): BoltReply {
  const last = [
    ['commit-1', false, [[scriptedRelease, storedForm]]],
    ...Array.from({ length: columns - 1 }, () => null),
  ];
  return { kind: 'ROWS', columns, rows: [...found, last] };
}

function toStatement([cypher, parameters, extra]: readonly BoltValue[]): ScriptedStatement {
  return { cypher, parameters, extra } as ScriptedStatement;
}

function toTable({ routers, readers, writers, seconds }: RoutingTable): BoltValue {
  const servers = [
    { role: 'ROUTE', addresses: routers },
    { role: 'READ', addresses: readers },
    { role: 'WRITE', addresses: writers },
  ];
  return { ttl: seconds, db: 'neo4j', servers };
}
