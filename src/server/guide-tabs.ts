/** A query that GraphiQL offers in a tab of its own. */
export interface Tab {
  readonly title: string;
  readonly query: string;
}

const heading = /^#{1,6}\s+(?<title>.+?)\s*#*$/;

/** The questions of a guide in Markdown: each block of `graphql` under the nearest heading above it. */
export function parseGuide(markdown: string): readonly Tab[] {
  const tabs: Tab[] = [];
  let title = '';
  let block: string[] | undefined;
  for (const line of markdown.split(/\r?\n/)) {
    if (block === undefined) {
      title = heading.exec(line)?.groups?.title ?? title;
      if (line.trim() === '```graphql') block = [];
    } else if (line.trim() === '```') {
      tabs.push({ title, query: block.join('\n') });
      block = undefined;
    } else {
      block.push(line);
    }
  }
  return tabs;
}

/** The text of a tab: the question as a comment, and as the name of the query, which GraphiQL takes for the tab's own name. */
export function renderTab({ title, query }: Tab): string {
  const name = title.normalize('NFD').split(/[^A-Za-z0-9\u0300-\u036f]+/).map((word) => word.replace(/[\u0300-\u036f]/g, '')).map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const isNameless = query.trimStart().startsWith('{') && /^[A-Z]/.test(name);
  return `# ${title}\n\n${isNameless ? `query ${name} ` : ''}${query.trim()}\n`;
}
