/**
 * Who does what: reads the signs of each sentence, gives verbs to their subjects, and sees who is named as present.
 */
import { gate } from '../../language/gates.ts';
import type { Reading } from '../../reading.ts';
import type { Sentence } from '../../text/sentences.ts';
import type { Mention } from '../mention.ts';
import { Attendance, isShort } from './attendance.ts';
import { Quotations } from './quotations.ts';
import { signsOf } from './signs.ts';
import { markVerbs } from './verbs.ts';

/** What opens a list of those present, which the next sentence may go on with. */
const PRESENCE = gate('presence');

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
    const isSilent =
      mentions.length === 0 && !isShort(sentence) && !this.#reading.opensWithin(sentence.from, sentence.to, PRESENCE);
    const signs = isSilent ? [] : signsOf(this.#reading, sentence, mentions, this.#quotations);
    markVerbs(this.#reading, sentence, signs);
    this.#attendance.mark(sentence, signs);
  }
}
