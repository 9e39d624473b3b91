import { readFileSync } from 'node:fs';
import type { Profiler } from 'node:inspector';
import { pathToFileURL } from 'node:url';
import { bundledModules } from '../../test/support/bundled-modules.ts';
import { builtBundle } from './built.ts';
import type { Contender } from './contender.ts';
import type { Table } from './finding.ts';
import type { Answered } from './messages.ts';
import { startProgram, startServerProgram } from './program.ts';

const shown = 14;
/** Before and while it is watched. */
const requests = { warmUp: 3_000, counted: 2_000 } as const;

/** Where the main thread of Hoja spends its time: in which package, and in which folder of ours. */
export async function profileTable(
  { name, path, arguments: given = [], environment = {}, request }: Contender,
  mirror: string,
): Promise<Table> {
  if (request === undefined) throw new TypeError(`${name} is not asked over HTTP`);
  await using load = await startProgram({ mirror, path: 'bench/load/client.js' });
  await using program = await startServerProgram({ mirror, path, arguments: given, environment });
  const ask = { ask: 'load', url: program.url, request, connections: 1 } as const;
  await load.ask<Answered>({ ...ask, count: requests.warmUp });
  await program.ask({ ask: 'startProfile' });
  await load.ask<Answered>({ ...ask, count: requests.counted });
  const places = timeByPlace(await program.ask<Profiler.Profile>({ ask: 'stopProfile' }));
  const total = [...places.values()].reduce((sum, time) => sum + time, 0);
  const most = [...places].sort(([, a], [, b]) => b - a).slice(0, shown);
  return {
    title: `Where the main thread of ${name} spends its time`,
    rows: [
      ['', 'share', 'microseconds a request'],
      ...most.map(([place, time]) => [
        place,
        `${((100 * time) / total).toFixed(1)} %`,
        (time / requests.counted).toFixed(1),
      ]),
    ],
  };
}

/** Microseconds by place, time without work left out. */
function timeByPlace({ nodes, samples = [], timeDeltas = [] }: Profiler.Profile): ReadonlyMap<string, number> {
  const placeById = placesOf(nodes);
  const times = new Map<string, number>();
  for (const [index, sample] of samples.entries()) {
    const place = placeById.get(sample) ?? '';
    if (place !== '(idle)') times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  }
  return times;
}

/**
 * What has no file, as a native function or code made at run time, counts for whoever called it. Parents come before
 * their children.
 */
function placesOf(nodes: readonly Profiler.ProfileNode[]): ReadonlyMap<number, string> {
  const modules = bundledModules(readFileSync(builtBundle, 'utf8'));
  const placeById = new Map<number, string>();
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id] as const)));
  for (const { id, callFrame } of nodes)
    placeById.set(id, placeOf(callFrame, modules) ?? placeById.get(callers.get(id) ?? 0) ?? callFrame.functionName);
  return placeById;
}

function placeOf(
  { url, functionName, lineNumber }: Profiler.ProfileNode['callFrame'],
  modules: readonly string[],
): string | undefined {
  if (url === '') return /^\((idle|program|garbage collector)\)$/.test(functionName) ? functionName : undefined;
  if (url.startsWith('node:')) return 'node';
  const module = url === pathToFileURL(builtBundle).href ? (modules[lineNumber] ?? url) : url;
  if (module.startsWith('src/')) return module.split('/').slice(0, 2).join('/');
  return /(?:^|\/)node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(module)?.[1] ?? module;
}
