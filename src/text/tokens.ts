/**
 * The tokens of a text: words, runs of digits and single punctuation marks, in typed arrays. Made once; every later stage
 * speaks of tokens, and every span comes from the tokens it began and ended with.
 */
import { CharClass, charClass, isWordPart } from './characters.ts';
import { decodeEntity } from './fold.ts';
import { keptWords, LONG_NUMBER, Shape, type Words } from './words.ts';

/** What a token is. */
export const TokenKind = {
  Word: 1,
  /** A run of ASCII digits. Separators and signs are tokens of their own. */
  Number: 2,
  /** One punctuation mark or symbol. */
  Punctuation: 3,
} as const;

/** How a token is joined to the one before it. */
export const Gap = {
  /** Nothing between, where a space would have parted them: `22` `,` `7` `km`. */
  None: 0,
  Space: 1,
  /** At least one line break between. */
  LineBreak: 2,
} as const;

/** Tokens `[from, to)`. */
export interface TokenRange {
  from: number;
  to: number;
}

const APOSTROPHES = "'’‘ʼ`´ʹ′";
const HYPHENS = '-\u2010\u2011\uFE63\uFF0D';
const DASHES = '–—―−\u2012';
const QUOTES = '"“”„‟«»‹›″《》〈〉「」『』';
/** Marks of East Asian scripts, as wide as a letter: the space behind them is part of them. */
const WIDE: Record<string, string> = {
  '，': ',',
  '、': ',',
  '：': ':',
  '；': ';',
  '。': '.',
  '（': '(',
  '）': ')',
  '！': '!',
  '？': '?',
  '％': '%',
};
const WIDE_MARKS = new Set(Object.keys(WIDE).map((mark) => mark.charCodeAt(0)));
const LONGEST_ENTITY = 10;

export class Tokens {
  readonly text: string;
  readonly words: Words = keptWords();
  /** UTF-16 offsets in `text`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** One of `TokenKind`. */
  readonly kind: Uint8Array;
  /** One of `Gap`. */
  readonly gap: Uint8Array;
  /** Number of the token's word in `words`; punctuation is normalised there (`'`, `-`, `–`, `"`). */
  readonly word: Int32Array;
  readonly length: number;

  constructor(text: string) {
    this.text = text;
    const scan = new Scanner(text, this.words);
    this.length = scan.count;
    this.start = scan.start.subarray(0, scan.count);
    this.end = scan.end.subarray(0, scan.count);
    this.kind = scan.kind.subarray(0, scan.count);
    this.gap = scan.gap.subarray(0, scan.count);
    this.word = scan.word.subarray(0, scan.count);
  }

  isWord(i: number): boolean {
    return this.kind[i] === TokenKind.Word;
  }

  isNumber(i: number): boolean {
    return this.kind[i] === TokenKind.Number;
  }

  /** Whether the token is this punctuation mark, in its normalised form: `is(i, '-')`. */
  is(i: number, mark: string): boolean {
    return this.kind[i] === TokenKind.Punctuation && this.words.surface[this.word[i]] === mark;
  }

  /** Whether the token follows the one before it without anything between. */
  isGlued(i: number): boolean {
    return this.gap[i] === Gap.None && i > 0;
  }

  /** The token as normalised for its kind: a word as first written, a mark in its normal form. */
  surface(i: number): string {
    return this.kind[i] === TokenKind.Number ? this.slice(i, i + 1) : this.words.surface[this.word[i]];
  }

  /** Folded with diacritics. */
  marks(i: number): string {
    return this.words.marks[this.word[i]];
  }

  /** Folded without diacritics. */
  bare(i: number): string {
    return this.words.bare[this.word[i]];
  }

  /** One of `Shape`; punctuation and numbers are `Lower`. */
  shape(i: number): number {
    return this.words.shape[this.word[i]];
  }

  /** Whether a word begins with a capital letter. */
  isCapital(i: number): boolean {
    return this.kind[i] === TokenKind.Word && this.words.shape[this.word[i]] !== Shape.Lower;
  }

  /** Whether the token is a letter of a script without spaces: a word, or part of one. */
  isUnspaced(i: number): boolean {
    return this.kind[i] === TokenKind.Word && charClass(this.text.charCodeAt(this.start[i])) === CharClass.Unspaced;
  }

  /** The text of tokens `[from, to)`, exactly as it was read. */
  slice(from: number, to: number): string {
    return from < to ? this.text.slice(this.start[from], this.end[to - 1]) : '';
  }
}

/** Walks the text once. Its arrays double as they fill: a text has far fewer tokens than characters. */
class Scanner {
  count = 0;
  start: Int32Array;
  end: Int32Array;
  word: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
  readonly #text: string;
  readonly #words: Words;
  readonly #marks = new Map<number, number>();
  #pending: number = Gap.None;
  /** Whether the last token needs no space behind it: a letter of a script without spaces, a mark as wide as one. */
  #wide = false;

  constructor(text: string, words: Words) {
    this.#text = text;
    this.#words = words;
    const capacity = (text.length >> 2) + 16;
    this.start = new Int32Array(capacity);
    this.end = new Int32Array(capacity);
    this.word = new Int32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.gap = new Uint8Array(capacity);
    for (let at = 0; at < text.length; ) at = this.#step(at);
  }

  #step(at: number): number {
    const unit = this.#text.charCodeAt(at);
    switch (charClass(unit)) {
      case CharClass.Space:
        if (this.#pending === Gap.None) this.#pending = Gap.Space;
        return at + 1;
      case CharClass.LineBreak:
        this.#pending = Gap.LineBreak;
        return at + 1;
      case CharClass.Invisible:
        return at + 1;
      case CharClass.Digit:
        return this.#number(at);
      case CharClass.Lower:
      case CharClass.Upper:
      case CharClass.Letter:
      case CharClass.Mark:
        return this.#word(at);
      case CharClass.Unspaced:
        return this.#unspaced(at);
      default:
        return unit === 0x26 ? this.#reference(at) : this.#punctuation(at, unit);
    }
  }

  /** A letter of a script without spaces stands apart from what is before and behind it: `达` and `68` in `达68亿`. */
  #unspaced(at: number): number {
    if (this.#pending === Gap.None && this.count > 0) this.#pending = Gap.Space;
    const end = this.#push(at, this.#afterMarks(at + 1), TokenKind.Word);
    this.#wide = true;
    return end;
  }

  #number(from: number): number {
    let at = from + 1;
    while (at < this.#text.length && charClass(this.#text.charCodeAt(at)) === CharClass.Digit) at++;
    return this.#push(from, at, TokenKind.Number);
  }

  /** A word ends where a capital follows a small letter: pages glue words (`National AssemblyChairman`, `mặtNgày`). */
  #word(from: number): number {
    const text = this.#text;
    let at = from;
    let afterLower = false;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const type = charClass(unit);
      if (isWordPart(type)) {
        if (type === CharClass.Upper && afterLower) break;
        if (type !== CharClass.Mark) afterLower = type === CharClass.Lower;
        at++;
      } else if (type === CharClass.Invisible) {
        const after = this.#afterInvisible(at);
        if (!this.#isWordPartAt(after)) break;
        at = after;
      } else if (unit === 0x26) {
        const after = this.#letterReference(at);
        if (after === at) break;
        at = after;
      } else break;
    }
    return this.#push(from, at, TokenKind.Word);
  }

  #afterMarks(from: number): number {
    let at = from;
    while (at < this.#text.length && charClass(this.#text.charCodeAt(at)) === CharClass.Mark) at++;
    return at;
  }

  #afterInvisible(from: number): number {
    let at = from;
    while (at < this.#text.length && charClass(this.#text.charCodeAt(at)) === CharClass.Invisible) at++;
    return at;
  }

  /** The end of a character reference that goes on a word (`&#273;`, `harmoni&shy;ously`), or `at` when there is none. */
  #letterReference(at: number): number {
    const semicolon = this.#text.slice(at, at + LONGEST_ENTITY).indexOf(';');
    if (semicolon < 0) return at;
    const decoded = decodeEntity(this.#text.slice(at, at + semicolon + 1));
    if (decoded === null) return at;
    const after = at + semicolon + 1;
    const type = charClass(decoded.charCodeAt(0));
    return isWordPart(type) || (type === CharClass.Invisible && this.#isWordPartAt(after)) ? after : at;
  }

  #isWordPartAt(at: number): boolean {
    return at < this.#text.length && isWordPart(charClass(this.#text.charCodeAt(at)));
  }

  /** A character reference: a space, a letter that begins a word, or a mark. A lone `&` is a mark. */
  #reference(at: number): number {
    const semicolon = this.#text.slice(at, at + LONGEST_ENTITY).indexOf(';');
    const decoded = semicolon > 0 ? decodeEntity(this.#text.slice(at, at + semicolon + 1)) : null;
    if (decoded === null) return this.#punctuation(at, 0x26);
    const type = charClass(decoded.charCodeAt(0));
    if (isWordPart(type)) return this.#word(at);
    const after = at + semicolon + 1;
    if (type === CharClass.Space || type === CharClass.LineBreak || type === CharClass.Invisible) {
      // `&#13;` is left over at the ends of lines; a break of its own it is not.
      if (type !== CharClass.Invisible && this.#pending === Gap.None) this.#pending = Gap.Space;
      return after;
    }
    return this.#push(at, after, TokenKind.Punctuation, this.#mark(decoded.charCodeAt(0)));
  }

  #punctuation(at: number, unit: number): number {
    const end = this.#push(at, at + (this.#isPairAt(at) ? 2 : 1), TokenKind.Punctuation, this.#mark(unit));
    this.#wide = WIDE_MARKS.has(unit);
    return end;
  }

  /** Whether the two halves of a surrogate pair stand here. */
  #isPairAt(at: number): boolean {
    const unit = this.#text.charCodeAt(at);
    const next = this.#text.charCodeAt(at + 1);
    return unit >= 0xd800 && unit < 0xdc00 && next >= 0xdc00 && next < 0xe000;
  }

  #mark(unit: number): number {
    let id = this.#marks.get(unit);
    if (id === undefined) {
      const mark = normalMark(String.fromCharCode(unit));
      id = this.#words.intern(mark, 0, mark.length);
      this.#marks.set(unit, id);
    }
    return id;
  }

  #push(from: number, to: number, kind: number, word?: number): number {
    if (this.count === this.start.length) this.#grow();
    if (this.#wide && this.#pending === Gap.None && kind !== TokenKind.Punctuation) this.#pending = Gap.Space;
    this.#wide = false;
    const i = this.count++;
    this.start[i] = from;
    this.end[i] = to;
    this.kind[i] = kind;
    this.gap[i] = this.#pending;
    this.#pending = Gap.None;
    if (word !== undefined) this.word[i] = word;
    else if (kind === TokenKind.Number && to - from > 2) this.word[i] = LONG_NUMBER;
    else this.word[i] = this.#words.intern(this.#text, from, to);
    return to;
  }

  #grow(): void {
    this.start = doubled(this.start);
    this.end = doubled(this.end);
    this.word = doubled(this.word);
    this.kind = doubledBytes(this.kind);
    this.gap = doubledBytes(this.gap);
  }
}

function normalMark(mark: string): string {
  if (APOSTROPHES.includes(mark)) return "'";
  if (HYPHENS.includes(mark)) return '-';
  if (DASHES.includes(mark)) return '–';
  if (QUOTES.includes(mark)) return '"';
  return WIDE[mark] ?? mark;
}

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

function doubledBytes(array: Uint8Array): Uint8Array {
  const larger = new Uint8Array(array.length * 2);
  larger.set(array);
  return larger;
}
