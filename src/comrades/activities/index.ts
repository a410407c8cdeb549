/**
 * Who does what: reads the signs of each sentence, gives verbs to their subjects, and sees who is named as present.
 */
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mention.ts';
import { Attendance } from './attendance.ts';
import { Quotations } from './quotations.ts';
import { signsOf } from './signs.ts';
import { markVerbs } from './verbs.ts';

export class Activities {
  readonly #reading: Reading;
  readonly #quotations: Quotations;
  readonly #attendance = new Attendance();

  constructor(reading: Reading) {
    this.#reading = reading;
    this.#quotations = new Quotations(reading);
  }

  /** Marks the activities of the people named, or meant by a pronoun or their post, in one sentence. */
  mark(sentence: Sentence, mentions: readonly Mention[]): void {
    const signs = signsOf(this.#reading, sentence, mentions, this.#quotations);
    markVerbs(this.#reading, sentence, signs);
    this.#attendance.mark(sentence, signs);
  }
}
