/**
 * Which kind of statement a number makes: `tăng 7,1 %` a growth, `98,6 % kế hoạch` a completion, `1,3 fois` a ratio.
 */

import { changed } from '../changed.ts';
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Measure } from '../vocabulary.ts';
import type { Clause, Statement } from './clause.ts';
import { earlierBase, type Mark } from './passage.ts';

export interface MeasureReading {
  measure: Measure;
  sign: 1 | -1;
  /** `plan` and `earlier` when the words of the measure say what it is against. */
  base: string | null;
}

export interface MeasureFinding extends MeasureReading {
  finding: Finding<'indicator'>;
}

/** A change with the word that says it. */
interface Change {
  sign: 1 | -1;
  word: TokenRange;
}

interface Growth extends Change {
  base: string | null;
}

export function measureOf(clause: Clause): MeasureFinding {
  const { finding } = clause.quantity;
  const growth = growthOf(clause);
  return growth
    ? { measure: 'growth', ...growth, finding: findingOfGrowth(clause, growth) }
    : { ...stateOf(clause), finding };
}

/** The words of a change are evidence too, and an absolute change is found by them: `tăng 24,8 triệu đồng`. */
function findingOfGrowth({ quantity }: Clause, { word }: Growth): Finding<'indicator'> {
  const { rule, evidence } = quantity.finding;
  const isRelative = quantity.kind === 'percent' || quantity.kind === 'points';
  return { rule: isRelative ? rule : 'absolute-change', evidence: [...evidence, word] };
}

/** What a number says that is no change in time. */
function stateOf(clause: Clause): MeasureReading {
  const { quantity } = clause;
  if (quantity.kind === 'times' || quantity.kind === 'multiple')
    return { measure: 'ratio', sign: 1, base: against(clause, 'plan') ? 'plan' : null };
  if (quantity.kind === 'points') return { measure: 'growth', sign: 1, base: null };
  if (quantity.kind !== 'percent')
    return { measure: quantity.kind === 'count' ? 'count' : 'level', sign: 1, base: null };
  return percentOf(clause);
}

function percentOf(clause: Clause): MeasureReading {
  if (against(clause, 'plan') || clause.isOfPlan) return { measure: 'completion', sign: 1, base: 'plan' };
  if (clause.passage.cue(clause.quantity.to, 'finished')) return { measure: 'completion', sign: 1, base: null };
  const earlier = against(clause, 'earlier');
  if (earlier && (clause.between('equals') || (!clause.behind('comparison') && !clause.between('comparison'))))
    return { measure: 'ratio', sign: 1, base: earlierBase(earlier) };
  if (clause.between('equals') && clause.behind('comparison') && clause.tailTimes.length > 0)
    return { measure: 'ratio', sign: 1, base: null };
  if (clause.between('growthName') || (clause.before.noun && holds(clause, clause.before.noun, 'growthName')))
    return { measure: 'growth', sign: 1, base: null };
  const { previous } = clause;
  if (previous && clause.isPlanOfPrevious) return { measure: previous.measure, sign: previous.sign, base: null };
  if (previous && isOfPair(clause, previous)) return { measure: 'completion', sign: 1, base: 'plan' };
  if (previous && isLike(clause, previous)) {
    const isPlan = clause.before.noun !== null && holds(clause, clause.before.noun, 'plan');
    return { measure: previous.measure, sign: previous.sign, base: isPlan ? null : previous.base };
  }
  return { measure: 'share', sign: 1, base: null };
}

/** `5,317/8,459 billion VND (62.9%)`, `…, soit 62,9 %`, `…, đạt 62,9%`: how much of the plan. Of what is counted it is a share. */
function isOfPair(clause: Clause, previous: Statement): boolean {
  const { quantity } = previous.clause;
  const reaches =
    clause.before.noun === null && clause.before.between.every(({ cues }) => cues.predicate || cues.bound);
  return (
    quantity.pair === 'plan' &&
    quantity.kind === 'money' &&
    (clause.between('equals') !== undefined ||
      (reaches && clause.hasVerb && clause.after === null) ||
      (clause.bracket === quantity.to && clause.quantity.from === clause.bracket + 1))
  );
}

/** `tuyển quân đạt 100 % chỉ tiêu, trên 95 % tổ chức đảng hoàn thành tốt nhiệm vụ`: a noun of its own behind the number. */
function isOfOwnNoun({ passage, before, after }: Clause): boolean {
  if (passage.nounForm.plural.length > 0 || !after || after.linked || before.noun) return false;
  return !passage.mark(after.from)?.cues.plan;
}

/** `industry grew by 12%; services by 8%`: the verb is said once. */
function isGapped({ before, hasVerb }: Clause): boolean {
  const nearest = before.between.find((mark) => !mark.cues.bound);
  return !hasVerb && before.noun !== null && nearest?.cues.link !== undefined;
}

/** `Đắk Nông đạt 47,9% kế hoạch, Đắk Lắk 45,2%`: the second says only what differs. */
function isLike(clause: Clause, previous: Statement): boolean {
  if (
    previous.clause.quantity.kind !== 'percent' ||
    clause.after?.link === 'tight' ||
    isOfOwnNoun(clause) ||
    !(clause.isListed || clause.isJoined || isGapped(clause))
  )
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

function growthOf(clause: Clause): Growth | null {
  const { quantity } = clause;
  if (quantity.moves || quantity.kind === 'times' || quantity.kind === 'multiple') return null;
  // `lost 61 of them`
  if (clause.passage.cue(quantity.after, 'anaphor')) return null;
  if (quantity.sign !== 0)
    return { sign: quantity.sign, base: null, word: { from: quantity.from, to: quantity.from + 1 } };
  const exceeded = exceededOf(clause);
  if (exceeded) return exceeded;
  const change = changeBefore(clause);
  // `gained 120.7% of the plan`
  if (change && quantity.kind === 'percent' && clause.after?.link === 'tight' && against(clause, 'plan')) return null;
  if (change) return changed(change, { base: against(clause, 'plan') ? 'plan' : null });
  const shared = changeOfPrevious(clause);
  if (shared) return changed(shared, { base: null });
  const difference = differenceBehind(clause);
  return difference && changed(difference, { base: clause.behind('plan') ? 'plan' : null });
}

/** `vượt 2,5 % kế hoạch`, `dépassant l'estimation de 12,4 %`. Before an amount the word is a bound. */
function exceededOf(clause: Clause): Growth | null {
  const { before } = clause;
  const { governor } = before;
  // `exceeding the target by 2 communes`
  const byHowMuch = before.between.some((mark) => mark.cues.link === 'loose' && !mark.cues.arrival);
  const word = before.between.find((mark) => mark.cues.exceed);
  if (clause.quantity.kind !== 'percent' && clause.quantity.kind !== 'points')
    return word && byHowMuch && clause.between('plan') !== undefined ? { sign: 1, base: 'plan', word } : null;
  if (governor?.cues.exceed && before.noun && holds(clause, before.noun, 'plan'))
    return { sign: 1, base: 'plan', word: governor };
  if (!word) return null;
  const plan = against(clause, 'plan') !== undefined || clause.between('plan') !== undefined;
  return plan || !before.noun
    ? { sign: 1, base: plan || clause.previous?.base === 'plan' ? 'plan' : null, word }
    : null;
}

/** A verb of change before the number that says by how much, not to what: `tăng 7 %`, `réduire le nombre de 3 %`. */
function changeBefore(clause: Clause): Change | null {
  const { before } = clause;
  // `plafonner la hausse du tarif à 5 %`: the noun of change is itself what is said.
  const { governor } = before;
  if (governor?.cues.change && clause.passage.mark(governor.from - 1)?.cues.article === 'definite')
    return changeOf(governor);
  for (const mark of before.between) {
    if (mark.cues.change) return changeOf(mark);
    if (mark.cues.arrival) return null;
    if (mark.cues.origin && !clause.behind('boundAfter') && !clause.quantity.upper) return null;
  }
  // The object of the verb: `reduce the poor household rate by 1%`; the noun needs a link to its number.
  const isObject = before.between.some(({ cues }) => cues.link) && !before.between.some(({ cues }) => cues.action);
  return governor && isObject && clause.quantity.kind !== 'money' ? changeOf(governor) : null;
}

/** `giảm 32 đầu mối (38,1%) và 147 lãnh đạo`: the change is said once for its percentage and for what is joined to it. */
function changeOfPrevious(clause: Clause): Change | null {
  const { previous, quantity, before, bracket } = clause;
  if (previous?.measure !== 'growth' || previous.clause.quantity.kind !== 'count') return null;
  const isItsPercent = quantity.kind === 'percent' && bracket > previous.clause.quantity.to;
  const isJoined = quantity.kind === 'count' && bracket < 0 && before.governor === null && !clause.hasVerb;
  if (isItsPercent ? quantity.from !== bracket + 1 : !isJoined || !isAdded(clause)) return null;
  return { sign: previous.sign, word: previous.finding.evidence.at(-1) ?? previous.clause.quantity };
}

function isAdded({ passage, quantity, previous }: Clause): boolean {
  const start = passage.ending(quantity.from, 'bound')?.start ?? quantity.from;
  if (passage.is(start - 1, '/')) return true;
  const conjunction = passage.ending(start, 'conjunction');
  if (!conjunction || !previous) return false;
  for (let i = previous.clause.quantity.to; i < conjunction.start; i = passage.behindBracket(i))
    if (passage.is(i, ',') || passage.is(i, ';') || passage.mark(i)?.cues.opener) return false;
  return true;
}

/** The change that a word says; null when it does not say which way: `passer de … à`. */
function changeOf(word: Mark): Change | null {
  const sign = word.cues.change?.sign;
  return sign ? { sign, word } : null;
}

/** `16% higher than`, `26 communes de plus`, `a 20.5% rise`. */
function differenceBehind(clause: Clause): Change | null {
  const { tail, quantity, after, passage } = clause;
  for (const mark of tail) {
    const near = mark.from <= Math.max(quantity.after, after?.to ?? 0) + 1;
    if (!near) return null;
    const { difference } = mark.cues;
    if (difference && (!passage.isNumber(mark.to) || passage.isTime(mark.to))) return { sign: difference, word: mark };
    if (mark.cues.change && mark.from === quantity.after && quantity.kind === 'percent') return changeOf(mark);
    if (mark.cues.opener || mark.cues.predicate || mark.cues.worth) return null;
  }
  return null;
}
