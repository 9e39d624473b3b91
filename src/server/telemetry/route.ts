/** What a request is for. Every request has one of these routes, whatever its path. */
export type Route = 'graphql' | 'explorer' | 'file' | 'thing' | 'vocabulary' | 'health' | 'other';

const routeByPath: ReadonlyMap<string, Route> = new Map([
  ['/graphql', 'graphql'],
  ['/', 'explorer'],
  ['/index.html', 'explorer'],
  ['/health', 'health'],
  ['/ready', 'health'],
  ['/context.jsonld', 'vocabulary'],
  ['/ontology', 'vocabulary'],
  ['/.well-known/void', 'vocabulary'],
]);

const routeByFolder: readonly (readonly [folder: string, route: Route])[] = [
  ['/id/', 'thing'],
  ['/assets/', 'explorer'],
  ['/release/', 'vocabulary'],
  ['/graph.', 'file'],
  ['/subgraph.', 'file'],
];

export function routeOf(path: string): Route {
  return routeByPath.get(path) ?? routeByFolder.find(([folder]) => path.startsWith(folder))?.[1] ?? 'other';
}

/** The path of a request's address, without the search. */
export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end === -1 ? url : url.slice(0, end);
}
