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
  readonly #terms: ReadonlyMap<string, number>;
  readonly #stems: ReadonlyMap<string, number>;
  /** Longest first, so that a word finds its longest stem. */
  readonly #stemLengths: readonly number[];
  readonly #levelTerms: ReadonlySet<number>;
  readonly #firstEdge: Uint32Array;
  readonly #firstPhrase: Uint32Array;
  /** The node behind the edge of each term that leaves the root; 0 for none. */
  readonly #fromRoot: Uint32Array;

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
    this.#terms = new Map(trie.words.map((word, i) => [word, FIRST_TERM + i]));
    this.#stems = new Map(trie.stems.map((stem, i) => [stem, FIRST_TERM + trie.words.length + i]));
    this.#stemLengths = [...new Set(trie.stems.map((stem) => stem.length))].sort((a, b) => b - a);
    this.#levelTerms = new Set(trie.levelTerms);
    this.#firstEdge = starts(trie.edgeCounts);
    this.#firstPhrase = starts(trie.phraseCounts);
    this.#fromRoot = new Uint32Array(FIRST_TERM + trie.words.length + trie.stems.length);
    for (let edge = 0; edge < this.#firstEdge[1]; edge++) this.#fromRoot[trie.edgeTerms[edge]] = edge + 1;
  }

  get hasStems(): boolean {
    return this.#stems.size > 0;
  }

  /** A matcher for one text: it looks each distinct word of the text up once. */
  matcher(tokens: Tokens): Matcher {
    return new Matcher(tokens, this);
  }

  /** The term that a word of a text is. */
  exactTerm(words: Words, id: number): number {
    return this.#terms.get(this.#wordOf(words, id)) ?? NO_TERM;
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
    return this.#levelTerms.has(term);
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

export class Matcher {
  readonly #tokens: Tokens;
  readonly #pack: CompiledPack;
  readonly #exact: Int32Array;
  readonly #stem: Int32Array;

  constructor(tokens: Tokens, pack: CompiledPack) {
    this.#tokens = tokens;
    this.#pack = pack;
    this.#exact = new Int32Array(tokens.words.size).fill(UNKNOWN);
    this.#stem = new Int32Array(pack.hasStems ? tokens.words.size : 0).fill(UNKNOWN);
  }

  /** Finds every cue in tokens `[from, to)`; `found` is called with those of one start together, longest first. */
  match(from: number, to: number, found: (start: number, cues: Cue[]) => void): void {
    for (let i = from; i < to; i++) {
      const cues: Cue[] = [];
      this.#walk(0, i, i, to, -1, cues);
      if (cues.length > 0) {
        cues.sort((a, b) => b.end - a.end);
        found(i, cues);
      }
    }
  }

  #walk(node: number, start: number, at: number, to: number, level: number, cues: Cue[]): void {
    if (node !== 0) this.#pack.collect(node, this.#tokens, start, at, level, cues);
    if (at >= to) return;
    const id = this.#tokens.word[at];
    const exact = this.#exactTerm(id);
    if (exact !== NO_TERM) this.#follow(node, exact, start, at, to, level, cues);
    if (this.#pack.hasStems) {
      const stem = this.#stemTerm(id);
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

  #exactTerm(id: number): number {
    const known = this.#exact[id];
    if (known !== UNKNOWN) return known;
    const term = this.#pack.exactTerm(this.#tokens.words, id);
    this.#exact[id] = term;
    return term;
  }

  #stemTerm(id: number): number {
    const known = this.#stem[id];
    if (known !== UNKNOWN) return known;
    const term = this.#pack.stemTerm(this.#tokens.words, id);
    this.#stem[id] = term;
    return term;
  }
}
