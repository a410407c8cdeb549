/**
 * The noun phrase behind a number, what it counts or is a part of: `274 projets`, `6.500 hectares de forêts`, `100 % des
 * villages`. Where it ends is told by the words that cannot stand in it.
 */
import { changed } from '../changed.ts';
import type { NounForm, NumberCues } from '../language/cues/numbers.ts';
import type { TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import { readNumeral } from './numerals.ts';
import { hasAny, type Mark, type Passage } from './passage.ts';

/** No metric has more words. */
const LONGEST = 18;
/** Adjectives before a noun. */
const LONGEST_BEFORE_HEAD = 4;
/** Without plural endings to go by, a counted noun is kept short. */
const LONGEST_COUNTED = 6;
/** Tokens of a name in quotation marks. */
const LONGEST_QUOTED = 10;

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

/** Kinds of which one shows that the noun before it is the subject of a further statement: `2,6 triệu người, đường bờ biển dài 254 km`. */
const STATES: readonly (keyof NumberCues)[] = ['predicate', 'change', 'estimate', 'exceed', 'action'];

/** What follows a number. */
export interface NounAfter extends TokenRange {
  /** A link stands between: `100 % des villages`. */
  linked: boolean;
  link: 'tight' | 'loose' | null;
}

/** The noun phrase that begins at a token, after an optional link. */
export function nounAfter(passage: Passage, at: number): NounAfter | null {
  if (passage.is(at, '-') && passage.isGlued(at) && passage.cue(at + 1, 'classifier'))
    return nounAfter(passage, at + 1);
  // `95% or more of the unions`, `95% trở lên doanh nghiệp`.
  const bound = passage.cue(at, 'boundAfter');
  if (bound) return nounAfter(passage, bound.end);
  const purpose = passage.cue(at, 'purpose');
  if (purpose) return behindLink(passage, purpose.end, 'loose');
  const addition = passage.mark(at);
  // `US$951 million worth of seafood`.
  if (addition?.cues.worth && addition.from === at && passage.mark(addition.to)?.cues.link === 'tight')
    return nounAfter(passage, addition.to);
  if (addition?.cues.filler && addition.from === at && passage.mark(addition.to)?.cues.link)
    return nounAfter(passage, addition.to);
  const mark = passage.mark(at);
  if (mark?.cues.link && mark.from === at) return behindLink(passage, mark.to, mark.cues.link);
  return passage.cue(at, 'article') ? null : phraseFrom(passage, at, null);
}

/** The noun behind a link, its article, and the verb that it may be the object of: `pour moderniser la route`. */
function behindLink(passage: Passage, at: number, link: 'tight' | 'loose'): NounAfter | null {
  const verb = link === 'loose' && isInfinitive(passage, at) && passage.cue(at + 1, 'article') ? at + 1 : at;
  const article = passage.cue(verb, 'article');
  return phraseFrom(
    passage,
    skipAmount(passage, article?.end ?? verb),
    link,
    // `de la réserve`: the article is part of the link.
    article !== null || passage.ending(at, 'article') !== null,
  );
}

/** @param isNoun a noun or its adjective stands here, whatever else its word may be: `of the assigned capital` */
function phraseFrom(passage: Passage, at: number, link: 'tight' | 'loose' | null, isNoun = false): NounAfter | null {
  const more = passage.mark(at);
  // `60 more products`, `30 additional clinics`
  const isMore =
    more?.from === at &&
    (more.cues.difference || more.cues.filler) &&
    passage.nounForm.plural.length > 0 &&
    passage.isContent(more.to);
  if (isMore && link === null && passage.mark(more.to) === null) return phraseFrom(passage, more.to, link);
  const quoted = quotedNoun(passage, at);
  if (quoted) return changed(quoted, { linked: link !== null, link });
  let from = (passage.nounForm.classified && passage.cue(at, 'classifier')?.end) || at;
  if ((passage.is(from, '"') || passage.is(from, "'")) && passage.isGlued(from + 1)) from++;
  const to = new NounWalk(passage, from, link !== null, isNoun || isAsked(passage, from)).end();
  return to > from ? { from, to, linked: link !== null, link } : null;
}

/** `142 kiến nghị`: a word for asking is a noun behind its number. */
function isAsked(passage: Passage, i: number): boolean {
  const mark = passage.mark(i);
  return mark?.cues.goal === 'request' && mark.from === i && passage.isNumber(i - 1) && !passage.isTime(i - 1);
}

/** `15 "Workers' Cultural Points"`, `for the "For the Poor" fund`: words in quotation marks are one name. */
function quotedNoun(passage: Passage, open: number): TokenRange | null {
  if (!passage.is(open, '"') || !passage.isWord(open + 1)) return null;
  let close = open + 1;
  while (close < open + LONGEST_QUOTED && (passage.isWord(close) || passage.is(close, "'"))) close++;
  if (!passage.is(close, '"')) return null;
  const { plural, agrees } = passage.nounForm;
  const isNamed = plural.length > 0 && !agrees && passage.isContent(close + 1) && passage.mark(close + 1) === null;
  return isNamed ? { from: open, to: close + 2 } : { from: open + 1, to: close };
}

/** `0.62 per cent of the 1.3 million declarations`, `of the company's 11,480 workers`: the noun stands behind the whole that is counted. */
function skipAmount(passage: Passage, from: number): number {
  const at = passage.is(from + 1, "'") && passage.isGlued(from + 2) && passage.isNumber(from + 3) ? from + 3 : from;
  if (!passage.isNumber(at) || passage.isTaken(at)) return from;
  const { numeral, next } = readNumeral(passage, at);
  return numeral ? (passage.cue(next, 'magnitude')?.end ?? next) : from;
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
  readonly #isNoun: boolean;

  constructor(passage: Passage, from: number, afterLink: boolean, isNoun: boolean) {
    this.#isNoun = isNoun;
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
    const named = this.#words === 0 || passage.ending(i, 'numberLabel') !== null ? this.#numberIn(i) : i;
    if (named > i) {
      this.#words++;
      this.#afterLink = false;
      return named;
    }
    const isDocument = this.#afterLink && passage.tokens.isCapital(i) && passage.cue(i, 'document') !== null;
    if (passage.isTaken(i) || passage.isNumber(i) || isDocument) return this.#cut(i);
    if (!passage.isWord(i)) return this.#punctuation(i);
    const mark = passage.mark(i);
    const isNoun = this.#isNoun && i === this.#from && !mark?.cues.article && !mark?.cues.link;
    const isPart = isHyphenated(passage, i) || isHyphenated(passage, i - 2);
    if (mark && mark.from === i && !isNoun && !isPart && !this.#isParticiple(mark)) {
      if (mark.cues.link)
        return mark.cues.link === 'tight' && this.#end > this.#from && !isInfinitive(passage, mark.to)
          ? this.#open(mark.to)
          : -1;
      if (mark.cues.article) return this.#afterLink && mark.cues.article === 'definite' ? mark.to : -1;
      if (mark.cues.conjunction) return this.#conjoined(mark.to) ? this.#open(mark.to) : -1;
      if (mark.cues.filler) return -1;
      if (mark.cues.plainNoun && mark.to > i + 1) return this.#compound(mark);
      if (hasAny(mark, ENDS_AFTER) && !mark.cues.growthName) return -1;
    }
    return this.#word(i);
  }

  /** `318 5G stations`, `702,000 level 2 accounts`: the token behind a number that stands in a name before its plural; or the same token. */
  #numberIn(i: number): number {
    const passage = this.#passage;
    if (!passage.isNumber(i) || passage.isTime(i)) return i;
    const end = passage.cue(i, 'nothing')?.end ?? (this.#words > 0 && passage.digits(i) === 1 ? i + 1 : i);
    return end > i && pluralFrom(passage, end) ? end : i;
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
    return pluralFrom(passage, mark.to);
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
    // `VMS-disconnection cases`
    const isPlural = looksPlural(word, nounForm) && this.#passage.tokens.shape(i) !== Shape.Upper;
    if (this.#words > 0 && isVerb(word, nounForm)) return -1;
    if (nounForm.plural.length === 0) {
      if (this.#words >= LONGEST_COUNTED) return -1;
    } else if (this.#head && !(isPlural && nounForm.agrees)) return -1;
    else if (this.#words >= LONGEST_BEFORE_HEAD && !isPlural) return -1;
    this.#head ||= isPlural;
    this.#words++;
    this.#afterLink = false;
    this.#end = i + 1;
    return i + 1;
  }

  /** `passages à niveau`, `sets of remains`: one noun in several words. */
  #compound({ to }: Mark): number {
    this.#head ||= this.#passage.nounForm.plural.length > 0;
    this.#words++;
    this.#afterLink = false;
    this.#end = to;
    return to;
  }

  #punctuation(i: number): number {
    const passage = this.#passage;
    if (passage.is(i, "'") && this.#words > 0) {
      // `l'NA's` and `Farmers' Association`: part of the word before.
      if (passage.isGlued(i + 1) && passage.isWord(i + 1)) this.#end = i + 2;
      if (passage.isGlued(i + 1)) return i + 2;
      // `156 voters' petitions`: the head comes behind.
      this.#head = false;
      this.#words = 1;
      return i + 1;
    }
    if (isHyphenated(passage, i - 1) && passage.isContent(i + 1)) return i + 1;
    if (passage.isDash(i) && this.#words > 0 && passage.isContent(i + 1) && !hasAny(passage.mark(i + 1), ENDS_AFTER)) {
      return passage.isGlued(i) || passage.tokens.isCapital(i + 1) || passage.nounForm.plural.length === 0 ? i + 1 : -1;
    }
    if (passage.is(i, '.') && passage.isNumber(i + 1)) return this.#cut(i + 1);
    // `high-quality, low-emission rice`
    if (passage.is(i, ',') && isHyphenated(passage, i - 3) && isHyphenated(passage, i + 1)) return i + 1;
    return passage.is(i, ',') && this.#words > 0 && this.#isList(i + 1) ? this.#open(i + 1) : -1;
  }

  /** `và đảng viên`, `and members`: another noun, not another statement. */
  #conjoined(next: number): boolean {
    const passage = this.#passage;
    return (
      passage.isContent(next) &&
      (!hasAny(passage.mark(next), ENDS_AFTER) || isHyphenated(passage, next)) &&
      !passage.mark(next)?.cues.article &&
      passage.cue(next, 'numberWord') === null &&
      (this.#isPlural(next) || (!this.#head && pluralFrom(passage, next))) &&
      this.#words <= 4
    );
  }

  /** `cadres and civil servants`, not `groups and discussing`: a plural again, where the language shows it. */
  #isPlural(next: number): boolean {
    const { plural } = this.#passage.nounForm;
    const shows = (i: number) => isPluralAt(this.#passage, i);
    // `et inondé plus de 3.400 foyers`, `et retenu deux groupes`: no adjective and its noun.
    const isNext =
      this.#passage.mark(next + 1) === null &&
      this.#passage.cue(next + 1, 'numberWord') === null &&
      !this.#passage.nounForm.past.some((ending) => this.#passage.tokens.bare(next).endsWith(ending));
    return plural.length === 0 || shows(next) || (isNext && shows(next + 1));
  }

  /** `cán bộ, đảng viên tại …`; `districts, towns and cities`: a short noun after the comma, then an end. */
  #isList(next: number): boolean {
    const passage = this.#passage;
    if (this.#end - this.#from > 3 || !passage.isContent(next) || passage.tokens.isCapital(next)) return false;
    if (passage.measureNameAt(next) === next) return false;
    // `6.7 kg of opium, nine firearms and 63 rounds`
    if (passage.cue(next, 'numberWord')) return false;
    const { plural } = passage.nounForm;
    let i = next;
    while (passage.isContent(i) && !passage.mark(i) && i < next + 4) i++;
    if (i === next) return false;
    if (plural.length > 0) return this.#isPlural(next) && !!passage.mark(i)?.cues.conjunction;
    if (passage.isNumber(i) || hasAny(passage.mark(i), STATES)) return false;
    return !passage.isWord(i) || passage.mark(i) !== null;
  }
}

/** `grassroots unions`, `business households`: an ending of the plural in a word that is none. */
function looksPlural(word: string, { plural, notPlural }: NounForm): boolean {
  return plural.some((ending) => word.endsWith(ending)) && !notPlural.some((ending) => word.endsWith(ending));
}

export function isPluralAt(passage: Passage, i: number): boolean {
  return passage.isContent(i) && looksPlural(passage.tokens.bare(i), passage.nounForm);
}

/** `near-poor`: the first part of a compound is no word of its own. */
function isHyphenated(passage: Passage, i: number): boolean {
  return passage.is(i + 1, '-') && passage.isGlued(i + 1) && passage.isGlued(i + 2);
}

/** `480 registered fishing vessels`, `12 poor and near-poor households`: words without a mark lead to a plural. */
function pluralFrom(passage: Passage, from: number): boolean {
  for (let i = from; i < from + LONGEST_BEFORE_HEAD; i++) {
    if (passage.isDash(i) && passage.isGlued(i)) continue;
    if (!passage.isContent(i) || (passage.mark(i) !== null && !isHyphenated(passage, i))) return false;
    if (isPluralAt(passage, i)) return true;
  }
  return false;
}

/** `permet à 900 ménages d'emprunter`: what those counted do. */
function isInfinitive(passage: Passage, i: number): boolean {
  const { infinitive, notVerb } = passage.nounForm;
  if (!passage.isContent(i) || passage.mark(i) !== null || passage.tokens.isCapital(i)) return false;
  return isVerb(passage.tokens.bare(i), { verb: infinitive, notVerb });
}

function isVerb(word: string, form: { verb: readonly string[]; notVerb: readonly string[] }): boolean {
  return form.verb.some((ending) => word.endsWith(ending)) && !form.notVerb.some((ending) => word.endsWith(ending));
}
