import type { Question } from '../dataset/question.ts';

/** A query that GraphiQL offers in a tab of its own. GraphiQL calls the tab after the name of the query. */
export interface Tab {
  readonly query: string;
}

/** The questions that have a tab, in the order of their tabs, each with its title in both languages. */
export function tabsOf(questions: readonly Question[]): readonly Tab[] {
  return questions
    .flatMap((question) => (question.tab === null ? [] : [{ place: question.tab, question }]))
    .sort((a, b) => a.place - b.place)
    .map(({ question: { title, query } }) => ({ query: `# ${title.es}\n# ${title.en}\n\n${query}` }));
}
