/**
 * Finds where people are named: address, degree, rank, titles before the name, the name, titles behind it; and the lists that
 * say an address or a title once for several names.
 */
import type { HonorificCue } from '../language/cues/people.ts';
import { Family } from '../names/lexicon.ts';
import { familyAt, isCommonFamily, isNameStart, isSyllable, readName, wordsIn } from '../names/name.ts';
import { readTitle } from '../posts/title.ts';
import type { Reading } from '../reading.ts';
import type { Finding } from '../rules.ts';
import type { Sentence } from '../text/sentences.ts';
import { Gap, type TokenRange } from '../text/tokens.ts';
import type { GivenTitle, Mention } from './mention.ts';

/** What is said once for a list of people. */
interface Shared {
  honorific: HonorificCue | null;
  titles: GivenTitle[];
  /** What makes comrades of those who have neither address nor post of their own. */
  finding: Finding<'comrade'> | null;
  /** A colon opened the list. */
  colon: boolean;
  /** The first person of the list has a post of their own, so the later ones may have too. */
  withOwn: boolean | null;
}

/** What stands before a name. */
interface Opening {
  honorific: HonorificCue | null;
  rank: TokenRange | null;
  titles: GivenTitle[];
  /** The first thing that shows that a comrade will be named. */
  finding: Finding<'comrade'> | null;
  /** Words of address read so far. */
  addresses: number;
  /** The token at which the name should begin. */
  at: number;
  colon: boolean;
}

const NOTHING_SHARED: Shared = { honorific: null, titles: [], finding: null, colon: false, withOwn: null };
/** How far behind one person of a list the next may begin when unnamed guests stand between. */
const LONGEST_UNNAMED = 30;
/** So many tokens of address and titles stand before a name at the most. */
const LONGEST_OPENING = 80;
/** `các đồng chí: đồng chí A` */
const MOST_ADDRESSES = 2;

/** Finds the people named in one sentence. `firstList` numbers its lists. */
export function findMentions(
  reading: Reading,
  sentence: Sentence,
  references: readonly TokenRange[],
  firstList: number,
): Mention[] {
  return new MentionFinder(reading, sentence, references, firstList).find();
}

class MentionFinder {
  readonly #reading: Reading;
  readonly #sentence: Sentence;
  readonly #references: readonly TokenRange[];
  readonly #mentions: Mention[] = [];
  #list: number;
  #shared: Shared = NOTHING_SHARED;

  constructor(reading: Reading, sentence: Sentence, references: readonly TokenRange[], firstList: number) {
    this.#reading = reading;
    this.#sentence = sentence;
    this.#references = references;
    this.#list = firstList;
  }

  find(): Mention[] {
    for (let i = this.#sentence.from; i < this.#sentence.to; ) {
      const namesake = this.#reading.cue(i, 'namesake');
      if (namesake && namesake.end < this.#sentence.to) {
        i = Math.max(i + 1, this.#afterNamesake(namesake.end));
        continue;
      }
      const mention = this.#person(i);
      if (mention) {
        this.#mentions.push(mention);
        i = mention.to;
      } else i++;
    }
    return this.#mentions;
  }

  /** `tư tưởng Hồ Chí Minh`, `rue Nguyen Hue`: the name of a thing. */
  #afterNamesake(i: number): number {
    const name = this.#reading.isProper(i) ? readName(this.#reading, i, this.#sentence.to) : null;
    return name ? name.to : i;
  }

  #person(i: number): Mention | null {
    const opening = this.#opening(i);
    if (opening.at >= this.#sentence.to) return null;
    const name = this.#name(opening);
    if (!name) return null;
    this.#continueList(i);
    const shared = this.#share(opening);
    const mention: Mention = {
      name,
      words: wordsIn(this.#reading, name),
      honorific: opening.honorific ?? shared.honorific,
      rank: opening.rank,
      titles: [...shared.titles, ...opening.titles.filter((title) => !shared.titles.includes(title))],
      list: this.#list,
      from: i,
      to: name.to,
      activities: new Map(),
      isPersonnel: false,
      finding: shared.finding ?? opening.finding,
    };
    mention.to = this.#titlesBehind(mention, opening);
    if (mention.finding) return mention;
    // A name that nothing is said of may still be a later mention of somebody: `Ngo Dong Hai (middle)`.
    return mention.words >= 2 && familyAt(this.#reading, name.from) !== Family.None ? mention : null;
  }

  /** Reads address, degrees, ranks and titles before a name. */
  #opening(from: number): Opening {
    const opening: Opening = {
      honorific: null,
      rank: null,
      titles: [],
      finding: null,
      addresses: 0,
      at: from,
      colon: false,
    };
    const { tokens } = this.#reading;
    for (let moved = true; moved && opening.at < this.#sentence.to && opening.at - from < LONGEST_OPENING; ) {
      moved = this.#openingPart(opening);
      const hasPart = opening.at > from;
      if (!hasPart || opening.at + 1 >= this.#sentence.to) continue;
      if (tokens.is(opening.at, ':') && this.#opensList(opening)) {
        opening.colon = true;
        opening.at += 1;
        moved = true;
      } else if (
        opening.titles.length > 0 &&
        this.#isSeparator(opening.at) &&
        this.#opensPerson(opening.at + 1, this.#isOwned(opening))
      ) {
        opening.at += 1;
        moved = true;
      } else if (opening.titles.length > 0) {
        const joined = this.#joinedTitle(opening.at);
        if (joined !== null) opening.at = joined;
        moved = joined !== null;
      }
    }
    return opening;
  }

  /** `Les camarades :`, `Vice Chairmen: A, B`, `nguyên Bí thư Tỉnh ủy: A, B`. */
  #opensList(opening: Opening): boolean {
    if (opening.honorific) return true;
    const plural = opening.titles.some((title) => title.plural);
    return plural || (opening.titles.length > 0 && isNameStart(this.#reading, opening.at + 1, this.#sentence.to));
  }

  /** `thừa ủy quyền của Thủ tướng Chính phủ, Bộ trưởng … A`: a post that belongs to what stands before it opens nobody. */
  #isOwned({ titles: [title] }: Opening): boolean {
    const before = title.from - 1;
    if (!title.bare || before < this.#sentence.from || this.#reading.cue(before, 'article') !== null) return false;
    return !this.#reading.tokens.is(before, "'") && this.#reading.cue(before, 'connector') !== null;
  }

  /** `Politburo member and NA Vice Chairman A`: where a second title before the name begins behind a conjunction. */
  #joinedTitle(i: number): number | null {
    const link = this.#reading.cue(i, 'postLink');
    const coordinator = link?.value === false ? link : this.#reading.cue(i, 'coordinator');
    const title = coordinator ? this.#title(coordinator.end, true) : null;
    if (!coordinator || !title || title.to >= this.#sentence.to) return null;
    const { tokens } = this.#reading;
    const named =
      this.#isFullName(title.to) || (tokens.is(title.to, ',') && this.#reading.cue(title.to + 1, 'rank') !== null);
    const isNamed = named && this.#reading.cue(coordinator.start - 1, 'rank') === null;
    return isNamed ? coordinator.end : null;
  }

  #openingPart(opening: Opening): boolean {
    const i = opening.at;
    const limit = this.#sentence.to;
    const honorific = this.#reading.cue(i, 'honorific');
    if (honorific && honorific.end < limit && opening.addresses < MOST_ADDRESSES) {
      opening.addresses += 1;
      opening.honorific ??= honorific.value;
      opening.finding ??= { rule: 'address', evidence: [{ from: i, to: honorific.end }] };
      opening.at = this.#afterMark(honorific.end, '.');
      return true;
    }
    const rank = this.#reading.cue(i, 'rank');
    const title = this.#title(i, true);
    if (rank && (!title || rank.end >= title.to)) {
      opening.rank ??= { from: i, to: this.#afterMark(rank.end, '.') };
      opening.finding ??= { rule: 'rank', evidence: [opening.rank] };
      opening.at = this.#afterMark(rank.end, '.');
      // `Thượng tá, TS Cù Huy Lập`
      if (this.#reading.tokens.is(opening.at, ',') && this.#reading.cue(opening.at + 1, 'degree')) opening.at += 1;
      return true;
    }
    if (title) {
      if (this.#reading.cue(title.from - 1, 'feminineArticle')) title.gender = 'female';
      if (opening.titles.length > 0) title.rule = 'stacked';
      opening.titles.push(title);
      opening.finding ??= { rule: 'title-before-name', evidence: title.words };
      opening.at = title.to;
      return true;
    }
    const degree = this.#reading.cue(i, 'degree');
    if (degree && degree.end < limit) {
      opening.at = this.#afterMark(this.#afterMark(degree.end, '.'), ',');
      return true;
    }
    return false;
  }

  /** The token after a mark that is glued to the one before it. */
  #afterMark(i: number, mark: string): number {
    const { tokens } = this.#reading;
    return i < this.#sentence.to && tokens.is(i, mark) && tokens.isGlued(i) ? i + 1 : i;
  }

  #isSeparator(i: number): boolean {
    const { tokens } = this.#reading;
    return tokens.is(i, ',') || tokens.is(i, '-') || tokens.is(i, '–');
  }

  /** Whether an address, a rank, a Vietnamese name or (unless `nameOnly`) a title begins here. */
  #opensPerson(i: number, nameOnly: boolean): boolean {
    if (this.#opensNamed(i)) return true;
    // `L'ambassadeur de France, Laurent Delmas, …`
    const name = this.#isFullName(i) ? readName(this.#reading, i, this.#sentence.to) : null;
    if (
      name &&
      this.#reading.tokens.is(name.to, ',') &&
      !this.#reading.cue(i, 'role') &&
      !this.#reading.cue(i, 'modifier')
    )
      return true;
    return !nameOnly && (this.#reading.cue(i, 'rank') !== null || this.#title(i, true) !== null);
  }

  /** Whether a singular address or a Vietnamese name begins here. */
  #opensNamed(i: number): boolean {
    const honorific = this.#reading.cue(i, 'honorific');
    if (honorific) return !honorific.value.plural;
    return isNameStart(this.#reading, i, this.#sentence.to);
  }

  #title(i: number, nameFollows: boolean): GivenTitle | null {
    const title = readTitle(this.#reading, i, this.#sentence.to, { nameFollows, references: this.#references });
    return title?.whole ? { ...title, rule: nameFollows ? 'before-name' : 'behind-name' } : null;
  }

  /** The name behind an opening, when it looks like one. */
  #name(opening: Opening): TokenRange | null {
    const { tokens } = this.#reading;
    const name = this.#reading.isProper(opening.at) ? readName(this.#reading, opening.at, this.#sentence.to) : null;
    if (!name) return null;
    const family = familyAt(this.#reading, name.from);
    const words = wordsIn(this.#reading, name);
    if (opening.honorific || opening.rank) return name;
    if (opening.titles.length > 0) {
      const direct = opening.titles[opening.titles.length - 1].to === opening.at;
      if (words === 1) return direct && !opening.colon && this.#isShortName(name) ? name : null;
      const apart = direct || tokens.is(name.to, ',');
      return family !== Family.None || (apart && this.#isPersonal(name)) ? name : null;
    }
    const inList = this.#shared !== NOTHING_SHARED && this.#isNextInList(opening.at);
    if (inList && words >= 2 && this.#isPersonal(name)) return name;
    if (words < 2) return null;
    if (family === Family.None && !this.#hasTitleBehind(name.to)) return null;
    return name;
  }

  #isFullName(i: number): boolean {
    const name = this.#reading.isProper(i) ? readName(this.#reading, i, this.#sentence.to) : null;
    return name !== null && wordsIn(this.#reading, name) >= 2 && this.#isPersonal(name);
  }

  /** Two Vietnamese syllables that no family name opens are rather a place: `Huyện ủy Kỳ Sơn`. */
  #isPersonal(name: TokenRange): boolean {
    if (familyAt(this.#reading, name.from) !== Family.None) return true;
    const { tokens } = this.#reading;
    if (wordsIn(this.#reading, name) >= 3) return true;
    for (let i = name.from; i < name.to; i++) if (tokens.isWord(i) && !isSyllable(this.#reading, i)) return true;
    return false;
  }

  #isShortName(name: TokenRange): boolean {
    const { tokens } = this.#reading;
    return isSyllable(this.#reading, name.from) && tokens.surface(name.from).length > 1;
  }

  #hasTitleBehind(i: number): boolean {
    return i + 1 < this.#sentence.to && this.#isSeparator(i) && this.#title(i + 1, false) !== null;
  }

  /** Opens a new list unless only separators stand between the last person and this one. */
  #continueList(i: number): void {
    if (this.#isNextInList(i)) return;
    this.#list += 1;
    this.#shared = NOTHING_SHARED;
  }

  #isNextInList(i: number): boolean {
    const last = this.#mentions[this.#mentions.length - 1];
    if (!last || last.list !== this.#list) return false;
    const { tokens } = this.#reading;
    let semicolon = false;
    let words = 0;
    for (let at = last.to; at < i; at++) {
      if (tokens.is(at, ';')) semicolon = true;
      else if (tokens.is(at, ',') || tokens.is(at, '(') || tokens.is(at, ')') || tokens.is(at, '"')) continue;
      else if (this.#reading.cue(at, 'coordinator') || this.#reading.cue(at, 'connector')) continue;
      else if (this.#reading.cue(at, 'verb') || this.#reading.cue(at, 'personnel') || this.#reading.cue(at, 'postLink'))
        return false;
      else words += 1;
    }
    if (i === last.to) return false;
    return words === 0 || (semicolon && words <= LONGEST_UNNAMED && this.#shared.colon);
  }

  /** What the list says for this person; an opening that speaks for several names starts sharing. */
  #share(opening: Opening): Shared {
    const own = opening.titles.length > 0 || opening.rank !== null;
    const plural = opening.honorific?.plural === true || opening.titles.some((title) => title.plural);
    if (plural || opening.colon) {
      const group = opening.colon
        ? opening.titles.filter((title) => title.from < this.#colonOf(opening))
        : opening.titles;
      for (const title of group) title.rule = 'of-list';
      this.#shared = {
        honorific: opening.honorific?.plural ? opening.honorific : null,
        titles: group,
        finding: findingOfList(opening, group),
        colon: opening.colon,
        withOwn: opening.colon ? opening.titles.length > group.length : null,
      };
      return this.#shared;
    }
    if (opening.honorific && this.#shared.honorific) this.#shared = NOTHING_SHARED;
    const shared = this.#shared;
    if (shared === NOTHING_SHARED || !own) return shared;
    if (shared.colon && shared.withOwn !== false) return shared;
    this.#shared = { ...shared, titles: [], finding: shared.honorific && shared.finding };
    return this.#shared;
  }

  #colonOf(opening: Opening): number {
    const { tokens } = this.#reading;
    for (let at = opening.at - 1; at >= this.#sentence.from; at--) if (tokens.is(at, ':')) return at;
    return opening.at;
  }

  /** Reads the titles behind a name into the mention, and gives the token after them. */
  #titlesBehind(mention: Mention, opening: Opening): number {
    const { tokens } = this.#reading;
    let end = mention.to;
    for (;;) {
      const start = this.#titleStart(end, mention);
      if (start === null) return end;
      const title = this.#titleBehind(start);
      if (!title) return end;
      if (this.#isNextOpening(title, opening)) return end;
      title.joined = mention.titles.length > 0 && this.#isJoined(end, start);
      if (title.joined) title.rule = 'joined';
      else if (tokens.is(start - 1, '(')) title.rule = 'bracketed';
      mention.titles.push(title);
      mention.finding ??= { rule: 'title-behind-name', evidence: title.words };
      end = title.to;
      if (tokens.is(start - 1, '(') && end < this.#sentence.to && tokens.is(end, ')')) end += 1;
    }
  }

  /** Where a further title may begin: behind a comma, dash, bracket, conjunction or a linking phrase. */
  #titleStart(i: number, mention: Mention): number | null {
    const limit = this.#sentence.to;
    if (i >= limit) return null;
    const { tokens } = this.#reading;
    let at = i;
    if (this.#isSeparator(at) || tokens.is(at, '(')) at += 1;
    else if (tokens.is(at, ';') || tokens.is(at, '.') || tokens.is(at, ':')) return null;
    // A quoted or bracketed second name: `Nguyen Van A (Bay A)`.
    const coordinator = at < limit ? this.#reading.cue(at, 'coordinator') : null;
    if (coordinator) at = coordinator.end;
    const link = at < limit ? this.#reading.cue(at, 'postLink') : null;
    if (link?.value) return null;
    if (link) at = link.end;
    while (at < limit && this.#reading.cue(at, 'connector')) at = this.#reading.cue(at, 'connector')?.end ?? at + 1;
    if (at === i) return tokens.gap[i] === Gap.None || mention.words < 2 ? null : at;
    return at < limit ? at : null;
  }

  #isJoined(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.#reading.cue(at, 'coordinator')) return true;
    return false;
  }

  #titleBehind(i: number): GivenTitle | null {
    return this.#title(i, false);
  }

  /**
   * Whether a title behind a comma belongs to the next name: `Bộ trưởng … A, Thứ trưởng … B`. It does when a name follows it
   * at once.
   */
  #isNextOpening(title: GivenTitle, opening: Opening): boolean {
    const { tokens } = this.#reading;
    const again = this.#title(title.from, true) ?? title;
    if (again.to >= this.#sentence.to) return false;
    // `Bí thư Đảng ủy phường Cao Lãnh` behind a name: the place, though it looks like a name too.
    const isPlace = title.to > again.to && title.to - again.to <= 3 && opening.titles.length === 0;
    if (isPlace && !this.#reading.cue(again.to, 'honorific') && !isCommonFamily(this.#reading, again.to)) return false;
    if (this.#isFullName(again.to) || this.#opensNamed(again.to)) return true;
    // `… A và các Phó Chủ tịch HĐND tỉnh: B, C`
    if (tokens.is(again.to, ':') && isNameStart(this.#reading, again.to + 1, this.#sentence.to)) return true;
    // `A, commissaire politique …, et le secrétaire …, B`: an article begins somebody else.
    const introduced = opening.titles.length > 0 || this.#reading.cue(title.from - 1, 'article') !== null;
    if (!tokens.is(again.to, ',') || !introduced) return false;
    // `T A, T2, B`: the first name had its title in front, so this one has too.
    if (this.#opensNamed(again.to + 1)) return true;
    const next = this.#title(again.to + 1, true);
    if (next) return this.#isNextOpening(next, opening);
    return false;
  }
}

/** `Các đồng chí: A, B` by the address, `Vice Chairmen A, B and C` by the post. */
function findingOfList(opening: Opening, titles: readonly GivenTitle[]): Finding<'comrade'> | null {
  if (opening.honorific?.plural && opening.finding?.rule === 'address')
    return { ...opening.finding, rule: 'address-of-list' };
  return titles.length > 0 ? { rule: 'title-of-list', evidence: titles.flatMap(({ words }) => words) } : null;
}
