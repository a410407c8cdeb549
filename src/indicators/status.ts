/**
 * Whether a number was reached, estimated or is aimed at, and how far it bounds the true one.
 */
import type { Bound, Status } from '../vocabulary.ts';
import type { Clause } from './clause.ts';
import type { Passage } from './passage.ts';
import type { Time } from './times.ts';

/** Where aims are opened and closed in a sentence: token and state, in text order. */
export function goalsOf(passage: Passage): { at: number; open: boolean }[] {
  const goals: { at: number; open: boolean }[] = [];
  for (let i = passage.from; i < passage.to; i++) {
    const mark = passage.mark(i);
    if (mark?.from === i && mark.cues.goal !== undefined) goals.push({ at: i, open: mark.cues.goal });
  }
  return goals;
}

/** @param year the year of the article, when it can be told: what is said for a later one is an aim */
export function statusOf(
  clause: Clause,
  at: { aimed: boolean; derived: boolean; period: Time | string | null },
  year: number | null,
): Status {
  const { quantity, previous, before } = clause;
  if (quantity.pair === 'plan') return 'target';
  if (clause.between('estimate') || before.governor?.cues.estimate) return 'estimated';
  if (isPlan(clause)) return 'target';
  const described =
    quantity.attributive ||
    clause.between('worth') ||
    (clause.between('origin') && clause.between('change') && !clause.behind('boundAfter') && previous !== null);
  if (described) return 'reported';
  if (at.aimed || isFuture(at.period, year)) return 'target';
  return at.derived && previous?.status === 'estimated' ? 'estimated' : 'reported';
}

/** The number is that of the plan: `(kế hoạch 6,5 - 7%)`, `tổng kế hoạch vốn là …`. */
function isPlan(clause: Clause): boolean {
  const { noun, governor } = clause.before;
  if (!noun || governor?.cues.exceed || clause.isOfPlan) return isPlanInBracket(clause);
  for (let i = noun.from; i < Math.min(noun.to, noun.from + 3); i++)
    if (clause.passage.mark(i)?.cues.plan) return clause.quantity.kind !== 'percent' || noun.to - noun.from <= 3;
  return isPlanInBracket(clause);
}

/** `51,8% dự toán (23.600 tỷ đồng)`: the amount of the plan that was just named. */
function isPlanInBracket(clause: Clause): boolean {
  const { passage, quantity, previous, bracket } = clause;
  if (quantity.kind !== 'money' || bracket < 0 || previous?.measure !== 'completion' || quantity.from !== bracket + 1)
    return false;
  return previous.clause.behind('plan') !== undefined && passage.mark(bracket - 1) !== null;
}

function isFuture(period: Time | string | null, year: number | null): boolean {
  if (period === null || typeof period === 'string') return false;
  if (year === null) return period.lead === 'by' && period.precision !== 'month';
  return period.first > year;
}

export function boundOf(clause: Clause, isGrowth: boolean): Bound | null {
  const behind = clause.behind('boundAfter');
  if (behind) return behind.cues.boundAfter ?? null;
  const before = clause.between('bound');
  // `up to 4.3% from 3.6%`: no limit but where it went.
  if (before === 'at-most' && clause.between('arrival') && clause.behind('origin')) return null;
  if (
    before &&
    !(isGrowth && clause.before.between.some((mark) => mark.cues.bound && (mark.cues.change || mark.cues.exceed)))
  )
    return before;
  return clause.between('exceed') && !isGrowth ? 'over' : null;
}

/** The latest year in which a date of the text lies: dates are of what has been. */
export function yearOf(times: readonly Time[]): number | null {
  let year: number | null = null;
  for (const time of times) {
    const isDate = (time.precision === 'day' || time.precision === 'month') && time.lead !== 'by';
    if (isDate && (year === null || time.last > year)) year = time.last;
  }
  return year;
}
