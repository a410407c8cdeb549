/**
 * The titles behind a name, or behind the words by which somebody takes up a post.
 */
import { changed } from '../changed.ts';
import type { Cue } from '../language/compile.ts';
import type { HonorificCue } from '../language/cues/people.ts';
import { isCommonFamily, isNameStart } from '../names/name.ts';
import type { TitleReading } from '../posts/title.ts';
import type { Finding } from '../rules.ts';
import { Gap, type TokenRange } from '../text/tokens.ts';
import type { GivenTitle } from './mention.ts';
import type { Passage } from './passage.ts';

/** So many tokens stand between a name and its titles that say no post: `(sinh năm 1976)`, `, 48 tuổi, quê Thái Bình,`. */
const LONGEST_ASIDE = 12;
const MOST_ASIDES = 3;
/** So many titles in a row may all belong to the name behind them. */
const LONGEST_CHAIN = 6;

export interface TitlesRead {
  titles: GivenTitle[];
  /** An address that follows the name at once: `吴东海同志`. */
  honorific: HonorificCue | null;
  /** A rank said behind the name: `ông A, Đại tá, Chỉ huy trưởng …`. */
  rank: TokenRange | null;
  finding: Finding<'comrade'> | null;
  /** The token after the last of them. */
  to: number;
}

/** What stands before the titles. */
export interface Before {
  /** A name of one word takes no titles that nothing parts from it. */
  words: number;
  /** Titles stood before the name, so those behind a comma may be the next person's: `T A, T2, B`. */
  introduced: boolean;
}

/** Reads the titles that begin at token `from`. */
export function readTitlesBehind(passage: Passage, from: number, before: Before): TitlesRead {
  return new TitlesBehind(passage, before).read(from);
}

/** Whether a title stands before the name of whoever holds it, rather than behind that of somebody else. */
export function isBeforeName(passage: Passage, title: TitleReading): boolean {
  return new TitlesBehind(passage, { words: 1, introduced: false }).belongsToNext(title, LONGEST_CHAIN);
}

class TitlesBehind {
  readonly #passage: Passage;
  readonly #before: Before;
  #honorific: Cue<'honorific'> | null = null;
  #rank: TokenRange | null = null;

  constructor(passage: Passage, before: Before) {
    this.#passage = passage;
    this.#before = before;
  }

  read(from: number): TitlesRead {
    const titles: GivenTitle[] = [];
    const { reading, tokens, to } = this.#passage;
    let end = this.#address(from);
    for (let at = end, asides = 0; asides <= MOST_ASIDES && this.#passage.hasPosts(at); ) {
      const start = this.#start(at);
      const title = start === null ? null : this.#passage.title(start, false);
      if (start === null || !title) {
        const after = this.#afterRank(start) ?? this.#afterAside(at);
        if (after === null) break;
        at = after;
        asides += 1;
        continue;
      }
      if (this.belongsToNext(title, LONGEST_CHAIN)) break;
      // `NA Chairwoman A and NA Vice Chairpersons`: others who are not named.
      if (title.plural && reading.cue(at, 'coordinator')) break;
      const last = titles.at(-1);
      const joined = last !== undefined && (this.#isJoined(at, start) || (last.bare && this.#isDash(at)));
      const rule = joined ? 'joined' : tokens.is(start - 1, '(') ? 'bracketed' : 'behind-name';
      titles.push(changed(title, { rule, joined }));
      end = title.to;
      if (tokens.is(start - 1, '(') && end < to && tokens.is(end, ')')) end += 1;
      at = end;
    }
    return {
      titles,
      honorific: this.#honorific?.value ?? null,
      rank: this.#rank,
      finding: this.#findingOf(titles),
      to: end,
    };
  }

  /** The address and the rank at once behind a name, where a language puts them there: `吴东海同志`, `杜文明大校`. */
  #address(from: number): number {
    const { reading, to } = this.#passage;
    if (reading.nameEnd(from - 1) !== from) return from;
    const honorific = reading.cue(from, 'honorific');
    if (honorific?.value.behind && honorific.end <= to) this.#honorific = honorific;
    const at = this.#honorific?.end ?? from;
    const rank = reading.cue(at, 'rank');
    if (!rank || rank.end > to) return at;
    this.#rank = { from: rank.start, to: rank.end };
    return rank.end;
  }

  #findingOf([first]: readonly GivenTitle[]): Finding<'comrade'> | null {
    if (this.#honorific) {
      const { start, end } = this.#honorific;
      return { rule: 'address', evidence: [{ from: start, to: end }] };
    }
    if (this.#rank) return { rule: 'rank', evidence: [this.#rank] };
    return first ? { rule: 'title-behind-name', evidence: first.words } : null;
  }

  /** Where a further title may begin: behind a comma, dash, bracket, conjunction or a linking phrase. */
  #start(i: number): number | null {
    const { reading, tokens, to } = this.#passage;
    if (i >= to) return null;
    let at = i;
    if (this.#passage.isSeparator(at) || tokens.is(at, '(') || this.#isSemicolonOfOne(at)) at += 1;
    else if (tokens.is(at, ';') || tokens.is(at, '.') || tokens.is(at, ':')) return null;
    const coordinator = at < to ? reading.cue(at, 'coordinator') : null;
    if (coordinator) at = coordinator.end;
    const link = at < to ? reading.cue(at, 'postLink') : null;
    if (link?.value) return null;
    if (link) at = link.end;
    if (at < to && reading.cue(at, 'several')) return null;
    while (at < to && reading.cue(at, 'connector')) at = reading.cue(at, 'connector')?.end ?? at + 1;
    const before = at < to ? (reading.cue(at, 'newly') ?? reading.cue(at, 'each')) : null;
    if (before) at = before.end;
    // `Ông A Chủ tịch UBND tỉnh`; but `Mr. A chairs the session`
    if (at === i) return tokens.gap[i] === Gap.None || this.#before.words < 2 || reading.cue(at, 'verb') ? null : at;
    return at < to ? at : null;
  }

  /** `đồng chí A, Ủy viên Bộ Chính trị; Giám đốc Học viện …; Chủ tịch …`: titles of one person up to the end of the sentence. */
  #isSemicolonOfOne(i: number): boolean {
    const { tokens, to } = this.#passage;
    for (let at = i; at < to && tokens.is(at, ';'); ) {
      const title = this.#passage.title(at + 1, false);
      if (!title || title.plural || this.belongsToNext(title, LONGEST_CHAIN)) return false;
      at = title.to;
      if (at >= to || tokens.is(at, '.')) return true;
    }
    return false;
  }

  /** `ông A, Đại tá, Chỉ huy trưởng …` */
  #afterRank(start: number | null): number | null {
    const { reading, to } = this.#passage;
    const rank = start === null || this.#rank ? null : reading.cue(start, 'rank');
    if (!rank || rank.end >= to || !this.#passage.isSeparator(rank.end)) return null;
    this.#rank = { from: rank.start, to: rank.end };
    return rank.end;
  }

  /**
   * Behind words that say no post but stand, between commas or in brackets, where one could: `(sinh năm 1976)`, `48 tuổi`, a
   * title that the lexicon lacks. Gives the comma that follows them.
   */
  #afterAside(i: number): number | null {
    const { reading, tokens, to } = this.#passage;
    const isBracket = i < to && tokens.is(i, '(');
    if (!isBracket && !this.#passage.isSeparator(i)) return null;
    if (!isBracket && this.#opensOthers(i + 1)) return null;
    for (let at = i + 1; at < Math.min(to, i + LONGEST_ASIDE); at++) {
      if (isBracket && tokens.is(at, ')')) return at + 1;
      if (!isBracket && this.#passage.isSeparator(at) && at > i + 1) return at;
      if (tokens.is(at, ';') || tokens.is(at, ':') || tokens.is(at, '"') || tokens.is(at, '.')) return null;
      if (isBracket) continue;
      if (
        reading.cue(at, 'verb') ||
        reading.cue(at, 'presence') ||
        reading.cue(at, 'personnel') ||
        reading.cue(at, 'postLink')
      )
        return null;
      if (this.#passage.opensNamed(at)) return null;
    }
    return null;
  }

  /** `, along with leaders of departments`, `, lãnh đạo các sở`: other guests. */
  #opensOthers(i: number): boolean {
    const { reading, to } = this.#passage;
    if (i >= to) return true;
    return ['stop', 'coordinator', 'role', 'honorific', 'rank'].some((kind) => reading.cue(i, kind as 'stop') !== null);
  }

  /** `Phó Chủ tịch - Tổng Thư ký Ủy ban Trung ương MTTQ`: a dash joins the roles of one organisation. */
  #isDash(i: number): boolean {
    return this.#passage.isSeparator(i) && !this.#passage.tokens.is(i, ',');
  }

  #isJoined(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#passage.reading.cue(at, 'coordinator')) return true;
    return false;
  }

  /** Whether a title behind a comma belongs to the name that follows it: `Bộ trưởng … A, Thứ trưởng … B`. */
  belongsToNext(title: TitleReading, chain: number): boolean {
    const passage = this.#passage;
    const { reading, tokens, to } = passage;
    const end = (passage.title(title.from, true) ?? title).to;
    if (end >= to) return false;
    // `Bí thư Đảng ủy phường Cao Lãnh` behind a name: the place, though it looks like a name too.
    const isPlace = title.level !== 'central' && title.to > end && title.to - end <= 3 && !this.#before.introduced;
    // `Chủ tịch UBND xã Phan Hiệp (huyện Bắc Bình)`: few people have a name of two words, and most places have.
    const isNamed = title.to - end === 2 && reading.cue(end - 1, 'level') !== null;
    if (isPlace && !reading.cue(end, 'honorific') && (isNamed || !isCommonFamily(reading, end))) return false;
    // `Dang Quang Vinh, directeur de la société Nguyen Minh Phat`: companies bear names of people.
    const isCompany = title.body === 'enterprise' && title.to > end && !this.#before.introduced;
    if (isCompany && !reading.cue(end, 'honorific')) return false;
    if (passage.isFullName(end) || passage.opensNamed(end) || passage.isRanked(end)) return true;
    // `… A và các Phó Chủ tịch HĐND tỉnh: B, C`
    if (tokens.is(end, ':') && isNameStart(reading, end + 1, to)) return true;
    // `A, commissaire politique …, et le secrétaire …, B`: an article begins somebody else.
    const hasArticle = [title.from - 1, title.from - 2].some((i) => reading.cue(i, 'article')?.end === title.from);
    if (!passage.isSeparator(end) || !(this.#before.introduced || hasArticle)) return false;
    // `T A, T2, B`: the first name had its title in front, so this one has too.
    const next = passage.afterArticle(end + 1);
    // `, et l'ancien président de la province, Nguyen Van Sinh`
    if (hasArticle && next === end + 1 && isNameStart(reading, next, to)) return true;
    if (passage.opensNamed(next) || passage.isRanked(next)) return true;
    const further = passage.title(next, true);
    return further !== null && chain > 0 && this.belongsToNext(further, chain - 1);
  }
}
