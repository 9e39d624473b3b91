import { expect, it } from 'vitest';
import { tabsOf } from '../../src/server/question-tabs.ts';
import { questionWith } from '../support/question.ts';

it('takes the questions that have a tab, in the order of the tabs, each under its title in both languages', () => {
  const questions = [
    questionWith({ name: 'b', title: { es: '¿B?', en: 'B?' }, query: 'query B { __typename }\n', tab: 2 }),
    questionWith({ name: 'none', tab: null }),
    questionWith({ name: 'a', title: { es: '¿A?', en: 'A?' }, query: 'query A { __typename }\n', tab: 1 }),
  ];

  expect(tabsOf(questions)).toEqual([
    { query: '# ¿A?\n# A?\n\nquery A { __typename }\n' },
    { query: '# ¿B?\n# B?\n\nquery B { __typename }\n' },
  ]);
});

it('has no tab where no question has one', () => {
  expect(tabsOf([questionWith({ tab: null })])).toEqual([]);
});
