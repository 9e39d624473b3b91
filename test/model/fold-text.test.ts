import { expect, it } from 'vitest';
import { foldText } from '../../src/model/fold-text.ts';

it.each([
  ['Soberón', 'soberon'],
  ['ERRADICACIÓN', 'erradicacion'],
  ['Huánuco y Ñuñoa', 'huanuco y nunoa'],
  // The same letter with its accent as a sign of its own.
  ['Sobero\u0301n', 'soberon'],
  ['28002', '28002'],
  ['', ''],
])('folds "%s" to "%s"', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
