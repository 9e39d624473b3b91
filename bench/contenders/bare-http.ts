import { readFile } from 'node:fs/promises';
import { serveBytes } from './serve-bytes.ts';

/** The limit: `node:http` sends bytes that are ready. The file holds pairs of a body and what is sent for it. */
const answers = new Map(
  JSON.parse(await readFile(process.argv[2] ?? '', 'utf8')) as readonly (readonly [string, string])[],
);

serveBytes((body) => answers.get(body) ?? '');
