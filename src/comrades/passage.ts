/**
 * One sentence, with what can be read at each of its places: a title, a name, the opening of a person. A title is read once,
 * however many rules ask for it.
 */

import { gate } from '../language/gates.ts';
import { Family } from '../names/lexicon.ts';
import { familyAt, isNameStart, isSyllable, readName, wordsIn } from '../names/name.ts';
import type { ReferencesAt } from '../posts/reader.ts';
import { OPENS_ROLE, readTitle, type TitleReading } from '../posts/title.ts';
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { TokenRange, Tokens } from '../text/tokens.ts';

const OPENS_RANK = gate('rank');

export class Passage {
  readonly reading: Reading;
  readonly from: number;
  readonly to: number;
  readonly #references: ReferencesAt;
  readonly #beforeName = new Map<number, TitleReading | null>();
  readonly #alone = new Map<number, TitleReading | null>();
  /** The last token at which a role begins. */
  readonly #lastRole: number;
  readonly #lastRank: number;

  constructor(reading: Reading, sentence: Sentence, references: ReferencesAt) {
    this.reading = reading;
    this.from = sentence.from;
    this.to = sentence.to;
    this.#references = references;
    this.#lastRole = reading.lastWithin(this.from, this.to, OPENS_ROLE);
    this.#lastRank = reading.lastWithin(this.from, this.to, OPENS_RANK);
  }

  get tokens(): Tokens {
    return this.reading.tokens;
  }

  /** The title of one post that begins at a token. `nameFollows`: capitalised words behind it may be a person's name. */
  title(i: number, nameFollows: boolean): TitleReading | null {
    if (i > this.#lastRole) return null;
    const known = nameFollows ? this.#beforeName : this.#alone;
    let title = known.get(i);
    if (title === undefined) {
      const read = readTitle(this.reading, i, this.to, { nameFollows, references: this.#references });
      title = read?.whole ? read : null;
      known.set(i, title);
    }
    return title;
  }

  /** Whether any title or rank stands from a token on. */
  hasPosts(i: number): boolean {
    return i <= this.#lastRole || i <= this.#lastRank;
  }

  /** The token behind the document cited at a token, whose issuer is not the person behind it; the token itself when none is. */
  afterReference(i: number): number {
    const to = Math.min(this.#references.get(i)?.to ?? i, this.to);
    // `In Decision No. 12/QD-TTg of the Prime Minister, Mr. A …`; but `Báo cáo số 12/BC-UBND do Chủ tịch UBND tỉnh A trình bày`
    return to < this.to && this.tokens.is(to, ',') ? to : i;
  }

  /** The name that begins at a token, whatever it names. */
  name(i: number): TokenRange | null {
    return i < this.to && this.reading.isProper(i) ? readName(this.reading, i, this.to) : null;
  }

  /** Whether a name of two or more words that looks like a person's begins here. */
  isFullName(i: number): boolean {
    const name = this.name(i);
    return name !== null && wordsIn(this.reading, name) >= 2 && this.isPersonal(name);
  }

  /** `Colonel Phan Dinh Tuu` */
  isRanked(i: number): boolean {
    const rank = i < this.to ? this.reading.cue(i, 'rank') : null;
    return rank !== null && this.isFullName(this.afterMark(rank.end, '.'));
  }

  /** Two Vietnamese syllables that no family name opens are rather a place: `Huyện ủy Kỳ Sơn`. */
  isPersonal(name: TokenRange): boolean {
    const { tokens } = this;
    if (familyAt(this.reading, name.from) !== Family.None || wordsIn(this.reading, name) >= 3) return true;
    for (let i = name.from; i < name.to; i++) if (tokens.isWord(i) && !isSyllable(this.reading, i)) return true;
    return false;
  }

  /** Whether a singular address or a Vietnamese name begins here. */
  opensNamed(i: number): boolean {
    if (i >= this.to) return false;
    const honorific = this.reading.cue(i, 'honorific');
    if (honorific?.value.behind) return false;
    return honorific ? !honorific.value.plural : isNameStart(this.reading, i, this.to);
  }

  /** The token behind an article: `le général …`; but `Lê` is a family name. */
  afterArticle(i: number): number {
    if (i < this.to && this.reading.isProper(i) && isNameStart(this.reading, i, this.to)) return i;
    const article = i < this.to ? this.reading.cue(i, 'article') : null;
    return article?.value === 'definite' ? Math.min(article.end, this.to) : i;
  }

  /** The token at which the article before a token begins, or the token itself. */
  beforeArticle(i: number): number {
    // `Selon l'ancien ministre`: an elided article has two tokens.
    for (const from of [i - 1, i - 2])
      if (from >= this.from && this.reading.cue(from, 'article')?.end === i) return from;
    return i;
  }

  /** Behind the mark that belongs to an abbreviation: `Mr.`, `TS.` */
  afterMark(i: number, mark: string): number {
    return i < this.to && this.tokens.is(i, mark) && this.tokens.isGlued(i) ? i + 1 : i;
  }

  /** A comma or dash, which parts a name from its titles and one title from the next. */
  isSeparator(i: number): boolean {
    const { tokens } = this;
    return i < this.to && (tokens.is(i, ',') || tokens.is(i, '-') || tokens.is(i, '–'));
  }
}
