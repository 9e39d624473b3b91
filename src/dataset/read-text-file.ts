import type { Stats } from 'node:fs';
import { lstat, readFile, stat } from 'node:fs/promises';
import { findControlCharacter } from '../model/control-characters.ts';
import type { Problem } from './problem.ts';

/** A file as text. */
export interface ReadText {
  /** The text without a byte order mark at its start. It is approximate when there is a problem with it. */
  readonly text: string;
  /** The first thing that makes the file no text; undefined when all is well. */
  readonly problem?: Problem;
}

/**
 * Reads a file of text in UTF-8. What is no file is a problem and is not opened, since a pipe would never end. Bytes
 * that are no UTF-8 and control characters are a problem, each with its position.
 */
export async function readTextFile(path: string): Promise<ReadText> {
  try {
    const kind = kindOf(await stat(path));
    if (kind !== 'a file') return unread(path, `This is ${kind}; a file of text is needed here`);
    return decode(path, await readFile(path));
  } catch (error) {
    return unread(path, await reasonOf(path, 'a file of text', error));
  }
}

/** Says why a path could not be read. Throws the error when it is not of the file system. */
export async function reasonOf(path: string, needed: 'a file of text' | 'a folder', error: unknown): Promise<string> {
  if (!(error instanceof Error) || !('code' in error)) throw error;
  if (error.code === 'ELOOP') return `This is a symbolic link that leads to itself; ${needed} is needed here`;
  if (error.code !== 'ENOENT') return `This cannot be read (${error.message})`;
  const isLink = await lstat(path).then(
    (link) => link.isSymbolicLink(),
    () => false,
  );
  return isLink
    ? `This is a symbolic link to nothing; ${needed} is needed here`
    : 'This cannot be found by its name; the name is no UTF-8, or it was removed meanwhile';
}

function kindOf(stats: Stats): string {
  if (stats.isFile()) return 'a file';
  if (stats.isDirectory()) return 'a folder';
  if (stats.isFIFO()) return 'a pipe';
  return stats.isSocket() ? 'a socket' : 'a device';
}

function unread(file: string, message: string): ReadText {
  return { text: '', problem: { file, line: 1, column: 1, value: file, message } };
}

function decode(path: string, bytes: Buffer): ReadText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const found = findControlCharacter(text);
    if (found === undefined) return { text };
    const { offset, name, message } = found;
    return { text, problem: { file: path, ...positionAt(text, offset), value: name, message } };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return badBytes(path, bytes);
  }
}

function badBytes(path: string, bytes: Buffer): ReadText {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const { characters, byte } = firstBadByte(text, bytes);
  const value = `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
  const message = `The byte ${value} is not UTF-8; save the file as UTF-8`;
  return { text: withoutMark(text), problem: { file: path, ...positionAt(text, characters), value, message } };
}

/** The decoder writes U+FFFD for bad bytes. The first one that is not in the file stands for the first bad byte. */
function firstBadByte(text: string, bytes: Buffer): { readonly characters: number; readonly byte: number } {
  let offset = 0;
  let characters = 0;
  for (const part of text.split('\uFFFD')) {
    offset += Buffer.byteLength(part);
    characters += part.length;
    if (bytes.toString('latin1', offset, offset + 3) !== '\xEF\xBF\xBD') break;
    offset += 3;
    characters += 1;
  }
  return { characters, byte: bytes[offset] ?? 0 };
}

function positionAt(text: string, offset: number): { readonly line: number; readonly column: number } {
  const lines = withoutMark(text.slice(0, offset)).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
