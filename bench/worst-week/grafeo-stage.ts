import { join } from 'node:path';
import type { ClientsProcess } from './clients-process.ts';
import type { ReleasePackage } from './release-package.ts';
import { runLoad, type LoadEnd } from './run-load.ts';
import { startSupervisedService } from './supervised-service.ts';
import { isWithin } from './window.ts';
import { breakEachMinute, logFaults, pause, untilReady, type Stage, type StageOptions } from './week.ts';

const restMilliseconds = 10_000;
const settleMilliseconds = 120_000;
const fromFullDiskMilliseconds = 60_000;

/**
 * One service on an embedded graph in a file on a small disk. Another release comes as operators bring it: the service
 * is stopped, the release is loaded into the file by `hoja load` or by the service itself, which starts from the new
 * package.
 */
export async function openGrafeoStage({ week, databaseDisk, environment: shared, keep }: StageOptions): Promise<Stage> {
  const { packages, windows, random, isOver, rest, broken, loads, logDisk } = week;
  const environment = { ...shared, HOJA_GRAFEO_FILE: join(databaseDisk.folder, 'graph.grafeo') };
  const [{ program }] = packages;
  const service = keep(
    await startSupervisedService({ name: 'only', program, environment, logFolder: logDisk.folder, windows }),
  );
  let last: Promise<unknown> = Promise.resolve();
  let killsNext = false;

  /** What starts and stops the service is done one after the other. */
  async function alone(act: () => Promise<void>): Promise<void> {
    const done = last.then(act);
    last = done.catch(() => undefined);
    return done;
  }

  async function note(ended: Promise<LoadEnd>): Promise<LoadEnd> {
    const end = await ended;
    loads.push(end);
    if (end.how === 'raw' || end.how === 'stuck') broken(`hoja load ended as ${end.how}: ${end.said.slice(0, 400)}`);
    return end;
  }

  async function loadAlone(release: ReleasePackage): Promise<void> {
    const from = Date.now();
    const over = windows.begin('load');
    const load = runLoad(release, environment);
    const isKilled = killsNext;
    killsNext = false;
    if (isKilled)
      setTimeout(() => {
        load.kill();
      }, random.below(3_000));
    const { how, said } = await note(load.ended);
    over();
    const isFull = isWithin(windows.all(), ['database disk full'], { from, to: Date.now() });
    if (how === 'refused' && !isFull) broken(`hoja load was refused with nothing broken: ${said.slice(0, 400)}`);
  }

  async function loadTwoAtOnce(release: ReleasePackage, other: ReleasePackage): Promise<void> {
    const over = windows.begin('load');
    await Promise.all([note(runLoad(release, environment).ended), note(runLoad(other, environment).ended)]);
    over();
  }

  async function exchangeInTurn(): Promise<void> {
    for (let turn = 1; !isOver(); turn += 1) {
      const [release, other] = [packages[turn % 3], packages[(turn + 1) % 3]];
      if (release === undefined || other === undefined) throw new Error('There are three releases');
      const ways = [
        () => loadAlone(release),
        () => loadTwoAtOnce(release, other),
        // The service loads it by itself when it starts.
        () => Promise.resolve(),
      ];
      await alone(() => service.exchange(release.program, killsNext ? () => loadAlone(release) : random.pick(ways)));
      if (!(await untilReady([service], release.id, settleMilliseconds)))
        broken(`A service that was started from the package of ${release.id} does not answer from it`);
      await rest(restMilliseconds + random.below(restMilliseconds));
    }
  }

  function actsOf(clients: ClientsProcess) {
    async function killService(): Promise<void> {
      await alone(async () => {
        clients.watch('service killed');
        await service.kill();
      });
    }

    async function killLoad(): Promise<void> {
      killsNext = true;
      await pause(0);
    }

    /** A release that lies in the file already is served from a full disk. */
    async function fillDisk(): Promise<void> {
      await alone(async () => {
        const over = windows.begin('database disk full');
        await databaseDisk.fill();
        const restarted = service.kill();
        const isServed = await Promise.race([
          restarted.then(() => true),
          pause(fromFullDiskMilliseconds).then(() => false),
        ]);
        if (!isServed) broken('A release that lies in the file was not served from a full disk');
        await pause(5_000);
        await databaseDisk.empty();
        await restarted;
        over();
        clients.watch('disk emptied');
        await service.kill();
      });
    }

    async function loadBesideService(): Promise<void> {
      await alone(async () => {
        const { how, said } = await note(runLoad(packages[random.below(3)] ?? packages[0], environment).ended);
        if (how !== 'refused') broken(`hoja load beside a running service ended as ${how}: ${said.slice(0, 400)}`);
      });
    }

    return {
      always: [killService, killLoad],
      inTurn: [...(databaseDisk.canFill ? [fillDisk] : []), loadBesideService, ...logFaults(week, service, alone)],
    };
  }

  return {
    services: [service],
    steady: service,
    async run(clients) {
      const { always, inTurn } = actsOf(clients);
      await Promise.all([exchangeInTurn(), breakEachMinute(week, always, inTurn)]);
    },
    async settle() {
      await service.exchange(packages[0].program, () => Promise.resolve());
      if (!(await untilReady([service], packages[0].id, settleMilliseconds)))
        broken(`With nothing broken any more, the service does not answer from ${packages[0].id}`);
    },
  };
}
