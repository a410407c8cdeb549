/**
 * Spans are given in Unicode code points, the engine works in UTF-16 units. The two differ only behind surrogate pairs.
 */
import type { Span } from '../extraction.ts';

export class CodePoints {
  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  readonly #trailing: number[] = [];

  constructor(text: string) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length) {
        const next = text.charCodeAt(at + 1);
        if (next >= 0xdc00 && next < 0xe000) this.#trailing.push(++at);
      }
    }
  }

  /** The code-point offset of a UTF-16 offset. */
  at(offset: number): number {
    let low = 0;
    let high = this.#trailing.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#trailing[middle] < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  }

  span(start: number, end: number): Span {
    return [this.at(start), this.at(end)];
  }
}
