/**
 * Finds where people are named in a sentence: what stands before a name, the name, and the titles behind it.
 */
import { changed } from '../changed.ts';
import { gate } from '../language/gates.ts';
import { Family } from '../names/lexicon.ts';
import { familyAt, isSyllable, wordsIn } from '../names/name.ts';
import { mayBeTitle } from '../posts/title.ts';
import type { TokenRange } from '../text/tokens.ts';
import { readTitlesBehind } from './behind.ts';
import { electedBefore, electedTitle, readConstituency } from './constituency.ts';
import { PeopleList } from './list.ts';
import type { Mention } from './mention.ts';
import { type Opening, readOpening } from './opening.ts';
import type { Passage } from './passage.ts';
import { linkedTitles } from './taking-up.ts';

/** What may stand before a name but titles, or keeps people from being found. */
const OPENS = gate('honorific', 'rank', 'degree', 'namesake', 'postLink', 'body');

/** Finds the people named in one sentence. `firstList` numbers its lists. */
export function findMentions(passage: Passage, firstList: number): Mention[] {
  return new MentionFinder(passage, firstList).find();
}

class MentionFinder {
  readonly #passage: Passage;
  readonly #list: PeopleList;

  constructor(passage: Passage, firstList: number) {
    this.#passage = passage;
    this.#list = new PeopleList(passage, firstList);
  }

  find(): Mention[] {
    const { reading, from, to } = this.#passage;
    const mentions: Mention[] = [];
    for (let i = from; i < to; ) {
      if (!this.#mayBegin(i)) {
        i = Math.max(i + 1, this.#passage.afterReference(i));
        continue;
      }
      const namesake = reading.cue(i, 'namesake');
      if (namesake && namesake.end < to) {
        // `tư tưởng Hồ Chí Minh`, `rue Nguyen Hue`: the name of a thing.
        // `đường Đại úy Thịnh`
        const start = reading.cue(namesake.end, 'rank')?.end ?? namesake.end;
        i = Math.max(i + 1, this.#passage.name(start)?.to ?? namesake.end);
        continue;
      }
      const mention = this.#person(i);
      if (mention) {
        shareBack(mention, mentions);
        mentions.push(mention);
        this.#list.add(mention);
        i = mention.to;
      } else
        i = Math.max(
          i + 1,
          this.#afterLinked(i),
          this.#afterRole(i),
          this.#afterOrganisation(i),
          this.#passage.afterReference(i),
        );
    }
    return mentions;
  }

  #mayBegin(i: number): boolean {
    const { reading } = this.#passage;
    return reading.isProper(i) || reading.opens(i, OPENS) || mayBeTitle(reading, i);
  }

  /** `giữ chức Bí thư Huyện ủy Quế Phong`: behind a post that is taken up or given up stands its place, and nobody. */
  #afterLinked(i: number): number {
    const { reading, tokens, to } = this.#passage;
    const link = reading.cue(i, 'postLink');
    if (!link || link.end >= to || !(link.value || tokens.is(link.end, ':'))) return i;
    const end = linkedTitles(this.#passage, link).at(-1)?.to ?? i;
    // `the newly elected Secretary of …, Vu Hai Dang, …`
    return this.#passage.isSeparator(end) && this.#passage.opensNamed(end + 1) ? i : end;
  }

  /** `Báo cáo với Tổng Bí thư, ông A …`: where a role opens nobody, a part of it does not either. */
  #afterRole(i: number): number {
    return this.#passage.reading.cue(i, 'role')?.end ?? i;
  }

  /** `thay mặt Đoàn Chủ tịch`: a word like a role inside an organisation's name opens nobody. */
  #afterOrganisation(i: number): number {
    const { reading, to } = this.#passage;
    const body = reading.cue(i, 'body');
    if (!body || body.end > to) return i;
    for (let at = i + 1; at < body.end; at++) if (reading.cue(at, 'role')) return body.end;
    return i;
  }

  #person(i: number): Mention | null {
    const opening = readOpening(this.#passage, i);
    const name = opening.at < this.#passage.to ? this.#name(opening) : null;
    if (!name || this.#isThing(name)) return null;
    const shared = this.#list.enter(i, opening);
    const words = wordsIn(this.#passage.reading, name);
    const behind = readTitlesBehind(this.#passage, name.to, { words, introduced: opening.titles.length > 0 });
    const before = [
      ...shared.titles,
      ...opening.titles.filter(({ from }) => !shared.titles.some((title) => title.from === from)),
    ];
    const titles = [...before, ...behind.titles];
    const mention: Mention = {
      name,
      words,
      honorific: opening.honorific ?? shared.honorific ?? behind.honorific,
      rank: opening.rank ?? behind.rank ?? shared.rank,
      titles,
      list: this.#list.number,
      from: i,
      to: behind.to,
      activities: new Map(),
      finding: shared.finding ?? opening.finding ?? behind.finding,
    };
    if (behind.titles.length === 0) this.#elect(mention);
    return mention.finding !== null || this.#mayReturn(mention) ? mention : null;
  }

  /** `đại biểu A (đoàn An Giang)`, `NA deputy B of Dong Thap`: the place that sent a deputy. */
  #elect(mention: Mention): void {
    const { name, titles } = mention;
    const last = titles.at(-1);
    const isDeputy = last?.body === 'national-assembly' && last.role === 'delegate' && last.to === name.from;
    const word = isDeputy ? last : electedBefore(this.#passage, name.from);
    const constituency = word ? readConstituency(this.#passage, name.to) : null;
    if (!word || !constituency) return;
    if (isDeputy) titles[titles.length - 1] = changed(last, { area: last.area ?? constituency.area });
    else titles.push(electedTitle(this.#passage, word, constituency));
    mention.finding ??= { rule: 'title-before-name', evidence: [word] };
    mention.from = Math.min(mention.from, word.from);
    mention.to = constituency.to;
  }

  /** A name that nothing is said of may still be a later mention of somebody: `Ngo Dong Hai (middle)`. */
  #mayReturn({ name, words }: Mention): boolean {
    const { reading } = this.#passage;
    if (words < 2 || familyAt(reading, name.from) === Family.None) return false;
    // `huyện Cao Lộc`, `Cao Loc district`
    return reading.cue(name.from - 1, 'level') === null && reading.cue(name.to, 'level') === null;
  }

  /** The name behind an opening, when it looks like one. */
  #name(opening: Opening): TokenRange | null {
    const { reading, tokens } = this.#passage;
    const name = this.#passage.name(opening.at);
    if (!name) return null;
    if (reading.cue(name.from, 'historical')?.end === name.to) return null;
    const words = wordsIn(reading, name);
    if (words === 1 && this.#isPlaceName(opening)) return null;
    if (opening.honorific || opening.rank) return name;
    if (reading.cue(name.from, 'province')?.end === name.to) return null;
    if (opening.titles.length > 0) {
      const direct = opening.titles[opening.titles.length - 1].to === opening.at;
      if (words === 1) return direct && opening.colon < 0 && this.#isShortName(name) ? name : null;
      const apart = direct || tokens.is(name.to, ',');
      const isFamily = familyAt(reading, name.from) !== Family.None;
      return isFamily || (apart && this.#passage.isPersonal(name)) ? name : null;
    }
    if (words < 2) return null;
    if (this.#list.continuesAt(opening.at) && this.#passage.isPersonal(name)) return name;
    return familyAt(reading, name.from) === Family.None && !this.#hasTitleBehind(name.to) ? null : name;
  }

  /** `General Wolfe Bridge`, `Nguyen Hue Street` */
  #isThing({ from, to }: TokenRange): boolean {
    const { reading } = this.#passage;
    return reading.cue(to, 'thing') !== null || (to - 1 > from && reading.cue(to - 1, 'thing') !== null);
  }

  /** `cầu Ông Thìn`, `chợ Bà Chiểu`: an address with a capital inside a sentence, and one word. */
  #isPlaceName({ honorific, at }: Opening): boolean {
    const { reading, tokens, from } = this.#passage;
    const address = at - 1;
    const isNamed =
      honorific?.small === true && reading.cue(address, 'honorific')?.end === at && reading.isProper(address);
    return isNamed && address > from && tokens.isWord(address - 1);
  }

  #isShortName(name: TokenRange): boolean {
    const { reading, tokens } = this.#passage;
    return isSyllable(reading, name.from) && tokens.surface(name.from).length > 1;
  }

  #hasTitleBehind(i: number): boolean {
    const opens = this.#passage.isSeparator(i) || this.#passage.reading.tokens.is(i, '(');
    return opens && this.#passage.title(i + 1, false) !== null;
  }
}

/** `A and B, Vice Chairmen of …`, `A et B, tous deux membres du …`: a post in the plural behind the last of those who hold it. */
function shareBack({ titles, list }: Mention, before: readonly Mention[]): void {
  const shared = titles.filter((title) => title.plural && title.rule !== 'of-list');
  if (shared.length === 0) return;
  for (const mention of before.toReversed()) {
    if (mention.list !== list || mention.titles.length > 0) return;
    mention.titles.push(...shared.map((title) => changed(title, { rule: 'of-list' })));
    mention.finding ??= { rule: 'title-of-list', evidence: shared.flatMap(({ words }) => words) };
  }
}
