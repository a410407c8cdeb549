import type { Lexicon } from '../../language/cues.ts';
import type { PageCues } from '../../language/cues/page.ts';

export const page = {
  credit: [],
  furniture: [],
  abbreviation: [],
} satisfies Lexicon<keyof PageCues>;
