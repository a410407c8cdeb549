/**
 * Dates of documents, as precise as they are said: `ngày 05 tháng 6 năm 2023`, `dated October 25, 2017`, `du 1er mai 2024`,
 * `14.10.2022`, `11/2021`, `năm 2023`.
 */
import { changed } from '../changed.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';

export interface DateReading extends TokenRange {
  /** ISO 8601; null for a day without its year. */
  date: string | null;
}

/** A date before its document, in tokens. */
const LONGEST = 8;

interface Part extends TokenRange {
  year?: number;
  month?: number;
  day?: number;
}

/** Reads a date at a token, with the words that open it: `ban hành ngày`, `en date du`. */
export function readDate(reading: Reading, at: number, limit: number): DateReading | null {
  let from = at;
  for (let lead = leadAt(reading, from, limit); lead > from; lead = leadAt(reading, from, limit)) from = lead;
  const part = readPart(reading, from, limit, from > at);
  if (!part) return null;
  return { from: at, to: part.to, date: iso(part) };
}

/** A date that ends before a token: `2024年6月14日第35-CT/TW号指示`. */
export function dateBefore(reading: Reading, from: number, end: number): DateReading | null {
  for (let at = Math.max(from, end - LONGEST); at < end; at++) {
    const date = readDate(reading, at, end);
    if (date?.to === end) return date;
  }
  return null;
}

function leadAt(reading: Reading, at: number, limit: number): number {
  const cue = at < limit ? reading.cue(at, 'dateLead') : null;
  return cue && cue.end < limit ? cue.end : at;
}

/** @param led whether words say that it is a date: then a month or a year alone is one */
function readPart(reading: Reading, from: number, limit: number, led: boolean): Part | null {
  return (
    readFigures(reading, from, limit) ??
    readYearFirst(reading, from, limit) ??
    readDayFirst(reading, from, limit) ??
    readMonthFirst(reading, from, limit) ??
    readMonth(reading, from, limit, led) ??
    readLoneYear(reading, from, limit, led)
  );
}

/** `25/10/2021`, `27-9-2022`, `14.10.2022`, `09/20/2024`; `29/6` without a year. */
function readFigures(reading: Reading, from: number, limit: number): Part | null {
  const { tokens } = reading;
  const first = number(reading, from, limit, 2);
  if (first === null || !isSeparator(reading, from + 1, limit)) return null;
  const second = number(reading, from + 2, limit, 2);
  if (second === null) return null;
  const same = from + 3 < limit && tokens.surface(from + 3) === tokens.surface(from + 1);
  const year = same ? yearAt(reading, from + 4, limit, true) : null;
  if (year !== null) return dayAndMonth({ from, to: from + 5, year }, first, second);
  const named = yearBehind(reading, from + 3, limit);
  if (named) return dayAndMonth({ from, to: named.to, year: named.year }, first, second);
  // `ngày 29/6`; a dot or a hyphen alone would be a decimal or a range.
  return tokens.is(from + 1, '/') && !same ? dayAndMonth({ from, to: from + 3 }, first, second) : null;
}

/** `2024年6月14日`, `2024年6月`: from the year on, each part with its word behind it. */
function readYearFirst(reading: Reading, from: number, limit: number): Part | null {
  const year = yearAt(reading, from, limit, false);
  const tail = year === null ? null : reading.cue(from + 1, 'timeTail');
  const month = tail ? monthAt(reading, tail.end, limit) : null;
  if (year === null || !month) return null;
  const day = number(reading, month.to, limit, 2);
  const end = day === null ? null : reading.cue(month.to + 1, 'dayTail');
  if (day === null || !end || end.end > limit) return { from, to: month.to, month: month.value, year };
  return { from, to: end.end, day, month: month.value, year };
}

/** The day comes first unless it cannot: `09/12/2022` is in December, `09/20/2024` in September. */
function dayAndMonth(part: Part, first: number, second: number): Part | null {
  const [day, month] = second > 12 ? [second, first] : [first, second];
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? changed(part, { day, month }) : null;
}

/** `25 novembre 2021`, `1er mai 2024`, `11 July, 2016`, `05 tháng 6 năm 2023`. */
function readDayFirst(reading: Reading, from: number, limit: number): Part | null {
  const day = dayAt(reading, from, limit);
  if (!day) return null;
  const month = monthAt(reading, skipOf(reading, day.to, limit), limit);
  if (!month) return null;
  const year = yearBehind(reading, month.to, limit);
  return { from, to: year?.to ?? month.to, day: day.value, month: month.value, ...(year && { year: year.year }) };
}

/** `October 25, 2017`, `May 22nd 2025`. */
function readMonthFirst(reading: Reading, from: number, limit: number): Part | null {
  const month = monthAt(reading, from, limit);
  const day = month && dayAt(reading, month.to, limit);
  if (!month || !day) return null;
  const year = yearBehind(reading, day.to, limit);
  return { from, to: year?.to ?? day.to, day: day.value, month: month.value, ...(year && { year: year.year }) };
}

/** `November 2021`, `tháng 11 năm 2021`, `11/2021`. */
function readMonth(reading: Reading, from: number, limit: number, led: boolean): Part | null {
  const { tokens } = reading;
  const month = monthAt(reading, from, limit);
  if (month) {
    const joined = isSeparator(reading, month.to, limit) ? yearAt(reading, month.to + 1, limit, false) : null;
    if (joined !== null) return { from, to: month.to + 2, month: month.value, year: joined };
    const year = yearBehind(reading, month.to, limit);
    return year && { from, to: year.to, month: month.value, year: year.year };
  }
  const value = led ? number(reading, from, limit, 2) : null;
  if (value === null || value < 1 || value > 12 || from + 2 >= limit || !tokens.is(from + 1, '/')) return null;
  const year = yearAt(reading, from + 2, limit, false);
  return year === null ? null : { from, to: from + 3, month: value, year };
}

function readLoneYear(reading: Reading, from: number, limit: number, led: boolean): Part | null {
  const lead = reading.cue(from, 'yearLead');
  if (!lead && !led) return null;
  const at = lead ? lead.end : from;
  const year = yearAt(reading, at, limit, false);
  return year === null || continues(reading, at + 1, limit) ? null : { from, to: at + 1, year };
}

/** `2021-2025` is a period, `2024/…` a number. */
function continues(reading: Reading, at: number, limit: number): boolean {
  return (
    isSeparator(reading, at, limit) && at + 1 < limit && reading.tokens.isNumber(at + 1) && !reading.tokens.is(at, '.')
  );
}

function number(reading: Reading, at: number, limit: number, digits: number): number | null {
  const { tokens } = reading;
  if (at >= limit || !tokens.isNumber(at) || tokens.end[at] - tokens.start[at] > digits) return null;
  return Number(tokens.surface(at));
}

/** @param short whether `21` may stand for 2021 */
export function yearAt(reading: Reading, at: number, limit: number, short: boolean): number | null {
  const year = number(reading, at, limit, 4);
  if (year === null) return null;
  if (short && year < 100 && reading.tokens.end[at] - reading.tokens.start[at] === 2) return 2000 + year;
  return year >= 1930 && year < 2100 ? year : null;
}

/** A year behind a month or day: `, 2017`, `năm 2023`, `of 2021`. */
function yearBehind(reading: Reading, from: number, limit: number): { to: number; year: number } | null {
  let at = from;
  if (at < limit && reading.tokens.is(at, ',')) at++;
  const lead = at < limit ? reading.cue(at, 'yearLead') : null;
  if (lead) at = lead.end;
  const year = yearAt(reading, at, limit, false);
  if (year === null) return null;
  const tail = at + 1 < limit ? reading.cue(at + 1, 'timeTail') : null;
  return { to: tail ? tail.end : at + 1, year };
}

function dayAt(reading: Reading, at: number, limit: number): { to: number; value: number } | null {
  const value = number(reading, at, limit, 2);
  if (value === null || value < 1 || value > 31) return null;
  const next = at + 1;
  const ending = next < limit && reading.tokens.isGlued(next) ? reading.cue(next, 'ordinalEnding') : null;
  return { to: ending ? ending.end : next, value };
}

function monthAt(reading: Reading, at: number, limit: number): { to: number; value: number } | null {
  if (at >= limit) return null;
  const cue = reading.cue(at, 'month');
  if (cue && cue.end <= limit) {
    // `Oct. 25`
    const to = cue.end < limit && reading.tokens.is(cue.end, '.') ? cue.end + 1 : cue.end;
    return { to, value: cue.value };
  }
  const lead = reading.cue(at, 'monthLead');
  const value = lead ? number(reading, lead.end, limit, 2) : null;
  return lead && value !== null && value >= 1 && value <= 12 ? { to: lead.end + 1, value } : null;
}

function skipOf(reading: Reading, at: number, limit: number): number {
  const cue = at < limit ? reading.cue(at, 'yearLead') : null;
  return cue ? cue.end : at;
}

function isSeparator(reading: Reading, at: number, limit: number): boolean {
  const { tokens } = reading;
  return at < limit && (tokens.is(at, '/') || tokens.is(at, '-') || tokens.is(at, '.') || tokens.is(at, '–'));
}

function iso({ year, month, day }: Part): string | null {
  if (year === undefined) return null;
  const two = (value: number) => String(value).padStart(2, '0');
  return [String(year), ...(month === undefined ? [] : [two(month)]), ...(day === undefined ? [] : [two(day)])].join(
    '-',
  );
}
