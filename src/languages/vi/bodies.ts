import type { Lexicon } from '../../language/cues.ts';
import type { BodyCues } from '../../language/cues/bodies.ts';

export const bodies = {
  body: [],
  sector: [],
  level: [],
  connector: [],
  coordinator: [],
  stop: [],
  province: [],
  country: [],
} satisfies Lexicon<keyof BodyCues>;
