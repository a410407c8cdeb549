/**
 * One number with its unit: `68 358 milliards de VND`, `VND37,370 billion`, `6 tỷ 973 triệu đồng`, `doubled`.
 */
import { changed } from '../changed.ts';
import type { Finding, Rule } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
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
  /** The words of its item in a listing: `khiển trách 28, cảnh cáo 9`. */
  item: TokenRange | null;
  finding: Finding<'indicator'>;
}

/** The power of ten of a word for a thousand. */
const THOUSANDS = 3;

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

/** The finding of a quantity with further words that it rests on. */
export function supported({ finding }: Quantity, words: readonly TokenRange[]): Finding<'indicator'> {
  return { ...finding, evidence: [...finding.evidence, ...words] };
}

/** The quantity that begins at a token, and where to look for the next. `taken` is the end of the one before. */
export function quantityAt(passage: Passage, i: number, taken: number): { quantity: Quantity | null; next: number } {
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
    item: null,
    finding: { rule: RULE_OF_KIND[kind], evidence: words },
  };
}

/** `0 68%`, `105 2%`, `9 8 millions`: the page lost the mark. */
function spellOut(passage: Passage, numeral: Numeral): Numeral {
  const next = numeral.to;
  if (numeral.marked || numeral.plain.length > 3 || numeral.to > numeral.from + 1) return numeral;
  if (!passage.isNumber(next) || passage.isGlued(next) || passage.isTaken(next) || passage.digits(next) > 2)
    return numeral;
  if (passage.ending(numeral.from, 'numberLabel') || passage.isTaken(numeral.from)) return numeral;
  const kinds = ['percent', 'magnitude', 'times'] as const;
  if (!kinds.some((kind) => passage.cue(next + 1, kind))) return numeral;
  return changed(numeral, {
    to: next + 1,
    plain: `${numeral.plain}.${passage.tokens.slice(next, next + 1)}`,
    marked: true,
  });
}

/** `-892`, `+5%`: a sign before a number, not a dash between two things. */
function signed(passage: Passage, quantity: Quantity, taken: number): Quantity {
  const i = quantity.from - 1;
  if (i < taken || !passage.isGlued(quantity.from)) return quantity;
  const sign = passage.is(i, '+') ? 1 : passage.is(i, '-') || passage.is(i, '–') || passage.is(i, '−') ? -1 : 0;
  const opens = passage.is(i - 1, '(') || (!passage.isGlued(i) && i > passage.from);
  return sign !== 0 && quantity.hasUnit && opens ? changed(quantity, { from: i, sign }) : quantity;
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
    // `6,4 millions de milliards`
    const at = isHyphen(passage, to) ? to + 1 : term.exponent > 0 ? skipTight(passage, to) : to;
    const magnitude = passage.cue(at, 'magnitude');
    if (magnitude && !isOtherWord(passage, at, magnitude.end)) {
      term.exponent += magnitude.value;
      to = magnitude.end;
      continue;
    }
    const further = term.exponent > 0 && passage.isNumber(to) ? readNumeral(passage, to) : null;
    const lower = further?.numeral ? passage.cue(further.next, 'magnitude') : null;
    // `3 nghìn 200 hội viên`
    if (term.exponent === THOUSANDS && further?.numeral && !lower && isHundreds(further.numeral)) {
      terms.push(term);
      term = { numeral: further.numeral, exponent: 0 };
      to = further.next;
      break;
    }
    // `3 thousand 246 billion`: the greater magnitude is said once, behind both.
    const shared = term.exponent === THOUSANDS && lower !== null && lower.value > THOUSANDS ? lower.value : 0;
    if (!further?.numeral || !lower || (lower.value >= term.exponent && shared === 0)) break;
    term.exponent += shared;
    terms.push(term);
    term = { numeral: further.numeral, exponent: 0 };
    to = further.next;
    hyphenated = false;
  }
  terms.push(term);
  return { terms, to, hyphenated };
}

function isHundreds({ plain, marked }: Numeral): boolean {
  return !marked && plain.length === 3;
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
