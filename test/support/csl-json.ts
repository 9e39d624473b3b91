import { Ajv } from 'ajv';

/** The types of CSL 1.0.2. */
const types =
  'article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical personal_communication post post-weblog regulation report review review-book software song speech standard thesis treaty webpage'.split(
    ' ',
  );

const texts =
  'title original-title genre authority publisher container-title collection-title issue number section version language DOI ISBN URL note'.split(
    ' ',
  );

const text = { type: 'string', minLength: 1 };
const names = {
  type: 'array',
  minItems: 1,
  items: {
    oneOf: [
      {
        type: 'object',
        required: ['family', 'given'],
        additionalProperties: false,
        properties: { family: text, given: text },
      },
      { type: 'object', required: ['literal'], additionalProperties: false, properties: { literal: text } },
    ],
  },
};

const validate = new Ajv().compile({
  type: 'array',
  minItems: 1,
  maxItems: 1,
  items: {
    type: 'object',
    required: ['id', 'type', 'title'],
    additionalProperties: false,
    properties: {
      id: text,
      type: { enum: types },
      ...Object.fromEntries(texts.map((name) => [name, text])),
      author: names,
      editor: names,
      contributor: names,
      issued: {
        type: 'object',
        required: ['date-parts'],
        additionalProperties: false,
        properties: {
          'date-parts': {
            type: 'array',
            minItems: 1,
            maxItems: 2,
            items: { type: 'array', minItems: 1, maxItems: 3, items: { type: 'integer', minimum: 1 } },
          },
          circa: { const: true },
        },
      },
    },
  },
});

/** What keeps a value from being a list of one item of CSL-JSON; empty when nothing does. */
export function cslJsonProblems(value: unknown): readonly string[] {
  return validate(value)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
