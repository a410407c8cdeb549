/**
 * The time a number is said for, and the time or thing it is compared with.
 */

import type { Clause, Statement } from './clause.ts';
import type { MeasureReading } from './measure.ts';
import { isSetAgainst } from './noun-before.ts';
import { earlierBase, hasAny, type Mark, type Passage } from './passage.ts';
import type { Time } from './times.ts';

/** So many parts of a whole may be told in a sentence. */
const MOST_PARTS = 12;
/** Words of a plan's name before its time. */
const LONGEST_PLAN = 10;
/** Tokens from what joins an aim to the one before up to its number. */
const LONGEST_AIM = 16;
/** Words before a time that opens a clause. */
const LONGEST_LEAD = 5;

/** What a growth, ratio or completion is against. */
export function baseOf(
  clause: Clause,
  reading: MeasureReading,
  times: readonly Time[],
  fronted: Fronted | null,
): { base: string | null; time: Time | null } {
  const { measure } = reading;
  if (measure !== 'growth' && measure !== 'ratio' && measure !== 'completion') return { base: null, time: null };
  if (isSetAgainst(clause.before.between, clause.previous !== null)) return { base: null, time: null };
  const time = comparedTime(clause, measure === 'ratio');
  const earlier = clause.behind('earlier');
  if (reading.base === 'plan') return { base: 'plan', time: null };
  if (earlier) return { base: earlierBase(earlier), time: clause.tailTimes.find((t) => t.bare >= earlier.to) ?? null };
  const said = clause.before.between.find((mark) => mark.cues.earlier);
  if (said) return { base: earlierBase(said), time: null };
  const against = time ?? comparedBefore(clause, measure === 'ratio', times);
  if (against) return { base: against.value, time: against };
  const ahead = fronted && fronted.to <= clause.quantity.from && measure !== 'completion' ? fronted : null;
  const base =
    reading.base ??
    joinedBase(clause, reading) ??
    ahead?.base ??
    (measure === 'ratio' ? startOfMovement(clause) : null);
  return { base, time: ahead?.time ?? null };
}

/** `from 38.7 million in 2019 to 61.5 million in 2023 (up 1.59 times)`: against where the movement began. */
function startOfMovement({ previous }: Clause): string | null {
  const start = previous?.clause.quantity.moves === 'to' ? previous.clause.previous?.period : null;
  return start && typeof start !== 'string' ? start.value : null;
}

/** A comparison that opens a clause and holds for what follows: `So với cuối năm 2016, dư nợ tăng 4 %, huy động vốn tăng 3 %`. */
export interface Fronted {
  to: number;
  base: string | null;
  time: Time | null;
}

export function frontedBase(passage: Passage, times: readonly Time[]): Fronted | null {
  for (let i = passage.from; i < passage.to; i++) {
    const mark = passage.mark(i);
    if (mark?.from !== i || !mark.cues.comparison) continue;
    const opens =
      i === passage.from ||
      passage.is(i - 1, ',') ||
      passage.is(i - 1, ';') ||
      passage.is(i - 1, ':') ||
      passage.is(i - 1, '"');
    if (!opens) continue;
    const at = passage.mark(mark.to)?.cues.article ? (passage.mark(mark.to) as Mark).to : mark.to;
    const earlier = mark.cues.earlier ? mark : passage.mark(at);
    if (earlier?.cues.earlier && passage.is(afterTimes(passage, earlier.to), ','))
      return { to: earlier.to, base: earlierBase(earlier), time: null };
    // `From 2023 to 2024, …`: the word belongs to the time.
    const time = times.find(({ from, to }) => from > i && from <= at + 1 && to > at);
    if (time && passage.is(time.to, ',')) return { to: time.to, base: time.value, time };
  }
  return null;
}

function afterTimes(passage: Passage, from: number): number {
  let i = from;
  while (passage.isTime(i)) i++;
  return i;
}

/** `4.6 points higher than last year and up 132 trillion VND`: the comparison holds for both. */
function joinedBase(clause: Clause, { measure }: MeasureReading): string | null {
  const { previous } = clause;
  if (measure !== 'growth' || previous?.measure !== 'growth') return null;
  // `so với cùng kỳ giảm 14 vụ, giảm 5 người chết`: said before the first.
  const { clause: first } = previous;
  const isAhead = first.behind('comparison') === undefined && first.behind('earlier') === undefined;
  if (isAhead && previous.base !== 'plan' && clause.isListed && clause.between('change')) return previous.base;
  const joined = clause.before.noun === null;
  return joined && clause.between('conjunction') ? previous.base : null;
}

/** The time behind a comparison: `so với năm 2020`, `plus qu'en 2020`; behind a multiple any time: `gấp 1,6 lần năm 2020`. */
function comparedTime(clause: Clause, always: boolean): Time | null {
  const comparison = clause.behind('comparison') ?? clause.behind('difference');
  // `twice the area planted in 2023`: the time is that of the thing named.
  const { passage, quantity } = clause;
  const article = passage.mark(quantity.after)?.cues.article ?? passage.ending(quantity.to, 'article')?.value;
  const named = always && article === 'definite';
  for (const time of clause.tailTimes) {
    if (named && !comparison) return time;
    if (!always && isLedByComparison(clause, time)) return time;
    if (comparison ? time.bare >= comparison.to : always && time.lead !== 'by' && time.from === clause.quantity.after)
      return time;
  }
  return null;
}

/** A comparison before its number: `较2015年增长12%`; before a multiple any time that a link joins to it: `是2020年的1.3倍`. */
function comparedBefore(clause: Clause, always: boolean, times: readonly Time[]): Time | null {
  const { passage, quantity, before } = clause;
  const isWithin = (time: Time) => time.from >= before.from && time.to <= quantity.from;
  const compared = times.findLast((time) => isWithin(time) && isCompared(passage, time));
  if (compared) return compared;
  return always ? ownerOf(clause, times) : null;
}

/** The time that a link joins to the number behind it: `2021年的4.7%`. */
function ownerOf({ passage, quantity }: Clause, times: readonly Time[]): Time | null {
  const link = passage.ending(quantity.from, 'link');
  // `de 8 % en 2021 à 11 % en 2025`: where it went, and no owner.
  if (link?.value !== 'tight' || passage.cue(link.start, 'arrival')) return null;
  return times.find((time) => time.to === link.start && !isCompared(passage, time)) ?? null;
}

/** `up 12 % from 2022`, `an increase of VND4 million over 2018`; but `from 2021 to 2023` is when it grew. */
function isLedByComparison({ passage, quantity }: Clause, time: Time): boolean {
  const lead = passage.mark(time.from);
  return lead?.cues.comparison !== undefined && time.from === quantity.after && time.precision !== 'interval';
}

/** Times that govern the rest of their sentence: `En 2024, …`, `năm 2024: …`, `phấn đấu năm 2025 …`. */
export function governingTimes(passage: Passage, times: readonly Time[], isTail: (time: Time) => boolean): Time[] {
  return times.filter((time) => !isTail(time) && !isCompared(passage, time) && isAdverbial(passage, time));
}

function isCompared(passage: Passage, time: Time): boolean {
  const before = passage.mark(time.from - 1);
  return !!(before?.cues.comparison || before?.cues.earlier) || passage.mark(time.bare)?.cues.comparison !== undefined;
}

/** It stands at the beginning of a clause, or before a comma or colon. */
function isAdverbial(passage: Passage, time: Time): boolean {
  const i = time.from - 1;
  if (i < passage.from) return true;
  const mark = passage.mark(i);
  const opens =
    passage.is(i, ',') ||
    passage.is(i, ';') ||
    passage.is(i, ':') ||
    passage.is(i, '"') ||
    passage.is(i, '.') ||
    passage.is(i, ')') ||
    passage.isDash(i);
  // `hai bên phấn đấu đến năm 2028 …`: the words that lead to the time open the aim; a term is that of aims.
  if (passage.mark(time.from)?.cues.goal || time.lead === 'term') return true;
  if (opens || mark?.cues.opener || mark?.cues.goal || mark?.cues.conjunction || mark?.cues.predicate) return true;
  if (isOfPlan(passage, time)) return true;
  // `Accordingly in 2023:`; a time in the noun of a subject has its verb behind.
  if (passage.is(time.to, ':') || isHeading(passage, time.to)) return true;
  return passage.is(time.to, ',') && ((time.lead !== null && i - passage.from < 3) || opensClause(passage, i));
}

/** `the master plan for 2021-2030, which aims for a growth of 9%`: the time of the plan is that of its aims. */
function isOfPlan(passage: Passage, time: Time): boolean {
  let next = time.to;
  if (passage.is(next, ',')) next++;
  const opens = [next, passage.mark(next)?.to ?? next + 1].some((i) => passage.mark(i)?.cues.goal);
  if (!opens) return false;
  for (let i = time.from - 1; i > time.from - LONGEST_PLAN && passage.isWord(i); i--)
    if (passage.mark(i)?.cues.plan) return true;
  return false;
}

/** `Trong 5 năm 2018-2023, …`, `Giai đoạn dịch bệnh 2020 - 2022, …`: a few words without a verb between a mark and the time. */
function opensClause(passage: Passage, last: number): boolean {
  for (let i = last; i > last - LONGEST_LEAD; i--) {
    const opens = i === passage.from || passage.is(i - 1, ':') || passage.is(i - 1, ';');
    if (opens) return passage.cue(i, 'timeLead') !== null;
    const isLead = passage.isWord(i) || passage.isNumber(i);
    if (!isLead || hasAny(passage.mark(i), ['predicate', 'change', 'estimate', 'comparison', 'opener'])) return false;
  }
  return false;
}

/** `the 2024 targets: …`: a few words behind the time, then what they introduce. */
function isHeading(passage: Passage, from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    if (passage.is(i, ':')) return true;
    if (!passage.isWord(i)) return false;
  }
  return false;
}

export function periodOf(
  clause: Clause,
  at: { base: Time | null; derived: boolean; context: Time | null },
  times: readonly Time[],
  governing: readonly Time[],
): Time | string | null {
  const owner = ownerOf(clause, times);
  if (owner && owner !== at.base) return owner;
  const own = clause.tailTimes.find((time) => time !== at.base && !isCompared(clause.passage, time));
  if (own) return own;
  const { previous, quantity, passage } = clause;
  const taken = previous ? previous.clause.tailTimes : [];
  const inside = times.findLast(
    (time) =>
      time.to >= startOf(clause) &&
      time.to <= quantity.from &&
      time !== at.base &&
      !taken.includes(time) &&
      !isCompared(passage, time),
  );
  if (inside) return inside;
  if (clause.isOrigin || isUndated(clause) || isSetAgainst(clause.before.between, previous !== null)) return null;
  const opened = governing.findLast((time) => time !== at.base && time.to <= quantity.from);
  const whole = wholeOf(clause);
  if (whole?.period && !(opened && opened.from >= whole.clause.quantity.to)) return whole.period;
  if (opened && previous && opened.from >= previous.clause.end) return opened;
  // `which was VND38 million in 2021, has climbed to VND55 million`
  const arrives = quantity.moves === 'to' || (clause.between('arrival') && clause.between('change'));
  if (at.derived && previous && !arrives) {
    const movement = quantity.kind === 'times' ? null : movementOf(previous);
    if (movement) return movement;
    if (previous.period) return previous.period;
  }
  return opened ?? carried(clause) ?? carriedOn(clause) ?? at.context;
}

/** Where a clause begins before its noun: at the time of `porter d'ici 2025 la superficie à 7.500 ha`. */
function startOf({ passage, before, isPlanOfPrevious, bracket }: Clause): number {
  if (isPlanOfPrevious && bracket >= 0) return bracket;
  return passage.ending(before.from, 'article')?.start ?? before.from;
}

/** `Revenue in the first four months of 2017 was …; expenditure was …`: a time in the first subject holds for the next. */
function carried({ passage, previous, before, quantity }: Clause): Time | null {
  const period = previous?.period ?? null;
  if (!previous || period === null || typeof period === 'string' || period.lead === 'as-of') return null;
  if (quantity.kind === 'count' && before.between.length === 0) return null;
  for (let i = previous.clause.quantity.to; i < quantity.from; i++) if (passage.mark(i)?.cues.opener) return null;
  return before.noun && isOfFirstSubject(previous, period) ? period : null;
}

/**
 * `grew 8.5% in 2025, with services up 11%`, `cut its fleet by 12% by 2030, raise output to 26,000 tonnes and keep the rate at 98%`:
 * a clause that accompanies the one before, or the next of its aims.
 */
function carriedOn({ passage, previous, quantity, hasVerb }: Clause): Time | null {
  const period = previous?.period ?? null;
  if (!previous || period === null || typeof period === 'string') return null;
  const joint = jointBehind(passage, previous.clause.quantity.after, quantity.from);
  if (joint < 0) return null;
  if (isAccompanying(passage, joint, previous)) return period;
  const isDue = period.lead === 'by' || (!hasVerb && period.lead !== 'as-of');
  if (previous.status !== 'target' || period.precision !== 'year' || !isDue) return null;
  return quantity.from - joint <= LONGEST_AIM ? period : null;
}

function isAccompanying(passage: Passage, joint: number, before: Statement): boolean {
  if (passage.cue(joint + 1, 'accompanying')) return true;
  const { previous, quantity } = before.clause;
  const first =
    previous && passage.mark(joint)?.cues.conjunction
      ? jointBehind(passage, previous.clause.quantity.after, quantity.from)
      : -1;
  return first >= 0 && passage.cue(first + 1, 'accompanying') !== null;
}

/** The comma or conjunction that parts a quantity from the clause before, when there are only words between; or -1. */
function jointBehind(passage: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) {
    if (passage.is(i, ',') || passage.mark(i)?.cues.conjunction) return i;
    if (!(passage.isWord(i) || passage.isTime(i)) || passage.mark(i)?.cues.opener) return -1;
  }
  return -1;
}

function isOfFirstSubject(statement: Statement, time: Time): boolean {
  let first = statement;
  for (let steps = 0; first.clause.previous && steps < MOST_PARTS; steps++) first = first.clause.previous;
  return time.to <= first.clause.quantity.from && time.from >= first.clause.before.from;
}

/**
 * The quantity whose parts are told: `GRDP growth in 2024 is estimated at 7.5%, of which agriculture grew by 2.6%; industry
 * grew by 10%`. Its time is theirs.
 */
function wholeOf(clause: Clause): Statement | null {
  let { passage, previous, quantity } = clause;
  for (let steps = 0; previous && steps < MOST_PARTS; steps++) {
    for (let i = previous.clause.quantity.to; i < quantity.from; i++) {
      if (passage.cue(i, 'partitive') !== null) return previous;
      // `14 000 milliards ; dont …` goes on, `95 % du plan ; l'autoroute, dont …` does not.
      if (passage.is(i, ';') && passage.cue(i + 1, 'partitive') === null) break;
    }
    ({ quantity, previous } = previous.clause);
  }
  return null;
}

/** `(quý III tăng 8,19%)`: a time of its own whose year is not said. */
function isUndated({ passage, before, quantity }: Clause): boolean {
  for (let i = before.from; i < quantity.from; i++) if (passage.isUndated(i)) return true;
  return false;
}

/** `từ 18 % năm 2021 xuống 8 % năm 2025, bình quân …`: what follows is said for the whole time. */
function movementOf(previous: Statement): string | null {
  const from = previous.clause.previous;
  if (!from || previous.clause.quantity.moves !== 'to') return null;
  const start = from.clause.tailTimes[0];
  const end = previous.clause.tailTimes[0];
  return start?.precision === 'year' && end?.precision === 'year' ? `${start.value}/${end.value}` : null;
}
