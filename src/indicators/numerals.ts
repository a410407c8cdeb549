/**
 * Numbers written in digits, with their groups and decimals: `68 358`, `57.149,4`, `1,234.5`. Which mark is which is
 * settled later, with the whole text as evidence (see `notation.ts`).
 */
import { changed } from '../changed.ts';
import { Gap } from '../text/tokens.ts';
import type { Passage } from './passage.ts';

/** A number as written. Tokens `[from, to)`. */
export interface Numeral {
  from: number;
  to: number;
  /** The digits, when only one reading is possible: a plain decimal number without groups. */
  plain: string;
  /** Set when the one mark before three digits may part thousands as well as decimals: `27.918`. */
  doubtful: { mark: '.' | ','; token: number; decimal: string; grouped: string } | null;
  /** What the spelling shows of the marks used in this text. */
  shows: { decimal?: string; grouped?: string; places: number };
  /** Digits in groups or with decimals: no year, no label. */
  marked: boolean;
  leadingZero: boolean;
}

/** No figure of an article is longer. */
const LONGEST = 16;

/** Reads the number that begins at a token; `next` is where to go on, also when there is none. */
export function readNumeral(passage: Passage, from: number): { numeral: Numeral | null; next: number } {
  const parts: number[] = [from];
  const marks: string[] = [];
  let at = from;
  for (;;) {
    if (isGrouped(passage, at, parts, marks)) {
      marks.push(' ');
      at += 1;
    } else if (isMarked(passage, at)) {
      marks.push(passage.is(at + 1, ',') ? ',' : '.');
      at += 2;
    } else break;
    parts.push(at);
  }
  const next = at + 1;
  if (parts.length > LONGEST) return { numeral: null, next };
  const digits = parts.map((i) => passage.tokens.slice(i, i + 1));
  if (digits.reduce((sum, part) => sum + part.length, 0) > LONGEST) return { numeral: null, next };
  return { numeral: interpret(from, next, digits, marks), next };
}

/** A space parts thousands: one to three digits, then threes only. */
function isGrouped(passage: Passage, at: number, parts: number[], marks: string[]): boolean {
  const { tokens } = passage;
  if (!passage.isNumber(at + 1) || tokens.gap[at + 1] !== Gap.Space || passage.isTaken(at + 1)) return false;
  if (passage.digits(at + 1) !== 3 || marks.some((mark) => mark !== ' ')) return false;
  if (parts.length > 1) return true;
  return passage.digits(at) <= 3 && tokens.slice(at, at + 1)[0] !== '0' && passage.ending(at, 'numberLabel') === null;
}

function isMarked(passage: Passage, at: number): boolean {
  const mark = at + 1;
  if (!passage.is(mark, '.') && !passage.is(mark, ',')) return false;
  return passage.isGlued(mark) && passage.isNumber(mark + 1) && passage.isGlued(mark + 1) && !passage.isTaken(mark + 1);
}

function interpret(from: number, to: number, digits: string[], marks: string[]): Numeral | null {
  const whole = { from, to, doubtful: null, marked: marks.length > 0, leadingZero: digits[0][0] === '0' };
  const joined = digits.join('');
  if (marks.every((mark) => mark === ' ')) return changed(whole, { plain: joined, shows: { places: 0 } });
  const last = marks[marks.length - 1];
  const decimals = digits[digits.length - 1];
  const decimal = `${digits.slice(0, -1).join('')}.${decimals}`;
  const before = marks.slice(0, -1);
  const threes = digits.slice(1, -1).every((part) => part.length === 3) && digits[0].length <= 3;
  if (before.length > 0) {
    if (!threes || before.some((mark) => mark !== before[0])) return null;
    if (before[0] === last) {
      return decimals.length === 3 ? changed(whole, { plain: joined, shows: { grouped: last, places: 0 } }) : null;
    }
    const grouped = before[0] === ' ' ? {} : { grouped: before[0] };
    return { ...whole, plain: decimal, shows: { decimal: last, ...grouped, places: decimals.length } };
  }
  if (decimals.length !== 3 || digits[0].length > 3 || digits[0][0] === '0') {
    return changed(whole, { plain: decimal, shows: { decimal: last, places: decimals.length } });
  }
  const doubtful = { mark: last as '.' | ',', token: from + 1, decimal, grouped: joined };
  return changed(whole, { plain: decimal, doubtful, shows: { places: 0 } });
}
