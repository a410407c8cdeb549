/**
 * Numbers where a text cites them: with a sign, alone, or as a further one of a list.
 */
import type { Reading } from '../reading.ts';
import { type DocumentNumber, readNumber } from './numbers.ts';

/** A sign can be said twice, `No. n°`; not more. */
const MOST_SIGNS = 2;

/** A number at a token, with or without a bracket and a sign: `No. 57-NQ/TW`, `(số 57-NQ/TW`. */
export function numberAt(reading: Reading, at: number, limit: number): DocumentNumber | null {
  const { tokens } = reading;
  let from = at < limit && tokens.is(at, '(') ? at + 1 : at;
  for (let i = 0; i < MOST_SIGNS; i++) from = behindSign(reading, from, limit);
  return readNumber(tokens, from, limit);
}

/** The token behind a sign of number with its mark: `No.`, `số:`, `n°`; the same token where no sign stands. */
export function behindSign(reading: Reading, at: number, limit: number): number {
  const sign = at < limit ? reading.cue(at, 'numberSign') : null;
  if (!sign || sign.end >= limit) return at;
  const marked = ['.', ':', '°', 'º'].some((mark) => reading.tokens.is(sign.end, mark));
  return marked ? sign.end + 1 : sign.end;
}

/** Whether nothing behind a short number makes it a year, a share, a date or a count: `Resolution 2025`, `Plan 5 years`. */
export function standsAlone(
  reading: Reading,
  { from, to, year, serial }: DocumentNumber,
  limit: number,
  signed: boolean,
): boolean {
  const { tokens } = reading;
  if (!signed && year === null && /^(?:19|20)\d\d$/.test(serial)) return false;
  if (to >= limit) return true;
  if (tokens.is(to, '%') || (to === from + 1 && reading.cue(to, 'ordinalEnding') && tokens.isGlued(to))) return false;
  // `résolution 4K`
  if (tokens.isGlued(to) && tokens.isCapital(to)) return false;
  const decimal = (tokens.is(to, '.') || tokens.is(to, ',') || tokens.is(to, '/')) && tokens.isGlued(to);
  if (decimal && to + 1 < limit && tokens.isGlued(to + 1) && tokens.isNumber(to + 1)) return false;
  // `Công điện 178 ngày 29-9` has a date, `Kế hoạch 90 ngày` a length.
  return reading.cue(to, 'measured') === null || (reading.cue(to, 'dateLead') !== null && tokens.isNumber(to + 1));
}

/** The token behind a comma, a conjunction or both: what joins a further document to a list. */
export function jointAt(reading: Reading, end: number, limit: number): number {
  let at = end;
  if (at < limit && (reading.tokens.is(at, ',') || reading.tokens.is(at, ';'))) at++;
  const and = at < limit ? reading.cue(at, 'coordinator') : null;
  return Math.min(and ? and.end : at, limit);
}

/**
 * Whether a bracket holds short numbers and nothing else, at least two: the `(57, 59, 66 and 68)` of four resolutions.
 *
 * @param open the token of the bracket
 */
export function isListOfNumbers(reading: Reading, open: number, limit: number): boolean {
  let at = open + 1;
  for (let count = 1; at < limit; count++) {
    const number = numberAt(reading, at, limit);
    if (!number || number.codes.length > 0 || number.year !== null) return false;
    const next = jointAt(reading, number.to, limit);
    if (next === number.to) return count > 1 && next < limit && reading.tokens.is(next, ')');
    at = next;
  }
  return false;
}
