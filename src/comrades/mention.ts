/**
 * A place where a text names a person, with everything said of them there.
 */
import type { HonorificCue } from '../language/cues/people.ts';
import type { TitleReading } from '../posts/title.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Activity } from '../vocabulary.ts';

export interface Mention {
  name: TokenRange;
  /** Words of the name: one is a short form. */
  words: number;
  honorific: HonorificCue | null;
  rank: TokenRange | null;
  /** Posts in the order said. */
  titles: TitleReading[];
  /** People named in one unbroken list share a number: a verb behind the list holds for all of them. */
  list: number;
  /** Tokens of the name with its address and titles. */
  from: number;
  to: number;
  activities: Set<Activity>;
  /** Someone is appointed, elected or relieved here: the person does nothing. */
  isPersonnel: boolean;
}

/** Whether the text itself says here that this is a comrade: by address, rank or post. */
export function hasEvidence(mention: Mention): boolean {
  return mention.honorific !== null || mention.rank !== null || mention.titles.length > 0;
}
