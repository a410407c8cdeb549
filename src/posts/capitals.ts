/** Runs of capitalised words in a title: what of them is a place or an organisation, and where the name of a person begins. */
import { Family } from '../names/lexicon.ts';
import { familyAt, isCommonFamily, isNameStart, isSyllable, readName, wordsIn } from '../names/name.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import { titleCue } from './cues.ts';

const LONGEST_RUN = 10;
/** `Nguyễn Thị Kim Chi`: longer names are rare. */
const LONGEST_COMMON_NAME = 4;
const LONGEST_NAME = 5;

export class Capitals {
  /** Whether a name may follow the post at once, so that capitalised words may be a person's. */
  readonly nameFollows: boolean;
  readonly #reading: Reading;
  readonly #limit: number;

  constructor(reading: Reading, limit: number, nameFollows: boolean) {
    this.#reading = reading;
    this.#limit = limit;
    this.nameFollows = nameFollows;
  }

  /** The token behind the capitalised words from a token on, up to a phrase that means something in a title. */
  run(i: number): number {
    const { tokens } = this.#reading;
    let end = i;
    while (end < this.#limit && end - i < LONGEST_RUN) {
      if (
        end > i &&
        (tokens.is(end, "'") || tokens.is(end, '-')) &&
        tokens.isGlued(end) &&
        end + 1 < this.#limit &&
        this.#reading.isProper(end + 1)
      ) {
        end += 2;
        continue;
      }
      if (!this.#reading.isProper(end) || (end > i && this.#endsRun(end))) break;
      end++;
    }
    return end;
  }

  #endsRun(i: number): boolean {
    const cue = titleCue(this.#reading, i);
    return cue !== null && (cue.end - cue.start > 1 || !isSyllable(this.#reading, i));
  }

  /** Whether a person's name begins here, so that the post has ended. */
  startsName(i: number): boolean {
    return this.nameFollows && isNameStart(this.#reading, i, this.#limit);
  }

  /** Two syllables that a family name opens which few bear: `Kim Động`, `Quế Phong`. */
  isRatherPlace(i: number): boolean {
    const isKinh = familyAt(this.#reading, i) === Family.Syllabic && isSyllable(this.#reading, i + 1);
    return isKinh && !isCommonFamily(this.#reading, i);
  }

  /** `Trường THCS Tam Giang Đông Trần Ngọc Diễm`: a common family name tells where, in a row of capitals, the person begins. */
  isNamedLater(i: number): boolean {
    if (isCommonFamily(this.#reading, i)) return false;
    return this.nameInside(i, this.run(i), true) !== null;
  }

  /**
   * Where a person's name begins inside a run of capitals that a place opens. Most places have two words, and most people a
   * common family name: `xã Bắc Lý Trần Văn A`, `xã Bắc Yên Tô Thế Dũng`. When the run itself looks like a name (`Cao Lộc
   * Nguyễn Văn A`), only a common family name behind two words tells the place from the person.
   */
  nameInside(i: number, run: number, isName: boolean): number | null {
    if (isName && isCommonFamily(this.#reading, i)) return null;
    const isCommon = (at: number) => isCommonFamily(this.#reading, at);
    const isFamily = (at: number) => familyAt(this.#reading, at) !== Family.None;
    // More words than one name has: a place and a name.
    const isTwo = !isName || (run - i > LONGEST_COMMON_NAME && familyAt(this.#reading, i) === Family.Syllabic);
    const behindTwo =
      this.#nameFrom(i + 2, i + 3, run, isCommon) ??
      this.#nameFrom(i + 3, run, run, isCommon, 3) ??
      (isTwo ? this.#nameFrom(i + 2, i + 3, run, isFamily, 3) : null);
    if (behindTwo !== null) return behindTwo;
    return isName
      ? (this.#nameFrom(i + 3, run, run, isCommon) ?? (isTwo ? this.#nameFrom(i + 3, i + 4, run, isFamily, 3) : null))
      : (this.#nameFrom(i + 3, run, run, isCommon) ??
          this.#nameFrom(i + 1, i + 2, run, isCommon) ??
          this.#nameFrom(i + 2, run, run, isFamily) ??
          this.#nameFrom(i + 1, i + 2, run, isFamily));
  }

  /** The first token from `from` to `to` that opens a name which ends at `end` and has at least so many tokens: `Điểu K'Ré` has four. */
  #nameFrom(from: number, to: number, end: number, opens: (at: number) => boolean, least = 2): number | null {
    for (let at = from; at < Math.min(to, end); at++) {
      const name = opens(at) ? readName(this.#reading, at, end) : null;
      if (name?.to !== end) continue;
      if (end - at >= least && wordsIn(this.#reading, name) <= LONGEST_NAME) return at;
    }
    return null;
  }

  /** `Minister Irina Belova`: words that could be anything else, and that who knows names takes for a person. */
  startsForeignName(i: number): boolean {
    if (!this.nameFollows || isSyllable(this.#reading, i) || this.#isOwned(i)) return false;
    const isPerson = this.#reading.blockAt(i)?.pack?.pack.isPerson;
    const name = isPerson ? readName(this.#reading, i, this.#limit) : null;
    if (name === null || wordsIn(this.#reading, name) < 2 || this.#isVietnamese(name)) return false;
    return isPerson?.(this.#reading.text(name.from, name.to)) === true;
  }

  /** `the Prime Minister's Official Dispatch` */
  #isOwned(i: number): boolean {
    return i >= 2 && this.#reading.cue(i - 2, 'possessive')?.end === i;
  }

  /** `Minister Comarde Tran Van A`: a common family name stands in it, so that who knows the names of others need not be asked. */
  #isVietnamese({ from, to }: TokenRange): boolean {
    for (let i = from; i < to; i++) if (isCommonFamily(this.#reading, i)) return true;
    return false;
  }
}
