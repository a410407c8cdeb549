/**
 * Times that say no year, `23/9`, `14h30`, `in 5 years`: their tokens are taken, so that their numbers measure nothing.
 */
import type { Passage } from './passage.ts';

export const MONTHS_OF_YEAR = 12;

/** `quý III`, `this year`: a time whose year is not said. */
export function takeUndated(passage: Passage, i: number): void {
  if (passage.isTaken(i)) return;
  const part = passage.cue(i, 'yearPart') ?? passage.cue(i, 'undated');
  if (part) passage.take(i, part.end, 3);
  // `9月`: the name of a month that is itself a number.
  const month = passage.isNumber(i) ? passage.cue(i, 'month') : null;
  if (month) passage.take(i, month.end, 3);
}

/** `in 5 years`, `âgées de 18 ans et plus`: how long, and how old. */
export function takeDuration(passage: Passage, i: number): void {
  if (!passage.isNumber(i) || passage.isTaken(i) || passage.isGlued(i) || isPartOfNumber(passage, i)) return;
  const duration = passage.cue(i + 1, 'uncounted');
  if (!duration || (passage.cue(i + 1, 'plainNoun')?.end ?? 0) > duration.end || hasUnit(passage, i + 1)) return;
  const end = passage.cue(duration.end, 'boundAfter')?.end ?? duration.end;
  if (passage.cue(i + 1, 'times') === null && !passage.isNumber(end)) passage.take(i, end, 4);
}

/** `10:42`, `14h30`. */
export function takeClock(passage: Passage, i: number): void {
  if (passage.isNumber(i + 2) && passage.isGlued(i + 1) && passage.isGlued(i + 2)) {
    const between = passage.is(i + 1, ':') || (passage.isWord(i + 1) && passage.cue(i + 1, 'uncounted') !== null);
    if (between && passage.digits(i) <= 2) passage.take(i, i + 3, 1);
  }
}

/** Days without a year: `23/9`, `le 4 octobre`, `October 8`, `sáng 22.11`. */
export function takeDay(passage: Passage, i: number): void {
  const day = passage.small(i);
  if (!isDay(day) || isPartOfNumber(passage, i)) return;
  const end = passage.cue(i + 1, 'ordinalEnding') && passage.isGlued(i + 1) ? i + 2 : i + 1;
  const month = passage.cue(end, 'month') ?? passage.cue(passage.cue(end, 'timeLink')?.end ?? -1, 'month');
  const tail = passage.cue(i + 1, 'dayTail');
  if (month) passage.take(i, month.end, 2);
  else if (tail) passage.take(passage.ending(i, 'month')?.start ?? i, tail.end, 2);
  else if (passage.ending(i, 'month') && !passage.isGlued(i)) passage.take(i, end, 2);
  else if (
    isSeparator(passage, i + 1) &&
    passage.isGlued(i + 1) &&
    passage.isGlued(i + 2) &&
    isMonth(passage.small(i + 2))
  ) {
    const isCounted = passage.isWord(i + 3) && !passage.tokens.isCapital(i + 3) && passage.is(i + 1, '/');
    if (passage.ending(i, 'dayLead') || (passage.is(i + 1, '/') && !isCounted && !hasUnit(passage, i + 3)))
      passage.take(i, i + 3, 2);
  } else if (passage.ending(i, 'dayLead')) passage.take(i, i + 1, 2);
}

/** `318,6/4.050`: digits of a longer number. */
function isPartOfNumber(passage: Passage, i: number): boolean {
  const before =
    (passage.is(i - 1, ',') || passage.is(i - 1, '.')) &&
    passage.isGlued(i) &&
    passage.isNumber(i - 2) &&
    passage.isGlued(i - 1);
  const after =
    (passage.is(i + 1, ',') || passage.is(i + 1, '.')) &&
    passage.isNumber(i + 2) &&
    passage.isGlued(i + 1) &&
    passage.isGlued(i + 2);
  return before || (after && passage.digits(i + 2) > 2);
}

export function hasUnit(passage: Passage, i: number): boolean {
  const at = passage.is(i, '-') && passage.isGlued(i) ? i + 1 : i;
  for (const kind of ['magnitude', 'currency', 'unit', 'percent'] as const) {
    const cue = passage.cue(at, kind);
    if (cue && !((passage.cue(at, 'plainNoun')?.end ?? 0) > cue.end)) return true;
  }
  return false;
}

export function isSeparator(passage: Passage, i: number): boolean {
  return passage.is(i, '/') || passage.is(i, '-') || passage.is(i, '.');
}

export function isDay(value: number): boolean {
  return value >= 1 && value <= 31;
}

export function isMonth(value: number): boolean {
  return value >= 1 && value <= MONTHS_OF_YEAR;
}
