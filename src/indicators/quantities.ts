/**
 * Numbers with their units: `68 358 milliards de VND`, `VND37,370 billion`, `4.236/6.389 tỷ đồng`, `8 - 8,5%`.
 */
import type { Finding, Rule } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import { countedBy, partOf } from './counted.ts';
import { nounAfter } from './noun-after.ts';
import { type Numeral, readNumeral } from './numerals.ts';
import type { Passage } from './passage.ts';

export type QuantityKind = 'count' | 'money' | 'physical' | 'percent' | 'points' | 'times' | 'multiple';

/** A number as written with the power of ten of its magnitude words. */
export interface Term {
  numeral: Numeral;
  exponent: number;
}

/** `6 tỷ 973 triệu đồng` has two terms. */
export interface Amount {
  terms: Term[];
  unit: string;
}

/** One stated quantity. Tokens `[from, to)` are its text. */
export interface Quantity extends TokenRange {
  kind: QuantityKind;
  amount: Amount;
  /** The upper end of a range. */
  upper: Amount | null;
  /** A sign printed before the number: `(-892 ha)`. */
  sign: 1 | -1 | 0;
  /** An adjective before its noun: `the 403-km railway`. */
  attributive: boolean;
  /** Its currency stands before the number: `VND77-80 million`. */
  front: boolean;
  /** One end of a movement in time: `from 26 % to 10 %`. */
  moves: 'from' | 'to' | null;
  /** A unit, magnitude or percent stands with it. */
  hasUnit: boolean;
  /** Where what is counted would begin: behind the whole pair for its first number. */
  after: number;
  /** Its place in `actual/plan`. */
  pair: 'actual' | 'plan' | null;
  /** It counts what the number before counts: `20 projets, dont 3 à l'étranger`. */
  elliptic: boolean;
  finding: Finding<'indicator'>;
}

interface Unit extends TokenRange {
  kind: QuantityKind;
  code: string;
  exponent: number;
}

/** What a number with such a unit is found by; a bare one still has to count something. */
const RULE_OF_KIND: Record<QuantityKind, Rule<'indicator'>> = {
  count: 'count',
  money: 'money',
  physical: 'physical',
  percent: 'percent',
  points: 'points',
  times: 'times',
  multiple: 'multiple',
};

/** Finds the quantities of a sentence, in text order. */
export function findQuantities(passage: Passage): Quantity[] {
  const found: Quantity[] = [];
  let taken = passage.from;
  for (let i = passage.from; i < passage.to; ) {
    if (passage.isTaken(i)) {
      i++;
      continue;
    }
    const { quantity, next } = quantityAt(passage, i, taken);
    if (quantity) {
      found.push(quantity);
      taken = quantity.to;
    }
    i = Math.max(next, quantity?.to ?? 0);
  }
  joinPairs(passage, found);
  return findMovements(passage, keepCounted(passage, joinRanges(passage, found)));
}

/** Drops bare numbers that count nothing; the second of a pair goes with the first. */
function keepCounted(passage: Passage, quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities) {
    const last = kept.at(-1);
    if (quantity.pair === 'plan' ? last?.pair !== 'actual' : !quantity.hasUnit) {
      const counted = quantity.pair === 'plan' ? null : countedBy(passage, quantity);
      const part = !counted && last?.kind === 'count' ? partOf(passage, quantity, last) : null;
      const finding = counted ?? part;
      if (!finding) continue;
      quantity.finding = quantity.finding.rule === 'count' ? finding : supported(quantity, finding.evidence);
      quantity.elliptic = part !== null;
    }
    kept.push(quantity);
  }
  return kept;
}

/** The finding of a quantity with further words that it rests on. */
function supported({ finding }: Quantity, words: readonly TokenRange[]): Finding<'indicator'> {
  return { ...finding, evidence: [...finding.evidence, ...words] };
}

function quantityAt(passage: Passage, i: number, taken: number): { quantity: Quantity | null; next: number } {
  if (passage.isNumber(i)) {
    const { numeral, next } = readNumeral(passage, i);
    return { quantity: numeral ? withUnit(passage, numeral, taken) : null, next };
  }
  const multiple = passage.cue(i, 'multiple');
  if (multiple && passage.mark(i)?.cues.multiple !== undefined) {
    const numeral = numeralOf(i, multiple.end, multiple.value);
    return {
      quantity: quantityOf('multiple', numeral, { from: i, to: multiple.end, exponent: 0, code: 'times' }, [numeral]),
      next: multiple.end,
    };
  }
  const words = passage.isWord(i) ? numberInWords(passage, i) : null;
  if (!words) return { quantity: null, next: i + 1 };
  const quantity = withUnit(passage, words, taken);
  const stands =
    quantity.kind !== 'count' &&
    (quantity.kind !== 'times' || isMultiple(passage, quantity)) &&
    (words.plain !== '1' || quantity.amount.terms[0].exponent > 0);
  return stands ? { quantity, next: quantity.to } : { quantity: null, next: words.to };
}

/** `increased two times`; `three times` alone says how often. */
function isMultiple(passage: Passage, { from, to }: Quantity): boolean {
  const after = passage.mark(to)?.cues;
  return (
    passage.mark(from - 1)?.cues.change !== undefined ||
    after?.comparison !== undefined ||
    after?.difference !== undefined
  );
}

/** `un`, `vingt-cinq`, `hai mươi`. */
function numberInWords(passage: Passage, from: number): Numeral | null {
  const first = passage.cue(from, 'numberWord');
  if (!first) return null;
  const second = passage.cue(passage.is(first.end, '-') ? first.end + 1 : first.end, 'numberWord');
  const adds = second && first.value >= 20 && first.value % 10 === 0 && second.value < 20;
  return adds ? numeralOf(from, second.end, first.value + second.value) : numeralOf(from, first.end, first.value);
}

function numeralOf(from: number, to: number, value: number): Numeral {
  return { from, to, plain: String(value), doubtful: null, shows: { places: 0 }, marked: false, leadingZero: false };
}

function withUnit(passage: Passage, numeral: Numeral, taken: number): Quantity {
  const spelled = spellOut(passage, numeral);
  const before = spelled.from > taken ? passage.ending(spelled.from, 'currency') : null;
  const isSymbol = before && (!passage.isWord(before.start) || passage.tokens.isCapital(before.start));
  const front = isSymbol && before.start >= taken ? before : null;
  const amount = magnitudes(passage, spelled, spelled.to);
  const unit = unitAt(passage, amount.to, amount.terms[0].exponent > 0);
  const last = amount.terms[amount.terms.length - 1];
  const code = front && (!unit || unit.kind === 'money') ? front.value : (unit?.code ?? 'count');
  const timesBefore = !front && !unit ? passage.ending(spelled.from, 'timesBefore') : null;
  const kind = front && code === front.value ? 'money' : timesBefore ? 'times' : (unit?.kind ?? 'count');
  for (const term of amount.terms) term.exponent += unit?.exponent ?? 0;
  const words = [front ?? timesBefore].flatMap((cue) => (cue ? [{ from: cue.start, to: cue.end }] : []));
  if (unit) words.push({ from: unit.from, to: unit.to });
  const at = {
    from: front ? front.start : spelled.from,
    to: unit?.to ?? amount.to,
    exponent: 0,
    code: timesBefore ? 'times' : code,
  };
  const quantity = quantityOf(kind, last.numeral, at, words);
  quantity.amount.terms = amount.terms;
  quantity.front = front !== null;
  if (front && kind === 'money') quantity.finding = { rule: 'currency-first', evidence: words };
  else if (kind === 'count' && amount.terms[0].exponent > 0)
    quantity.finding = { rule: 'magnitude', evidence: [{ from: numeral.to, to: amount.to }] };
  quantity.hasUnit ||= amount.terms[0].exponent > 0;
  quantity.attributive = quantity.hasUnit && kind !== 'times' && isHyphen(passage, spelled.to) && amount.hyphenated;
  return signed(passage, quantity, taken);
}

function quantityOf(
  kind: QuantityKind,
  numeral: Numeral,
  at: { from: number; to: number; exponent: number; code: string },
  words: TokenRange[],
): Quantity {
  return {
    kind,
    from: at.from,
    to: at.to,
    amount: { terms: [{ numeral, exponent: at.exponent }], unit: at.code },
    upper: null,
    sign: 0,
    attributive: false,
    front: false,
    moves: null,
    hasUnit: kind !== 'count',
    after: at.to,
    pair: null,
    elliptic: false,
    finding: { rule: RULE_OF_KIND[kind], evidence: words },
  };
}

/** `0 68%`: the page lost the mark. */
function spellOut(passage: Passage, numeral: Numeral): Numeral {
  const next = numeral.to;
  if (numeral.plain !== '0' || !passage.isNumber(next) || passage.isGlued(next) || !passage.cue(next + 1, 'percent'))
    return numeral;
  return { ...numeral, to: next + 1, plain: `0.${passage.tokens.slice(next, next + 1)}`, marked: true };
}

/** `-892`, `+5%`: a sign before a number, not a dash between two things. */
function signed(passage: Passage, quantity: Quantity, taken: number): Quantity {
  const i = quantity.from - 1;
  if (i < taken || !passage.isGlued(quantity.from)) return quantity;
  const sign = passage.is(i, '+') ? 1 : passage.is(i, '-') || passage.is(i, '–') || passage.is(i, '−') ? -1 : 0;
  const opens = passage.is(i - 1, '(') || (!passage.isGlued(i) && i > passage.from);
  return sign !== 0 && quantity.hasUnit && opens ? { ...quantity, from: i, sign } : quantity;
}

/** Reads magnitude words, and further terms of lower magnitude: `6 tỷ 973 triệu`. */
function magnitudes(
  passage: Passage,
  numeral: Numeral,
  from: number,
): { terms: Term[]; to: number; hyphenated: boolean } {
  const terms: Term[] = [];
  let term: Term = { numeral, exponent: 0 };
  let to = from;
  let hyphenated = isHyphen(passage, from);
  for (;;) {
    const at = isHyphen(passage, to) ? to + 1 : to;
    const magnitude = passage.cue(at, 'magnitude');
    if (magnitude && !isOtherWord(passage, at, magnitude.end)) {
      term.exponent += magnitude.value;
      to = magnitude.end;
      continue;
    }
    const further = term.exponent > 0 && passage.isNumber(to) ? readNumeral(passage, to) : null;
    const lower = further?.numeral ? passage.cue(further.next, 'magnitude') : null;
    if (!further?.numeral || !lower || lower.value >= term.exponent) break;
    terms.push(term);
    term = { numeral: further.numeral, exponent: 0 };
    to = further.next;
    hyphenated = false;
  }
  terms.push(term);
  return { terms, to, hyphenated };
}

function isHyphen(passage: Passage, i: number): boolean {
  return passage.is(i, '-') && passage.isGlued(i) && passage.isGlued(i + 1);
}

/** `đồng chí` is no currency, `tỷ lệ` no magnitude. */
function isOtherWord(passage: Passage, from: number, end: number): boolean {
  return (passage.cue(from, 'plainNoun')?.end ?? 0) > end;
}

function unitAt(passage: Passage, from: number, afterMagnitude: boolean): Unit | null {
  const at = isHyphen(passage, from) ? from + 1 : from;
  return simpleUnit(passage, at) ?? (afterMagnitude ? simpleUnit(passage, skipTight(passage, at)) : null);
}

/** `milliards de VND`, `millions d'euros`. */
function skipTight(passage: Passage, from: number): number {
  const link = passage.cue(from, 'link');
  if (link?.value !== 'tight') return from;
  return passage.is(link.end, "'") ? link.end + 1 : link.end;
}

function simpleUnit(passage: Passage, at: number): Unit | null {
  const percent = passage.cue(at, 'percent');
  if (percent)
    return {
      kind: percent.value === 'pp' ? 'points' : 'percent',
      code: percent.value,
      exponent: 0,
      from: at,
      to: percent.end,
    };
  const currency = passage.cue(at, 'currency');
  if (currency && !isOtherWord(passage, at, currency.end))
    return { kind: 'money', code: currency.value, exponent: 0, from: at, to: currency.end };
  const unit = passage.cue(at, 'unit');
  if (unit && !isOtherWord(passage, at, unit.end) && !isName(passage, at)) {
    const rate = rateAt(passage, unit.end);
    const exponent = (unit.value.exponent ?? 0) - (rate?.exponent ?? 0);
    return {
      kind: 'physical',
      code: rate ? `${unit.value.code}/${rate.code}` : unit.value.code,
      exponent,
      from: at,
      to: rate?.to ?? unit.end,
    };
  }
  const times = passage.cue(at, 'times');
  return times && !isOtherWord(passage, at, times.end)
    ? { kind: 'times', code: 'times', exponent: 0, from: at, to: times.end }
    : null;
}

/** `per hectare`, `/ha`. */
function rateAt(passage: Passage, i: number): { code: string; exponent: number; to: number } | null {
  const per = passage.is(i, '/') ? i + 1 : passage.cue(i, 'per')?.end;
  const unit = per === undefined ? null : passage.cue(per, 'unit');
  return unit ? { code: unit.value.code, exponent: unit.value.exponent ?? 0, to: unit.end } : null;
}

/** `18 Ha Giang delegates`: a capital before a capital. */
function isName(passage: Passage, i: number): boolean {
  const { tokens } = passage;
  return tokens.isCapital(i) && passage.has(i + 1) && tokens.isCapital(i + 1) && !passage.isGlued(i);
}

/** `349/350 délégués`, `17 of 23 targets`: the first has no unit of its own. */
function joinPairs(passage: Passage, quantities: readonly Quantity[]): void {
  quantities.forEach((plan, i) => {
    const actual = quantities[i - 1];
    if (!actual || (actual.hasUnit && !sharesFront(actual, plan)) || actual.pair || !isPaired(passage, actual, plan))
      return;
    actual.pair = 'actual';
    plan.pair = 'plan';
    const joint = { from: actual.to, to: plan.from };
    actual.finding = { rule: 'actual-of-pair', evidence: [...actual.finding.evidence, joint] };
    plan.finding = { rule: 'plan-of-pair', evidence: [...plan.finding.evidence, joint] };
    if (plan.from > actual.to + 4 || isApart(passage, actual, plan)) return;
    actual.after = plan.to;
    if (sharesFront(actual, plan)) takeFront(actual, plan);
    if (plan.hasUnit) shareUnit(actual, plan);
  });
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
  if (!joint || plan.hasUnit) return false;
  return joint.end === plan.from || passage.cue(joint.end, 'article')?.end === plan.from;
}

/** The number without a unit takes that of its partner: `4.236/6.389 tỷ đồng`, `7-8 %`. */
function shareUnit(bare: Quantity, full: Quantity): void {
  const { exponent } = full.amount.terms[full.amount.terms.length - 1];
  bare.amount = {
    unit: full.amount.unit,
    terms: bare.amount.terms.map((term) => ({ ...term, exponent: term.exponent || exponent })),
  };
  bare.finding = supported(bare, full.finding.evidence);
  bare.kind = full.kind;
  bare.hasUnit = full.hasUnit;
}

/** `6,5 - 7%`, `9 à 10 %`, `between 5 and 7 percent`, `5-7 xã`. */
function joinRanges(passage: Passage, quantities: Quantity[]): Quantity[] {
  const result: Quantity[] = [];
  for (const quantity of quantities) {
    const lower = result.at(-1);
    if (lower && isRange(passage, lower, quantity)) result[result.length - 1] = rangeOf(lower, quantity);
    else result.push(quantity);
  }
  return result;
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
  return { ...upper, from: lower.from, amount: lower.amount, upper: upper.amount, sign: lower.sign, finding };
}

/** Marks the two ends of a movement in time: `từ 18 % năm 2021 xuống còn 8 %`, `ramenée de 26 % à 21 %`. */
function findMovements(passage: Passage, quantities: Quantity[]): Quantity[] {
  quantities.forEach((end, i) => {
    const start = quantities[i - 1];
    if (!start || start.amount.unit !== end.amount.unit || !start.hasUnit || start.upper || end.upper) return;
    if (start.pair || !isArrival(passage, start, end)) return;
    start.moves = 'from';
    end.moves = 'to';
    const way = { from: start.to, to: end.from };
    for (const quantity of [start, end])
      quantity.finding = { rule: 'movement', evidence: [...quantity.finding.evidence, way] };
  });
  return quantities;
}

function isArrival(passage: Passage, start: Quantity, end: Quantity): boolean {
  let arrives = false;
  let changes = false;
  for (let i = start.to; i < end.from; i++) {
    if (passage.isTime(i)) continue;
    const mark = passage.mark(i);
    if (!mark || !(mark.cues.arrival || mark.cues.change || mark.cues.bound || mark.cues.filler)) return false;
    arrives ||= mark.cues.arrival !== undefined;
    changes ||= mark.cues.change !== undefined;
  }
  return arrives && (changes || isMovement(passage, start.from));
}
