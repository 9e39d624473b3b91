import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A `curl` on a page of the documentation, with what the page prints under it. */
export interface DocumentedRequest {
  readonly command: string;
  /** Made anew each time, for its body can be read once. */
  readonly request: () => Request;
  /** Whether curl goes on to where it is sent. */
  readonly follows: boolean;
  /** The head that is printed, as in `curl --head`; null when there is none. */
  readonly head: { readonly status: number; readonly headers: ReadonlyMap<string, string> } | null;
  /** The JSON that is printed; undefined when there is none. */
  readonly body: unknown;
}

/**
 * Every curl in the ```sh blocks of a page; what the ```json or ```http block after it prints belongs to the last one.
 */
export async function requestsOn(page: string): Promise<readonly DocumentedRequest[]> {
  const text = await readFile(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
  return [...text.matchAll(/```sh\n([\s\S]*?)```(?:\s*```(json|http)\n([\s\S]*?)```)?/g)].flatMap(
    ([, script = '', kind, printed = '']) => {
      const commands = script
        .replaceAll(/\\\n\s*/g, '')
        .split('\n')
        .filter((line) => line.startsWith('curl '));
      return commands.map((command, index) => {
        const isLast = index === commands.length - 1;
        return {
          ...requestOf(command),
          head: isLast && kind === 'http' ? headOf(printed) : null,
          body: isLast && kind === 'json' ? (JSON.parse(printed) as unknown) : undefined,
        };
      });
    },
  );
}

function requestOf(command: string): Pick<DocumentedRequest, 'command' | 'request' | 'follows'> {
  const { addresses, flags, valuesByOption } = optionsOf(wordsOf(command).slice(1), command);
  const [address, ...others] = addresses;
  if (address === undefined || others.length > 0) throw new Error(`${command}: one address is wanted`);
  const headers = new Headers(
    [...(valuesByOption.get('-H') ?? []), ...(flags.has('--compressed') ? ['accept-encoding: gzip'] : [])].map(
      (header) => header.split(/:\s*/, 2) as [string, string],
    ),
  );
  const data = [
    ...(valuesByOption.get('-d') ?? []),
    ...(valuesByOption.get('--data-urlencode') ?? []).map(encode),
  ].join('&');
  const isPost = data !== '' && !flags.has('-G');
  if (isPost && !headers.has('content-type')) headers.set('content-type', 'application/x-www-form-urlencoded');
  const method = flags.has('--head') ? 'HEAD' : isPost ? 'POST' : 'GET';
  const url = flags.has('-G') ? `${address}?${data}` : address;
  return {
    command,
    request: () => new Request(url, { method, headers, ...(isPost ? { body: data } : {}) }),
    follows: flags.has('-L'),
  };
}

const knownFlags = ['-G', '-L', '-O', '-J', '-OJ', '--compressed', '--head'];
const knownOptions = ['-H', '-d', '--data-urlencode', '-o'];

function optionsOf(words: readonly string[], command: string) {
  const addresses: string[] = [];
  const flags = new Set<string>();
  const valuesByOption = new Map<string, string[]>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    if (knownFlags.includes(word)) flags.add(word);
    else if (knownOptions.includes(word))
      valuesByOption.set(word, [...(valuesByOption.get(word) ?? []), words[(index += 1)] ?? '']);
    else if (word.startsWith('-')) throw new Error(`${command}: ${word} is no option that the tests know`);
    else addresses.push(word);
  }
  return { addresses, flags, valuesByOption };
}

/** As a shell splits them, without escapes or variables. */
function wordsOf(command: string): readonly string[] {
  return [...command.matchAll(/'([^']*)'|"([^"]*)"|([^\s'"]+)/g)].map(
    ([, single, double, bare]) => single ?? double ?? bare ?? '',
  );
}

/** `name=value`, the value encoded. */
function encode(pair: string): string {
  const at = pair.indexOf('=');
  return `${pair.slice(0, at)}=${encodeURIComponent(pair.slice(at + 1))}`;
}

function headOf(printed: string): { readonly status: number; readonly headers: ReadonlyMap<string, string> } {
  const [first = '', ...lines] = printed.trimEnd().split('\n');
  return {
    status: Number(first.split(' ')[1]),
    headers: new Map(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])),
  };
}
