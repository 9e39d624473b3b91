/** A request that costs much, as one address may send it. */
export interface DearRequest {
  readonly title: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Missing for a file. Each `turn` gives a text of its own. */
  readonly body?: (turn: number) => string;
}

/** The dearest requests of each kind that the limits let through. */
export const dearRequests: readonly DearRequest[] = [
  operation('19 searches', (turn) => aliases(19, (n) => `s${n}:${search(`coca droga ley peru ${turn}${n}`)}`)),
  operation('one search', (turn) => `s:${search(`coca droga ley peru ${turn}`)}`),
  operation('searches with typing errors', (turn) =>
    aliases(19, (n) => `s${n}:${search(`cultvio polítcia naiconal ${turn}${n}`)}`),
  ),
  operation('4 neighbourhoods', (turn) =>
    aliases(4, (n) => `n${turn}x${n}:neighborhood(ids:["institution:devida"],depth:3,limit:1000){nodes{id names{es}}}`),
  ),
  operation('6 times 20 paths', (turn) =>
    aliases(
      6,
      (n) =>
        `p${turn}x${n}:paths(from:"institution:devida",to:"law:ley-28002",first:20,maxHops:8){length steps{sentence}}`,
    ),
  ),
  operation('4 times 100 references', (turn) =>
    aliases(
      4,
      (n) =>
        `r${turn}x${n}:resolve(references:[${aliases(100, () => '"arts. 296 a 299 del CP"')}]){candidates{entity{id}}}`,
    ),
  ),
  operation('40 timelines', (turn) =>
    aliases(40, (n) => `t${turn}x${n}:timeline(first:100){totalCount edges{what date{text}}}`),
  ),
  operation(
    'the whole schema',
    (turn) =>
      `i${turn}:__schema{types{name description fields{name description args{name description type{name}} type{name kind ofType{name}}} inputFields{name description} enumValues{name description}}}`,
  ),
  { title: '/graph.csv.zip', path: '/graph.csv.zip' },
  { title: '/graph.nq with br', path: '/graph.nq', headers: { 'accept-encoding': 'br' } },
  { title: '/subgraph.json', path: '/subgraph.json?ids=institution:devida&depth=3&limit=1000' },
];

function operation(title: string, selections: (turn: number) => string): DearRequest {
  return { title, path: '/graphql', body: (turn) => JSON.stringify({ query: `{${selections(turn)}}` }) };
}

function search(text: string): string {
  return `search(text:"${text}",first:100){totalCount}`;
}

function aliases(count: number, part: (number: number) => string): string {
  return Array.from({ length: count }, (_, number) => part(number)).join(' ');
}
