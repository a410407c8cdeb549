import type { EncodedTrie } from './encoded-trie.ts';

/**
 * Tries by language code and fold (`fr bare`). Here there are none: a trie is made of its phrases when a text first needs it.
 * The build of the command puts a list in the place of this one.
 */
export const PREBUILT: Readonly<Record<string, EncodedTrie>> = {};
