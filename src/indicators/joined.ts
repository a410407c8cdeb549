/**
 * Numbers that belong together: `4.236/6.389 tỷ đồng`, `17 of 23 targets`, `8 - 8,5%`, `from 26 % to 10 %`.
 */
import { changed } from '../changed.ts';
import { rateEnd } from './clause.ts';
import { nounAfter } from './noun-after.ts';
import type { Passage } from './passage.ts';
import { type Quantity, supported } from './quantity.ts';

/** So far behind a verb may the movement begin that it tells. */
const LONGEST_MOVED = 12;

/** `349/350 délégués`, `17 of 23 targets`: the first has no unit of its own. */
export function joinPairs(passage: Passage, quantities: readonly Quantity[]): void {
  quantities.forEach((plan, i) => {
    const actual = quantities[i - 1];
    if (!actual || actual.pair || !mayPair(actual, plan) || !isPaired(passage, actual, plan)) return;
    actual.pair = 'actual';
    plan.pair = 'plan';
    const joint = { from: actual.to, to: plan.from };
    actual.finding = { rule: 'actual-of-pair', evidence: [...actual.finding.evidence, joint] };
    plan.finding = { rule: 'plan-of-pair', evidence: [...plan.finding.evidence, joint] };
    if (plan.from > actual.to + 4 || isApart(passage, actual, plan)) return;
    actual.after = plan.to;
    const isFront = sharesFront(actual, plan);
    if (isFront) takeFront(actual, plan);
    if (plan.hasUnit && (isFront || !actual.hasUnit || actual.kind === 'count')) shareUnit(actual, plan);
  });
}

/** Only one of the two has a unit, or both the same: `1.230 tỷ đồng/1.980 tỷ đồng`. */
function mayPair(actual: Quantity, plan: Quantity): boolean {
  return (
    !actual.hasUnit ||
    (actual.kind === 'count' && plan.kind === 'physical') ||
    sharesFront(actual, plan) ||
    (plan.hasUnit && actual.amount.unit === plan.amount.unit)
  );
}

/** `VND45,799/36,875 billion`: the currency is said once, before both. */
function sharesFront(first: Quantity, second: Quantity): boolean {
  return first.front && second.kind === 'count' && first.amount.terms[0].exponent === 0;
}

function takeFront(first: Quantity, second: Quantity): void {
  second.finding = supported(second, first.finding.evidence);
  second.amount.unit = first.amount.unit;
  second.kind = 'money';
  second.hasUnit = true;
}

/** `349 délégués sur 350`: the noun stands between. */
function isApart(passage: Passage, actual: Quantity, plan: Quantity): boolean {
  const noun = nounAfter(passage, actual.to);
  const joint = noun && !noun.linked ? passage.cue(noun.to, 'outOf') : null;
  return (
    joint !== null &&
    joint.end === plan.from &&
    passage.cue(joint.start, 'link')?.value !== 'tight' &&
    !plan.hasUnit &&
    !actual.hasUnit
  );
}

function isPaired(passage: Passage, actual: Quantity, plan: Quantity): boolean {
  if (isApart(passage, actual, plan)) return true;
  if (passage.is(actual.to, '/'))
    return actual.to + 1 === plan.from && passage.isGlued(actual.to) === passage.isGlued(plan.from);
  const joint = passage.cue(actual.to, 'outOf');
  if (!joint || (actual.hasUnit && actual.kind !== 'count') || (plan.hasUnit && plan.kind !== 'physical')) return false;
  return joint.end === plan.from || passage.cue(joint.end, 'article')?.end === plan.from;
}

/** The number without a unit takes that of its partner: `4.236/6.389 tỷ đồng`, `7-8 %`. */
function shareUnit(bare: Quantity, full: Quantity): void {
  const { exponent } = full.amount.terms[full.amount.terms.length - 1];
  bare.amount = {
    unit: full.amount.unit,
    terms: bare.amount.terms.map((term) => changed(term, { exponent: term.exponent || exponent })),
  };
  bare.finding = supported(bare, full.finding.evidence);
  bare.kind = full.kind;
  bare.hasUnit = full.hasUnit;
}

/** `6,5 - 7%`, `9 à 10 %`, `between 5 and 7 percent`, `5-7 xã`. */
export function joinRanges(passage: Passage, quantities: Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const lower = result.at(-1);
    if (lower && isBareMovement(passage, lower, quantity)) {
      shareUnit(lower, quantity);
      result.push(quantity);
    } else if (lower && isRange(passage, lower, quantity)) result[result.length - 1] = rangeOf(lower, quantity);
    else result.push(quantity);
  }
  return result;
}

/** `faire passer la limite de 200 à 300 millions`: from the one to the other, behind a verb that does not say by how much. */
function isBareMovement(passage: Passage, lower: Quantity, upper: Quantity): boolean {
  if (lower.hasUnit || !upper.hasUnit || lower.pair || upper.pair || lower.upper) return false;
  if (passage.cue(lower.to, 'arrival')?.end !== upper.from || !passage.ending(lower.from, 'link')) return false;
  for (let i = lower.from - 1; i >= passage.from && i > lower.from - LONGEST_MOVED; i--) {
    const change = passage.mark(i)?.cues.change;
    if (change) return change.sign === 0;
  }
  return false;
}

function isRange(passage: Passage, lower: Quantity, upper: Quantity): boolean {
  if (lower.upper || lower.pair || upper.pair || upper.kind === 'multiple' || lower.kind === 'multiple') return false;
  if (sharesFront(lower, upper) && (passage.isDash(lower.to) || passage.cue(lower.to, 'rangeJoint')))
    takeFront(lower, upper);
  const isBareMagnitude = lower.kind === 'count' && lower.hasUnit && upper.kind === 'money';
  if (lower.hasUnit && !isBareMagnitude && (lower.amount.unit !== upper.amount.unit || !upper.hasUnit)) return false;
  const a = roughly(lower);
  const b = roughly(upper);
  const joint = passage.isDash(lower.to) ? lower.to + 1 : jointEnd(passage, lower);
  if (joint !== upper.from || ((!lower.hasUnit || lower.front) && a >= b)) return false;
  return !lower.hasUnit || !passage.cue(lower.to, 'arrival') || !isMovement(passage, lower.from);
}

function jointEnd(passage: Passage, lower: Quantity): number {
  const joint = passage.cue(lower.to, 'rangeJoint');
  if (joint) return joint.end;
  const conjunction = passage.cue(lower.to, 'conjunction');
  return conjunction && passage.ending(lower.from, 'between') ? conjunction.end : -1;
}

/** `est passée de 26 % à 10 %`: two values in time, told by a verb of change before them. */
function isMovement(passage: Passage, before: number): boolean {
  for (let i = before - 1; i >= passage.from && i > before - 60; i--) if (passage.mark(i)?.cues.change) return true;
  return false;
}

function roughly(quantity: Quantity): number {
  return Number(quantity.amount.terms[0].numeral.plain);
}

function rangeOf(lower: Quantity, upper: Quantity): Quantity {
  if (!lower.hasUnit || lower.amount.unit !== upper.amount.unit || lower.front) shareUnit(lower, upper);
  const evidence = [...lower.finding.evidence, { from: lower.to, to: upper.from }, ...upper.finding.evidence];
  const finding = { rule: 'range', evidence } as const;
  return changed(upper, { from: lower.from, amount: lower.amount, upper: upper.amount, sign: lower.sign, finding });
}

/** Marks the two ends of a movement in time: `từ 18 % năm 2021 xuống còn 8 %`, `ramenée de 26 % à 21 %`. */
export function findMovements(passage: Passage, quantities: Quantity[]): Quantity[] {
  quantities.forEach((end, i) => {
    const start = quantities[i - 1];
    if (!start || start.amount.unit !== end.amount.unit || start.upper || end.upper) return;
    if (!start.hasUnit && !departs(passage, start)) return;
    if (start.pair || !isArrival(passage, start, end)) return;
    start.moves = 'from';
    end.moves = 'to';
    const way = { from: start.to, to: end.from };
    for (const quantity of [start, end])
      quantity.finding = { rule: 'movement', evidence: [...quantity.finding.evidence, way] };
  });
  return quantities;
}

/** `dropped from 214 to 97`, `est tombé de 214 à 97`, `a augmenté de 2 712 en 2021 à 2 935 en 2023`: whether a bare number begins a movement. */
export function departs(passage: Passage, { from, after }: Quantity): boolean {
  if (passage.ending(from, 'origin') || passage.isTime(after)) return true;
  const link = passage.ending(from, 'link');
  return link?.value === 'tight' && passage.mark(link.start - 1)?.cues.change !== undefined;
}

function isArrival(passage: Passage, start: Quantity, end: Quantity): boolean {
  let arrives = false;
  let changes = false;
  for (let i = rateEnd(passage, start.to); i < end.from; i++) {
    if (passage.isTime(i)) continue;
    const mark = passage.mark(i);
    if (!mark || !(mark.cues.arrival || mark.cues.change || mark.cues.bound || mark.cues.filler)) return false;
    arrives ||= mark.cues.arrival !== undefined;
    changes ||= mark.cues.change !== undefined;
  }
  return arrives && (changes || isMovement(passage, start.from));
}
