/** Texts of at most 100 characters that a query language could read as its own, or that no language knows. */
export const hostileTexts: readonly string[] = [
  'AND OR NOT', 'AND', 'OR NOT', 'a AND', 'NOT coca', '*', '?', '*coca', 'c*a', ':', 'searchNames:coca', 'id:*', '/', '/coca.*/', '//', '\\', '\\\\', 'coca\\',
  '"', '"coca', "'", "coca' OR 1=1", '`', '()', '(coca', ')', '[', '[a TO b]', '{a TO *}', '}', '^', 'coca^', 'coca^2', '~', 'coca~', 'coca~9', '+', '-', '+-', '&&', '||', '!',
  '!coca', '${coca}', '$query', '<em>', '--', '// coca', '*:*', '_exists_:id', '\u0000', '\n\t', '\u200b', '\ud800', 'coca\udc00', '\ufffe', '\u202ecoca', '🌿', '👩‍👩‍👧', '🌿 coca',
  '漢字', 'ñandú', 'n\u0303', '\u0301\u0301', 'İI', 'ß', 'ﬁ', '²', 'Ⅷ', 'กข', 'ก', 'кока', 'كوكا', 'a.b.c', '.....', 'a b c d e f g h i j k l m n o p q r s t u v w x y z',
  '!'.repeat(100), '*'.repeat(100), '"'.repeat(99), '('.repeat(100), 'a'.repeat(100), 'a '.repeat(50), '\\'.repeat(100), '🌿'.repeat(100), '._-:/'.repeat(20), '~'.repeat(99) + 'a',
  'the of and', 'no', 'in it', 'de la', 'NaN', 'null', 'undefined', '__proto__', 'constructor', 'toString', '1e309', '-1', '0',
];
