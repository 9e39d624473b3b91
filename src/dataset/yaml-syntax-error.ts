import { isAlias, isScalar, visit, type Document, type Node, type YAMLError } from 'yaml';

/** Where the YAML of a file becomes invalid, and why. */
export interface SyntaxError {
  readonly offset: number;
  readonly message: string;
}

const plainWords: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'this text has a colon in it and needs quotes, or the line below it is indented too far',
  MULTILINE_IMPLICIT_KEY: 'a key without its colon, or a line that is indented too far',
  TAG_RESOLVE_FAILED: 'tags (!!int and the like) are not used here; leave it out',
  MULTIPLE_DOCS: 'a file is one document; leave out the line of dashes',
};

/** The first error or warning. Later ones mostly follow from it. */
export function firstSyntaxError(document: Document): SyntaxError | undefined {
  const [first] = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  if (first === undefined) return undefined;
  const opening = openingOf(document, first);
  if (opening !== undefined) return { offset: opening, message: 'the quote or bracket that opens here is not closed' };
  return { offset: first.pos[0], message: plainWords[first.code] ?? first.message };
}

/**
 * The parser reports an unclosed quote or bracket where it gave up, often at the end of the file. The position where it
 * opens is more useful.
 */
function openingOf(document: Document, error: YAMLError): number | undefined {
  const isQuote = error.code === 'MISSING_CHAR' && error.message.includes('quote');
  const isBracket = error.message.startsWith('Flow ') && error.message.includes(' end with a ');
  if (!isQuote && !isBracket) return undefined;
  let opening: number | undefined;
  visit(document, {
    Node(_, node) {
      if (isAlias(node) || !node.range) return;
      const [start, end] = node.range;
      const couldBeOpen = isQuote ? isQuoted(node) : 'flow' in node && node.flow;
      if (couldBeOpen && start < error.pos[0] && end >= error.pos[0]) opening = start;
    },
  });
  return opening;
}

function isQuoted(node: Node): boolean {
  return isScalar(node) && node.type?.startsWith('QUOTE_') === true;
}
