import { posix } from 'node:path';
import ts from 'typescript';
import type { SourceFile } from './floors.ts';

const maximumLines = 250;

/** Files that may be longer, each with its reason. */
const longFiles: Readonly<Record<string, string>> = {
  'ontology/relationship-types.ts': 'a table: every relationship type in one place, to be read beside its neighbours',
};

const forbiddenWords = new Set([
  'utils',
  'util',
  'helpers',
  'helper',
  'common',
  'manager',
  'service',
  'handler',
  'data',
  'info',
  'index',
]);

/**
 * Every file that touches the process, is too long, has a default export or a name that says nothing; each message says
 * what to do instead.
 */
export function findBrokenRules(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap((file) =>
    [touchedProcess, tooLong, defaultExport, emptyName].flatMap((rule) => rule(file) ?? []),
  );
}

/** A README says in three to six lines what a folder is for and what must not be in it. */
export function brokenReadme(folder: string, text: string | undefined): string | undefined {
  if (text === undefined)
    return `src/${folder}/ has no README.md: say in three to six lines what it is for and what must not be in it.`;
  const lines = text.split('\n').filter((line) => line.trim() !== '').length;
  return lines >= 3 && lines <= 6
    ? undefined
    : `src/${folder}/README.md has ${lines} lines: three to six say what it is for and what must not be in it.`;
}

function touchedProcess({ path, text }: SourceFile): string | undefined {
  if (path === 'cli/main.ts') return undefined;
  const line = findNode(text, (node) => isProcess(node) || isProcessModule(node));
  return line === undefined
    ? undefined
    : `src/${path}:${line} touches the process: only src/cli/main.ts does. Take the value as an argument and let main.ts pass it in.`;
}

/** The global by its name, also through `globalThis`; not a property of something else that is called so. */
function isProcess(node: ts.Node): boolean {
  if (!ts.isIdentifier(node) || node.text !== 'process') return false;
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent) && parent.name === node)
    return ts.isIdentifier(parent.expression) && parent.expression.text === 'globalThis';
  return !((ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node);
}

function isProcessModule(node: ts.Node): boolean {
  return (
    ts.isStringLiteral(node) &&
    /^(node:)?process$/.test(node.text) &&
    (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent) || ts.isCallExpression(node.parent))
  );
}

function tooLong({ path, text }: SourceFile): string | undefined {
  const lines = text.trimEnd().split('\n').length;
  if (lines <= maximumLines || path in longFiles) return undefined;
  return `src/${path} has ${lines} lines, ${maximumLines} is the most: give its second idea a file of its own. If it is a table, name it with the reason in test/support/source-rules.ts.`;
}

function defaultExport({ path, text }: SourceFile): string | undefined {
  if (path.endsWith('.d.ts')) return undefined;
  const line = findNode(text, isDefaultExport);
  return line === undefined
    ? undefined
    : `src/${path}:${line} has a default export: export it by name, so that it is called the same everywhere.`;
}

function isDefaultExport(node: ts.Node): boolean {
  if (ts.isExportAssignment(node)) return true;
  if (ts.isExportSpecifier(node)) return node.name.text === 'default';
  return (
    ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some(({ kind }) => kind === ts.SyntaxKind.DefaultKeyword)
  );
}

/** The last word is what a file says it is: `common-fields` are fields, `date-utils` are anything. */
function emptyName({ path }: SourceFile): string | undefined {
  const [name = ''] = posix.basename(path).split('.');
  const word = name.split('-').at(-1) ?? name;
  return !forbiddenWords.has(word)
    ? undefined
    : `src/${path}: "${word}" does not say what is inside. Name the file after its main export, as in sort-key.ts.`;
}

/** The line of the first node that matches. */
function findNode(text: string, matches: (node: ts.Node) => boolean): number | undefined {
  const source = ts.createSourceFile('file.ts', text, ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): ts.Node | undefined => (matches(node) ? node : ts.forEachChild(node, visit));
  const found = visit(source);
  return found === undefined ? undefined : source.getLineAndCharacterOfPosition(found.getStart(source)).line + 1;
}
