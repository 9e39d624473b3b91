import { batch, signal, type Signal } from '@preact/signals';

/** How a value stands in the address. */
export interface Codec<Value> {
  /** Reads what the address says; null when it says nothing. Anything may stand there, so it never throws. */
  readonly parse: (text: string | null) => Value;
  /** Null leaves it out of the address: for the value that `parse(null)` gives. */
  readonly print: (value: Value) => string | null;
}

/** Whether a change of the value is a place to come back to with Back, or only replaces the address. */
export type HistoryStep = 'push' | 'replace';

interface Entry {
  readonly step: HistoryStep;
  readonly read: () => void;
  readonly print: () => string | null;
}

const entryByKey = new Map<string, Entry>();
/** How many keys there are: who follows the address also follows those of a view that is loaded late. */
const keyCount = signal(0);
let parameters = new URLSearchParams();

/**
 * A signal that stands in the address under a key. A view that is loaded late finds its value there: what no signal
 * claims is kept as it is. Call it once for each key, at the top of a module.
 */
export function addressed<Value>(key: string, { parse, print }: Codec<Value>, step: HistoryStep): Signal<Value> {
  const value = signal(parse(parameters.get(key)));
  const read = () => {
    // A new object for an unchanged text would draw everything anew.
    const text = parameters.get(key);
    if (print(value.peek()) !== text) value.value = parse(text);
  };
  entryByKey.set(key, { step, read, print: () => print(value.value) });
  keyCount.value = entryByKey.size;
  return value;
}

/** Takes all values from an address. */
export function readAddress(search: string): void {
  parameters = new URLSearchParams(search);
  batch(() => {
    for (const { read } of entryByKey.values()) read();
  });
}

/** The address of what is shown: `?id=…&view=…`, or nothing at all. Reading it in an effect follows every value. */
export function renderAddress(): string {
  const next = new URLSearchParams(parameters);
  if (keyCount.value === 0) return '';
  for (const [key, { print }] of entryByKey) {
    const text = print();
    if (text === null) next.delete(key);
    else next.set(key, text);
  }
  // Colons, commas, slashes and tildes may stand in a query as they are (RFC 3986, 3.4): ids stay readable.
  const text = next
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}

/** Whether going from the address that was read or written last to this one is a step to come back to. */
export function stepTo(search: string): HistoryStep {
  const next = new URLSearchParams(search);
  const isPlace = [...entryByKey].some(([key, { step }]) => step === 'push' && next.get(key) !== parameters.get(key));
  parameters = next;
  return isPlace ? 'push' : 'replace';
}

/** A text, null when there is none. */
export const optionalText: Codec<string | null> = {
  parse: (text) => (text === '' ? null : text),
  print: (value) => value,
};

/** One of a closed list, else the first of it, which stands nowhere. */
export function oneOf<Value extends string>(first: Value, ...others: readonly Value[]): Codec<Value> {
  return {
    parse: (text) => others.find((other) => other === text) ?? first,
    print: (value) => (value === first ? null : value),
  };
}

/** A list of texts without commas. */
export const textList: Codec<readonly string[]> = {
  parse: (text) => (text ?? '').split(',').filter((part) => part !== ''),
  print: (values) => (values.length === 0 ? null : values.join(',')),
};
