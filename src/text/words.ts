/**
 * The distinct words of a text. Each is looked at once; tokens refer to it by number.
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

export class Words {
  /** As printed: without what prints nothing. */
  readonly surface: string[] = [''];
  /** Folded with diacritics: see `foldMarks`. */
  readonly marks: string[] = [''];
  /** Folded without diacritics: see `foldBare`. */
  readonly bare: string[] = [''];
  /** One of `Shape`. */
  readonly shape: number[] = [Shape.Lower];
  readonly #ids = new Map<string, number>();

  get size(): number {
    return this.surface.length;
  }

  /** The number of a word, the same for the same spelling. */
  intern(surface: string): number {
    const known = this.#ids.get(surface);
    if (known !== undefined) return known;
    const id = this.surface.length;
    this.#ids.set(surface, id);
    const printed = asPrinted(surface);
    this.surface.push(printed);
    const marks = foldMarks(printed);
    this.marks.push(marks);
    this.bare.push(foldBare(marks));
    this.shape.push(shapeOf(printed));
    return id;
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
