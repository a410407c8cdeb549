/**
 * Which kind of statement a number makes: `tăng 7,1 %` a growth, `98,6 % kế hoạch` a completion, `1,3 fois` a ratio.
 */

import type { TokenRange } from '../text/tokens.ts';
import type { Measure } from '../vocabulary.ts';
import type { Clause, Statement } from './clause.ts';
import type { Mark } from './passage.ts';

export interface MeasureReading {
  measure: Measure;
  sign: 1 | -1;
  /** `plan` and `earlier` when the words of the measure say what it is against. */
  base: string | null;
}

export function measureOf(clause: Clause): MeasureReading {
  const { quantity } = clause;
  if (quantity.kind === 'times' || quantity.kind === 'multiple') return { measure: 'ratio', sign: 1, base: null };
  const growth = growthOf(clause);
  if (growth) return { measure: 'growth', sign: growth.sign, base: growth.base };
  if (quantity.kind === 'points') return { measure: 'growth', sign: 1, base: null };
  if (quantity.kind !== 'percent')
    return { measure: quantity.kind === 'count' ? 'count' : 'level', sign: 1, base: null };
  return percentOf(clause);
}

function percentOf(clause: Clause): MeasureReading {
  if (against(clause, 'plan')) return { measure: 'completion', sign: 1, base: 'plan' };
  const earlier = against(clause, 'earlier');
  if (earlier && (clause.between('equals') || (!clause.behind('comparison') && !clause.between('comparison'))))
    return { measure: 'ratio', sign: 1, base: earlier.cues.earlier ?? null };
  if (clause.between('equals') && clause.behind('comparison') && clause.tailTimes.length > 0)
    return { measure: 'ratio', sign: 1, base: null };
  if (clause.between('growthName') || (clause.before.noun && holds(clause, clause.before.noun, 'growthName')))
    return { measure: 'growth', sign: 1, base: null };
  const { previous } = clause;
  if (previous && isOfPair(clause, previous)) return { measure: 'completion', sign: 1, base: 'plan' };
  if (previous && isLike(clause, previous)) {
    const isPlan = clause.before.noun !== null && holds(clause, clause.before.noun, 'plan');
    return { measure: previous.measure, sign: previous.sign, base: isPlan ? null : previous.base };
  }
  return { measure: 'share', sign: 1, base: null };
}

/** `5,317/8,459 billion VND (62.9%)`: how much of the plan. Of what is counted it is a share. */
function isOfPair(clause: Clause, previous: Statement): boolean {
  const { quantity } = previous.clause;
  return (
    quantity.pair === 'plan' &&
    quantity.kind === 'money' &&
    clause.bracket === quantity.to &&
    clause.quantity.from === clause.bracket + 1
  );
}

/** `Đắk Nông đạt 47,9% kế hoạch, Đắk Lắk 45,2%`: the second says only what differs. */
function isLike(clause: Clause, previous: Statement): boolean {
  if (previous.clause.quantity.kind !== 'percent' || clause.after?.linked || !(clause.isListed || clause.isJoined))
    return false;
  if (clause.before.noun && holds(clause, clause.before.noun, 'shareName')) return false;
  return !clause.hasVerb || clause.isJoined || (previous.measure === 'completion' && clause.isListed);
}

/** `of the plan`, `cùng kỳ`: what the percentage is of, named at once behind it. */
function against(clause: Clause, kind: 'plan' | 'earlier'): Mark | undefined {
  const mark = clause.behind(kind);
  if (!mark) return undefined;
  const first = clause.after;
  const { passage, quantity } = clause;
  if (first && mark.from >= first.from && mark.from < first.from + 5) return mark;
  for (let i = quantity.after; i < mark.from; i++) {
    const between = passage.mark(i);
    const neutral =
      between &&
      (between.cues.link ||
        between.cues.article ||
        between.cues.comparison ||
        between.cues.filler ||
        between.cues.whole);
    if (!neutral && !(passage.is(i, "'") || passage.isTime(i))) return undefined;
  }
  return mark;
}

function holds(clause: Clause, range: TokenRange, kind: 'plan' | 'growthName' | 'shareName'): boolean {
  for (let i = range.from; i < range.to; i++) if (clause.passage.mark(i)?.cues[kind] !== undefined) return true;
  return false;
}

function growthOf(clause: Clause): { sign: 1 | -1; base: string | null } | null {
  const { quantity } = clause;
  if (quantity.moves) return null;
  if (quantity.sign !== 0) return { sign: quantity.sign, base: null };
  const exceeded = exceededOf(clause);
  if (exceeded) return exceeded;
  const change = changeBefore(clause);
  if (change !== 0) return { sign: change, base: against(clause, 'plan') ? 'plan' : null };
  const difference = differenceBehind(clause);
  if (difference !== 0) return { sign: difference, base: clause.behind('plan') ? 'plan' : null };
  return null;
}

/** `vượt 2,5 % kế hoạch`, `dépassant l'estimation de 12,4 %`. Before an amount the word is a bound. */
function exceededOf(clause: Clause): { sign: 1; base: string | null } | null {
  if (clause.quantity.kind !== 'percent' && clause.quantity.kind !== 'points') return null;
  const { before } = clause;
  const named = before.governor?.cues.exceed && before.noun && holds(clause, before.noun, 'plan');
  if (named) return { sign: 1, base: 'plan' };
  if (!clause.between('exceed')) return null;
  const plan = against(clause, 'plan') !== undefined || clause.between('plan') !== undefined;
  return plan || !before.noun ? { sign: 1, base: plan || clause.previous?.base === 'plan' ? 'plan' : null } : null;
}

/** A verb of change before the number that says by how much, not to what: `tăng 7 %`, `réduire le nombre de 3 %`. */
function changeBefore(clause: Clause): 1 | -1 | 0 {
  const { before } = clause;
  // `plafonner la hausse du tarif à 5 %`: the noun of change is itself what is said.
  const isNoun =
    before.governor?.cues.change && clause.passage.mark(before.governor.from - 1)?.cues.article === 'definite';
  if (isNoun && before.governor?.cues.change) return before.governor.cues.change.sign;
  for (const mark of before.between) {
    if (mark.cues.change) return mark.cues.change.sign;
    if (mark.cues.arrival) return 0;
    if (mark.cues.origin && !clause.behind('boundAfter') && !clause.quantity.upper) return 0;
  }
  const governor = before.governor?.cues.change;
  // The object of the verb: `reduce the poor household rate by 1%`; the noun needs a link to its number.
  return governor && before.between.some((mark) => mark.cues.link) && clause.quantity.kind !== 'money'
    ? governor.sign
    : 0;
}

/** `16% higher than`, `26 communes de plus`, `a 20.5% rise`. */
function differenceBehind(clause: Clause): 1 | -1 | 0 {
  const { tail, quantity, after, passage } = clause;
  for (const mark of tail) {
    const near = mark.from <= Math.max(quantity.after, after?.to ?? 0) + 1;
    if (!near) return 0;
    if (mark.cues.difference && !passage.isNumber(mark.to)) return mark.cues.difference;
    if (mark.cues.change && mark.from === quantity.after && quantity.kind === 'percent') return mark.cues.change.sign;
    if (mark.cues.opener || mark.cues.predicate || mark.cues.worth) return 0;
  }
  return 0;
}
