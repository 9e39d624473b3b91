import { openGrafeoEngine } from '../../src/engine/grafeo/grafeo-engine.ts';
import { createServer } from '../../src/server/create-server.ts';
import { loadMadeGraph } from '../made-graph/load-made-graph.ts';
import { createMadeGraph, type MadeGraphSize } from '../made-graph/made-graph.ts';
import { serveCalls } from './serve-calls.ts';
import { host, port } from './settings.ts';

/**
 * Hoja's server over a made graph in the embedded engine, which `hoja serve` would fill with the seed; answers how many
 * seconds the load took.
 */
const engine = await openGrafeoEngine();
const seconds = await loadMadeGraph(engine, createMadeGraph(JSON.parse(process.argv[2] ?? '') as MadeGraphSize));
await createServer({ engine, publicUrl: `http://${host}:${port}`, requestsPerMinute: 0 }).listen({ host, port });
serveCalls({ call: () => Promise.resolve(null), answer: () => Promise.resolve(JSON.stringify(seconds)) });
