/**
 * A place where a text names a person, with everything said of them there.
 */
import type { HonorificCue } from '../language/cues/people.ts';
import type { TitleReading } from '../posts/title.ts';
import type { Finding, Rule } from '../rules.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Activity } from '../vocabulary.ts';

/** A post that the text gives to a person, and how it does. */
export interface GivenTitle extends TitleReading {
  rule: Rule<'title'>;
}

export interface Mention {
  name: TokenRange;
  /** Words of the name: one is a short form. */
  words: number;
  honorific: HonorificCue | null;
  rank: TokenRange | null;
  /** Posts in the order said. */
  titles: GivenTitle[];
  /** People named in one unbroken list share a number: a verb behind the list holds for all of them. */
  list: number;
  /** Tokens of the name with its address and titles. */
  from: number;
  to: number;
  activities: Map<Activity, Finding<'activity'>>;
  /** What shows here that this is a comrade: address, rank or post. Null when only the name is said. */
  finding: Finding<'comrade'> | null;
}

/** A mention by a short name, a pronoun or a post: it says nothing of the person, but may do something. */
export function laterMention(from: number, to: number, words: number): Mention {
  return {
    name: { from, to },
    words,
    honorific: null,
    rank: null,
    titles: [],
    list: -from - 1,
    from,
    to,
    activities: new Map(),
    finding: null,
  };
}

/** What address and feminine forms show; where a page contradicts itself, the majority. */
export function genderOf(mentions: readonly Mention[]): 'female' | 'male' | null {
  let balance = 0;
  for (const mention of mentions) {
    for (const gender of [mention.honorific?.gender, ...mention.titles.map((title) => title.gender)]) {
      if (gender === 'female') balance++;
      else if (gender === 'male') balance--;
    }
  }
  return balance > 0 ? 'female' : balance < 0 ? 'male' : null;
}

/** The people of the list that `member` is in, those before token `limit` only. `mentions` are in text order. */
export function listOf(mentions: readonly Mention[], member: Mention, limit = Number.POSITIVE_INFINITY): Mention[] {
  const at = placeOf(mentions, member);
  let from = at;
  let to = at + 1;
  while (from > 0 && mentions[from - 1].list === member.list) from--;
  while (to < mentions.length && mentions[to].list === member.list && mentions[to].from < limit) to++;
  return mentions.slice(from, to);
}

/** Where a mention stands among those of its sentence, which are in text order. */
function placeOf(mentions: readonly Mention[], member: Mention): number {
  let low = 0;
  let high = mentions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle].from < member.from) low = middle + 1;
    else high = middle;
  }
  return low;
}
