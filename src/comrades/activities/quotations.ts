/**
 * Where a text quotes. A quotation ends in its paragraph; a mark that is never closed quotes nothing.
 */
import type { Reading } from '../../reading.ts';
import { Gap, TokenKind } from '../../text/tokens.ts';

const OPENING = '“«„‟‹';
const CLOSING = '”»›';

export class Quotations {
  readonly #quoted: Uint8Array;

  constructor(reading: Reading) {
    this.#quoted = new Uint8Array(reading.tokens.length);
    for (const { from, to } of reading.blocks) this.#read(reading, from, to);
  }

  /** Whether a token is quoted. */
  holds(i: number): boolean {
    return this.#quoted[i] === 1;
  }

  #read(reading: Reading, from: number, to: number): void {
    const { tokens } = reading;
    let open = -1;
    for (let i = from; i < to; i++) {
      if (tokens.kind[i] !== TokenKind.Punctuation || !tokens.is(i, '"')) continue;
      const mark = tokens.slice(i, i + 1);
      const opens = OPENING.includes(mark) || (!CLOSING.includes(mark) && open < 0);
      if (opens && open < 0 && tokens.gap[i + 1] !== Gap.LineBreak) open = i;
      else if (!opens && open >= 0) {
        this.#quoted.fill(1, open, i + 1);
        open = -1;
      }
    }
  }
}
