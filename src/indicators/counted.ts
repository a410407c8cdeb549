/**
 * Whether a bare number counts something. Most bare numbers of a page are dates, labels, ranks, codes or the noise of its
 * frame; one that counts has a noun behind it, or a verb before it.
 */
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import { departs } from './joined.ts';
import { isPluralAt, nounAfter } from './noun-after.ts';
import { nounBefore } from './noun-before.ts';
import { readNumeral } from './numerals.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';
import { isRow } from './tables.ts';

/** Longer ones are telephone numbers and codes. */
const LONGEST_COUNT = 8;
/** The words of a counted noun before a slash. */
const LONGEST_BESIDE = 3;
/** What rates are said for: `1.000`, `100.000`. */
const ROUND = /^100+$/;
/** So far behind a rate may that stand which it is said for. */
const LONGEST_RATE = 8;
/** So far behind a count may its parts be told. */
const PART_REACH = 12;

/** The rule by which a bare number counts, with the noun it counts; null when it counts nothing. */
export function countedBy(passage: Passage, quantity: Quantity): Finding<'indicator'> | null {
  const { numeral, exponent } = quantity.amount.terms[0];
  const { from } = numeral;
  const last = quantity.after;
  if (isLabelled(passage, from) || isCode(passage, from, last)) return null;
  // `4.2 million working days` were given; nothing lasts so long.
  const isLong = exponent >= 3 || (numeral.marked && Number(numeral.doubtful?.grouped ?? numeral.plain) >= 1000);
  if (isUncounted(passage, last)) {
    const days = isLong ? passage.cue(last, 'uncounted') : null;
    return days && { rule: 'count', evidence: [{ from: days.start, to: days.end }] };
  }
  if (isDenominator(passage, quantity)) return null;
  const noun = nounAfter(passage, last);
  if (!isWhole(passage, quantity) && !(noun && isRate(passage, quantity, noun.to))) return null;
  if (noun && !noun.linked)
    return isNamed(passage, from, noun) ? null : { rule: 'count', evidence: [{ from: noun.from, to: noun.to }] };
  const part = passage.is(from - 1, ',') ? passage.ending(from - 1, 'partitive') : null;
  // `Of these, 41 are foreign-invested`
  if (part && passage.mark(last)?.cues.predicate) return partBy({ from: part.start, to: part.end });
  // `| New enterprises | 480 | 397 |`
  const isCell = passage.is(from - 1, '|') && passage.is(last, '|') && isRow(passage);
  const subject = isCell ? labelOf(passage, from) : subjectOf(passage, from, last);
  return subject && { rule: 'count-of-subject', evidence: subject };
}

/**
 * The rule by which a bare number without a noun of its own counts some of what a number before it counts:
 * `25 000 emplois, dont 3 000 à l'étranger`, `Among the 65 delegates present, 63 voted`.
 */
export function partOf(passage: Passage, quantity: Quantity, whole: Quantity): Finding<'indicator'> | null {
  const { from } = quantity.amount.terms[0].numeral;
  if (quantity.pair || isLabelled(passage, from) || isCode(passage, from, quantity.after)) return null;
  if (isUncounted(passage, quantity.after) || !isWhole(passage, quantity)) return null;
  if (passage.cue(quantity.after, 'month') !== null) return null;
  // `57 of the latter`
  const anaphor = passage.cue(quantity.after, 'anaphor');
  if (anaphor) return partBy({ from: anaphor.start, to: anaphor.end });
  const start = passage.ending(from, 'bound')?.start ?? from;
  // `722 products, up 94 over the end of 2024`, `57 members, 9 fewer than last year`
  const isNear = start - whole.after <= PART_REACH;
  const change = passage.mark(start - 1)?.cues.change ? passage.mark(start - 1) : null;
  const difference = passage.mark(quantity.after)?.cues.difference ? passage.mark(quantity.after) : null;
  if (isNear && change && passage.is(change.from - 1, ',')) return partBy(change);
  const opens = passage.is(start - 1, ',') || passage.mark(start - 1)?.cues.equals !== undefined;
  if (isNear && difference && opens) return partBy(difference);
  const partitive = passage.ending(start, 'partitive');
  if (partitive)
    return partitive.start - whole.after <= PART_REACH ? partBy({ from: partitive.start, to: partitive.end }) : null;
  // `dropped from 3,418 in 2024 to 2,705`, `giảm từ 129 đơn vị còn 56`.
  const arrival = passage.ending(start, 'arrival');
  if (arrival && departs(passage, whole) && arrival.start - whole.after <= PART_REACH)
    return partBy({ from: arrival.start, to: arrival.end });
  // `96 communes, contre 185 auparavant`
  const comparison = passage.ending(start, 'comparison');
  if (comparison && comparison.start - whole.after <= PART_REACH)
    return partBy({ from: comparison.start, to: comparison.end });
  const after = passage.mark(quantity.after);
  // `but only 203 are up and running`
  const word = passage.mark(start - 1);
  const only = word?.cues.filler || word?.cues.predicate ? word.from : start;
  const isClause =
    passage.is(only - 1, ',') || passage.mark(only - 1)?.cues.conjunction || passage.mark(only - 1)?.cues.opener;
  const ends =
    (only < start ? isClause : passage.is(start - 1, ',')) &&
    (after?.cues.nounEnd || after?.cues.predicate) !== undefined;
  return after && ends ? partBy(after) : null;
}

function partBy(word: TokenRange): Finding<'indicator'> {
  return { rule: 'part-of-count', evidence: [word] };
}

/** No decimals; not so long as a telephone number; two digits at most when it begins with a zero. */
function isWhole(passage: Passage, quantity: Quantity): boolean {
  const { numeral } = quantity.amount.terms[0];
  if (numeral.plain.includes('.') && !numeral.doubtful) return false;
  const digits = numeral.doubtful?.grouped ?? numeral.plain;
  if (!numeral.marked && digits.length > LONGEST_COUNT) return false;
  if (numeral.leadingZero && (digits.length > 2 || Number(digits) === 0)) return false;
  return !passage.isTaken(numeral.from);
}

/** `9,4 bác sĩ/vạn dân`, `12.5 doctors per 10,000 people`, `17.6 criteria per commune`: a mean of things that are counted whole. */
function isRate(passage: Passage, { amount }: Quantity, at: number): boolean {
  const { numeral } = amount.terms[0];
  if (!numeral.plain.includes('.') || numeral.leadingZero || passage.isTaken(numeral.from)) return false;
  if (isMean(passage, numeral.from)) return true;
  const per = passage.is(at, '/') ? at + 1 : passage.cue(at, 'per')?.end;
  if (per !== undefined && (passage.isWord(per) || passage.isNumber(per))) return true;
  // `9,4 médecins et 28,6 lits pour 10 000 habitants`
  for (let i = at; i < at + LONGEST_RATE; i++) {
    const link = passage.ending(i, 'link');
    if (link && passage.isNumber(i) && ROUND.test(readNumeral(passage, i).numeral?.plain ?? '')) return true;
  }
  return false;
}

/** `bình quân mỗi xã đạt 17,2 tiêu chí`, `each commune met 17.2 criteria on average`: what the mean is for stands before the verb. */
function isMean(passage: Passage, at: number): boolean {
  for (let i = at - 1; i >= passage.from && i > at - LONGEST_RATE && !passage.is(i, ',') && !passage.is(i, ';'); i--)
    if (passage.cue(i, 'distributive')) return true;
  return false;
}

/** `12 médecins pour 10.000 habitants`: a round number of those that there are so many for. */
function isDenominator(passage: Passage, { amount }: Quantity): boolean {
  const { numeral } = amount.terms[0];
  if (!ROUND.test(numeral.doubtful?.grouped ?? numeral.plain)) return false;
  const lead = passage.ending(numeral.from, 'per') ?? passage.ending(numeral.from, 'link');
  const start = passage.is(numeral.from - 1, '/') ? numeral.from - 1 : lead?.start;
  if (start === undefined) return false;
  for (let i = start - 1; i >= passage.from && i >= start - LONGEST_BESIDE; i--)
    if (passage.isNumber(i) && !passage.isTaken(i)) return true;
  return false;
}

/** `Article 5`, `tháng 9`, `n° 12`, `thứ 41/63`. */
function isLabelled(passage: Passage, from: number): boolean {
  const label = passage.ending(from, 'numberLabel');
  // `kỷ luật 14 tổ chức đảng` is no law 14.
  const isOther = label !== null && (passage.ending(from, 'plainNoun')?.start ?? from) < label.start;
  // `building 14 bridges` builds.
  const acts = label !== null && !passage.tokens.isCapital(label.start) && passage.ending(from, 'action') !== null;
  return (label !== null && !isOther && !acts) || passage.ending(from, 'dayLead') !== null || isRank(passage, from);
}

/** `14e rang des 63 provinces`, `9th of 63 localities`. */
function isRank(passage: Passage, from: number): boolean {
  const start = passage.ending(from, 'article')?.start ?? from;
  const joint = passage.ending(start, 'outOf');
  if (!joint) return false;
  const at = passage.ending(joint.start, 'numberLabel')?.start ?? joint.start;
  return passage.ending(at, 'ordinalEnding') !== null && passage.isNumber(at - 2);
}

/** Years, months, ages, ordinals: `3 ans`, `45 working days`, `13th`. */
function isUncounted(passage: Passage, at: number): boolean {
  const start = passage.is(at, '-') ? at + 1 : at;
  const duration = passage.cue(start, 'uncounted');
  if (duration) return (passage.cue(start, 'plainNoun')?.end ?? 0) <= duration.end;
  if (passage.isGlued(at) && passage.isWord(at)) return true;
  // `45 working days`: one adjective between.
  return (
    passage.isWord(at) &&
    passage.mark(at) === null &&
    (passage.cue(at + 1, 'uncounted')?.end ?? 0) > at + 1 &&
    passage.nounForm.plural.length > 0 &&
    passage.mark(at + 1)?.cues.uncounted !== undefined
  );
}

/** Part of a code, an address, a score, a list number: `12-NQ/TW`, `dh-8.jpg`, `2-tier`, `1.`. */
function isCode(passage: Passage, from: number, last: number): boolean {
  const { tokens } = passage;
  const beside = isBesideCount(passage, from);
  if (!beside && passage.isGlued(from) && !passage.is(from - 1, '(') && !passage.is(from - 1, '"')) {
    if (passage.isWord(from - 1) || passage.isNumber(from - 1)) return true;
    if (!passage.is(from - 1, '/') || !passage.isNumber(from - 2)) return !isOpening(passage, from - 1);
  }
  const isMembers = passage.is(last, '-') && passage.cue(last + 1, 'classifier') !== null;
  if (
    !isMembers &&
    passage.isDash(last) &&
    passage.isWord(last + 1) &&
    (passage.isGlued(last) || passage.isGlued(last + 1))
  )
    return true;
  if (passage.isDash(last) && passage.isWord(last + 1) && tokens.isCapital(last + 1) && passage.is(last + 2, '/'))
    return true;
  if (passage.is(last, '/') || passage.is(last, '_') || passage.is(last, '=') || passage.is(last, '°')) return true;
  if (passage.is(last, ':') && passage.isGlued(last + 1)) return true;
  if (passage.isDash(last) && passage.isGlued(last) && passage.isNumber(last + 1)) return true;
  if ((passage.is(from - 1, '/') && !beside) || passage.is(from - 1, '#'))
    return passage.is(from - 1, '#') || !passage.isNumber(from - 2);
  const opens = from === passage.from && passage.first;
  if (opens && (passage.is(last, '.') || passage.is(last, ')') || passage.isDash(last))) return true;
  // `(12)`: the frame of the page, or a list number.
  return passage.is(from - 1, '(') && passage.is(last, ')');
}

/** `11 vụ/24 bị can`, `3 lớp / 92 học viên`: a second count behind the noun of the first. */
function isBesideCount(passage: Passage, from: number): boolean {
  if (!passage.is(from - 1, '/')) return false;
  for (let i = from - 2; i > from - 2 - LONGEST_BESIDE && passage.isContent(i) && !passage.tokens.isCapital(i); i--)
    if (passage.isNumber(i - 1) && !passage.isTaken(i - 1)) return true;
  return false;
}

function isOpening(passage: Passage, i: number): boolean {
  return passage.is(i, ',') || passage.is(i, ';') || passage.is(i, ':') || passage.is(i, '.') || passage.is(i, '[');
}

/** `Ring Road 3 Project`, `Group 5 Mr …`, `Dam Rong 4 commune`: a number between names, or one digit behind a name and no plural. */
function isNamed(passage: Passage, from: number, noun: TokenRange): boolean {
  const { tokens } = passage;
  const before = from - 1;
  const named =
    passage.isWord(before) && tokens.isCapital(before) && passage.mark(before) === null && before > passage.from;
  if (!named || tokens.isCapital(noun.from)) return named;
  return passage.digits(from) === 1 && showsNoPlural(passage, noun);
}

/** `work`, `commune`: in a language whose plural shows. */
function showsNoPlural(passage: Passage, { from, to }: TokenRange): boolean {
  if (passage.nounForm.plural.length === 0) return false;
  for (let i = from; i < to; i++) if (isPluralAt(passage, i)) return false;
  return true;
}

/** The first cell with words of a row. */
function labelOf(passage: Passage, at: number): TokenRange[] | null {
  for (let from = passage.from; from < at; from++) {
    if (!passage.isContent(from)) continue;
    let to = from;
    while (!passage.is(to, '|')) to++;
    return [{ from, to }];
  }
  return null;
}

/** No noun behind: then a subject and a verb before, as in `bringing the total number to 140.872`. */
function subjectOf(passage: Passage, from: number, last: number): TokenRange[] | null {
  if (passage.isWord(last) && passage.mark(last) === null) return null;
  const { noun, between } = nounBefore(passage, from, passage.from);
  const verb = between.find(
    (mark) => mark.cues.predicate || mark.cues.arrival || mark.cues.change || mark.cues.estimate || mark.cues.exceed,
  );
  return noun && verb ? [noun, verb] : null;
}
