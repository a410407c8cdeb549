/**
 * What is measured before a number: `le taux de couverture est de 52,8 %`, with the verbs and prepositions between.
 */
import { changed } from '../changed.ts';
import type { NumberCues } from '../language/cues/numbers.ts';
import type { TokenRange } from '../text/tokens.ts';
import { holdsMeasure, isClauseVerb, type PhraseBefore, phraseBefore } from './noun-phrase.ts';
import { hasAny, type Mark, type Passage } from './passage.ts';
import { isAdverb, verbAt } from './verbs.ts';

/** No metric has more words. */
const LONGEST = 18;
/** No further back does a number look for its noun. */
const FARTHEST = 48;
/** Words of an aside between commas. */
const LONGEST_ASIDE = 4;
/** Tokens of a verb between a negation and what restricts it. */
const LONGEST_VERB = 6;

/** What stands before a number, from the number back to the noun that it measures. */
export interface NounBefore extends PhraseBefore {
  /** The phrases between noun and number, from the number back. */
  between: Mark[];
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
  'action',
  'earlier',
];

/**
 * Reads back from token `at` to the noun phrase that is measured.
 *
 * @param floor the end of the quantity before: nothing is read beyond it
 */
export function nounBefore(passage: Passage, at: number, floor: number): NounBefore {
  const between: Mark[] = [];
  let i = skipBack(passage, at - 1, floor, between);
  const elided =
    passage.is(i, ',') &&
    !between.some(isVerbal) &&
    // `…, and 98% of stations`: another statement.
    between.some(({ cues }) => !cues.conjunction && (!cues.bound || between.length === 1));
  const states = between.some(({ cues }) => cues.predicate || cues.change);
  const isAside = passage.is(i, ',') && between.length > 0 && states;
  const subject = isAside ? beforeRelative(passage, i, floor) : null;
  if (subject) return { noun: subject, between, governor: null, from: i + 1 };
  // `la croissance, attendue à plus de 7 %`
  const last = between.at(-1);
  if (passage.is(i, ',') && last?.cues.goal && last.from === i + 1 && !last.cues.opener) {
    const { noun } = phraseBefore(passage, i - 1, floor);
    if (noun && holdsMeasure(passage, noun)) return { noun, between, governor: null, from: i + 1 };
  }
  if (elided && isPlainSegment(passage, i - 1, floor)) i--;
  else if (
    passage.is(i, ',') &&
    floor === passage.from &&
    between.some((mark) => mark.cues.predicate || mark.cues.estimate)
  ) {
    const noun = mainSubject(passage, i, floor);
    if (noun) return { noun, between, governor: null, from: i + 1 };
  }
  const label = labelBefore(passage, i, floor);
  if (label) return { noun: label, between, governor: null, from: i + 1 };
  const relative = ofRelative(passage, i, floor, between);
  if (relative) return { noun: relative, between, governor: null, from: i + 1 };
  const follows = floor > passage.from;
  if (
    isJoinedOn(passage, between, floor) ||
    isSetAgainst(between, follows) ||
    (follows && isRestated(passage, between))
  )
    return { noun: null, between, governor: null, from: i + 1 };
  const walk = subjectOf(passage, i, floor, between);
  return { noun: walk.noun, between, governor: walk.governor, from: walk.from };
}

/** The noun that ends at a token. The plan that is exceeded is not what is measured: `Revenue exceeded the plan by 5%`. */
function subjectOf(passage: Passage, last: number, floor: number, between: Mark[]): PhraseBefore {
  const walk = phraseBefore(passage, last, floor);
  const { noun, governor } = walk;
  if (!noun) return walk;
  if (isPerson(passage, noun)) return changed(walk, { noun: null });
  const name = passage.mark(noun.to - 1);
  if (passage.nounForm.headFirst && name?.cues.growthName && name.from > noun.from) {
    between.push(name);
    return changed(walk, { noun: { from: noun.from, to: name.from } });
  }
  if (!governor?.cues.exceed) return walk;
  const plan = passage.mark(noun.from);
  // `độ mặn đã vượt mức cho phép 3,5 lần`
  if (!plan?.cues.plan)
    return between.length > 0 ? walk : phraseBefore(passage, skipBack(passage, governor.from - 1, floor, []), floor);
  between.push(plan, governor);
  return phraseBefore(passage, governor.from - 1, floor);
}

/** `Mr. X pledged to settle 100% …`: no person is measured. */
function isPerson(passage: Passage, noun: TokenRange): boolean {
  for (let i = noun.from; i < noun.to; i++) {
    if (passage.cue(i, 'honorific') && i === noun.from) return true;
    if (
      i === noun.from &&
      passage.tokens.isCapital(i) &&
      passage.cue(i, 'role') &&
      passage.tokens.isCapital(noun.to - 1)
    )
      return true;
    const role = passage.tokens.isCapital(i) && i > passage.from ? passage.cue(i, 'role') : null;
    if (role && !passage.is(role.end, "'") && passage.nounForm.plural.length > 0) return true;
  }
  return false;
}

/** `50 % du plan et une hausse de 5 %`: what stands before the conjunction belongs to the quantity before. */
function isJoinedOn(passage: Passage, between: Mark[], floor: number): boolean {
  const at = between.findIndex((mark) => mark.cues.conjunction);
  if (at < 0 || floor <= passage.from) return false;
  for (let i = floor; i < between[at].from; i = passage.behindBracket(i))
    if (passage.is(i, ',') || passage.is(i, ';')) return false;
  between.length = at + 1;
  return true;
}

/** `contre 85 % au début du mandat`: what is compared is that of the quantity before. */
export function isSetAgainst(between: readonly Mark[], follows: boolean): boolean {
  const nearest = between.find((mark) => !mark.cues.bound);
  if (!follows || !nearest?.cues.comparison || nearest.cues.origin) return false;
  return !between.some((mark) => mark.cues.change || mark.cues.difference);
}

/** `…, soit 1,4 fois la moyenne`: the same thing in another measure. */
function isRestated(passage: Passage, between: readonly Mark[]): boolean {
  const first = between.at(-1);
  return first?.cues.equals !== undefined && passage.is(first.from - 1, ',');
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

/**
 * `Disbursement was directed strongly, reaching VND19,333 billion`: the noun before the verb of the main clause; `Losses,
 * which were caused by floods, are estimated at …`: the noun before the relative clause.
 */
function mainSubject(passage: Passage, comma: number, floor: number): TokenRange | null {
  for (let i = comma - 1; i >= floor && i > comma - FARTHEST; i--) {
    const mark = passage.mark(i);
    if (mark?.cues.opener && passage.is(mark.from - 1, ',')) return phraseBefore(passage, mark.from - 2, floor).noun;
    if (passage.isNumber(i) || passage.is(i, ';') || passage.is(i, ':') || mark?.cues.opener) return null;
    if (mark && isClauseVerb(passage, mark) && !isInRelative(passage, mark.from, floor))
      return phraseBefore(passage, mark.from - 1, floor).noun;
  }
  return null;
}

/** `the number of vessels, which have no licence, remains at 1,140`. */
function beforeRelative(passage: Passage, comma: number, floor: number): TokenRange | null {
  for (let i = comma - 1; i > floor && i > comma - FARTHEST; i--) {
    if (passage.is(i, ';') || passage.is(i, ':') || passage.isNumber(i)) return null;
    const mark = passage.mark(i);
    const isOpen = mark?.cues.opener ? passage.is(mark.from - 1, ',') : isParticipial(passage, i);
    if (isOpen) return phraseBefore(passage, (mark?.from ?? i) - 2, floor).noun;
    // `Les loyers, eux, ont augmenté`, `La dépense moyenne, en revanche, a reculé`
    if (passage.is(i, ',') && comma - i <= LONGEST_ASIDE) return phraseBefore(passage, i - 1, floor).noun;
  }
  return null;
}

/** `la ville, issue de la fusion avec la province, s'étend sur …`: a participle that opens a clause behind a comma. */
function isParticipial(passage: Passage, i: number): boolean {
  // `, shared the view`: where the past looks like a participle, it may be the verb.
  if (!passage.is(i - 1, ',') || !passage.isWord(i) || passage.nounForm.past.length > 0) return false;
  const word = passage.tokens.marks(i);
  return passage.nounForm.participle.some((ending) => word.length > ending.length + 2 && word.endsWith(ending));
}

/** `The income of farmers, which was VND38 million in 2021`: the noun before the relative clause whose verb states the number. */
function ofRelative(passage: Passage, last: number, floor: number, between: readonly Mark[]): TokenRange | null {
  const opener = passage.mark(last);
  if (!opener?.cues.opener || opener.cues.partitive || opener.to !== last + 1) return null;
  if (!between.at(-1)?.cues.predicate || !passage.is(opener.from - 1, ',') || opener.from - 2 < floor) return null;
  const noun = phraseBefore(passage, opener.from - 2, floor).noun;
  return noun && holdsMeasure(passage, noun) ? noun : null;
}

/** Whether a comma and the word that opens a relative clause stand before a token, with no other mark between. */
function isInRelative(passage: Passage, at: number, floor: number): boolean {
  for (let i = at - 1; i > floor && i > at - LONGEST; i--) {
    if (passage.is(i, ',') || passage.is(i, ';')) return false;
    const mark = passage.mark(i);
    if (mark?.cues.opener) return passage.is(mark.from - 1, ',');
  }
  return false;
}

/** `• Export turnover: USD 812.4 million`, `| Budget revenue | VND4,685 billion`: the words before a colon or the first cell of a row. */
function labelBefore(passage: Passage, mark: number, floor: number): TokenRange | null {
  if (floor > passage.from || !(passage.is(mark, ':') || passage.is(mark, '|'))) return null;
  const end = labelIn(passage, passage.from, mark)?.to ?? mark;
  for (let i = mark - 1; i >= passage.from && i > mark - LONGEST; i--) {
    if (passage.is(i, '|')) return labelIn(passage, i + 1, mark);
    if (passage.isTime(i)) continue;
    const phrase = passage.mark(i);
    const opens = phrase && (hasAny(phrase, ['opener', 'goal']) || (end - i > 2 && isClauseVerb(passage, phrase)));
    if (opens || (passage.isNumber(i) && !passage.isTaken(i)) || (!passage.isWord(i) && !isInLabel(passage, i)))
      return i === passage.from ? labelIn(passage, i + 1, mark) : null;
  }
  return labelIn(passage, passage.from, mark);
}

/** The words of a label, without the time and the bracket at its end: `Capital prévu pour 2025 :`. */
function labelIn(passage: Passage, from: number, end: number): TokenRange | null {
  let to = end;
  for (;;) {
    if (passage.isTime(to - 1) || passage.mark(to - 1)?.cues.link) to--;
    else if (passage.is(to - 1, ')') && passage.partner(to - 1) > from) to = passage.partner(to - 1);
    else return passage.isWord(to - 1) && to > from ? { from, to } : null;
  }
}

function isInLabel(passage: Passage, i: number): boolean {
  return passage.is(i, '(') || passage.is(i, ')') || passage.is(i, ',') || passage.is(i, "'") || passage.isGlued(i);
}

/** `ne s'élevaient qu'à 2.905 milliards`: where the word begins that restricts, with a negation before the verb; or -1. */
function restrictionAt(passage: Passage, last: number, floor: number): number {
  const only = passage.ending(last + 1, 'restriction');
  if (!only || passage.mark(last)?.from !== only.start) return -1;
  for (let i = only.start; i > floor && i > only.start - LONGEST_VERB; i--) {
    if (passage.is(i, ',')) return -1;
    if (passage.ending(i, 'negation')) return only.start;
  }
  return -1;
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
    const only = restrictionAt(passage, i, floor);
    if (only >= 0) {
      i = only - 1;
      continue;
    }
    const mark = passage.mark(i) ?? verbAt(passage, i);
    const follows =
      hasAny(passage.mark(i - 1), ['predicate', 'change', 'estimate', 'action']) || verbAt(passage, i - 1);
    if (isAdverb(passage, i) && follows) {
      i--;
      continue;
    }
    // `n'a toutefois représenté que 74,6 %`: what opens clauses elsewhere stands inside a verb.
    if (mark?.cues.opener && between.length > 0 && passage.cue(mark.from - 1, 'auxiliary')) {
      i = mark.from - 1;
      continue;
    }
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
