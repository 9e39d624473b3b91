import { attack, type Attacked } from '../../test/support/attack.ts';
import { dearRequests } from '../../test/support/dear-requests.ts';
import { freePort } from '../../test/support/free-port.ts';
import { startServerProgram } from '../measure/program.ts';
import { spreadOf } from '../measure/statistics.ts';
import { hoja } from './hoja.ts';
import type { Suite } from './suite.ts';

const socketCounts = [1, 2, 32] as const;
const watched = ['health', 'ready', 'known', 'fresh', 'own', 'loopDelay'] as const;

/** The limits on what others wait for, in milliseconds. */
const mostMilliseconds = { health: 500, ready: 500, known: 1_000, fresh: 1_000, own: 1_000, loopDelay: 100 } as const;

export const oneAddress: Suite = {
  name: 'one-address',
  title: 'One address asks the dearest that is allowed; what all others wait for',
  isAskedFor: true,
  async run({ mirror, isQuick }) {
    const rows: (readonly string[])[] = [['', 'sockets', ...watched, 'refused', 'answers to the attack']];
    const all: Attacked[] = [];
    for (const dear of dearRequests) {
      for (const sockets of isQuick ? ([32] as const) : socketCounts) {
        const port = await freePort();
        const environment = { HOJA_RATE_LIMIT: '1200', HOJA_METRICS_PORT: String(port) };
        await using program = await startServerProgram({
          mirror,
          ...hoja({ normalise: (answer) => answer, environment }),
        });
        const attacked = await attack(dear, {
          url: program.url,
          metricsUrl: `http://127.0.0.1:${port}/metrics`,
          sockets,
          milliseconds: isQuick ? 4_000 : 12_000,
        });
        all.push(attacked);
        rows.push([
          dear.title,
          String(sockets),
          ...watched.map((figure) => attacked[figure].toFixed(0)),
          String(attacked.failures),
          JSON.stringify(attacked.attack),
        ]);
      }
    }
    return {
      findings: watched.map((figure) => ({
        what: `${figure}, the worst of all attacks`,
        value: spreadOf([Math.max(...all.map((attacked) => attacked[figure]))]),
        unit: 'ms',
        atMost: mostMilliseconds[figure],
      })),
      tables: [{ title: 'Milliseconds, p95; p99 of the delay of the event loop', rows }],
    };
  },
};
