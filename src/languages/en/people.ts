import type { Lexicon } from '../../language/cues.ts';
import type { PeopleCues } from '../../language/cues/people.ts';

export const people = {
  honorific: [],
  rank: [],
  degree: [],
  role: [],
  modifier: [],
  verb: [],
  presence: [],
  personnel: [],
} satisfies Lexicon<keyof PeopleCues>;
