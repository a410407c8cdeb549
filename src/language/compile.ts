/**
 * A language pack made ready for texts: finds all its phrases in one pass.
 */
import type { Tokens } from '../text/tokens.ts';
import { ByWords, Shape, WordNumbers, type Words } from '../text/words.ts';
import type { CueKind, CueValues } from './cues.ts';
import { decodeTrie } from './encoded-trie.ts';
import { gatesOf } from './gates.ts';
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

/** Takes the cues that begin at a token, longest first, with the gates that they open. */
type Found = (start: number, cues: Cue[], gates: number) => void;

/** What a row of the lexicon says. */
interface Meaning {
  kind: CueKind;
  value: CueValues[CueKind];
  gates: number;
}

export class CompiledPack {
  readonly pack: LanguagePack;
  /** As the pack has them; reading them from packs of many forms is slow. */
  readonly names: LanguagePack['names'];
  readonly prenominal: boolean;
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
  readonly #terms: ByWords<WordTerms> = new ByWords((words) => ({
    exact: new WordNumbers(words, (id) => this.#exactTerm(words, id)),
    stem: new WordNumbers(words, (id) => this.#stemTerm(words, id)),
  }));

  /** @param fold compares otherwise than the pack says: `bare` for a text that lost its diacritics */
  constructor(pack: LanguagePack, fold: Fold = pack.fold) {
    this.pack = pack;
    this.names = pack.names;
    this.prenominal = pack.prenominal;
    this.fold = fold;
    const prebuilt = PREBUILT[`${pack.code} ${fold}`];
    const trie = prebuilt ? decodeTrie(prebuilt) : buildTrie(pack.lexicon, fold);
    this.#trie = trie;
    this.#meanings = (Object.keys(pack.lexicon) as CueKind[]).flatMap((kind) =>
      pack.lexicon[kind].map(([value]) => ({ kind, value, gates: gatesOf(kind) })),
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
    return new Matcher(tokens, this, this.#terms.of(tokens.words));
  }

  /** The term that a word of a text is. */
  #exactTerm(words: Words, id: number): number {
    return this.#words.get(this.#wordOf(words, id)) ?? NO_TERM;
  }

  /** The term of the longest stem that a word of a text begins with. */
  #stemTerm(words: Words, id: number): number {
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

  /**
   * Adds the cues whose phrases end at a node, if the words from `start` on have the capitals that they need; gives the gates
   * that they open.
   */
  collect(node: number, tokens: Tokens, start: number, end: number, level: number, cues: Cue[]): number {
    const { phraseRows, phraseCapitals } = this.#trie;
    let opened = 0;
    for (let i = this.#firstPhrase[node]; i < this.#firstPhrase[node + 1]; i++) {
      if (!hasCapitals(tokens, start, phraseCapitals[i])) continue;
      const { kind, value, gates } = this.#meanings[phraseRows[i]];
      insert({ kind, value, start, end, level }, cues);
      opened |= gates;
    }
    return opened;
  }
}

/** Where the items of each node begin, from how many each has. */
function starts(counts: ArrayLike<number>): Uint32Array {
  const first = new Uint32Array(counts.length + 1);
  for (let i = 0; i < counts.length; i++) first[i + 1] = first[i] + counts[i];
  return first;
}

/** Puts a cue in its place: the longest first, and equally long ones as they are found. */
function insert(cue: Cue, cues: Cue[]): void {
  let at = cues.length;
  for (; at > 0 && cues[at - 1].end < cue.end; at--) cues[at] = cues[at - 1];
  cues[at] = cue;
}

function hasCapitals(tokens: Tokens, start: number, capitals: number): boolean {
  for (let i = start, rest = capitals; rest !== 0; i++, rest >>>= 2) {
    const shape = tokens.shape(i);
    if ((rest & 1) !== 0 && shape === Shape.Lower) return false;
    if ((rest & 2) !== 0 && shape !== Shape.Upper) return false;
  }
  return true;
}

/** The terms of a pack that words are: exactly, and by the longest stem that they begin with. */
interface WordTerms {
  exact: WordNumbers;
  stem: WordNumbers;
}

export class Matcher {
  readonly #tokens: Tokens;
  readonly #pack: CompiledPack;
  readonly #terms: WordTerms;
  readonly #hasStems: boolean;
  /** The gates of the cues that begin where the trie is walked from. */
  #opened = 0;

  constructor(tokens: Tokens, pack: CompiledPack, terms: WordTerms) {
    this.#tokens = tokens;
    this.#pack = pack;
    this.#terms = terms;
    this.#hasStems = pack.hasStems;
  }

  /** Finds every cue in tokens `[from, to)`; `found` is called with those of one start together, longest first. */
  match(from: number, to: number, found: Found): void {
    for (let i = from; i < to; i++) {
      if (!this.#mayBegin(i)) continue;
      const cues: Cue[] = [];
      this.#opened = 0;
      this.#walk(0, i, i, to, -1, cues);
      if (cues.length > 0) found(i, cues, this.#opened);
    }
  }

  /** Whether a phrase begins with the word at a token. */
  #mayBegin(i: number): boolean {
    const exact = this.#terms.exact.of(this.#tokens.word[i]);
    if (exact !== NO_TERM && this.#pack.child(0, exact) !== 0) return true;
    return this.#hasStems || this.#tokens.isNumber(i);
  }

  #walk(node: number, start: number, at: number, to: number, level: number, cues: Cue[]): void {
    if (node !== 0) this.#opened |= this.#pack.collect(node, this.#tokens, start, at, level, cues);
    if (at >= to) return;
    const id = this.#tokens.word[at];
    const exact = this.#terms.exact.of(id);
    if (exact !== NO_TERM) this.#follow(node, exact, start, at, to, level, cues);
    if (this.#hasStems) {
      const stem = this.#terms.stem.of(id);
      if (stem !== NO_TERM) this.#follow(node, stem, start, at, to, level, cues);
      if (this.#pack.isLevel(stem)) this.#follow(node, LEVEL_SLOT, start, at, to, at, cues);
    }
    if (exact !== NO_TERM && this.#pack.isLevel(exact)) this.#follow(node, LEVEL_SLOT, start, at, to, at, cues);
    if (this.#tokens.isNumber(at)) this.#follow(node, NUMBER_SLOT, start, at, to, level, cues);
  }

  #follow(node: number, term: number, start: number, at: number, to: number, level: number, cues: Cue[]): void {
    const child = this.#pack.child(node, term);
    if (child !== 0) this.#walk(child, start, at + 1, to, level, cues);
  }
}
