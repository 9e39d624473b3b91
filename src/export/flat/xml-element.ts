import XmlBuilder from 'fast-xml-builder';

/** An element with attributes and either a text or other elements within. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly XmlElement[];
}

/**
 * Renders elements one after the other, each on a line of its own, without keeping them. A reader gets every text back
 * as it is, line ends too; only what XML 1.0 cannot hold at all becomes U+FFFD.
 */
export function createXmlRenderer(): (element: XmlElement) => string {
  const builder = new XmlBuilder({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    suppressEmptyNode: true,
    suppressBooleanAttributes: false,
    processEntities: true,
  });
  return (element) => {
    const text = builder.build([orderedOf(element)]);
    // The builder puts none in itself, and those of a text as they are: readers turn these into spaces, or into other
    // line ends.
    return `${text.replaceAll(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)}\n`;
  };
}

/** As the builder takes it: its name, with what is within, and its attributes under `:@`. */
function orderedOf({ name, attributes = {}, content = [] }: XmlElement): Readonly<Record<string, unknown>> {
  const within = typeof content === 'string' ? [{ '#text': writable(content) }] : content.map(orderedOf);
  return {
    [name]: within,
    ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, writable(value)])),
  };
}

/** Control characters, half surrogates and the two that are no characters stand nowhere in XML 1.0. */
function writable(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}
