import { AnswerError } from './fetch-json.ts';

/** Loads code of the page that comes later. Rejects with AnswerError when the service does not give it. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Code> {
  try {
    await loadMissingStyles();
    return await load();
  } catch {
    throw new AnswerError('The service does not give the code', 'UNREACHABLE');
  }
}

/** The code that Vite adds asks for each style sheet once, and takes one that failed for loaded. */
async function loadMissingStyles(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(links.filter(isMissing).map(loadAgain));
}

/** Of a sheet that failed, browsers make none, an empty one, or one that nobody may read. */
function isMissing({ sheet }: HTMLLinkElement): boolean {
  try {
    return sheet === null || sheet.cssRules.length === 0;
  } catch {
    return true;
  }
}

function loadAgain(link: HTMLLinkElement): Promise<void> {
  const again = link.cloneNode() as HTMLLinkElement;
  return new Promise((resolve, reject) => {
    again.onload = () => {
      resolve();
    };
    again.onerror = () => {
      reject(new Error(`The style sheet ${link.href} is missing`));
    };
    link.replaceWith(again);
  });
}
