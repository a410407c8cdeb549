/**
 * Ordinals of congresses, plenums and terms: `13th`, `XIII`, `XIIIe`, `lần thứ mười ba`, and the bare `13` of `khóa 13`.
 */
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';

export interface Ordinal extends TokenRange {
  value: number;
}

/** No congress, plenum or term of a committee has come further. */
const HIGHEST = 60;
const ROMAN = /^[ivxl]{1,7}$/;
const ROMAN_ORDINAL = /^([IVXL]{1,7})(?:e|ᵉ|è|ème|eme|er|th|st|nd|rd)$/;
const DIGITS: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };

/** The value of a Roman numeral, or null when the letters are none: `VX`, `IIII`. */
export function romanValue(letters: string): number | null {
  let value = 0;
  for (let i = 0; i < letters.length; i++) {
    const digit = DIGITS[letters[i]];
    value += digit < (DIGITS[letters[i + 1]] ?? 0) ? -digit : digit;
  }
  return value > 0 && toRoman(value) === letters ? value : null;
}

function toRoman(value: number): string {
  let roman = '';
  let rest = value;
  for (const [digit, letters] of [
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const) {
    for (; rest >= digit; rest -= digit) roman += letters;
  }
  return roman;
}

/** Reads an ordinal at a token. A number alone counts: whether it can be one is for those to say who know what stands beside. */
export function readOrdinal(reading: Reading, at: number, limit: number): Ordinal | null {
  const lead = reading.cue(at, 'ordinalLead');
  const from = lead && lead.end < limit ? lead.end : at;
  const ordinal =
    readInDigits(reading, from, limit) ??
    readRoman(reading, from, limit) ??
    readInWords(reading, at) ??
    readInWords(reading, from);
  return ordinal && ordinal.to <= limit && ordinal.value <= HIGHEST
    ? { from: at, to: ordinal.to, value: ordinal.value }
    : null;
}

function readInDigits(reading: Reading, from: number, limit: number): Ordinal | null {
  const { tokens } = reading;
  if (from >= limit || !tokens.isNumber(from) || tokens.end[from] - tokens.start[from] > 2) return null;
  const value = Number(tokens.surface(from));
  if (value === 0 || continues(reading, from, limit)) return null;
  const next = from + 1;
  const ending = next < limit ? reading.cue(next, 'ordinalEnding') : null;
  // `13 th`: translators part them; a lone letter must be glued.
  const to = ending && (tokens.isGlued(next) || tokens.bare(next).length > 1) ? ending.end : next;
  return { from, to, value };
}

/** `13,5`, `13%`, `13/2024` count or measure something. */
function continues(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  const next = at + 1;
  if (next >= limit) return false;
  if (tokens.is(next, '%')) return true;
  const joined = tokens.is(next, ',') || tokens.is(next, '.') || tokens.is(next, '/');
  return joined && tokens.isGlued(next) && next + 1 < limit && tokens.isGlued(next + 1) && tokens.isNumber(next + 1);
}

function readRoman(reading: Reading, from: number, limit: number): Ordinal | null {
  const { tokens } = reading;
  if (from >= limit || !tokens.isWord(from)) return null;
  const surface = tokens.surface(from);
  const match = ROMAN_ORDINAL.exec(surface);
  const letters = match ? match[1] : tokens.shape(from) === Shape.Upper || surface.length === 1 ? surface : '';
  if (letters !== letters.toUpperCase() || !ROMAN.test(letters.toLowerCase())) return null;
  const value = romanValue(letters.toLowerCase());
  if (value === null) return null;
  const next = from + 1;
  const ending = !match && next < limit && tokens.isWord(next) ? reading.cue(next, 'ordinalEnding') : null;
  return { from, to: ending && tokens.bare(next).length > 1 ? ending.end : next, value };
}

function readInWords(reading: Reading, from: number): Ordinal | null {
  const cue = reading.cue(from, 'ordinal');
  return cue && { from, to: cue.end, value: cue.value };
}
