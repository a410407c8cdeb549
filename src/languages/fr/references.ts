import type { Lexicon } from '../../language/cues.ts';
import type { ReferenceCues } from '../../language/cues/references.ts';

export const references = {
  document: [],
} satisfies Lexicon<keyof ReferenceCues>;
