/**
 * The noun phrases around a number: what is counted behind it (`274 projets`, `6.500 hectares de forêts`) and what is
 * measured before it (`le taux de couverture est de 52,8 %`). Where they end is told by the words that cannot stand in one.
 */
import type { NumberCues } from '../language/cues/numbers.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Mark, Passage } from './passage.ts';

/** No metric has more words. */
const LONGEST = 18;
/** No further back does a number look for its noun. */
const FARTHEST = 48;
/** Adjectives before a noun. */
const LONGEST_BEFORE_HEAD = 4;
/** Without plural endings to go by, a counted noun is kept short. */
const LONGEST_COUNTED = 6;

const ENDS_AFTER: readonly (keyof NumberCues)[] = [
  'opener',
  'predicate',
  'nounEnd',
  'change',
  'bound',
  'boundAfter',
  'difference',
  'estimate',
  'exceed',
  'goal',
  'comparison',
  'arrival',
  'origin',
  'worth',
  'uncounted',
  'multiple',
];
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
];

function hasAny(mark: Mark | null, kinds: readonly (keyof NumberCues)[]): boolean {
  return mark !== null && kinds.some((kind) => mark.cues[kind] !== undefined && mark.cues[kind] !== false);
}

/** Whether a token is an ordinary word: content of a noun phrase. */
function isContent(passage: Passage, i: number): boolean {
  return passage.isWord(i) && !passage.isTaken(i);
}

/** What follows a number. */
export interface NounAfter extends TokenRange {
  /** A link stands between: `100 % des villages`. */
  linked: boolean;
}

/** The noun phrase that begins at a token, after an optional link. */
export function nounAfter(passage: Passage, at: number): NounAfter | null {
  if (passage.is(at, '-') && passage.isGlued(at) && passage.cue(at + 1, 'classifier'))
    return nounAfter(passage, at + 1);
  const link = passage.mark(at);
  const linked = link?.cues.link !== undefined && link.from === at;
  let from = linked ? link.to : at;
  const article = passage.mark(from);
  if (article?.cues.article && article.from === from) {
    if (!linked) return null;
    from = article.to;
  }
  if ((passage.is(from, '"') || passage.is(from, "'")) && passage.isGlued(from + 1)) from++;
  const end = new NounWalk(passage, from, linked).end();
  return end > from ? { from, to: end, linked } : null;
}

/** Walks a noun phrase from its first word to its last. */
class NounWalk {
  readonly #passage: Passage;
  readonly #from: number;
  /** The end of the last word that may end the phrase. */
  #end: number;
  /** Words since the last link. */
  #words = 0;
  #head = false;
  #afterLink: boolean;
  /** The end of the phrase before its last link. */
  #beforeLink = -1;

  constructor(passage: Passage, from: number, afterLink: boolean) {
    this.#passage = passage;
    this.#from = from;
    this.#end = from;
    this.#afterLink = afterLink;
  }

  end(): number {
    let i = this.#from;
    while (this.#passage.has(i) && i < this.#from + LONGEST) {
      const next = this.#step(i);
      if (next < 0) break;
      i = next;
    }
    return this.#end;
  }

  /** Where to go on after a token, or -1 when the phrase is over. */
  #step(i: number): number {
    const passage = this.#passage;
    const isDocument = this.#afterLink && passage.tokens.isCapital(i) && passage.cue(i, 'document') !== null;
    if (passage.isTaken(i) || passage.isNumber(i) || isDocument) return this.#cut(i);
    if (!passage.isWord(i)) return this.#punctuation(i);
    const mark = passage.mark(i);
    if (mark && mark.from === i && !this.#isParticiple(mark)) {
      if (mark.cues.link) return mark.cues.link === 'tight' && this.#end > this.#from ? this.#open(mark.to) : -1;
      if (mark.cues.article) return this.#afterLink && mark.cues.article === 'definite' ? mark.to : -1;
      if (mark.cues.conjunction) return this.#conjoined(mark.to) ? this.#open(mark.to) : -1;
      if (mark.cues.filler && this.#words === 0) return -1;
      if (hasAny(mark, ENDS_AFTER) && !mark.cues.growthName) return -1;
    }
    return this.#word(i);
  }

  /** `projects of Ring Road No. 4`, `targets of the 9th Congress's resolution`: a name with a number is no part of it. */
  #cut(i: number): -1 {
    const isDate = this.#passage.isTime(i);
    if (!isDate && this.#beforeLink > this.#from) this.#end = this.#beforeLink;
    return -1;
  }

  /** `480 repaired houses`: a verb form before the noun is an adjective. */
  #isParticiple(mark: Mark): boolean {
    const passage = this.#passage;
    const { plural, agrees } = passage.nounForm;
    if (mark.from !== this.#from || mark.to !== mark.from + 1 || plural.length === 0 || agrees) return false;
    if (!mark.cues.predicate && !mark.cues.nounEnd && !mark.cues.change) return false;
    return (
      isContent(passage, mark.to) &&
      !passage.mark(mark.to) &&
      plural.some((ending) => passage.tokens.bare(mark.to).endsWith(ending))
    );
  }

  #open(next: number): number {
    this.#beforeLink = this.#end;
    this.#afterLink = true;
    this.#head = false;
    this.#words = 0;
    return next;
  }

  #word(i: number): number {
    if (this.#passage.cue(i, 'month')) return -1;
    const { nounForm } = this.#passage;
    const word = this.#passage.tokens.bare(i);
    const isPlural = nounForm.plural.some((ending) => word.endsWith(ending));
    if (this.#words > 0 && isVerb(word, nounForm)) return -1;
    if (nounForm.plural.length === 0) {
      if (i - this.#from >= LONGEST_COUNTED) return -1;
    } else if (this.#head && !(isPlural && nounForm.agrees)) return -1;
    else if (this.#words >= LONGEST_BEFORE_HEAD && !isPlural) return -1;
    this.#head ||= isPlural;
    this.#words++;
    this.#afterLink = false;
    this.#end = i + 1;
    return i + 1;
  }

  #punctuation(i: number): number {
    const passage = this.#passage;
    if (passage.is(i, "'") && this.#words > 0) {
      // `l'NA's` and `Farmers' Association`: part of the word before.
      if (passage.isGlued(i + 1) && passage.isWord(i + 1)) this.#end = i + 2;
      return passage.isGlued(i + 1) ? i + 2 : i + 1;
    }
    if (passage.isDash(i) && this.#words > 0 && isContent(passage, i + 1) && !hasAny(passage.mark(i + 1), ENDS_AFTER)) {
      return passage.isGlued(i) || passage.tokens.isCapital(i + 1) || passage.nounForm.plural.length === 0 ? i + 1 : -1;
    }
    if (passage.is(i, '.') && passage.isNumber(i + 1)) return this.#cut(i + 1);
    return passage.is(i, ',') && this.#words > 0 && this.#isList(i + 1) ? this.#open(i + 1) : -1;
  }

  /** `và đảng viên`, `and members`: another noun, not another statement. */
  #conjoined(next: number): boolean {
    const passage = this.#passage;
    return (
      isContent(passage, next) &&
      !hasAny(passage.mark(next), ENDS_AFTER) &&
      !passage.mark(next)?.cues.article &&
      this.#words <= 4
    );
  }

  /** `cán bộ, đảng viên tại …`; `districts, towns and cities`: a short noun after the comma, then an end. */
  #isList(next: number): boolean {
    const passage = this.#passage;
    if (this.#end - this.#from > 3 || !isContent(passage, next) || passage.tokens.isCapital(next)) return false;
    const { plural } = passage.nounForm;
    let i = next;
    while (isContent(passage, i) && !passage.mark(i) && i < next + 4) i++;
    if (i === next) return false;
    if (plural.length > 0)
      return plural.some((ending) => passage.tokens.bare(next).endsWith(ending)) && !!passage.mark(i)?.cues.conjunction;
    return !passage.isWord(i) || passage.mark(i) !== null;
  }
}

function isVerb(word: string, form: { verb: readonly string[]; notVerb: readonly string[] }): boolean {
  return form.verb.some((ending) => word.endsWith(ending)) && !form.notVerb.some((ending) => word.endsWith(ending));
}

/** What stands before a number, from the number back to the noun that it measures. */
export interface NounBefore {
  noun: TokenRange | null;
  /** The phrases between noun and number, from the number back. */
  between: Mark[];
  /** The phrase that the noun follows: `réduire` in `réduire le nombre de 3 %`. */
  governor: Mark | null;
  /** How far back the words were read. */
  from: number;
}

/** Phrases that may stand between a noun and its number. */
const BETWEEN: readonly (keyof NumberCues)[] = [
  'predicate',
  'bound',
  'estimate',
  'change',
  'exceed',
  'filler',
  'arrival',
  'origin',
  'link',
  'article',
  'comparison',
  'conjunction',
  'goal',
  'worth',
  'between',
];

/**
 * Reads back from token `at` to the noun phrase that is measured.
 *
 * @param floor the end of the quantity before: nothing is read beyond it
 */
export function nounBefore(passage: Passage, at: number, floor: number): NounBefore {
  const between: Mark[] = [];
  let i = skipBack(passage, at - 1, floor, between);
  const elided = passage.is(i, ',') && between.length > 0 && !between.some(isVerbal);
  if (elided && isPlainSegment(passage, i - 1, floor)) i--;
  else if (
    passage.is(i, ',') &&
    floor === passage.from &&
    between.some((mark) => mark.cues.predicate || mark.cues.estimate)
  ) {
    const noun = mainSubject(passage, i, floor);
    if (noun) return { noun, between, governor: null, from: i + 1 };
  }
  if (isJoinedOn(passage, between, floor) || isSetAgainst(between, floor > passage.from))
    return { noun: null, between, governor: null, from: i + 1 };
  const walk = subjectOf(passage, i, floor, between);
  return { noun: walk.noun, between, governor: walk.governor, from: walk.from };
}

/** The noun that ends at a token. The plan that is exceeded is not what is measured: `Revenue exceeded the plan by 5%`. */
function subjectOf(passage: Passage, last: number, floor: number, between: Mark[]): Omit<NounBefore, 'between'> {
  const walk = collectBack(passage, last, floor);
  const { noun, governor } = walk;
  if (!noun) return walk;
  if (isPerson(passage, noun)) return { ...walk, noun: null };
  const name = passage.mark(noun.to - 1);
  if (passage.nounForm.headFirst && name?.cues.growthName && name.from > noun.from) {
    between.push(name);
    return { ...walk, noun: { from: noun.from, to: name.from } };
  }
  if (!governor?.cues.exceed || !passage.mark(noun.from)?.cues.plan) return walk;
  between.push(passage.mark(noun.from) as Mark, governor);
  return collectBack(passage, governor.from - 1, floor);
}

/** `Mr. X pledged to settle 100% …`: no person is measured. */
function isPerson(passage: Passage, noun: TokenRange): boolean {
  for (let i = noun.from; i < noun.to; i++) {
    if (passage.cue(i, 'honorific') && i === noun.from) return true;
    if (i > passage.from && passage.tokens.isCapital(i) && passage.cue(i, 'role') && passage.nounForm.plural.length > 0)
      return true;
  }
  return false;
}

/** `50 % du plan et une hausse de 5 %`: what stands before the conjunction belongs to the quantity before. */
function isJoinedOn(passage: Passage, between: Mark[], floor: number): boolean {
  const at = between.findIndex((mark) => mark.cues.conjunction);
  if (at < 0 || floor <= passage.from) return false;
  for (let i = floor; i < between[at].from; i++) if (passage.is(i, ',') || passage.is(i, ';')) return false;
  between.length = at + 1;
  return true;
}

/** `contre 85 % au début du mandat`: what is compared is that of the quantity before. */
export function isSetAgainst(between: readonly Mark[], follows: boolean): boolean {
  const nearest = between.find((mark) => !mark.cues.bound);
  if (!follows || !nearest?.cues.comparison || nearest.cues.origin) return false;
  return !between.some((mark) => mark.cues.change || mark.cues.difference);
}

function isVerbal(mark: Mark): boolean {
  return hasAny(mark, ['change', 'estimate', 'exceed', 'goal', 'comparison', 'multiple']);
}

/** `le port de Trân Dê, sur 5.400 hectares`; `celle de l'industrie, de 24,9 %`: a noun alone before the comma. */
function isPlainSegment(passage: Passage, from: number, floor: number): boolean {
  let words = 0;
  let i = from;
  for (; i >= floor && i > from - LONGEST; i--) {
    if (passage.is(i, ',') || passage.is(i, ';') || passage.is(i, ':')) break;
    const mark = passage.mark(i);
    if (mark?.cues.opener) break;
    if (mark && isClauseVerb(passage, mark)) return false;
    if (!passage.isTime(i)) words++;
  }
  return words > 1 && (i >= floor || floor === passage.from);
}

/** `Disbursement was directed strongly, reaching VND19,333 billion`: the noun before the verb of the main clause. */
function mainSubject(passage: Passage, comma: number, floor: number): TokenRange | null {
  for (let i = comma - 1; i >= floor && i > comma - FARTHEST; i--) {
    const mark = passage.mark(i);
    if (passage.isNumber(i) || passage.is(i, ';') || passage.is(i, ':') || mark?.cues.opener) return null;
    if (mark && isClauseVerb(passage, mark)) return collectBack(passage, mark.from - 1, floor).noun;
  }
  return null;
}

/** Skips what stands between noun and number; gives the last token of the noun. */
function skipBack(passage: Passage, from: number, floor: number, between: Mark[]): number {
  let i = from;
  const fillers: number[] = [];
  while (i >= floor && i > from - FARTHEST) {
    if (passage.isTime(i)) {
      i--;
      continue;
    }
    if (passage.is(i, ')') && passage.partner(i) >= floor) {
      i = passage.partner(i) - 1;
      continue;
    }
    const mark = passage.mark(i);
    if (!mark || mark.to !== i + 1 || !hasAny(mark, BETWEEN) || mark.cues.opener) break;
    if (mark.cues.filler) fillers.push(i);
    else fillers.length = 0;
    between.push(mark);
    i = mark.from - 1;
  }
  // `tốc độ tăng trưởng bình quân đạt`: a filler at the end of the noun belongs to it.
  if (fillers.length > 0 && i >= floor && passage.isWord(i) && !passage.mark(i)) return fillers[0];
  return i;
}

function holdsNumber(passage: Passage, from: number, to: number): boolean {
  if (to - from > FARTHEST) return true;
  for (let i = from; i < to; i++) if (passage.isNumber(i) && !passage.isTaken(i)) return true;
  return false;
}

/** A verb, and not a preposition that looks like one: see `endsBefore`. */
function isClauseVerb(passage: Passage, mark: Mark): boolean {
  return hasAny(mark, ['predicate', 'change', 'estimate', 'goal']) && endsBefore(passage, mark);
}

/** A preposition inside a noun may look like one before a number: `canne à sucre`, `trên đất canh tác`. */
function endsBefore(passage: Passage, mark: Mark): boolean {
  if (mark.cues.growthName) return false;
  // Without its accent `à` is the verb `a`; a verb is followed by another.
  if (mark.cues.link && mark.cues.predicate) return !isContent(passage, mark.to) || passage.mark(mark.to) !== null;
  const { link, bound: _bound, arrival: _arrival, origin: _origin, ...rest } = mark.cues;
  return hasAny(link ? { ...mark, cues: rest } : mark, ENDS_BEFORE);
}

function collectBack(passage: Passage, last: number, floor: number): Omit<NounBefore, 'between'> {
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
    if (mark && endsBefore(passage, mark)) {
      governor = mark;
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
    return before?.cues.link ? { next: before.from - 1 } : { next: mark.from - 1, starts: true };
  }
  if (mark?.cues.conjunction) {
    const isJoin = mark.from - 1 >= floor && isContent(passage, mark.from - 1) && !passage.isTime(mark.from - 1);
    return isJoin ? { next: mark.from - 1 } : null;
  }
  if (passage.isWord(i)) return { next: (mark ? mark.from : i) - 1 };
  if (passage.isNumber(i)) return passage.isGlued(i) || isContent(passage, i - 1) ? { next: i - 1 } : null;
  if (passage.is(i, "'") || passage.is(i, '"') || (passage.is(i, '/') && passage.isGlued(i)) || passage.is(i, '&'))
    return { next: i - 1 };
  if (passage.isDash(i)) return isContent(passage, i - 1) && i + 1 <= last ? { next: i - 1 } : null;
  if (passage.is(i, ')') && passage.partner(i) >= floor && !holdsNumber(passage, passage.partner(i), i))
    return { next: passage.partner(i) - 1 };
  return passage.is(i, ',') && isListComma(passage, i, last, floor) ? { next: i - 1 } : null;
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
  if (passage.tokens.isCapital(comma + 1)) return false;
  return conjunction ? words <= 4 : words <= 2 && passage.nounForm.plural.length === 0 && last - comma <= 3;
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
    if (from < to && (isEdge(mark) || !passage.isWord(from) || passage.isTaken(from)))
      from = mark && isEdge(mark) ? mark.to : from + 1;
    else break;
  }
  while (to > from && (isEdge(passage.mark(to - 1)) || passage.isTaken(to - 1) || isLoosePunctuation(passage, to - 1)))
    to--;
  for (let i = from; i < to; i++) if (!passage.mark(i)?.cues.filler) return { from, to };
  return null;
}

function isEdge(mark: Mark | null): boolean {
  if (!mark || mark.cues.growthName) return false;
  return !!(mark.cues.link || mark.cues.article || mark.cues.conjunction);
}

function isLoosePunctuation(passage: Passage, i: number): boolean {
  return !passage.isWord(i) && !passage.isNumber(i) && !passage.is(i, ')');
}
