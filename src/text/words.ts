/**
 * The distinct words of texts. Each is looked at once; tokens refer to it by number.
 */
import { asPrinted, foldBare, foldMarks } from './fold.ts';

/** How a word is capitalised. */
export const Shape = {
  /** No letter that has a case, or all lower case. */
  Lower: 0,
  /** First letter upper, the rest lower: `Nguyen`. A single capital letter too. */
  Capitalised: 1,
  /** Two or more letters, all upper: `UBND`. */
  Upper: 2,
  /** Anything else: `QĐNS`-like mixtures, `McDonald`. */
  Mixed: 3,
} as const;

/** The word number of a number token of three digits or more: long numbers are never part of a phrase. */
export const LONG_NUMBER = 0;

/** Words of so many letters together are kept for the next text: those of some thousands of articles. */
const MOST_KEPT = 1 << 20;

let kept: Words | undefined;

/** The words that a text adds its own to: those of the texts before it, as long as they are not too many. */
export function keptWords(): Words {
  if (!kept || kept.letters > MOST_KEPT) kept = new Words();
  return kept;
}

export class Words {
  /** As printed: without what prints nothing. */
  readonly surface: string[] = [''];
  /** Folded with diacritics: see `foldMarks`. */
  readonly marks: string[] = [''];
  /** Folded without diacritics: see `foldBare`. */
  readonly bare: string[] = [''];
  /** One of `Shape`. */
  readonly shape: number[] = [Shape.Lower];
  /** How many letters all of them have. */
  letters = 0;
  readonly #spelling: string[] = [''];
  /** The numbers of the words, each at a place that its spelling tells or behind it; 0 where there is none. */
  #table = new Int32Array(1 << 10);

  get size(): number {
    return this.surface.length;
  }

  /** The number of the word that stands in a text from one offset to another, the same for the same spelling. */
  intern(text: string, from: number, to: number): number {
    let at = hashOf(text, from, to);
    for (let id = this.#idAt(at); id !== 0; id = this.#idAt(++at))
      if (isAt(this.#spelling[id], text, from, to)) return id;
    return this.#add(text.slice(from, to), at);
  }

  #idAt(at: number): number {
    return this.#table[at & (this.#table.length - 1)];
  }

  #add(slice: string, at: number): number {
    // A slice holds on to the whole text that it is of.
    const spelling = slice.split('').join('');
    const id = this.size;
    const printed = asPrinted(spelling);
    const marks = foldMarks(printed);
    this.#spelling.push(spelling);
    this.surface.push(printed);
    this.marks.push(marks);
    this.bare.push(foldBare(marks));
    this.shape.push(shapeOf(printed));
    this.letters += spelling.length;
    this.#table[at & (this.#table.length - 1)] = id;
    if (2 * this.size > this.#table.length) this.#grow();
    return id;
  }

  #grow(): void {
    this.#table = new Int32Array(2 * this.#table.length);
    for (let id = 1; id < this.size; id++) {
      const spelling = this.#spelling[id];
      let at = hashOf(spelling, 0, spelling.length);
      while (this.#idAt(at) !== 0) at++;
      this.#table[at & (this.#table.length - 1)] = id;
    }
  }
}

/** FNV-1a over UTF-16 units. */
function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 1;
}

function isAt(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}

/** Keeps what is made of words, as long as they are kept. */
export class ByWords<T> {
  readonly #make: (words: Words) => T;
  readonly #made = new WeakMap<Words, T>();

  constructor(make: (words: Words) => T) {
    this.#make = make;
  }

  of(words: Words): T {
    let made = this.#made.get(words);
    if (made === undefined) {
      made = this.#make(words);
      this.#made.set(words, made);
    }
    return made;
  }
}

const UNKNOWN = -1;

/** A number for each word, made when it is first asked for. */
export class WordNumbers {
  readonly #words: Words;
  readonly #make: (id: number) => number;
  #known = new Int32Array(0);

  constructor(words: Words, make: (id: number) => number) {
    this.#words = words;
    this.#make = make;
  }

  of(id: number): number {
    if (id >= this.#known.length) this.#grow();
    if (this.#known[id] === UNKNOWN) this.#known[id] = this.#make(id);
    return this.#known[id];
  }

  #grow(): void {
    const larger = new Int32Array(2 * this.#words.size).fill(UNKNOWN);
    larger.set(this.#known);
    this.#known = larger;
  }
}

function shapeOf(surface: string): number {
  const lower = surface.toLowerCase();
  if (surface === lower) return Shape.Lower;
  const upper = surface.toUpperCase();
  const letters = surface.replace(/[^\p{L}]/gu, '');
  if (surface === upper) return [...letters.normalize('NFC')].length > 1 ? Shape.Upper : Shape.Capitalised;
  const first = String.fromCodePoint(surface.codePointAt(0) as number);
  const rest = surface.slice(first.length);
  return first !== first.toLowerCase() && rest === rest.toLowerCase() ? Shape.Capitalised : Shape.Mixed;
}
