/**
 * The noun phrase that ends at a token, read back to its first word: where a clause, a verb or another phrase begins
 * before it.
 */
import { changed } from '../changed.ts';
import type { NumberCues } from '../language/cues/numbers.ts';
import type { TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import { hasAny, type Mark, type Passage } from './passage.ts';
import { verbAt } from './verbs.ts';

/** A noun phrase read back from its last word. */
export interface PhraseBefore {
  noun: TokenRange | null;
  /** The phrase that the noun follows: `réduire` in `réduire le nombre de 3 %`. */
  governor: Mark | null;
  /** How far back the words were read. */
  from: number;
}

/** No metric has more words. */
const LONGEST = 18;
/** No further back does a number look for its noun. */
const FARTHEST = 48;

/** Tokens of a name in quotation marks. */
const LONGEST_QUOTED = 10;
/** Verbs between the name of a measure and the end of its noun. */
const MOST_VERBS_IN_NOUN = 2;
/** A last noun behind a comma, with the comma. */
const LONGEST_LISTED = 4;
/** So near before a verb does the name of a measure make it a noun. */
const NEAREST_NAME = 3;

const PARTS_STATEMENTS: readonly (keyof NumberCues)[] = ['change', 'exceed', 'estimate', 'comparison'];
const PARTS_UNLESS_NAMED: readonly (keyof NumberCues)[] = ['opener', 'goal', 'conjunction'];

const ENDS_BEFORE: readonly (keyof NumberCues)[] = [
  'opener',
  'predicate',
  'change',
  'estimate',
  'exceed',
  'goal',
  'comparison',
  'bound',
  'arrival',
  'origin',
  'worth',
  'multiple',
  'action',
];

function holdsNumber(passage: Passage, from: number, to: number): boolean {
  if (to - from > FARTHEST) return true;
  for (let i = from; i < to; i++) if (passage.isNumber(i) && !passage.isTaken(i)) return true;
  return false;
}

/** A verb, and not a preposition that looks like one: see `endsBefore`. */
export function isClauseVerb(passage: Passage, mark: Mark): boolean {
  return hasAny(mark, ['predicate', 'change', 'estimate', 'goal']) && endsBefore(passage, mark);
}

/** A preposition inside a noun may look like one before a number: `canne à sucre`, `trên đất canh tác`. */
function endsBefore(passage: Passage, mark: Mark): boolean {
  if (mark.cues.growthName) return false;
  // Without its accent `à` is the verb `a`; a verb is followed by another.
  if (mark.cues.link && mark.cues.predicate) return !passage.isContent(mark.to) || passage.mark(mark.to) !== null;
  const { link, bound: _bound, arrival: _arrival, origin: _origin, ...rest } = mark.cues;
  return hasAny(link ? changed(mark, { cues: rest }) : mark, ENDS_BEFORE);
}

/** The noun phrase that ends at a token, back to the name of the measure that it completes. */
export function phraseBefore(passage: Passage, last: number, floor: number): PhraseBefore {
  const phrase = collectBack(passage, last, floor);
  const { noun } = phrase;
  if (!noun) return phrase;
  const cut = afterConjunction(passage, noun);
  if (cut !== noun) return { noun: cut, governor: null, from: cut.from };
  const name = measureBefore(passage, noun, floor);
  if (name < 0) return phrase;
  const whole = collectBack(passage, name, floor);
  return changed(whole, { noun: { from: whole.noun?.from ?? name, to: noun.to } });
}

/** Whether a phrase says what is measured by itself: `taux de …`, `total revenue`. */
export function holdsMeasure(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (passage.measureNameAt(i) >= 0) return true;
  return false;
}

/** `ethnic groups live together and the rate of poor households`: behind the conjunction another statement begins. */
function afterConjunction(passage: Passage, noun: TokenRange): TokenRange {
  for (let i = noun.to - 1; i > noun.from; i--) {
    const mark = passage.mark(i);
    if (!mark?.cues.conjunction) continue;
    // `and the` may be one phrase.
    const start = passage.cue(mark.to, 'article')?.end ?? mark.to;
    const isOpen = start > mark.to || mark.to > mark.from + 1;
    if (isOpen && passage.measureNameAt(start) >= 0) return { from: start, to: noun.to };
  }
  return noun;
}

/**
 * The first word of the name of a measure that the noun goes on with, over words that end a noun elsewhere: `rate of Party cells completing
 * their tasks`, `tỷ lệ hộ nghèo theo chuẩn đa chiều`.
 */
function measureBefore(passage: Passage, noun: TokenRange, floor: number): number {
  const first = passage.measureNameAt(noun.from);
  if (first >= 0 && first < noun.from) return first;
  if (holdsMeasure(passage, noun)) return -1;
  let verbs = 0;
  for (let i = noun.from - 1; i >= floor && i > noun.to - FARTHEST; i--) {
    if (passage.isTime(i)) continue;
    const mark = passage.mark(i);
    if (passage.measureNameAt(i) >= 0) return passage.measureNameAt(i);
    if (passage.is(i, ',') ? !isBriefList(passage, i, noun.to, floor) : partsStatements(passage, i, mark))
      return openingMeasure(passage, i, floor);
    if (mark?.cues.predicate && mark.from === i && ++verbs > MOST_VERBS_IN_NOUN)
      return openingMeasure(passage, i, floor);
  }
  return -1;
}

/**
 * The name of a measure with its article that opens the clause, over participles of its noun: `The rate of judgments annulled or
 * amended due to subjective reasons is 0.83%`; -1 when another statement stands between.
 */
function openingMeasure(passage: Passage, last: number, floor: number): number {
  for (let i = last; i >= floor && i > last - LONGEST; i--) {
    if (passage.isNumber(i) || passage.is(i, ',') || passage.is(i, ';') || passage.is(i, ':')) return -1;
    const { gerund, participle } = passage.nounForm;
    const isParticiple = [...gerund, ...participle].some((ending) => passage.tokens.bare(i).endsWith(ending));
    const { predicate, conjunction } = passage.mark(i)?.cues ?? {};
    if (hasAny(passage.mark(i), PARTS_STATEMENTS) || (predicate && !conjunction && !isParticiple)) return -1;
    const article = passage.ending(i, 'article');
    const opens = article && (article.start === passage.from || passage.is(article.start - 1, ';'));
    if (opens && passage.measureNameAt(i) === i) return i;
  }
  return -1;
}

/** `các cửa khẩu, lối mở`: one more noun of the same kind. */
function isBriefList(passage: Passage, comma: number, to: number, floor: number): boolean {
  if (to - comma > LONGEST_LISTED || (floor > passage.from && passage.isContent(floor))) return false;
  for (let i = comma + 1; i < to; i++)
    if (!passage.isContent(i) || hasAny(passage.mark(i), ['nounEnd', 'verbalNoun'])) return false;
  return true;
}

/** What no name of a measure goes over, unless it is named at once before: `tỷ lệ thực hiện kiến nghị`. */
function partsStatements(passage: Passage, i: number, mark: Mark | null): boolean {
  if (passage.isNumber(i)) return !passage.isTaken(i);
  if (!passage.isWord(i))
    return !passage.is(i, "'") && !passage.is(i, '"') && !passage.isDash(i) && !passage.is(i, '/');
  if (!mark || mark.cues.link) return false;
  if (hasAny(mark, PARTS_STATEMENTS)) return true;
  if (!hasAny(mark, PARTS_UNLESS_NAMED)) return false;
  // `62 % de la population et que la province a alloué …`
  if (mark.cues.opener && passage.mark(mark.from - 1)?.cues.conjunction) return true;
  // `62 % de la population et la province a alloué …`
  if (mark.cues.conjunction && passage.cue(mark.to, 'article')?.value === 'definite') return true;
  for (let k = mark.from - 1; k >= mark.from - NEAREST_NAME; k--) if (passage.measureNameAt(k) >= 0) return false;
  return true;
}

function collectBack(passage: Passage, last: number, floor: number): PhraseBefore {
  let i = last;
  let from = last + 1;
  let governor: Mark | null = null;
  /** The time inside the phrase that is nearest to its beginning. */
  let time = -1;
  while (i >= floor && i > last - 2 * LONGEST) {
    if (passage.isTime(i)) {
      time = i;
      from = i;
      i--;
      continue;
    }
    const mark = passage.mark(i);
    // `near-poor households`: the first part of a compound is no word of its own.
    const isPart = passage.is(i + 1, '-') && passage.isGlued(i + 1) && passage.isGlued(i + 2) && i < last;
    const isNoun =
      mark !== null &&
      !mark.cues.change &&
      mark.to === mark.from + 1 &&
      passage.ending(mark.from, 'article')?.value === 'definite';
    const verb = mark && !isNoun && endsBefore(passage, mark) && !isPart ? mark : verbAt(passage, i);
    if (verb) {
      governor = verb;
      break;
    }
    if (isDoing(passage, i)) {
      governor = { from: i, to: i + 1, cues: { action: true } };
      break;
    }
    const step = backOver(passage, i, mark, floor, last);
    if (step === null) break;
    if (step.starts) {
      governor = passage.mark(step.next);
      break;
    }
    i = step.next;
    from = i + 1;
  }
  return { noun: trimmed(passage, splitAtTime(passage, { from, to: last + 1 }, time)), governor, from };
}

/** One step back in a noun phrase: where to go on, or whether the phrase starts behind this token; null when it is over. */
function backOver(
  passage: Passage,
  i: number,
  mark: Mark | null,
  floor: number,
  last: number,
): { next: number; starts?: boolean } | null {
  if (mark?.cues.article) {
    if (mark.cues.article === 'indefinite') return { next: mark.from - 1, starts: true };
    const before = passage.mark(mark.from - 1);
    if (isListed(passage, mark.from - 1, last, floor)) return { next: mark.from - 2 };
    if (before?.cues.conjunction && isCoordinated(passage, before.from, { from: mark.to, to: last + 1 }, floor))
      return { next: before.from - 1 };
    return before?.cues.link ? { next: before.from - 1 } : { next: mark.from - 1, starts: true };
  }
  if (mark?.cues.conjunction) {
    const before = mark.from - 1;
    const isNamed = passage.isNumber(before) && passage.ending(before, 'numberLabel') !== null;
    const isJoin = before >= floor && (isNamed || (passage.isContent(before) && !passage.isTime(before)));
    return isJoin ? { next: mark.from - 1 } : null;
  }
  if (passage.isWord(i)) return { next: (mark ? mark.from : i) - 1 };
  if (passage.isNumber(i)) {
    // `storm No. 4`: the number is a name.
    const label = passage.ending(i, 'numberLabel');
    if (label) return { next: label.start - 1 };
    return passage.isGlued(i) || passage.isContent(i - 1) ? { next: i - 1 } : null;
  }
  if (passage.is(i, '"')) return { next: openingQuote(passage, i, floor) - 1 };
  if (passage.is(i, "'") || (passage.is(i, '/') && passage.isGlued(i)) || passage.is(i, '&')) return { next: i - 1 };
  if (passage.isDash(i)) return passage.isContent(i - 1) && i + 1 <= last ? { next: i - 1 } : null;
  if (passage.is(i, ')') && passage.partner(i) >= floor && !holdsNumber(passage, passage.partner(i), i))
    return { next: passage.partner(i) - 1 };
  return passage.is(i, ',') && isListComma(passage, i, last, floor) ? { next: i - 1 } : null;
}

/** `et infligé des amendes`: a participle with its object, and no noun. */
function isDoing(passage: Passage, i: number): boolean {
  const { participle } = passage.nounForm;
  if (!passage.isContent(i) || passage.mark(i) !== null || !passage.mark(i - 1)?.cues.conjunction) return false;
  const object = passage.mark(i + 1);
  return (
    participle.some((ending) => passage.tokens.marks(i).endsWith(ending)) &&
    !!(object?.cues.article || object?.cues.outOf)
  );
}

/** Where the quotation that closes at a token opens: `Quỹ "Vì người nghèo"` is one name; the token itself when it opens there. */
function openingQuote(passage: Passage, close: number, floor: number): number {
  for (let i = close - 1; i >= floor && i > close - LONGEST_QUOTED; i--) {
    if (passage.isNumber(i)) break;
    if (passage.is(i, '"')) return i;
  }
  return close;
}

/** `l'agriculture, de la sylviculture et de la pêche`; `nông, lâm nghiệp và thủy sản`: a comma inside a noun phrase. */
function isListComma(passage: Passage, comma: number, last: number, floor: number): boolean {
  let conjunction = false;
  for (let i = comma + 1; i <= last; i++)
    conjunction ||= passage.mark(i)?.cues.conjunction !== undefined || passage.is(i, ',');
  const start = segmentStart(passage, comma - 1, floor);
  if (start < 0) return false;
  const words = comma - start;
  if (words === 0 || (start === floor && floor > passage.from)) return false;
  const linked = passage.mark(comma + 1)?.cues.link === 'tight';
  if (linked && conjunction) return true;
  const areShort = [comma - 1, comma + 1].every((i) => passage.tokens.shape(i) === Shape.Upper);
  if (passage.tokens.isCapital(comma + 1) && !areShort) return false;
  return conjunction ? words <= 4 : words <= 2 && passage.nounForm.plural.length === 0 && last - comma <= 3;
}

/** `l'agriculture, la sylviculture et la pêche`: an article inside a list of plain nouns. */
function isListed(passage: Passage, joint: number, last: number, floor: number): boolean {
  if (passage.is(joint, ',')) return passage.isContent(joint - 1) && isListComma(passage, joint, last, floor);
  if (!passage.mark(joint)?.cues.conjunction || !passage.isContent(joint - 1)) return false;
  const start = segmentStart(passage, joint - 1, floor);
  return start >= 0 && joint - start <= LONGEST_LISTED && passage.is(start - 1, ',');
}

/** `L'industrie et la construction ont augmenté`: two nouns with their articles, of which neither alone names a measure. */
function isCoordinated(passage: Passage, joint: number, second: TokenRange, floor: number): boolean {
  const start = segmentStart(passage, joint - 1, floor);
  if (start < 0 || start >= joint || (start === floor && floor > passage.from)) return false;
  const article = passage.cue(start, 'article');
  if (article?.value !== 'definite') return false;
  const first = { from: article.end, to: joint };
  if (holdsMeasure(passage, second) && !holdsMeasure(passage, first)) return false;
  const plain = passage.mark(first.from + 1);
  return joint - first.from === 1 || plain?.cues.link !== undefined || plain === null;
}

/** Where a segment without any cue of a clause begins, or -1. */
function segmentStart(passage: Passage, from: number, floor: number): number {
  let i = from;
  for (; i >= floor && i > from - LONGEST; i--) {
    if (passage.isTime(i) || passage.isNumber(i)) return -1;
    const mark = passage.mark(i);
    if (mark?.cues.opener || passage.is(i, ';') || passage.is(i, ':') || passage.is(i, ',') || passage.is(i, '('))
      break;
    if (mark && (mark.cues.comparison || isClauseVerb(passage, mark))) break;
  }
  return i + 1;
}

/** A time inside the phrase parts it; the noun is before it, or behind when nothing is before. */
function splitAtTime(passage: Passage, noun: TokenRange, time: number): TokenRange {
  if (time < 0) return noun;
  const before = trimmed(passage, { from: noun.from, to: time });
  if (before) return before;
  let after = time;
  while (after < noun.to && passage.isTime(after)) after++;
  return { from: after, to: noun.to };
}

function trimmed(passage: Passage, noun: TokenRange): TokenRange | null {
  let { from, to } = noun;
  for (;;) {
    const mark = passage.mark(from);
    // `The total of retail sales`, `the rate of poor households`: an article inside a phrase that fills.
    const article = mark?.cues.filler && mark.from === from ? passage.cue(from, 'article') : null;
    if (article && article.end < to) from = article.end;
    else if (from < to && (isEdge(mark) || !passage.isWord(from) || passage.isTaken(from)))
      from = mark && isEdge(mark) ? mark.to : from + 1;
    else break;
  }
  const isQuotation = passage.is(to - 1, '"') && openingQuote(passage, to - 1, from) < to - 1;
  while (
    !isQuotation &&
    to > from &&
    (isEdge(passage.mark(to - 1)) || passage.isTaken(to - 1) || isLoosePunctuation(passage, to - 1))
  )
    to--;
  // `fined 263 cases a total of VND14.7 billion`
  for (
    let mark = passage.mark(to - 1);
    mark?.cues.filler && mark.from > from && passage.cue(mark.from, 'article');
    mark = passage.mark(to - 1)
  )
    to = mark.from;
  // `capital total de plus de 9 000 milliards`: a phrase that ends with a link.
  const link = passage.ending(to, 'link');
  if (link && !passage.tokens.isCapital(link.start)) to = Math.max(from, link.start);
  for (let i = from; i < to; i++) if (!passage.mark(i)?.cues.filler) return { from, to };
  return null;
}

function isEdge(mark: Mark | null): boolean {
  if (!mark || mark.cues.growthName) return false;
  return !!(mark.cues.link || mark.cues.article || mark.cues.conjunction || mark.cues.outOf || mark.cues.boundAfter);
}

function isLoosePunctuation(passage: Passage, i: number): boolean {
  return !passage.isWord(i) && !passage.isNumber(i) && !passage.is(i, ')');
}
