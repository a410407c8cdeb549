/**
 * What stands before a name: address, degree, rank and titles, in any order and number.
 */
import { changed } from '../changed.ts';
import type { HonorificCue } from '../language/cues/people.ts';
import { isNameStart } from '../names/name.ts';
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import type { GivenTitle } from './mention.ts';
import type { Passage } from './passage.ts';

export interface Opening {
  honorific: HonorificCue | null;
  rank: TokenRange | null;
  titles: GivenTitle[];
  /** The first thing that shows that a comrade will be named. */
  finding: Finding<'comrade'> | null;
  /** Words of address read so far. */
  addresses: number;
  /** The token at which the name should begin. */
  at: number;
  /** The colon that opened a list, or -1. */
  colon: number;
}

/** So many tokens of address and titles stand before a name at the most. */
const LONGEST_OPENING = 80;
/** `(thành phố Đồng Xoài)` */
const LONGEST_PLACE = 10;
/** `under the authorisation of the` */
const LONGEST_BEHALF = 5;
/** `các đồng chí: đồng chí A` */
const MOST_ADDRESSES = 2;

/** Reads what could open a person at a token; `at` is `from` when nothing does. */
export function readOpening(passage: Passage, from: number): Opening {
  return new OpeningReader(passage, from).read();
}

class OpeningReader {
  readonly #passage: Passage;
  readonly #from: number;
  readonly #opening: Opening;
  /** A conjunction led to the next title. */
  #joined = false;

  constructor(passage: Passage, from: number) {
    this.#passage = passage;
    this.#from = from;
    this.#opening = { honorific: null, rank: null, titles: [], finding: null, addresses: 0, at: from, colon: -1 };
  }

  read(): Opening {
    const opening = this.#opening;
    while (opening.at < this.#passage.to && opening.at - this.#from < LONGEST_OPENING) {
      const next = this.#part() ?? (opening.at > this.#from ? this.#joint() : null);
      if (next === null) break;
      opening.at = next;
    }
    return opening;
  }

  /** An address, a rank, a title or a degree. */
  #part(): number | null {
    const opening = this.#opening;
    const { reading, tokens, to } = this.#passage;
    const i = opening.at;
    const honorific = reading.cue(i, 'honorific');
    if (honorific && !honorific.value.behind && honorific.end < to && opening.addresses < MOST_ADDRESSES) {
      opening.addresses += 1;
      opening.honorific ??= honorific.value;
      opening.finding ??= { rule: 'address', evidence: [{ from: i, to: honorific.end }] };
      return this.#passage.afterMark(honorific.end, '.');
    }
    const rank = reading.cue(i, 'rank');
    const title = this.#passage.title(i, true);
    if (rank && (!title || rank.end >= title.to)) {
      const end = this.#passage.afterMark(rank.end, '.');
      opening.rank ??= { from: i, to: end };
      opening.finding ??= { rule: 'rank', evidence: [opening.rank] };
      // `Thượng tá, TS Cù Huy Lập`, `các đồng chí Đại tướng, Ủy viên Bộ Chính trị: …`
      const goesOn =
        end < to && tokens.is(end, ',') && (reading.cue(end + 1, 'degree') || this.#passage.title(end + 1, true));
      return goesOn ? end + 1 : end;
    }
    if (title) {
      const isFeminine = reading.cue(title.from - 1, 'feminineArticle') !== null;
      // `các Phó Chủ tịch HĐND tỉnh A, B`
      const plural = title.plural || reading.cue(title.from - 1, 'several')?.end === title.from;
      const rule = opening.titles.length > 0 ? 'stacked' : 'before-name';
      const gender = isFeminine ? 'female' : title.gender;
      opening.titles.push(changed(title, { rule, plural, joined: this.#joined, gender }));
      opening.finding ??= { rule: 'title-before-name', evidence: title.words };
      this.#joined = false;
      return title.to;
    }
    const degree = reading.cue(i, 'degree');
    if (!degree || degree.end >= to) return null;
    const end = this.#passage.afterMark(this.#passage.afterMark(degree.end, '.'), ',');
    // `MA NGOC KHANH`: a family name that looks like a degree.
    const isShouted = tokens.shape(i) === Shape.Upper && tokens.shape(end) === Shape.Upper && end === i + 1;
    return this.#passage.isFullName(i) && (isShouted || !this.#passage.isFullName(end)) ? null : end;
  }

  /** What joins the parts: a colon, a comma or dash, a conjunction. */
  #joint(): number | null {
    const opening = this.#opening;
    const { reading, tokens, to } = this.#passage;
    const i = opening.at;
    if (i + 1 >= to) return null;
    if (tokens.is(i, ':')) {
      if (!this.#opensList()) return null;
      opening.colon = i;
      return this.#passage.afterArticle(i + 1);
    }
    if (opening.titles.length === 0) return null;
    if (this.#passage.isSeparator(i)) return this.#opensPerson(i + 1);
    if (tokens.is(i, '(')) return this.#afterPlace(i);
    const inTurn = reading.cue(i, 'inTurn');
    if (inTurn && this.#opensListAt(inTurn.end)) return inTurn.end;
    const named = this.#copula(i);
    if (named !== null) return named;
    const joined = this.#joinedTitle(i);
    this.#joined = joined !== null;
    return joined;
  }

  /** `Les camarades :`, `Vice Chairmen: A, B`, `nguyên Bí thư Tỉnh ủy: A, B`. */
  #opensList(): boolean {
    const { honorific, titles, at } = this.#opening;
    if (honorific || titles.some((title) => title.plural)) return true;
    return titles.length > 0 && isNameStart(this.#passage.reading, at + 1, this.#passage.to);
  }

  /** `The two Deputy Secretaries are Mr. A and Mr. B`, `Chủ tịch HĐND tỉnh là đồng chí C`: they open a list like a colon. */
  #copula(i: number): number | null {
    const { reading, tokens } = this.#passage;
    const copula = reading.cue(i, 'copula');
    if (!copula) return null;
    const start = tokens.is(copula.end, ':') ? copula.end + 1 : copula.end;
    // `các nguyên Bí thư Tỉnh ủy là các ông: A, B`
    const opensList = reading.cue(start, 'honorific')?.value.plural === true;
    if (!opensList && !this.#passage.opensNamed(start)) return null;
    this.#opening.colon = i;
    return start;
  }

  /** Where a person or, unless the title before it is somebody else's, a further title begins behind a comma or dash. */
  #opensPerson(separated: number): number | null {
    const { reading, tokens } = this.#passage;
    const i = this.#passage.afterArticle(separated);
    if (this.#passage.opensNamed(i)) return this.#isAddressed(i) ? null : i;
    const degree = reading.cue(i, 'degree');
    if (degree && this.#passage.isFullName(this.#passage.afterMark(degree.end, '.'))) return i;
    // `L'ambassadeur de France, Laurent Delmas, …`
    const name = this.#passage.isFullName(i) ? this.#passage.name(i) : null;
    if (name && tokens.is(name.to, ',') && !reading.cue(i, 'role') && !reading.cue(i, 'modifier')) return i;
    if (this.#isOwned(i > separated)) return null;
    return reading.cue(i, 'rank') || this.#passage.title(i, true) ? i : null;
  }

  /** `Báo cáo với Tổng Bí thư, ông A, Giám đốc … nói`, `Speaking to the Prime Minister, Mr. A …`: somebody else's post. */
  #isAddressed(i: number): boolean {
    const { reading, from } = this.#passage;
    const [title] = this.#opening.titles;
    const before = this.#passage.beforeArticle(title.from) - 1;
    if (this.#isRepresented(title.from)) return true;
    if (!title.bare || before < from || !reading.cue(before, 'recipient')) return false;
    const honorific = reading.cue(i, 'honorific');
    const start = honorific ? this.#passage.afterMark(honorific.end, '.') : i;
    const name = this.#passage.name(start);
    return name !== null && this.#passage.isSeparator(name.to) && this.#passage.title(name.to + 1, false) !== null;
  }

  /** `Chủ tịch UBND phường Tân Bình (thành phố Đồng Xoài) A`: behind brackets that say where the place of the post is. */
  #afterPlace(i: number): number | null {
    const { reading, tokens, to } = this.#passage;
    // `Le directeur général du Groupe Électricité du Vietnam (EVN), Dang Kha Anh`
    if (tokens.shape(i + 1) === Shape.Upper && tokens.is(i + 2, ')')) {
      if (this.#passage.isSeparator(i + 3)) return this.#opensPerson(i + 4);
      // `General Director of Vietnam Electricity (EVN) Nguyen Van A`
      return this.#passage.isFullName(i + 3) ? i + 3 : null;
    }
    if (!reading.cue(i + 1, 'level') && !reading.cue(i + 1, 'province')) return null;
    for (let at = i + 2; at < Math.min(to, i + LONGEST_PLACE); at++)
      if (tokens.is(at, ')')) return this.#passage.isFullName(at + 1) ? at + 1 : null;
    return null;
  }

  /** `nguyên Chủ tịch LĐLĐ tỉnh các thời kỳ: A, B`: those who held the post in turn. */
  #opensListAt(i: number): boolean {
    const { reading, tokens, to } = this.#passage;
    const start = i < to && tokens.is(i, ':') ? i + 1 : i;
    return start < to && (isNameStart(reading, start, to) || reading.cue(start, 'honorific') !== null);
  }

  /**
   * `thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng … A`, `la décision du ministre de la Défense, le colonel A`: a post that
   * belongs to what stands before it opens nobody.
   */
  #isOwned(byArticle: boolean): boolean {
    const { reading, tokens, from } = this.#passage;
    const [title] = this.#opening.titles;
    const before = title.from - 1;
    if (this.#isRepresented(title.from)) return true;
    if (before < from || reading.cue(before, 'article') !== null || !(title.bare || byArticle)) return false;
    return !tokens.is(before, "'") && reading.cue(before, 'connector') !== null;
  }

  /** `Thay mặt Chủ tịch UBND tỉnh, ông A …`, `On behalf of the Minister of Defence, General A …`: the post of somebody who is not here. */
  #isRepresented(title: number): boolean {
    const { reading, from } = this.#passage;
    for (let i = title - 1; i >= Math.max(from, title - LONGEST_BEHALF); i--)
      if (reading.cue(i, 'onBehalf')?.end === title) return true;
    return false;
  }

  /** `Politburo member and NA Vice Chairman A`: where a second title before the name begins behind a conjunction. */
  #joinedTitle(i: number): number | null {
    const { reading, tokens, to } = this.#passage;
    const link = reading.cue(i, 'postLink');
    const coordinator = link?.value === false ? link : reading.cue(i, 'coordinator');
    if (!coordinator || reading.cue(i - 1, 'rank')) return null;
    const start = this.#passage.afterArticle(coordinator.end);
    const title = this.#passage.title(start, true);
    if (!title || title.to >= to) return null;
    // `… of the National Assembly (NA) Nguyen Van A`
    const end = tokens.is(title.to, '(') && tokens.is(title.to + 2, ')') ? title.to + 3 : title.to;
    if (this.#passage.isFullName(end) || this.#passage.isRanked(end)) return start;
    if (!tokens.is(end, ',')) return null;
    // `secrétaire général de l'AN et chef de l'Office de l'AN, Nguyen Van A`
    const next = this.#passage.afterArticle(end + 1);
    return reading.cue(next, 'rank') || this.#passage.opensNamed(next) ? start : null;
  }
}
