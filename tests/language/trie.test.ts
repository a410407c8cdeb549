/** Tries as they are kept by the build of the command. */
import { describe, expect, it } from 'vitest';
import { decodeTrie, encodeTrie } from '../../src/language/encoded-trie.ts';
import { prebuild } from '../../src/language/prebuild.ts';
import { buildTrie } from '../../src/language/trie.ts';
import { LANGUAGES } from '../../src/languages/index.ts';

describe.each(LANGUAGES.map((pack) => [pack.code, pack] as const))('the trie of %s', (code, { lexicon, fold }) => {
  const trie = buildTrie(lexicon, fold);

  it('is the same after it was kept', () => {
    expect(decodeTrie(encodeTrie(trie))).toEqual(trie);
  });

  it('is among those that the command is built with', () => {
    expect(prebuild()[`${code} ${fold}`]).toEqual(encodeTrie(trie));
  });

  it('fits its tables', () => {
    expect(trie.words.length + trie.stems.length).toBeLessThan(0xffff);
    const sum = (counts: Iterable<number>) => [...counts].reduce((a, b) => a + b, 0);
    expect(sum(trie.edgeCounts)).toBe(trie.edgeTerms.length);
    expect(trie.edgeTerms.length).toBe(trie.edgeCounts.length - 1);
    expect(sum(trie.phraseCounts)).toBe(trie.phraseRows.length);
  });
});
