import type { Lexicon } from '../../language/cues.ts';
import type { NumberCues } from '../../language/cues/numbers.ts';

export const numbers = {
  month: [],
} satisfies Lexicon<keyof NumberCues>;
