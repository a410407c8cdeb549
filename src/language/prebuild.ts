/** What the build of the command compiles beforehand: every trie that a text may need. */
import { framesOf } from '../blocks.ts';
import { LANGUAGES } from '../languages/index.ts';
import { type EncodedTrie, encodeTrie } from './encoded-trie.ts';
import { buildTrie } from './trie.ts';

/** The tries by language code and fold, as `PREBUILT` has them. A pack that compares marks is also read without. */
export function prebuild(): Record<string, EncodedTrie> {
  const folds = [...LANGUAGES, framesOf(LANGUAGES)].flatMap(({ code, lexicon, fold }) =>
    (code === 'frames' || fold === 'bare' ? [fold] : (['marks', 'bare'] as const)).map((as) => ({ code, lexicon, as })),
  );
  return Object.fromEntries(
    folds.map(({ code, lexicon, as }) => [`${code} ${as}`, encodeTrie(buildTrie(lexicon, as))]),
  );
}
