import type { Question } from '../../src/dataset/question.ts';

/** A question for tests that look at some of it only. */
export function questionWith(changes: Partial<Question>): Question {
  return {
    name: 'which-laws',
    title: { es: '¿Qué normas?', en: 'Which laws?' },
    description: { es: 'Las normas.', en: 'The laws.' },
    query: 'query WhichLaws { laws { nodes { id } } }\n',
    parameters: [],
    rows: [{ path: ['laws', 'nodes'], label: null }],
    columns: [{ heading: { es: 'Norma', en: 'Law' }, from: 'row', path: ['id'] }],
    tab: null,
    ...changes,
  };
}
