import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** A question on a page of the documentation, with the answer printed under it. */
export interface DocumentedQuestion {
  readonly title: string;
  readonly question: string;
  /** Null when the page prints no answer. */
  readonly answer: unknown;
}

/** The questions of a page: each ```graphql block under its heading, with the ```json block that follows it. */
export async function questionsOn(page: string): Promise<readonly DocumentedQuestion[]> {
  const text = await readFile(fileURLToPath(new URL(`../../${page}`, import.meta.url)), 'utf8');
  const sections = text.split(/^#{1,3} /m).slice(1);
  return sections.flatMap((section) => {
    const title = section.slice(0, section.indexOf('\n'));
    return [...section.matchAll(/```graphql\n([\s\S]*?)```(?:\s*```json\n([\s\S]*?)```)?/g)].map(
      ([, question = '', answer]) => ({
        title,
        question,
        answer: answer === undefined ? null : (JSON.parse(answer) as unknown),
      }),
    );
  });
}

/** Whether an answer is what a page prints; texts that the page cuts short with `…` need only begin so. */
export function isAsPrinted(answer: unknown, printed: unknown): boolean {
  if (typeof printed === 'string' && printed.endsWith('…'))
    return typeof answer === 'string' && answer.startsWith(printed.slice(0, -1));
  if (Array.isArray(printed))
    return (
      Array.isArray(answer) &&
      answer.length === printed.length &&
      printed.every((item, index) => isAsPrinted(answer[index], item))
    );
  if (typeof printed !== 'object' || printed === null) return Object.is(answer, printed);
  if (typeof answer !== 'object' || answer === null) return false;
  const keys = Object.keys(printed);
  return (
    keys.length === Object.keys(answer).length &&
    keys.every((key) =>
      isAsPrinted((answer as Record<string, unknown>)[key], (printed as Record<string, unknown>)[key]),
    )
  );
}

/** The pages whose questions are asked, with how many each has. */
export const documentedPages = await Promise.all(
  [
    { page: 'README.md', count: 3, isBeyondSelections: false },
    { page: 'docs/guide.md', count: 11, isBeyondSelections: false },
    { page: 'docs/api.md', count: 12, isBeyondSelections: true },
    { page: 'docs/beyond-selections.md', count: 12, isBeyondSelections: true },
  ].map(async (about) => ({ ...about, questions: await questionsOn(about.page) })),
);
