import { build, transform } from 'esbuild';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Writable } from 'node:stream';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

// Builds the program as one file, `dist/cli/hoja.cjs`; with it the release, which it needs; and the machine code that
// V8 made of it meanwhile. One file, ready code and a ready graph make the start four times as fast.
const packageRoot = fileURLToPath(new URL('./', import.meta.url));
const cli = `${packageRoot}dist/cli/`;
const programFile = `${cli}hoja.cjs`;
const shared = {
  absWorkingDir: packageRoot,
  bundle: true,
  platform: 'node',
  target: 'node20',
  logLevel: 'warning',
  metafile: true,
};

await rm(cli, { recursive: true, force: true });
const program = await build({
  ...shared,
  entryPoints: ['src/cli/run.ts'],
  outfile: programFile,
  format: 'cjs',
  // ES modules where a package has both: what they export is called as it is, and not through two getters.
  mainFields: ['module', 'main'],
  external: ['@grafeo-db/js', './citation-js.cjs'],
  plugins: [
    { name: 'names-kept', setup: keepNamesOfEdtf },
    { name: 'citation-js-apart', setup: keepCitationJsApart },
  ],
  supported: { 'dynamic-import': false },
  banner: {
    js: '(function (exports, require, module, __filename, __dirname) {\nconst urlOfThisFile = require("node:url").pathToFileURL(__filename).href;',
  },
  footer: { js: '})' },
  define: {
    'import.meta.url': 'urlOfThisFile',
    // Libraries check less then.
    'process.env.NODE_ENV': '"production"',
    'globalThis.process.env.NODE_ENV': '"production"',
    // Yoga compares its own with it, and does nothing else; whoever looks at it makes Node load its HTTP client.
    'globalThis.Request': 'undefined',
  },
});
await writeFile(programFile, inAscii(await readFile(programFile, 'utf8')));
const starter = await build({
  ...shared,
  entryPoints: ['src/cli/main.ts', 'src/cli/load-program.ts'],
  outdir: cli,
  format: 'esm',
  splitting: true,
  external: ['./run.ts'],
});
const citations = await build({
  ...shared,
  stdin: {
    contents: "require('@citation-js/plugin-bibtex'); module.exports = require('@citation-js/core').plugins;",
    resolveDir: packageRoot,
  },
  outfile: `${cli}citation-js.cjs`,
  format: 'cjs',
  mainFields: ['module', 'main'],
});
await listModules([program, starter, citations], `${packageRoot}dist/modules/program.txt`);

const { compileBundle, keepCode, runScript } = await import(pathToFileURL(`${cli}load-program.js`).href);
const script = compileBundle(process);
const { run } = runScript(script);
await runCommand(['build'], process);
// What a start runs is part of the code then.
await runCommand(['ask', 'alternatives-to-a-policy'], { stdout: nowhere(), stderr: process.stderr });
keepCode(script, process);

/**
 * The reader of EDTF tells kinds of dates apart by the names of its classes, which others take, too. In the whole
 * program names are not kept: each function that a request makes would be given its name anew, and the smallest would
 * cost half as much again.
 */
function keepNamesOfEdtf({ onLoad }) {
  onLoad({ filter: /[\\/]node_modules[\\/]edtf[\\/].*\.js$/ }, async ({ path }) => ({
    contents: (await transform(await readFile(path, 'utf8'), { keepNames: true })).code,
  }));
}

/** Citation.js is a file of its own, which few need: it would make the program a seventh larger. */
function keepCitationJsApart({ onLoad }) {
  onLoad({ filter: /[\\/]src[\\/]export[\\/]citation[\\/]load-citation-js\.ts$/ }, () => ({
    contents: "export const loadCitationJs = () => require('./citation-js.cjs');",
  }));
}

/** Writes the paths of all modules that have code in what was built, one a line; `build/main.ts` reads them. */
async function listModules(builds, file) {
  const outputs = builds.flatMap(({ metafile }) => Object.values(metafile.outputs));
  const paths = outputs.flatMap(({ inputs }) => Object.keys(inputs).filter((path) => inputs[path].bytesInOutput > 0));
  await mkdir(dirname(file), { recursive: true });
  // What esbuild adds of its own has no path.
  await writeFile(file, `${[...new Set(paths), 'virtual:esbuild/runtime'].sort().join('\n')}\n`);
}

/**
 * The same program with its letters beyond ASCII escaped: V8 keeps it with one byte a letter instead of two. esbuild
 * leaves them in regular expressions and comments; elsewhere they would stay, which is read right, too.
 */
function inAscii(bundle) {
  const modules = bundle.split(/^(?=\/\/ (?:src|node_modules)\/)/m);
  return modules.map((module) => (/[^\0-\x7f]/.test(module) ? moduleInAscii(module) : module)).join('');
}

function moduleInAscii(module) {
  const file = ts.createSourceFile('module.js', module, ts.ScriptTarget.ESNext, false, ts.ScriptKind.JS);
  const kept = [];
  const visit = (node) => {
    let isLeaf = true;
    ts.forEachChild(node, (child) => {
      isLeaf = false;
      visit(child);
    });
    if (isLeaf && !ts.isRegularExpressionLiteral(node)) kept.push([node.getStart(file), node.end]);
  };
  visit(file);
  return module.replace(/(\\*)([^\0-\x7f])/g, (written, backslashes, letter, index) => {
    if (kept.some(([start, end]) => start <= index && index < end)) return written;
    // A backslash before such a letter means nothing.
    const even = backslashes.slice(0, backslashes.length & ~1);
    return `${even}\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

async function runCommand(commandLine, { stdout, stderr }) {
  const code = await run(commandLine, {
    stdout,
    stderr,
    env: {},
    cwd: packageRoot,
    packageRoot,
    takeStop: () => new AbortController().signal,
  });
  // The command has told why.
  if (code !== 0) process.exit(code);
}

function nowhere() {
  return new Writable({
    write: (_chunk, _encoding, done) => {
      done();
    },
  });
}
