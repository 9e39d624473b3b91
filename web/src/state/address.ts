import { batch, signal, type Signal } from '@preact/signals';

/** How a value is written in the address. */
export interface Codec<Value> {
  /** Reads the text in the address; null when the key is missing. The text can be anything, so this never throws. */
  readonly parse: (text: string | null) => Value;
  /** Writes the value; null leaves it out of the address, for the value that `parse(null)` gives. */
  readonly print: (value: Value) => string | null;
}

/** Whether a change adds a step to the history, which Back can undo, or only replaces the address. */
export type HistoryStep = 'push' | 'replace';

interface Entry {
  readonly step: HistoryStep;
  readonly read: () => void;
  readonly print: () => string | null;
}

const entryByKey = new Map<string, Entry>();
/** The number of keys. A follower of the address sees by it when a view that is loaded later adds its keys. */
const keyCount = signal(0);
let parameters = new URLSearchParams();

/**
 * Makes a signal whose value is in the address at a key. A view that is loaded later gets its value from there: values
 * that no signal has claimed are kept. Call it once for each key, at the top of a module.
 */
export function addressed<Value>(key: string, { parse, print }: Codec<Value>, step: HistoryStep): Signal<Value> {
  const value = signal(parse(parameters.get(key)));
  const read = () => {
    // A new object for an unchanged text would draw everything again.
    const text = parameters.get(key);
    if (print(value.peek()) !== text) value.value = parse(text);
  };
  entryByKey.set(key, { step, read, print: () => print(value.value) });
  keyCount.value = entryByKey.size;
  return value;
}

/** Reads all values from an address. */
export function readAddress(search: string): void {
  parameters = new URLSearchParams(search);
  batch(() => {
    for (const { read } of entryByKey.values()) read();
  });
}

/**
 * The address of what is shown: `?id=…&view=…`, or empty. An effect that reads it runs again after a change of any
 * value.
 */
export function renderAddress(): string {
  const next = new URLSearchParams(parameters);
  if (keyCount.value === 0) return '';
  for (const [key, { print }] of entryByKey) {
    const text = print();
    if (text === null) next.delete(key);
    else next.set(key, text);
  }
  // A query may hold colons, commas, slashes and tildes unescaped (RFC 3986, 3.4), so ids stay readable.
  const text = next
    .toString()
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%7E', '~');
  return text === '' ? '' : `?${text}`;
}

/** Whether the step from the address read or written last to this one goes into the history. */
export function stepTo(search: string): HistoryStep {
  const next = new URLSearchParams(search);
  const isPlace = [...entryByKey].some(([key, { step }]) => step === 'push' && next.get(key) !== parameters.get(key));
  parameters = next;
  return isPlace ? 'push' : 'replace';
}

/** A text; null when there is none. */
export const optionalText: Codec<string | null> = {
  parse: (text) => (text === '' ? null : text),
  print: (value) => value,
};

/** One value of a closed list, else the first, which is left out of the address. */
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
