import type { Question, QuestionParameter } from '../../dataset/question.ts';
import { builder } from '../builder.ts';
import { costsNothing } from '../cost/cost-rule.ts';
import { localizedTextRef } from '../value-types.ts';

const inMemory = 'the questions are read when the service starts';

const parameterRef = builder.objectRef<QuestionParameter>('QuestionParameter').implement({
  description: 'A variable of the query of a question.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, without the dollar sign.' }),
    type: t.exposeString('type', { description: 'Its type, as GraphQL writes it: `ID!`.' }),
    default: t.string({
      description: 'What holds when it is not given, as JSON.',
      resolve: ({ default: value }) => JSON.stringify(value),
    }),
    description: t.expose('description', { type: localizedTextRef, description: 'What it chooses.' }),
  }),
});

const questionRef = builder.objectRef<Question>('Question').implement({
  description: 'A question that the graph answers, ready to be asked.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Its name, which `hoja ask` takes: `who-headed-devida`.' }),
    title: t.expose('title', { type: localizedTextRef, description: 'The question in words.' }),
    description: t.expose('description', {
      type: localizedTextRef,
      description: 'What the answer shows, and what is not recorded.',
    }),
    query: t.exposeString('query', {
      description: 'The GraphQL that asks it. Each variable has a default, so that it can be sent as it is.',
    }),
    parameters: t.field({
      ...costsNothing(inMemory),
      type: [parameterRef],
      description: 'Its variables, in their order.',
      resolve: ({ parameters }) => [...parameters],
    }),
  }),
});

builder.queryField('questions', (t) =>
  t.field({
    ...costsNothing(inMemory),
    type: [questionRef],
    description: 'Questions that researchers ask of this graph, by name, each with the query that answers it.',
    resolve: (_root, _arguments, { questions }) => [...questions],
  }),
);
