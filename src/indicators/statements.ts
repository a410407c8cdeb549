/**
 * Reads the quantities of a sentence in order: each may take up the metric, the time and the manner of the one before.
 */
import { changed } from '../changed.ts';
import { Clause, rateEnd, type Statement } from './clause.ts';
import type { Context } from './context.ts';
import { measureOf } from './measure.ts';
import { metricOf } from './metric.ts';
import type { Passage } from './passage.ts';
import { baseOf, type Fronted, frontedBase, governingTimes, periodOf } from './period.ts';
import type { Quantity } from './quantity.ts';
import { aimAt, boundOf, type Goal, goalsOf, statusOf } from './status.ts';
import type { Time } from './times.ts';
import type { ArticleYear } from './year.ts';

/** So many bracketed quantities are looked over for the one outside. */
const MOST_IN_BRACKETS = 12;

export function readStatements(
  passage: Passage,
  quantities: readonly Quantity[],
  all: readonly Time[],
  context: Context & { year: ArticleYear },
): Statement[] {
  // A day is one of an event, unless figures are said to be as of it.
  const times = all.filter((time) => time.precision !== 'day' || time.lead === 'as-of' || time.lead === 'by');
  shareCurrency(passage, quantities);
  const brackets = bracketsOf(passage, quantities);
  const goals = goalsOf(passage);
  const fronted = frontedBase(passage, times);
  const statements: Statement[] = [];
  let governing: Time[] | null = null;
  quantities.forEach((quantity, i) => {
    const previous = previousOf(passage, statements, brackets[i]);
    const outside = previous ? behind(passage, previous.clause.quantity) : passage.from;
    const floor = Math.max(outside, brackets[i] + 1);
    const limit = startBehind(passage, quantities, brackets, i);
    const at = { quantity, floor, limit, bracket: brackets[i] };
    const clause = new Clause(passage, at, timesNear(times, quantity), previous);
    governing ??= governingTimes(passage, times, (time) => isTail(passage, time, quantities));
    const aim = aimAt(goals, quantity.from) ?? context.aim;
    statements.push(
      quantity.pair === 'plan' && previous
        ? planOf(clause, previous)
        : read(clause, { aim, fronted, year: context.year, context: context.time }, times, governing),
    );
  });
  return joinForward(passage, statements);
}

/** The token behind all that belongs to a number: `VND120 million a year`, `10% or higher`. */
function behind(passage: Passage, quantity: Quantity): number {
  const end = rateEnd(passage, quantity.to);
  return passage.cue(end, 'boundAfter')?.end ?? end;
}

/** Where the next quantity begins behind this one, its pair and what is added in brackets, or the sentence ends. */
function startBehind(
  passage: Passage,
  quantities: readonly Quantity[],
  brackets: readonly number[],
  i: number,
): number {
  for (let next = i + 1; next < quantities.length; next++) {
    const isWithin = brackets[next] > quantities[i].from;
    if (!isWithin && quantities[next].from >= quantities[i].after) return quantities[next].from;
  }
  return passage.to;
}

function timesNear(times: readonly Time[], quantity: Quantity): readonly Time[] {
  return times.filter((time) => time.bare >= quantity.to);
}

function isTail(passage: Passage, time: Time, quantities: readonly Quantity[]): boolean {
  const before = quantities.findLast((quantity) => quantity.to <= time.from);
  if (!before) return false;
  for (let i = before.to; i < time.from; i++)
    if (passage.is(i, ',') || passage.is(i, ';') || passage.is(i, ':') || passage.mark(i)?.cues.opener) return false;
  // `viser en 2026 des recettes de 60.000 milliards`
  return !passage.mark(time.from - 1)?.cues.goal;
}

function read(
  clause: Clause,
  at: { aim: Goal['kind']; fronted: Fronted | null; year: ArticleYear; context: Time | null },
  times: readonly Time[],
  governing: readonly Time[],
): Statement {
  const reading = measureOf(clause);
  const { metric, derived } = metricOf(clause);
  const { base, time } = baseOf(clause, reading, times, at.fronted);
  const period = periodOf(clause, { base: time, derived, context: at.context }, times, governing);
  const status = statusOf(clause, { aim: at.aim, derived, period }, at.year);
  const { measure, sign, finding } = reading;
  const bound = boundOf(clause, measure === 'growth');
  return { clause, metric, derived, measure, sign, base, period, status, bound, finding };
}

/** The second of a pair is what was planned, of the same. */
function planOf(clause: Clause, actual: Statement): Statement {
  return changed(actual, { clause, status: 'target', bound: null, finding: clause.quantity.finding });
}

function previousOf(passage: Passage, statements: readonly Statement[], bracket: number): Statement | null {
  const oldest = Math.max(0, statements.length - MOST_IN_BRACKETS);
  for (let i = statements.length - 1; i >= oldest; i--) {
    const open = statements[i].clause.bracket;
    if (open < 0 || open === bracket || (bracket > open && bracket < passage.partner(open))) return statements[i];
  }
  return null;
}

/** The innermost bracket that each quantity stands in, or -1. */
function bracketsOf(passage: Passage, quantities: readonly Quantity[]): number[] {
  const open: number[] = [];
  const result: number[] = [];
  let i = passage.from;
  for (const quantity of quantities) {
    for (; i < quantity.from; i++) {
      if (passage.partner(i) > i) open.push(i);
      else if (passage.partner(i) >= 0) open.pop();
    }
    result.push(open.at(-1) ?? -1);
  }
  return result;
}

/** `2.561.700 milliards et … 482.300 milliards de dôngs`: a magnitude without a unit is of the money beside it. */
function shareCurrency(passage: Passage, quantities: readonly Quantity[]): void {
  quantities.forEach((quantity, i) => {
    if (quantity.kind !== 'count' || quantity.amount.terms[0].exponent < 6) return;
    const noun = passage.mark(quantity.after);
    if (passage.isWord(quantity.after) && (noun === null || noun.cues.uncounted)) return;
    const link = passage.mark(quantity.after)?.cues.link;
    if (link === 'tight') return;
    const isAmount = (other: Quantity) => other.kind !== 'percent' && (other.kind !== 'count' || other.hasUnit);
    const money = [quantities.slice(0, i).findLast(isAmount), quantities[i + 1]].find(
      (other) => other?.kind === 'money',
    );
    if (!money) return;
    quantity.kind = 'money';
    quantity.finding = { rule: 'shared-currency', evidence: money.finding.evidence };
    quantity.amount.unit = money.amount.unit;
    if (quantity.upper) quantity.upper.unit = money.amount.unit;
  });
}

/** `với 98 % và 94,1 % số phiếu`: what is named behind the last holds for those that it is joined to. */
function joinForward(passage: Passage, statements: Statement[]): Statement[] {
  for (let i = statements.length - 2; i >= 0; i--) {
    const [statement, next] = [statements[i], statements[i + 1]];
    if (
      !next.clause.isJoined ||
      next.clause.previous !== statement ||
      statement.clause.quantity.amount.unit !== next.clause.quantity.amount.unit
    )
      continue;
    if (statement.metric === null && next.metric && !next.derived) statement.metric = next.metric;
    const alike = statement.measure === next.measure && next.measure === 'growth';
    if (alike && statement.base === null && passage.mark(statement.clause.quantity.to)?.cues.conjunction)
      statement.base = next.base;
  }
  return statements;
}
