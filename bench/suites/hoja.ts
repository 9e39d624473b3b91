import { builtProgram } from '../measure/built.ts';
import type { Contender } from '../measure/contender.ts';

/**
 * Hoja as it is served: `hoja serve`, with what the environment says. It logs no line for each operation, since nobody
 * it stands beside does.
 */
export function hoja(options: Pick<Contender, 'request' | 'normalise' | 'environment'>): Contender {
  const { environment = {}, ...others } = options;
  return {
    name: 'Hoja',
    path: builtProgram(),
    arguments: ['serve'],
    environment: { HOJA_RATE_LIMIT: '0', HOJA_LOG_LEVEL: 'warn', ...environment },
    ...others,
  };
}
