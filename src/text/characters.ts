/**
 * Character classes for the tokeniser: one table look-up per UTF-16 unit, filled as characters are first met.
 */

/** What a UTF-16 unit is to the tokeniser. */
export const CharClass = {
  /** White space other than a line break. */
  Space: 1,
  LineBreak: 2,
  /** A letter without case. */
  Letter: 3,
  /** A combining mark: continues a word. */
  Mark: 4,
  Digit: 5,
  /** A letter of a script written without spaces (Han, kana, Thai, Lao, Khmer, Burmese): a token of its own. */
  Unspaced: 6,
  /** Prints nothing: continues whatever it stands in. */
  Invisible: 7,
  Punctuation: 8,
  Upper: 9,
  Lower: 10,
} as const;

/** Whether a unit of this class stands inside a word. */
export function isWordPart(type: number): boolean {
  return type === CharClass.Lower || type === CharClass.Upper || type === CharClass.Letter || type === CharClass.Mark;
}

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const table = new Uint8Array(0x10000);

/** The class of a UTF-16 unit. Surrogates count as punctuation: no script of the installed languages needs them. */
export function charClass(unit: number): number {
  if (table[unit] === 0) table[unit] = classify(unit);
  return table[unit];
}

function classify(unit: number): number {
  if (unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029 || unit === 0x0b || unit === 0x0c) {
    return CharClass.LineBreak;
  }
  if (unit === 0xad || (unit >= 0x200b && unit <= 0x200d) || unit === 0x2060 || unit === 0xfeff) {
    return CharClass.Invisible;
  }
  if (unit >= 0x30 && unit <= 0x39) return CharClass.Digit;
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return CharClass.Space;
  if (UNSPACED.test(character)) return CharClass.Unspaced;
  // The ordinal signs are letters to Unicode, but they end a number here: `nº`, `1ª`.
  if (/\p{L}/u.test(character) && unit !== 0xaa && unit !== 0xba) {
    if (character !== character.toUpperCase()) return CharClass.Lower;
    return character === character.toLowerCase() ? CharClass.Letter : CharClass.Upper;
  }
  if (/\p{M}/u.test(character)) return CharClass.Mark;
  return CharClass.Punctuation;
}
