import XmlBuilder from 'fast-xml-builder';

/** An element with attributes and with either a text or other elements inside. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content?: string | readonly XmlElement[];
}

/**
 * Makes a function that renders elements one after the other, each on a line of its own, without keeping them. A reader
 * gets every text back unchanged, with its line ends; only characters that XML 1.0 cannot hold become U+FFFD.
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
    // The builder writes these characters of an attribute as they are, and readers would turn them into spaces or other
    // line ends, so they are escaped here.
    return `${text.replaceAll(/[\t\n\r\u0085\u2028]/g, (character) => `&#${character.charCodeAt(0)};`)}\n`;
  };
}

/** The element in the form of the builder: its content below its name, and its attributes below `:@`. */
function orderedOf({ name, attributes = {}, content = [] }: XmlElement): Readonly<Record<string, unknown>> {
  const within = typeof content === 'string' ? [{ '#text': writable(content) }] : content.map(orderedOf);
  return {
    [name]: within,
    ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, writable(value)])),
  };
}

/** XML 1.0 cannot hold control characters, half surrogate pairs, and the two code points that are no characters. */
function writable(text: string): string {
  return text.toWellFormed().replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '\uFFFD');
}
