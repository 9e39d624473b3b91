import { startNeo4jServer } from '../../test/neo4j/neo4j-server.ts';
import type { ClientsProcess } from './clients-process.ts';
import type { ReleasePackage } from './release-package.ts';
import { runLoad, type LoadProcess } from './run-load.ts';
import { startSupervisedService } from './supervised-service.ts';
import { isWithin, type Fault } from './window.ts';
import { breakEachMinute, logFaults, pause, untilReady, type Stage, type StageOptions } from './week.ts';

/** So that the log of transactions of an hour of loads does not fill the disk by itself. */
const settings = {
  'db.tx_log.preallocate': 'false',
  'db.tx_log.rotation.size': '4m',
  'db.tx_log.rotation.retention_policy': 'keep_none',
  'db.checkpoint.interval.time': '20s',
} as const;

const databaseFaults: readonly Fault[] = ['database killed', 'database halted', 'database disk full'];
const serviceFaults: readonly Fault[] = ['service killed', 'service stopped'];
/** A database that has come back needs a while until it answers as before. */
const aftermathMilliseconds = 15_000;
const noticeMilliseconds = 15_000;
const settleMilliseconds = 120_000;
const startTries = 5;
const loadTries = 3;
/** The machine is busy with the clients. */
const startMilliseconds = 180_000;

/**
 * A Neo4j on a small disk and two services on it: one is killed, the other lives through the week, so that its memory
 * tells something.
 */
export async function openNeo4jStage({ week, databaseDisk, environment: shared, keep }: StageOptions): Promise<Stage> {
  const { packages, windows, random, isOver, rest, broken, loads, logDisk } = week;
  const neo4j = keep(await startNeo4jServer({ parent: databaseDisk.folder, settings, startMilliseconds }));
  // What it holds is not needed any more, and a disk that is full would keep it from an orderly end.
  keep({ [Symbol.asyncDispose]: () => neo4j.kill() });
  const { uri, user, password } = neo4j.address;
  const environment = { ...shared, HOJA_ENGINE: 'neo4j', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
  const [{ program }] = packages;
  if (!(await loadAlone(packages[0]))) throw new Error('The first release cannot be loaded, so there is no week');
  const start = async (name: string) =>
    keep(await startSupervisedService({ name, program, environment, logFolder: logDisk.folder, windows }));
  const killed = await start('killed');
  const steady = await start('steady');
  const services = [killed, steady];
  let running: LoadProcess | undefined;
  keep({
    async [Symbol.asyncDispose]() {
      running?.kill();
      await running?.ended;
    },
  });
  let killAfter: number | undefined;
  let hasTwoNext = false;

  /** With nothing broken; a machine that is too busy may need more than one try. */
  async function loadAlone(release: ReleasePackage): Promise<boolean> {
    for (let tries = 0; tries < loadTries; tries += 1) {
      const { how, said } = await runLoad(release, environment).ended;
      if (how === 'loaded' || how === 'nothing to do') return true;
      broken(`hoja load of ${release.id} ended as ${how} with nothing broken: ${said.slice(0, 400)}`);
    }
    return false;
  }

  function begin(release: ReleasePackage): LoadProcess {
    const load = runLoad(release, environment);
    if (killAfter !== undefined) killLater(load, killAfter);
    killAfter = undefined;
    return load;
  }

  function killLater(load: LoadProcess, milliseconds: number): void {
    setTimeout(() => {
      load.kill();
    }, milliseconds);
  }

  async function loadOnce(release: ReleasePackage, isAlone: boolean): Promise<boolean> {
    const from = Date.now();
    const over = windows.begin('load');
    running = begin(release);
    const end = await running.ended;
    running = undefined;
    over();
    loads.push(end);
    if (end.how === 'raw' || end.how === 'stuck') broken(`hoja load ended as ${end.how}: ${end.said.slice(0, 400)}`);
    const isCalm = isAlone && !isWithin(windows.all(), databaseFaults, { from, to: Date.now() }, aftermathMilliseconds);
    if (end.how === 'refused' && isCalm) broken(`hoja load was refused with nothing broken: ${end.said.slice(0, 400)}`);
    return end.how === 'loaded' || end.how === 'nothing to do';
  }

  /** Readers learn of another release within ten seconds. */
  async function expectNotice({ id }: ReleasePackage): Promise<void> {
    const from = Date.now();
    if (await untilReady(services, id, noticeMilliseconds)) return;
    const disturbed = isWithin(
      windows.all(),
      [...databaseFaults, ...serviceFaults],
      { from, to: Date.now() },
      aftermathMilliseconds,
    );
    if (!disturbed) broken(`${noticeMilliseconds / 1000} s after the load of ${id} a service did not answer from it`);
  }

  async function loadInTurn(): Promise<void> {
    for (let turn = 1; !isOver();) {
      const [release, other] = [packages[turn % 3], packages[(turn + 1) % 3]];
      if (release === undefined || other === undefined) throw new Error('There are three releases');
      const isDouble = hasTwoNext;
      hasTwoNext = false;
      const isLoaded = isDouble
        ? (await Promise.all([loadOnce(release, false), loadOnce(other, false)])).includes(true)
        : await loadOnce(release, true);
      if (isLoaded) turn += 1;
      if (isLoaded && !isDouble) await expectNotice(release);
      await rest(isLoaded ? 2_000 + random.below(6_000) : 1_000);
    }
  }

  async function startAgain(): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const error: unknown = await neo4j.start().catch((reason: unknown) => reason ?? 'nothing');
      if (error === undefined) return;
      if (tries === startTries) throw error as Error;
    }
  }

  function actsOf(clients: ClientsProcess) {
    async function killDatabase(): Promise<void> {
      const over = windows.begin('database killed');
      clients.watch('database killed');
      await neo4j.kill();
      await pause(random.below(3_000));
      await startAgain();
      over();
      clients.watch('database started again');
    }

    async function haltDatabase(): Promise<void> {
      const over = windows.begin('database halted');
      neo4j.signal('SIGSTOP');
      await pause(2_000 + random.below(8_000));
      neo4j.signal('SIGCONT');
      over();
      clients.watch('database goes on');
    }

    async function fillDatabaseDisk(): Promise<void> {
      const over = windows.begin('database disk full');
      await databaseDisk.fill();
      await pause(8_000 + random.below(8_000));
      await databaseDisk.empty();
      // Neo4j says itself that it has to be started again after this.
      await neo4j.kill();
      await startAgain();
      over();
      clients.watch('disk emptied and database started again');
    }

    async function killService(): Promise<void> {
      clients.watch('service killed', killed.name);
      await killed.kill();
    }

    async function killLoad(): Promise<void> {
      const milliseconds = random.below(8_000);
      if (running === undefined) killAfter = milliseconds;
      else killLater(running, milliseconds);
      await pause(milliseconds);
      clients.watch('load killed');
    }

    async function loadTwoAtOnce(): Promise<void> {
      hasTwoNext = true;
      await pause(0);
    }

    return {
      ofDatabase: {
        always: [killDatabase],
        inTurn: [haltDatabase, ...(databaseDisk.canFill ? [fillDatabaseDisk] : [])],
      },
      ofService: { always: [killService, killLoad], inTurn: [loadTwoAtOnce, ...logFaults(week, killed)] },
    };
  }

  return {
    services,
    steady,
    async run(clients) {
      const { ofDatabase, ofService } = actsOf(clients);
      await Promise.all([
        loadInTurn(),
        breakEachMinute(week, ofDatabase.always, ofDatabase.inTurn),
        breakEachMinute(week, ofService.always, ofService.inTurn),
      ]);
    },
    async settle() {
      await loadAlone(packages[0]);
      if (!(await untilReady(services, packages[0].id, settleMilliseconds)))
        broken(`With nothing broken any more, a service does not answer from ${packages[0].id}`);
    },
  };
}
