/**
 * Lists of people: where one goes on, and what it says once for all of them: `Les camarades : A, … ; B, …`,
 * `secrétaires adjoints : A et B`.
 */
import { changed } from '../changed.ts';
import type { HonorificCue } from '../language/cues/people.ts';
import type { Finding } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { GivenTitle, Mention } from './mention.ts';
import type { Opening } from './opening.ts';
import type { Passage } from './passage.ts';

/** What is said once for a list of people. */
export interface Shared {
  honorific: HonorificCue | null;
  titles: readonly GivenTitle[];
  rank: TokenRange | null;
  /** What makes comrades of those who have neither address nor post of their own. */
  finding: Finding<'comrade'> | null;
  /** A colon opened the list. */
  colon: boolean;
  /** The first person of the list has a post of their own, so the later ones may have too. */
  withOwn: boolean | null;
}

const NOTHING: Shared = { honorific: null, titles: [], rank: null, finding: null, colon: false, withOwn: null };
/** How far behind one person of a list the next may begin when unnamed guests stand between. */
const LONGEST_UNNAMED = 30;

export class PeopleList {
  /** Numbers the lists of a text. */
  number: number;
  #shared: Shared = NOTHING;
  #last: Mention | null = null;
  /** What stands between the first two people of the list. */
  #separator: ',' | ';' | null = null;
  readonly #passage: Passage;

  constructor(passage: Passage, first: number) {
    this.#passage = passage;
    this.number = first;
  }

  /** Whether a person who begins at a token continues a list that says something for all of its people. */
  continuesAt(i: number): boolean {
    return this.#shared !== NOTHING && this.#isNext(i);
  }

  /** Takes a person who begins at a token, and gives what their list says for them. */
  enter(i: number, opening: Opening): Shared {
    if (!this.#isNext(i)) {
      this.number += 1;
      this.#shared = NOTHING;
      this.#separator = null;
    } else if (this.#last) this.#separate(this.#last.to, i);
    return this.#share(opening);
  }

  /** `Vice Chairmen: A, B; Mr. C, Director of …`: behind the stronger mark the post of those before it holds no longer. */
  #separate(from: number, to: number): void {
    const { tokens } = this.#passage;
    let separator: ',' | ';' = ',';
    for (let i = from; i < to; i++) if (tokens.is(i, ';')) separator = ';';
    if (separator === ';' && this.#separator === ',' && this.#shared.titles.length > 0) this.#endTitles();
    this.#separator ??= separator;
  }

  /** The person is the last one of the list from here on. */
  add(mention: Mention): void {
    this.#last = mention;
  }

  /** Whether only separators, or unnamed guests of a list, stand between the last person and this place. */
  #isNext(i: number): boolean {
    const last = this.#last;
    if (!last || last.list !== this.number || i - last.to > LONGEST_UNNAMED) return false;
    const { reading, tokens } = this.#passage;
    // `Mme A M. B et M. C`: a page that lost its commas.
    if (i === last.to) return this.#shared.colon && reading.cue(i, 'honorific') !== null;
    let semicolon = false;
    let words = 0;
    // `; lãnh đạo UBND các huyện Yên Mỹ, Văn Lâm`: what follows are places.
    let places = false;
    for (let at = last.to; at < i; at++) {
      const joint = reading.cue(at, 'coordinator') ?? reading.cue(at, 'connector');
      if (tokens.is(at, '(')) at = this.#afterBracket(at, i);
      else if (tokens.is(at, ';')) {
        semicolon = true;
        places = false;
      } else if (reading.cue(at, 'localities')) places = true;
      else if (joint) at = joint.end - 1;
      else if (isMark(tokens.surface(at))) continue;
      else if (
        reading.cue(at, 'verb') ||
        reading.cue(at, 'presence') ||
        reading.cue(at, 'personnel') ||
        reading.cue(at, 'postLink')
      )
        return false;
      else words += 1;
    }
    if (places) return false;
    if (words === 0) return true;
    return semicolon && this.#shared.colon && this.#isParted(i);
  }

  /** `(right)`, `(Ky Anh town)`: the last token of what stands in brackets. */
  #afterBracket(from: number, limit: number): number {
    for (let at = from + 1; at < limit; at++) if (this.#passage.tokens.is(at, ')')) return at;
    return from;
  }

  /** `; d'anciens dirigeants de Cô Do`: among unnamed guests only what a mark or conjunction parts off is a person. */
  #isParted(i: number): boolean {
    const { reading, tokens } = this.#passage;
    return [';', ',', ':'].some((mark) => tokens.is(i - 1, mark)) || reading.cue(i - 1, 'coordinator') !== null;
  }

  /** What the list says for this person; an opening that speaks for several names starts sharing. */
  #share(opening: Opening): Shared {
    const plural = opening.honorific?.plural === true || opening.titles.some((title) => title.plural);
    const colon = opening.colon >= 0;
    if (plural || colon) {
      this.#separator = null;
      const said = colon ? opening.titles.filter((title) => title.from < opening.colon) : opening.titles;
      const titles = said.map((title) => changed(title, { rule: 'of-list' }));
      this.#shared = {
        honorific: opening.honorific ? (opening.honorific.plural ? opening.honorific : null) : this.#shared.honorific,
        titles,
        rank: opening.rank && opening.rank.to <= opening.colon ? opening.rank : null,
        finding: findingOfList(opening, titles),
        colon,
        withOwn: colon ? opening.titles.length > titles.length : null,
      };
      return this.#shared;
    }
    if (opening.honorific && this.#shared.honorific) this.#shared = NOTHING;
    const shared = this.#shared;
    const own = opening.titles.length > 0 || (opening.rank !== null && !shared.colon);
    if (shared === NOTHING || !own) return shared;
    if (shared.colon && shared.withOwn !== false) return shared;
    return this.#endTitles();
  }

  /** What is said by the address alone holds from here on. */
  #endTitles(): Shared {
    const { honorific, finding } = this.#shared;
    this.#shared = changed(this.#shared, { titles: [], finding: honorific && finding });
    return this.#shared;
  }
}

/** `Các đồng chí: A, B` by the address, `Vice Chairmen A, B and C` by the post. */
function findingOfList(opening: Opening, titles: readonly GivenTitle[]): Finding<'comrade'> | null {
  if (opening.honorific?.plural && opening.finding?.rule === 'address')
    return { rule: 'address-of-list', evidence: opening.finding.evidence };
  return titles.length > 0 ? { rule: 'title-of-list', evidence: titles.flatMap(({ words }) => words) } : null;
}

function isMark(surface: string): boolean {
  return surface === ',' || surface === ')' || surface === '"';
}
