/**
 * Dates and periods of a sentence: `De 2021 à juin 2023`, `9 tháng đầu năm 2023`, `as of November 30, 2023`. Their
 * tokens are taken, so that their numbers measure nothing.
 */

import { changed } from '../changed.ts';
import type { NumberCues } from '../language/cues/numbers.ts';
import type { TokenRange } from '../text/tokens.ts';
import { hasAny, type Passage } from './passage.ts';
import {
  hasUnit,
  isDay,
  isMonth,
  isSeparator,
  MONTHS_OF_YEAR,
  takeClock,
  takeDay,
  takeDuration,
  takeUndated,
} from './yearless.ts';

/** A year, month, day, quarter or interval. Tokens `[from, to)` with the words that lead to it. */
export interface Time extends TokenRange {
  /** ISO 8601. */
  value: string;
  /** Where the bare time begins, without its lead. */
  bare: number;
  lead: 'in' | 'by' | 'as-of' | 'term' | null;
  precision: 'year' | 'month' | 'day' | 'interval';
  /** First and last year. */
  first: number;
  last: number;
}

const FIRST_YEAR = 1900;
const LAST_YEAR = 2150;

/** Finds and takes the times of a sentence, in text order. */
export function findTimes(passage: Passage): Time[] {
  const points: Time[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    if (!passage.isNumber(i)) continue;
    if (isYear(passage, i)) points.push(pointAt(passage, i));
    else takeClock(passage, i);
  }
  const times = joined(passage, points);
  for (const time of times) lead(passage, time);
  for (const time of times) passage.take(time.from, time.to, 2);
  for (let i = passage.from; i < passage.to; i++) takeUndated(passage, i);
  for (let i = passage.from; i < passage.to; i++) if (passage.isNumber(i) && !passage.isTaken(i)) takeDay(passage, i);
  for (let i = passage.from; i < passage.to; i++) takeDuration(passage, i);
  return times.filter((time) => (time.lead !== 'term' || isSaidFor(passage, time)) && !inReference(passage, time));
}

/** `Nhiệm kỳ 2020-2025, …`, `13 chỉ tiêu nhiệm kỳ 2025-2030`: what follows is said for the term; elsewhere it only names a committee. */
function isSaidFor(passage: Passage, time: Time): boolean {
  const before = time.from - 1;
  // `Báo cáo nêu rõ, nhiệm kỳ 2020-2025, …`
  const opens = passage.is(before, ',') && passage.mark(before - 1)?.cues.opener !== undefined;
  const isHeading = (before < passage.from || passage.is(before, ':') || opens) && passage.is(time.to, ',');
  return isHeading || [before, before - 1, before - 2].some((i) => hasAny(passage.mark(i), ['goal', 'plan']));
}

function inReference(passage: Passage, time: Time): boolean {
  return passage.isTaken(time.bare) && !passage.isTime(time.bare);
}

function isYear(passage: Passage, i: number): boolean {
  const value = passage.small(i);
  if (value < FIRST_YEAR || value > LAST_YEAR || passage.digits(i) !== 4 || passage.isTaken(i)) return false;
  if (isDecimalPart(passage, i)) return false;
  if (passage.isNumber(i - 1) && passage.digits(i - 1) <= 3 && !passage.isGlued(i)) return true;
  return !hasUnit(passage, i + 1);
}

/** `1.2023`, `2023,5`: part of a longer number. Dates have two marks. */
function isDecimalPart(passage: Passage, i: number): boolean {
  const before = (passage.is(i - 1, ',') || passage.is(i - 1, '.')) && passage.isGlued(i) && passage.isNumber(i - 2);
  if (before && passage.isGlued(i - 1)) return dateBefore(passage, i) === null;
  const after = (passage.is(i + 1, ',') || passage.is(i + 1, '.')) && passage.isGlued(i + 1);
  return after && passage.isNumber(i + 2) && passage.isGlued(i + 2);
}

function pointAt(passage: Passage, year: number): Time {
  const value = passage.small(year);
  const time: Time = {
    from: year,
    to: year + 1,
    bare: year,
    value: String(value),
    lead: null,
    precision: 'year',
    first: value,
    last: value,
  };
  const point =
    isoDate(passage, time) ??
    shortRange(passage, time) ??
    dateBefore(passage, year) ??
    wordsBefore(passage, time) ??
    time;
  return withTail(passage, sinceMonth(passage, point));
}

/** `2023 года`; `2023年9月30日`, `2024年前9个月`: what belongs to a year behind it, from the larger to the smaller. */
function withTail(passage: Passage, time: Time): Time {
  const tail = passage.cue(time.to, 'timeTail');
  if (!tail) return time;
  const year = changed(time, { to: tail.end });
  if (year.precision !== 'year') return year;
  return monthBehind(passage, year) ?? partBehind(passage, year) ?? firstMonthsBehind(passage, year) ?? year;
}

function monthBehind(passage: Passage, time: Time): Time | null {
  const month = passage.cue(time.to, 'month');
  if (!month) return null;
  const value = `${time.value}-${padded(month.value)}`;
  const day = passage.small(month.end);
  const tail = isDay(day) ? passage.cue(month.end + 1, 'dayTail') : null;
  if (!tail) return changed(time, { to: month.end, value, precision: 'month' });
  return changed(time, { to: tail.end, value: `${value}-${padded(day)}`, precision: 'day' });
}

function partBehind(passage: Passage, time: Time): Time | null {
  const part = passage.cue(time.to, 'yearPart');
  return part && { ...time, to: part.end, ...partOf(time, part.value) };
}

function firstMonthsBehind(passage: Passage, time: Time): Time | null {
  const lead = passage.cue(time.to, 'firstMonthsLead');
  const count = lead ? passage.small(lead.end) : -1;
  const months = lead ? passage.cue(lead.end + 1, 'firstMonths') : null;
  return months && isMonth(count) ? { ...time, to: months.end, ...monthsTo(time, count) } : null;
}

/** `2021–25`: the second year without its century. */
function shortRange(passage: Passage, time: Time): Time | null {
  const end = time.to + 1;
  const glued = passage.isDash(time.to) && passage.isGlued(time.to) && passage.isGlued(end);
  if (
    !glued ||
    passage.digits(end) !== 2 ||
    passage.small(end) <= time.first % 100 ||
    (passage.isGlued(end + 1) && !passage.is(end + 1, ',') && !passage.is(end + 1, '.'))
  )
    return null;
  const last = time.first - (time.first % 100) + passage.small(end);
  return changed(time, { to: end + 1, value: `${time.value}/${last}`, precision: 'interval', last });
}

/** `2024-11`, `2024-11-05`: glued, most significant first. */
function isoDate(passage: Passage, time: Time): Time | null {
  const month = time.to + 1;
  if (!passage.is(month - 1, '-') || !passage.isGlued(month - 1) || !passage.isGlued(month)) return null;
  if (passage.digits(month) !== 2 || !isMonth(passage.small(month))) return null;
  const value = `${time.value}-${padded(passage.small(month))}`;
  const day = month + 2;
  const isFull = passage.is(day - 1, '-') && passage.isGlued(day - 1) && passage.isGlued(day);
  if (isFull && passage.digits(day) === 2 && isDay(passage.small(day)))
    return changed(time, { to: day + 1, value: `${value}-${padded(passage.small(day))}`, precision: 'day' });
  return changed(time, { to: month + 1, value, precision: 'month' });
}

/** `30/9/2023`, `30.9.2023`, `9/2023`: glued numbers before the year; day and month in either order. */
function dateBefore(passage: Passage, year: number): Time | null {
  const value = passage.small(year);
  const separator = year - 1;
  if (passage.ending(separator, 'yearPart')) return null;
  const tight = passage.isGlued(year) && passage.isGlued(separator);
  if (!tight || !passage.isNumber(year - 2) || !isSeparator(passage, separator)) return null;
  const second = passage.small(year - 2);
  const mark = passage.tokens.surface(separator);
  const day =
    passage.is(year - 3, mark) && passage.isGlued(year - 3) && passage.isGlued(year - 2) ? passage.small(year - 4) : -1;
  const base = { to: year + 1, lead: null, first: value, last: value } as const;
  if (day > 0) {
    const [d, m] = isMonth(second) ? [day, second] : [second, day];
    if (d > 31 || !isMonth(m)) return null;
    return changed(base, {
      from: year - 4,
      bare: year - 4,
      value: `${value}-${padded(m)}-${padded(d)}`,
      precision: 'day',
    });
  }
  if (!isMonth(second) || mark === '.') return null;
  const month = passage.ending(year - 1, 'month');
  const from = month ? month.start : year - 2;
  return withDay(passage, changed(base, { from, bare: from, value: `${value}-${padded(second)}`, precision: 'month' }));
}

/** `tháng 9 năm 2023`, `September 30, 2025`, `six premiers mois de 2023`, `quý I/2024`. */
function wordsBefore(passage: Passage, time: Time): Time | null {
  let end = time.from;
  let day = 0;
  const comma = passage.is(end - 1, ',');
  if (comma) end--;
  if (comma || isDay(passage.small(end - 1))) {
    const number = passage.ending(end, 'ordinalEnding') && passage.isGlued(end - 1) ? end - 2 : end - 1;
    if (isDay(passage.small(number)) && passage.ending(number, 'month')) {
      day = passage.small(number);
      end = number;
    }
  }
  end = skipLinks(passage, end);
  const month = passage.ending(end, 'month');
  if (month) {
    const at = {
      ...time,
      from: month.start,
      bare: month.start,
      value: `${time.value}-${padded(month.value)}`,
      precision: 'month',
    } as Time;
    return day > 0 ? changed(at, { value: `${at.value}-${padded(day)}`, precision: 'day' }) : withDay(passage, at);
  }
  return comma ? null : (partOfYear(passage, time, end) ?? firstMonths(passage, time, end));
}

/** `2023`, back over `de l'année`, `of`, `/`. */
function skipLinks(passage: Passage, from: number): number {
  let end = from;
  for (let steps = 0; steps < 4; steps++) {
    const link = passage.ending(end, 'timeLink');
    if (link) end = link.start;
    else if (passage.is(end - 1, '/') || passage.is(end - 1, "'") || passage.isDash(end - 1)) end--;
    else break;
  }
  return end;
}

/** `le 30 septembre 2023`, `ngày 30 tháng 9 năm 2023`: the day before its month. */
function withDay(passage: Passage, time: Time): Time {
  const end = skipLinks(passage, time.bare);
  const number = passage.ending(end, 'ordinalEnding') && passage.isGlued(end - 1) ? end - 2 : end - 1;
  if (!isDay(passage.small(number)) || passage.isTaken(number)) return time;
  return {
    ...time,
    from: number,
    bare: number,
    value: `${time.value}-${padded(passage.small(number))}`,
    precision: 'day',
  };
}

/** `de janvier à octobre 2025`, `entre janvier et octobre 2025`: the first month without its year. */
function sinceMonth(passage: Passage, time: Time): Time {
  if (time.precision !== 'month') return time;
  const joint = passage.ending(time.bare, 'rangeJoint') ?? passage.ending(time.bare, 'conjunction');
  const first = joint && passage.ending(joint.start, 'month');
  if (
    !first ||
    (joint.kind === 'conjunction' && !passage.ending(first.start, 'between')) ||
    first.value >= Number(time.value.slice(-2))
  )
    return time;
  const value = `${time.first}-${padded(first.value)}/${time.value}`;
  return changed(time, { from: first.start, bare: first.start, value, precision: 'interval' });
}

function partOfYear(passage: Passage, time: Time, end: number): Time | null {
  const part = passage.ending(end, 'yearPart');
  if (!part) return null;
  return { ...time, from: part.start, bare: part.start, ...partOf(time, part.value) };
}

function partOf({ value }: Time, { first, last, quarter }: NumberCues['yearPart']): Pick<Time, 'value' | 'precision'> {
  if (quarter) return { value: `${value}-Q${quarter}`, precision: 'month' };
  return { value: `${value}-${padded(first)}/${value}-${padded(last)}`, precision: 'interval' };
}

/** `6 tháng đầu năm 2023`, `first nine months of 2024`: a count of months from the beginning of the year. */
function firstMonths(passage: Passage, time: Time, end: number): Time | null {
  const months = passage.ending(end, 'firstMonths');
  if (!months) return null;
  let from = months.start;
  const word = passage.ending(from, 'numberWord');
  const count = word ? word.value : passage.small(from - 1);
  if (count < 1 || count > MONTHS_OF_YEAR) return null;
  from = word ? word.start : from - 1;
  const before = passage.ending(from, 'firstMonthsLead');
  if (before) from = before.start;
  return { ...time, from, bare: from, ...monthsTo(time, count) };
}

/** The months of a year up to the last of a count. */
function monthsTo({ value }: Time, count: number): Pick<Time, 'value' | 'precision'> {
  return {
    value: count === MONTHS_OF_YEAR ? value : `${value}-01/${value}-${padded(count)}`,
    precision: 'interval',
  };
}

/** Joins what a dash or a word joins: `2021-2025`, `từ năm 2021 đến tháng 6/2023`. */
function joined(passage: Passage, points: readonly Time[]): Time[] {
  const times: Time[] = [];
  for (const point of points) {
    const last = times.at(-1);
    if (
      last &&
      last.precision !== 'interval' &&
      point.precision !== 'interval' &&
      last.value < point.value &&
      areJoined(passage, last.to, point.bare)
    ) {
      Object.assign(last, {
        to: point.to,
        value: `${last.value}/${point.value}`,
        precision: 'interval',
        last: point.last,
      });
    } else times.push({ ...point });
  }
  return times;
}

function areJoined(passage: Passage, from: number, to: number): boolean {
  let at = from;
  if (passage.isDash(at) || passage.is(at, '/')) at++;
  else {
    const isBetween = passage.ending(from - 1, 'between') !== null;
    const joint = passage.cue(at, 'rangeJoint') ?? (isBetween ? passage.cue(at, 'conjunction') : null);
    if (!joint) return false;
    at = joint.end;
  }
  while (at < to) {
    const link = passage.cue(at, 'timeLink') ?? passage.cue(at, 'timeLead');
    if (link) at = link.end;
    else if (passage.is(at, "'")) at++;
    else return false;
  }
  return at === to;
}

/** `term XV, 2025-2030`: the years of a term that has a number. */
function isOfTerm(passage: Passage, time: Time): boolean {
  if (time.precision !== 'interval' || !passage.is(time.from - 1, ',')) return false;
  return passage.ending(time.from - 2, 'timeLead')?.value === 'term';
}

/** Takes in the words before a time: `d'ici`, `au cours de la période`, `đến hết`; a clock between, `tính đến 17 giờ ngày …`. */
function lead(passage: Passage, time: Time): void {
  // `the 2022-2027 mandate`
  const behind = time.precision === 'interval' ? passage.cue(time.to, 'timeLead') : null;
  if (behind?.value === 'term') Object.assign(time, { lead: 'term', to: behind.end });
  if (isOfTerm(passage, time)) time.lead = 'term';
  for (let steps = 0; steps < 4; steps++) {
    const hours = passage.ending(time.from, 'uncounted');
    if (hours && passage.isNumber(hours.start - 1) && passage.ending(hours.start - 1, 'timeLead'))
      time.from = hours.start - 1;
    const cue = passage.ending(time.from, 'timeLead');
    if (cue && time.lead === 'term' && cue.value === 'in' && cue.end > cue.start + 1) time.lead = 'in';
    if (cue) {
      if (cue.value === 'term' || cue.value === 'by' || (cue.value === 'as-of' && time.lead !== 'by'))
        time.lead = cue.value;
      else time.lead ??= cue.value;
      time.from = cue.start;
      continue;
    }
    const link = passage.ending(time.from, 'timeLink') ?? (time.lead ? null : passage.ending(time.from, 'article'));
    // `13e mandat, 2021-2026`, but `de la police, au cours de 2024`.
    const parts = link && passage.is(link.start, ',') && passage.ending(link.start, 'timeLead')?.value !== 'term';
    if (link && !parts) time.from = link.start;
    else if (passage.is(time.from - 1, '(') && passage.partner(time.from - 1) === time.to) {
      time.from--;
      time.to++;
    } else break;
  }
}

function padded(value: number): string {
  return String(value).padStart(2, '0');
}
