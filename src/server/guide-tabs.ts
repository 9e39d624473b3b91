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
