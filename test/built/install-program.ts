import { execFile } from 'node:child_process';
import { copyFile, mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { packageRoot } from '../cli/command-line.ts';
import { nodeOfProgram } from '../cli/start-hoja.ts';

/** The built program in a folder of its own. */
export interface InstalledProgram {
  readonly programFile: string;
  readonly codeFile: string;
  /** What a command prints; throws when it fails or when something is printed beside it. */
  run(...commandLine: readonly string[]): Promise<string>;
  /**
   * Makes its machine code as the build does; `changes` is the text of an object that holds what another Node has
   * instead, `nodeFlags` are for Node itself.
   */
  makeCode(changes?: string, nodeFlags?: readonly string[]): Promise<void>;
  /** Whether a start runs the machine code beside the program. */
  takesCode(): Promise<boolean>;
  /** The same of other codes in its place, in one process. */
  takesEach(codes: readonly Uint8Array[]): Promise<readonly boolean[]>;
}

/** Without machine code. */
export async function installProgram(folder: string): Promise<InstalledProgram> {
  const cli = join(folder, 'dist', 'cli');
  await mkdir(cli, { recursive: true });
  for (const name of await readdir(join(packageRoot, 'dist', 'cli')))
    if (!name.endsWith('.code')) await copyFile(join(packageRoot, 'dist', 'cli', name), join(cli, name));
  await copyFile(join(packageRoot, 'package.json'), join(folder, 'package.json'));
  for (const path of ['node_modules', 'dist/release.json', 'dist/release.grafeo', 'dist/questions.json'])
    await symlink(join(packageRoot, path), join(folder, path));

  const codeFile = join(cli, 'hoja.cjs.code');
  async function runNode(commandLine: readonly string[]): Promise<string> {
    const { stdout, stderr } = await promisify(execFile)(nodeOfProgram, commandLine, { cwd: folder });
    if (stderr !== '') throw new Error(stderr);
    return stdout;
  }
  const runModule = (text: string, nodeFlags: readonly string[] = []): Promise<string> =>
    runNode([
      ...nodeFlags,
      '--input-type=module',
      '--eval',
      `import { copyFileSync } from 'node:fs'; import { compileBundle, keepCode, runScript } from ${JSON.stringify(pathToFileURL(join(cli, 'load-program.js')).href)}; ${text}`,
    ]);

  return {
    programFile: join(cli, 'hoja.cjs'),
    codeFile,
    run: (...commandLine) => runNode([join(cli, 'main.js'), ...commandLine]),
    async makeCode(changes = '{}', nodeFlags = []) {
      await runModule(
        `const script = compileBundle(process); runScript(script); const { versions, platform, arch, config } = process; keepCode(script, { versions, platform, arch, config, ...${changes} });`,
        nodeFlags,
      );
    },
    async takesEach(codes) {
      await Promise.all(codes.map((code, index) => writeFile(join(folder, `${index}.code`), code)));
      const taken = await runModule(
        `const taken = []; for (let index = 0; index < ${codes.length}; index += 1) { copyFileSync(index + ".code", ${JSON.stringify(codeFile)}); taken.push(compileBundle(process).cachedDataRejected === false); } console.log(JSON.stringify(taken));`,
      );
      return JSON.parse(taken) as readonly boolean[];
    },
    takesCode: async () => (await runModule('console.log(compileBundle(process).cachedDataRejected);')) === 'false\n',
  };
}
