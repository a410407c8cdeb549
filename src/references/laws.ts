/**
 * Laws by their names: `Luật Đất đai năm 2024`, `2024 Land Law`, `Law on Public Investment 2019`, `Loi foncière de 2024`.
 * A name without a year is read too, but names a law only where the text says its year or number elsewhere.
 */
import type { Cue } from '../language/compile.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import { readDate, yearAt } from './dates.ts';
import type { NamedLaw } from './mention.ts';

export interface LawReading extends TokenRange {
  law: NamedLaw;
}

/** `et à la` */
const MOST_ARTICLES = 3;
const LONGEST_NAME = 18;
const LONGEST_BEFORE = 6;

/**
 * Reads a law around the word for it.
 *
 * @param from nothing before it belongs to this law
 */
export function readLaw(reading: Reading, cue: Cue<'document'>, from: number, limit: number): LawReading | null {
  const { name } = cue.value;
  if (name === undefined) return null;
  const before =
    readQuoted(reading, cue, from, limit) ?? (name === 'both' ? readNameBefore(reading, cue, from, limit) : null);
  return before ?? (name === 'before' ? null : readNameBehind(reading, cue, from, limit));
}

/** `2024 Land Law`, `Land Law (amended) 2024`, `Law of Land 2024`. */
function readNameBefore(reading: Reading, cue: Cue<'document'>, from: number, limit: number): LawReading | null {
  let start = cue.start;
  while (start > from && cue.start - start < LONGEST_BEFORE && isNameBefore(reading, start - 1)) start--;
  while (start < cue.start && (reading.cue(start, 'lawFiller') || reading.cue(start, 'coordinator'))) start++;
  if (start === cue.start) return null;
  const name = slugOf(reading, start, cue.start);
  const before = yearBefore(reading, start, from);
  if (before) return { from: before.from, to: cue.end, law: { name, year: before.year } };
  const behind = yearBehind(reading, cue.end, limit);
  return { from: start, to: behind?.to ?? cue.end, law: { name, year: behind?.year ?? null } };
}

/** `《2024年土地法》`, `《土地法》（2024年）`: quotation marks show where a name begins that ends in the word for a law. */
function readQuoted(reading: Reading, cue: Cue<'document'>, from: number, limit: number): LawReading | null {
  const { tokens } = reading;
  if (cue.end >= limit || !tokens.is(cue.end, '"')) return null;
  let start = cue.start;
  while (start > from && cue.start - start < LONGEST_NAME && tokens.isWord(start - 1)) start--;
  const dated = start > from ? yearAt(reading, start - 1, limit, false) : null;
  const tail = dated === null ? null : reading.cue(start, 'timeTail');
  if (tail) start = tail.end;
  const open = dated === null ? start - 1 : tail ? tail.start - 2 : start - 2;
  if (open < from || !tokens.is(open, '"') || start >= cue.start) return null;
  const behind = dated === null ? yearBehind(reading, cue.end + 1, limit) : null;
  const law = { name: slugOf(reading, start, cue.start), year: dated ?? behind?.year ?? null };
  return { from: open + 1, to: behind?.to ?? cue.end, law };
}

function isNameBefore(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  if (reading.cue(i, 'document')) return false;
  return tokens.isCapital(i) || (i > 0 && tokens.isCapital(i - 1) && (isHyphen(reading, i) || joins(reading, i)));
}

/** `Anti-Corruption`: part of a name, not a dash between two. */
function isHyphen(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return tokens.is(i, '-') && tokens.isGlued(i) && i + 1 < tokens.length && tokens.isGlued(i + 1);
}

function joins(reading: Reading, i: number): boolean {
  return reading.cue(i, 'coordinator') !== null;
}

/** `Luật Đất đai năm 2024`, `2024 Law on Public Investment`, `loi de 2024 sur les investissements publics`. */
function readNameBehind(reading: Reading, cue: Cue<'document'>, from: number, limit: number): LawReading | null {
  const before = yearBefore(reading, cue.start, from);
  const inside = before ? null : yearBehind(reading, cue.end, limit);
  const on = reading.cue(inside?.to ?? cue.end, 'lawOn');
  const start = on ? on.end : (inside?.to ?? cue.end);
  // `2024 Law School`: where the name can stand before the word, it is joined to it when it stands behind.
  if (start >= limit || (!on && (inside !== null || cue.value.name === 'both'))) return null;
  const name = readName(reading, start, limit, before !== null || inside !== null);
  if (!name) return null;
  const year = before?.year ?? inside?.year ?? name.year;
  return { from: before?.from ?? cue.start, to: name.to, law: { name: slugOf(reading, start, name.end), year } };
}

/** A year before the name, perhaps with an article or adjective between: `the 2024 revised Land Law`. */
function yearBefore(reading: Reading, at: number, from: number): { from: number; year: number } | null {
  let i = at - 1;
  while (i > from && reading.cue(i, 'lawFiller')?.end === i + 1) i--;
  const year = i >= from ? yearAt(reading, i, at, false) : null;
  return year === null || (i > 0 && reading.tokens.isGlued(i) && !reading.tokens.isWord(i - 1))
    ? null
    : { from: i, year };
}

/** A year behind the name: `2024`, `năm 2024`, `de 2024`, `(2024)`, `(sửa đổi) năm 2024`. */
function yearBehind(reading: Reading, from: number, limit: number): { to: number; year: number } | null {
  const { tokens } = reading;
  let at = from;
  let open = false;
  for (let i = 0; i < 6 && at < limit; i++) {
    const year = yearAt(reading, at, limit, false);
    if (year !== null) {
      if (isJoined(reading, at + 1, limit)) return null;
      return { to: open && tokens.is(at + 1, ')') ? at + 2 : at + 1, year };
    }
    const skip = reading.cue(at, 'yearLead') ?? reading.cue(at, 'lawFiller');
    if (tokens.is(at, '(')) open = true;
    else if (tokens.is(at, ')')) open = false;
    else if (!skip) return null;
    at = skip ? skip.end : at + 1;
  }
  return null;
}

/** `Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015` */
function yearOfDay(reading: Reading, at: number, limit: number): { to: number; year: number } | null {
  const read = reading.cue(at, 'dateLead') ? readDate(reading, at, limit) : null;
  return read?.date && read.date.length > 4 ? { to: read.to, year: Number(read.date.slice(0, 4)) } : null;
}

/** `2021-2025`, `2024/…` */
function isJoined(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  return at + 1 < limit && (tokens.is(at, '-') || tokens.is(at, '/') || tokens.is(at, '–')) && tokens.isNumber(at + 1);
}

interface Name {
  /** Where the name ends, and where the year behind it. */
  end: number;
  to: number;
  year: number | null;
}

/**
 * A name runs up to its year. Where the year was said before, it runs as far as capitals do, or in a language that writes it
 * small up to a mark.
 */
function readName(reading: Reading, start: number, limit: number, dated: boolean): Name | null {
  const { tokens } = reading;
  const last = Math.min(limit, start + LONGEST_NAME);
  const capitals = tokens.isCapital(start);
  let capital = start;
  for (let i = start; i < last; i++) {
    if (!dated && i > start) {
      const year = yearBehind(reading, i, limit) ?? yearOfDay(reading, i, limit);
      if (year) return { end: i, ...year };
    }
    if (endsName(reading, i, capitals) || (dated && capitals && !joinsCapitals(reading, i, last)))
      return finish(start, dated && capitals ? capital : i);
    if (tokens.isCapital(i)) capital = i + 1;
  }
  return finish(start, dated && capitals ? capital : last);
}

function finish(start: number, end: number): Name | null {
  return end > start ? { end, to: end, year: null } : null;
}

/** Whether one or two small words stand between capitals: `Public and Private Investment`, `Democracy at the Grassroots`. */
function joinsCapitals(reading: Reading, i: number, limit: number): boolean {
  const { tokens } = reading;
  if (tokens.isCapital(i) || (isHyphen(reading, i) && tokens.isCapital(i + 1))) return true;
  const isSmall = (at: number) => at + 1 < limit && tokens.isWord(at) && tokens.bare(at).length <= 3;
  return isSmall(i) && (tokens.isCapital(i + 1) || (isSmall(i + 1) && tokens.isCapital(i + 2)));
}

/** A word for a kind of document that has a name of its own. */
function isOfKind(reading: Reading, i: number): boolean {
  const document = i < reading.tokens.length ? reading.cue(i, 'document') : null;
  return document !== null && document.value.type !== 'other';
}

/** @param capitals the name began with a capital: `Luật Ban hành văn bản quy phạm pháp luật` */
function endsName(reading: Reading, i: number, capitals: boolean): boolean {
  const { tokens } = reading;
  // `la loi sur la promulgation des documents juridiques et au décret n° 78`
  const and = reading.cue(i, 'coordinator');
  if (and && !capitals)
    for (let at = and.end; at < and.end + MOST_ARTICLES; at++) if (isOfKind(reading, at)) return true;
  const document = reading.cue(i, 'document');
  // A law may be on documents, and on those of law; another law has a capital if this one has.
  const isPart =
    document?.value.type === 'other' || (document?.value.type === 'law' && capitals && !tokens.isCapital(i));
  const isOther = document !== null && !isPart;
  const isVerb = reading.cue(i, 'subjectEnd') !== null && !(capitals && joinsCapitals(reading, i, tokens.length));
  if (isOther || isVerb || reading.cue(i, 'numberSign')) return true;
  if (tokens.isNumber(i)) return true;
  if (tokens.isWord(i) || tokens.is(i, "'") || tokens.is(i, '-') || tokens.is(i, '–')) return false;
  // `Luật Phòng, chống tham nhũng`: a comma is part of a name when a small word follows.
  return !(tokens.is(i, ',') && i + 1 < tokens.length && tokens.isWord(i + 1) && !tokens.isCapital(i + 1));
}

/** Tokens `[from, to)` as part of an id: folded words, hyphenated. */
export function slugOf(reading: Reading, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) {
    if (!reading.tokens.isWord(i) || reading.tokens.bare(i).length === 0) continue;
    // In a script without spaces the letters of a word stand together: `土地`.
    const { start, end } = reading.tokens;
    const joins = words.length > 0 && reading.tokens.isWord(i - 1) && start[i] === end[i - 1];
    if (joins) words[words.length - 1] += reading.tokens.bare(i);
    else words.push(reading.tokens.bare(i));
  }
  return words.join('-');
}
