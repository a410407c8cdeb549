/** Words of an organisation's name that the lexicon does not know. */
import type { CueKind } from '../language/cues.ts';
import type { Reading } from '../reading.ts';
import type { Capitals } from './capitals.ts';
import { titleCue } from './cues.ts';
import type { Parts } from './parts.ts';

/** After unknown words these show that the organisation's name goes on. */
const GOES_ON = new Set<CueKind>(['connector', 'coordinator', 'level', 'body', 'province']);
/** Words in one run. */
const LONGEST_UNKNOWN = 6;
const LONGEST_QUOTED = 12;

export class UnknownWords {
  readonly #reading: Reading;
  readonly #limit: number;
  readonly #capitals: Capitals;
  readonly #parts: Parts;

  constructor(reading: Reading, limit: number, capitals: Capitals, parts: Parts) {
    this.#reading = reading;
    this.#limit = limit;
    this.#capitals = capitals;
    this.#parts = parts;
  }

  /** `Công ty "Sao Mai"`: the token behind a name in quotation marks. */
  quoted(i: number): number {
    const { tokens } = this.#reading;
    for (let at = i + 1; at < this.#limit && at - i < LONGEST_QUOTED; at++) if (tokens.is(at, '"')) return at + 1;
    return i;
  }

  /** Capitalised words, up to a person's name or a phrase that means something. */
  capitals(i: number): number {
    const { tokens } = this.#reading;
    let end = i;
    while (end < this.#limit && end - i < LONGEST_UNKNOWN && this.#reading.isProper(end)) {
      if (
        end > i &&
        ((this.#capitals.startsName(end) && !this.#capitals.isNamedLater(end)) || titleCue(this.#reading, end) !== null)
      )
        break;
      end++;
      while (end + 1 < this.#limit && (tokens.is(end, '-') || tokens.is(end, '–')) && this.isInnerDash(end)) end += 2;
    }
    if (end > i) this.#parts.tookUnknown();
    return end;
  }

  /** `Economic-Budget Committee`, `Economic - Budget Committee`, `Phòng Quy hoạch - Giao đất` */
  isInnerDash(i: number): boolean {
    const { tokens } = this.#reading;
    if (!this.#reading.isProper(i + 1)) return false;
    if (tokens.isGlued(i) && tokens.isGlued(i + 1)) return true;
    if (titleCue(this.#reading, i + 1) !== null || this.#capitals.startsName(i + 1)) return false;
    const next = i + 2;
    const isSmall = next < this.#limit && tokens.isWord(next) && !this.#reading.isProper(next);
    return (isSmall && titleCue(this.#reading, next) === null) || this.isBodySoon(next);
  }

  /** Whether capitalised words lead to an organisation. */
  isBodySoon(i: number): boolean {
    for (let at = i; at < Math.min(this.#limit, i + 4); at++) {
      if (titleCue(this.#reading, at)?.kind === 'body') return true;
      if (!this.#reading.isProper(at)) return false;
    }
    return false;
  }

  /**
   * Small words belong to an organisation's name when a connector led to them (`département de gestion urbaine`) or when
   * they run up to where the title ends or goes on (`Trung tâm Kiểm soát bệnh tật tỉnh`).
   */
  small(i: number, afterConnector: boolean): number {
    const { tokens } = this.#reading;
    let end = i;
    while (
      end < this.#limit &&
      end - i < LONGEST_UNKNOWN &&
      tokens.isWord(end) &&
      !this.#reading.isProper(end) &&
      this.#isUnknown(end)
    )
      end++;
    const known = end < this.#limit ? titleCue(this.#reading, end) : null;
    const goesOn = known !== null && GOES_ON.has(known.kind);
    const bounded = end >= this.#limit || !tokens.isWord(end) || known !== null || this.#reading.isProper(end);
    if (end === i || !bounded || (!afterConnector && !this.#parts.unknown && !goesOn)) return i;
    this.#parts.tookUnknown();
    return end;
  }

  #isUnknown(i: number): boolean {
    const cue = titleCue(this.#reading, i);
    // `chuyển đổi số`: the word for a number is also an ordinary one.
    return cue === null || (cue.kind === 'numberSign' && !this.#reading.tokens.isNumber(cue.end));
  }
}
