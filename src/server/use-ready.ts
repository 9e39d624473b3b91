import type { Plugin } from 'graphql-yoga';
import { unlessGivenUp } from '../engine/give-up.ts';
import type { GraphEngine } from '../engine/graph-engine.ts';
import { errorCodes, HojaError, type ErrorCode } from '../model/hoja-error.ts';
import { noRelease } from '../model/no-release.ts';
import type { Log } from './log.ts';

const patienceInMilliseconds = 4_500;

/** How long the answer of a check is given again, when it is a good one. */
const sharedMilliseconds = 250;

/**
 * `GET /ready`: 200 while the engine can answer, else the status and code of what is wrong, within 5 s. Requests that
 * come meanwhile or a moment later share the same check, so nobody has to be limited.
 */
export function useReady(engine: GraphEngine, log: Log): Plugin {
  let asking: Promise<Readiness> | undefined;
  let freshUntil = Infinity;

  async function ask(): Promise<Readiness> {
    freshUntil = Infinity;
    const found = await readiness(engine, log);
    freshUntil = found.status === 200 ? performance.now() + sharedMilliseconds : 0;
    return found;
  }

  return {
    async onRequest(exchange) {
      if (exchange.url.pathname !== '/ready') return;
      if (performance.now() > freshUntil) asking = undefined;
      asking ??= ask();
      const { status, body } = await asking;
      exchange.endResponse(Response.json(body, { status }));
    },
  };
}

interface Readiness {
  readonly status: number;
  readonly body: object;
}

async function readiness(engine: GraphEngine, log: Log): Promise<Readiness> {
  try {
    const { name, version, release } = await unlessGivenUp(engine.describe({ urgency: 'PROBE' }), {
      milliseconds: patienceInMilliseconds,
    });
    if (release === null) throw noRelease();
    return { status: 200, body: { engine: `${name} ${version}`, release: release.id } };
  } catch (error) {
    if (error instanceof HojaError) return notReady(error.code, error.message);
    log('error', 'The graph database could not be asked whether it is ready', { error });
    return notReady('INTERNAL', 'Internal error');
  }
}

/** 503 for every code: a load balancer needs to know only "not now". */
function notReady(code: ErrorCode, message: string): Readiness {
  return { status: errorCodes.NO_RELEASE.status, body: { code, message } };
}
