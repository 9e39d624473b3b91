import { expect, it } from 'vitest';
import { escapeControlCharacters, escapeForOneLine, findControlCharacter } from '../../src/model/control-characters.ts';

it('finds no control character in text with tabs, line breaks and pairs of surrogates', () => {
  expect(findControlCharacter('Perú\t😀\r\n')).toBeUndefined();
});

it.each([
  ['a\u0007', 1, 'U+0007'],
  ['ab\u009b', 2, 'U+009B'],
  ['\ud83d', 0, 'U+D83D'],
  ['😀\ude00', 2, 'U+DE00'],
  ['\uFEFF', 0, 'U+FEFF'],
])('finds, case %#, the character and its name', (text, offset, name) => {
  expect(findControlCharacter(text)).toEqual({
    offset,
    name,
    message: `The character ${name} is not allowed in a text; leave it out`,
  });
});

it('shows what would steer a terminal, and keeps letters, tabs and ends of lines', () => {
  expect(escapeControlCharacters('Ñ😀\t\n\u001b[31m\u009b\r\u007f\0')).toBe(
    'Ñ😀\t\n\\u001b[31m\\u009b\\u000d\\u007f\\u0000',
  );
});

it('shows the end of a line, too, in a text of one line', () => {
  expect(escapeForOneLine('a\nb\u001b')).toBe('a\\u000ab\\u001b');
});
