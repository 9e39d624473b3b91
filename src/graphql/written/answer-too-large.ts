import { HojaError } from '../../model/hoja-error.ts';
import { numberText } from '../../model/limits.ts';

/** An answer has more bytes than the limit. It ends the whole operation, so that nothing more is written. */
export class AnswerTooLarge extends HojaError {
  constructor(maximumBytes: number) {
    super(
      'ANSWER_TOO_LARGE',
      `The answer has more than ${numberText(maximumBytes)} bytes, which are allowed. Ask for smaller pages (first, last, limit), or for fewer fields of each item; the whole graph is at /graph.json.`,
    );
  }
}
