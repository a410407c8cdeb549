/**
 * A language pack made ready for texts: finds all its phrases in one pass.
 */
import type { Tokens } from '../text/tokens.ts';
import { Shape, type Words } from '../text/words.ts';
import type { CueKind, CueValues } from './cues.ts';
import { decodeTrie } from './encoded-trie.ts';
import type { LanguagePack } from './pack.ts';
import { PREBUILT } from './prebuilt.ts';
import { buildTrie, FIRST_TERM, type Fold, LEVEL_SLOT, NO_TERM, NUMBER_SLOT, type Trie } from './trie.ts';

/** A phrase found in a text. */
export interface Cue<K extends CueKind = CueKind> {
  kind: K;
  value: CueValues[K];
  /** Tokens `[start, end)`. */
  start: number;
  end: number;
  /** The token that filled a `{level}` slot, or -1. */
  level: number;
}

/** What a row of the lexicon says. */
interface Meaning {
  kind: CueKind;
  value: CueValues[CueKind];
}

export class CompiledPack {
  readonly pack: LanguagePack;
  /** How this compilation compares words. */
  readonly fold: Fold;
  readonly #trie: Trie;
  readonly #meanings: readonly Meaning[];
  readonly #words: ReadonlyMap<string, number>;
  readonly #stems: ReadonlyMap<string, number>;
  /** Longest first, so that a word finds its longest stem. */
  readonly #stemLengths: readonly number[];
  /** For each term whether it is by itself a cue of the kind `level`. */
  readonly #isLevel: Uint8Array;
  readonly #firstEdge: Uint32Array;
  readonly #firstPhrase: Uint32Array;
  /** The node behind the edge of each term that leaves the root; 0 for none. */
  readonly #fromRoot: Uint32Array;
  readonly #terms = new WeakMap<Words, WordTerms>();

  /** @param fold compares otherwise than the pack says: `bare` for a text that lost its diacritics */
  constructor(pack: LanguagePack, fold: Fold = pack.fold) {
    this.pack = pack;
    this.fold = fold;
    const prebuilt = PREBUILT[`${pack.code} ${fold}`];
    const trie = prebuilt ? decodeTrie(prebuilt) : buildTrie(pack.lexicon, fold);
    this.#trie = trie;
    this.#meanings = (Object.keys(pack.lexicon) as CueKind[]).flatMap((kind) =>
      pack.lexicon[kind].map(([value]) => ({ kind, value })),
    );
    this.#words = new Map(trie.words.map((word, i) => [word, FIRST_TERM + i]));
    this.#stems = new Map(trie.stems.map((stem, i) => [stem, FIRST_TERM + trie.words.length + i]));
    this.#stemLengths = [...new Set(trie.stems.map((stem) => stem.length))].sort((a, b) => b - a);
    this.#firstEdge = starts(trie.edgeCounts);
    this.#firstPhrase = starts(trie.phraseCounts);
    const terms = FIRST_TERM + trie.words.length + trie.stems.length;
    this.#isLevel = new Uint8Array(terms);
    for (const term of trie.levelTerms) this.#isLevel[term] = 1;
    this.#fromRoot = new Uint32Array(terms);
    for (let edge = 0; edge < this.#firstEdge[1]; edge++) this.#fromRoot[trie.edgeTerms[edge]] = edge + 1;
  }

  get hasStems(): boolean {
    return this.#stems.size > 0;
  }

  /** A matcher for one text. */
  matcher(tokens: Tokens): Matcher {
    let terms = this.#terms.get(tokens.words);
    if (!terms) {
      terms = new WordTerms(this, tokens.words);
      this.#terms.set(tokens.words, terms);
    }
    return new Matcher(tokens, this, terms);
  }

  /** The term that a word of a text is. */
  exactTerm(words: Words, id: number): number {
    return this.#words.get(this.#wordOf(words, id)) ?? NO_TERM;
  }

  /** The term of the longest stem that a word of a text begins with. */
  stemTerm(words: Words, id: number): number {
    const word = this.#wordOf(words, id);
    for (const length of this.#stemLengths) {
      const term = length <= word.length ? this.#stems.get(word.slice(0, length)) : undefined;
      if (term !== undefined) return term;
    }
    return NO_TERM;
  }

  #wordOf(words: Words, id: number): string {
    return this.fold === 'bare' ? words.bare[id] : words.marks[id];
  }

  isLevel(term: number): boolean {
    return this.#isLevel[term] === 1;
  }

  /** The node behind the edge of a term; 0, which is the root, when there is none. */
  child(node: number, term: number): number {
    if (node === 0) return this.#fromRoot[term];
    const { edgeTerms } = this.#trie;
    let low = this.#firstEdge[node];
    let high = this.#firstEdge[node + 1] - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = edgeTerms[middle];
      if (found === term) return middle + 1;
      if (found < term) low = middle + 1;
      else high = middle - 1;
    }
    return 0;
  }

  /** Adds the cues whose phrases end at a node, if the words from `start` on have the capitals that they need. */
  collect(node: number, tokens: Tokens, start: number, end: number, level: number, cues: Cue[]): void {
    const { phraseRows, phraseCapitals } = this.#trie;
    for (let i = this.#firstPhrase[node]; i < this.#firstPhrase[node + 1]; i++) {
      if (!hasCapitals(tokens, start, phraseCapitals[i])) continue;
      const { kind, value } = this.#meanings[phraseRows[i]];
      cues.push({ kind, value, start, end, level });
    }
  }
}

/** Where the items of each node begin, from how many each has. */
function starts(counts: ArrayLike<number>): Uint32Array {
  const first = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) first[i + 1] = first[i] + counts[i];
  return first;
}

function hasCapitals(tokens: Tokens, start: number, capitals: number): boolean {
  for (let i = start, rest = capitals; rest !== 0; i++, rest >>>= 2) {
    const shape = tokens.shape(i);
    if ((rest & 1) !== 0 && shape === Shape.Lower) return false;
    if ((rest & 2) !== 0 && shape !== Shape.Upper) return false;
  }
  return true;
}

const UNKNOWN = -1;

/** The terms of a pack that words are. Each distinct word is looked up once, in however many texts it stands. */
class WordTerms {
  readonly #pack: CompiledPack;
  readonly #words: Words;
  #exact = new Int32Array(0);
  #stem = new Int32Array(0);

  constructor(pack: CompiledPack, words: Words) {
    this.#pack = pack;
    this.#words = words;
  }

  /** The term that a word is. */
  exact(id: number): number {
    if (id >= this.#exact.length) this.#grow();
    if (this.#exact[id] === UNKNOWN) this.#exact[id] = this.#pack.exactTerm(this.#words, id);
    return this.#exact[id];
  }

  /** The term of the longest stem that a word begins with. */
  stem(id: number): number {
    if (id >= this.#stem.length) this.#grow();
    if (this.#stem[id] === UNKNOWN) this.#stem[id] = this.#pack.stemTerm(this.#words, id);
    return this.#stem[id];
  }

  #grow(): void {
    this.#exact = enlarged(this.#exact, 2 * this.#words.size);
    this.#stem = enlarged(this.#stem, this.#pack.hasStems ? 2 * this.#words.size : 0);
  }
}

function enlarged(terms: Int32Array, size: number) {
  const larger = new Int32Array(size).fill(UNKNOWN);
  larger.set(terms);
  return larger;
}

export class Matcher {
  readonly #tokens: Tokens;
  readonly #pack: CompiledPack;
  readonly #terms: WordTerms;

  constructor(tokens: Tokens, pack: CompiledPack, terms: WordTerms) {
    this.#tokens = tokens;
    this.#pack = pack;
    this.#terms = terms;
  }

  /** Finds every cue in tokens `[from, to)`; `found` is called with those of one start together, longest first. */
  match(from: number, to: number, found: (start: number, cues: Cue[]) => void): void {
    for (let i = from; i < to; i++) {
      if (!this.#mayBegin(i)) continue;
      const cues: Cue[] = [];
      this.#walk(0, i, i, to, -1, cues);
      if (cues.length === 0) continue;
      if (cues.length > 1) cues.sort((a, b) => b.end - a.end);
      found(i, cues);
    }
  }

  /** Whether a phrase begins with the word at a token. */
  #mayBegin(i: number): boolean {
    const id = this.#tokens.word[i];
    if (this.#pack.child(0, this.#terms.exact(id)) !== 0) return true;
    return this.#pack.hasStems || this.#tokens.isNumber(i);
  }

  #walk(node: number, start: number, at: number, to: number, level: number, cues: Cue[]): void {
    if (node !== 0) this.#pack.collect(node, this.#tokens, start, at, level, cues);
    if (at >= to) return;
    const id = this.#tokens.word[at];
    const exact = this.#terms.exact(id);
    if (exact !== NO_TERM) this.#follow(node, exact, start, at, to, level, cues);
    if (this.#pack.hasStems) {
      const stem = this.#terms.stem(id);
      if (stem !== NO_TERM) this.#follow(node, stem, start, at, to, level, cues);
      if (this.#pack.isLevel(stem)) this.#follow(node, LEVEL_SLOT, start, at, to, at, cues);
    }
    if (this.#pack.isLevel(exact)) this.#follow(node, LEVEL_SLOT, start, at, to, at, cues);
    if (this.#tokens.isNumber(at)) this.#follow(node, NUMBER_SLOT, start, at, to, level, cues);
  }

  #follow(node: number, term: number, start: number, at: number, to: number, level: number, cues: Cue[]): void {
    const child = this.#pack.child(node, term);
    if (child !== 0) this.#walk(child, start, at + 1, to, level, cues);
  }
}
