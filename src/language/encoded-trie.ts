/** Tries as text, for the build of the command to keep: word lists, and tables of numbers in base64. */
import type { Trie } from './trie.ts';

const TABLES = {
  edgeCounts: Uint16Array,
  edgeTerms: Uint16Array,
  phraseCounts: Uint8Array,
  phraseRows: Uint16Array,
  phraseCapitals: Uint32Array,
  levelTerms: Uint16Array,
} as const;

type Table = keyof typeof TABLES;

const NAMES = Object.keys(TABLES) as Table[];

export type EncodedTrie = Readonly<Record<Table | 'words' | 'stems', string>>;

export function encodeTrie(trie: Trie): EncodedTrie {
  const tables = NAMES.map((name) => {
    const { buffer, byteOffset, byteLength } = trie[name];
    return [name, Buffer.from(buffer, byteOffset, byteLength).toString('base64')] as const;
  });
  return {
    ...(Object.fromEntries(tables) as Record<Table, string>),
    words: trie.words.join(' '),
    stems: trie.stems.join(' '),
  };
}

export function decodeTrie(encoded: EncodedTrie): Trie {
  const table = <T extends Table>(name: T) => {
    // A copy, which begins where numbers may: what Buffer gives can lie anywhere in a larger one.
    const { buffer } = new Uint8Array(Buffer.from(encoded[name], 'base64'));
    return new TABLES[name](buffer) as InstanceType<(typeof TABLES)[T]>;
  };
  const list = (words: string) => (words === '' ? [] : words.split(' '));
  return {
    words: list(encoded.words),
    stems: list(encoded.stems),
    edgeCounts: table('edgeCounts'),
    edgeTerms: table('edgeTerms'),
    phraseCounts: table('phraseCounts'),
    phraseRows: table('phraseRows'),
    phraseCapitals: table('phraseCapitals'),
    levelTerms: table('levelTerms'),
  };
}
