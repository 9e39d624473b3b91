import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent } from 'node:http';
import { freePort } from '../../test/support/free-port.ts';
import { isOperation, type Ask, type KnownAsk } from './ask.ts';
import { dataTextOf, hashOfBytes } from './judge.ts';
import type { ReleasePackage } from './release-package.ts';
import { send } from './send.ts';

const patienceMilliseconds = 120_000;
const limitCodes = /"(TOO_[A-Z_]+|ANSWER_TOO_LARGE)"/;

/** Null for what the program refuses by a limit of its own: another one than when the asks were written. */
type RightAnswer = string | null;

/**
 * What the built program answers of each release alone, each in a process of its own with the embedded engine, asked by
 * nobody else. Asks that are beyond a limit are left out. Throws when an ask is wrong.
 */
export async function rightAnswers(
  asks: readonly Ask[],
  packages: readonly ReleasePackage[],
  publicUrl: string,
): Promise<readonly KnownAsk[]> {
  const answersByRelease = new Map(
    await Promise.all(
      packages.map(async ({ id, program }) => [id, await answersOf(asks, program, publicUrl)] as const),
    ),
  );
  return asks.flatMap((ask, index) => {
    const rights = [...answersByRelease].map(([id, answers]) => [id, answers[index] ?? null] as const);
    const known = rights.filter((right): right is [string, string] => right[1] !== null);
    return known.length < rights.length ? [] : [{ ask, rightByRelease: Object.fromEntries(known) }];
  });
}

async function answersOf(asks: readonly Ask[], program: string, publicUrl: string): Promise<readonly RightAnswer[]> {
  const port = await freePort();
  const child = spawn(process.execPath, [program, 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      HOJA_PUBLIC_URL: publicUrl,
      HOJA_RATE_LIMIT: '0',
      HOJA_LOG_LEVEL: 'silent',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  try {
    const ended = exit.then(([code]: unknown[]) => {
      throw new Error(`hoja serve of a release ended with ${String(code)}`);
    });
    await Promise.race([once(child.stdout, 'data'), ended]);
    ended.catch(() => undefined);
    const url = `http://127.0.0.1:${port}`;
    const answers: RightAnswer[] = [];
    for (const ask of asks) answers.push(await answerOf(ask, url, agent));
    return answers;
  } finally {
    agent.destroy();
    child.kill('SIGKILL');
    await exit.catch(() => undefined);
  }
}

async function answerOf(ask: Ask, url: string, agent: Agent): Promise<RightAnswer> {
  const received = await send(ask, { url, agent, address: '192.0.2.1', requestId: 'right', patienceMilliseconds });
  if (!received.isWhole) throw new Error(`${ask.title}: ${received.why}`);
  const { status, body } = received;
  if (status === 400 && limitCodes.test(body.toString())) return null;
  const answer = isOperation(ask) ? dataTextOf(body.toString()) : hashOfBytes(body);
  if (answer === undefined || status !== 200)
    throw new Error(`${ask.title} has no answer: ${status} ${body.toString('utf8', 0, 500)}`);
  return answer;
}
