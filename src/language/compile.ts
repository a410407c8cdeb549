/**
 * Compiles the phrases of a language pack into one trie over terms (words and stems), and finds them in a text in one pass.
 */
import { foldBare, foldMarks } from '../text/fold.ts';
import type { Tokens } from '../text/tokens.ts';
import { Shape, type Words } from '../text/words.ts';
import type { CueKind, CueValues } from './cues.ts';
import type { LanguagePack } from './pack.ts';
import { expandPhrase, type PhraseTerm } from './phrase.ts';

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

/** A phrase as it stands in the trie. */
interface Entry {
  kind: CueKind;
  value: CueValues[CueKind];
  /** Places of the phrase that must be capitalised, or written in capitals throughout. */
  capitals: { place: number; all: boolean }[];
}

const NO_TERM = 0;
const LEVEL_SLOT = 1;
const NUMBER_SLOT = 2;
const FIRST_TERM = 3;
/** Nodes and terms share one number as key of an edge. */
const TERM_LIMIT = 0x100000;

export class CompiledPack {
  readonly pack: LanguagePack;
  readonly #fold: 'marks' | 'bare';
  readonly #terms = new Map<string, number>();
  /** Stems by their length, longest first, so that a word finds its longest stem. */
  readonly #stems = new Map<string, number>();
  #stemLengths: number[] = [];
  #nextTerm = FIRST_TERM;
  readonly #edges = new Map<number, number>();
  readonly #entries: (Entry[] | undefined)[] = [];
  #nodes = 1;
  /** Terms that are by themselves a cue of the kind `level`. */
  readonly #levelTerms = new Set<number>();

  /** How this compilation compares words. */
  get fold(): 'marks' | 'bare' {
    return this.#fold;
  }

  /** @param fold compares otherwise than the pack says: `bare` for a text that lost its diacritics */
  constructor(pack: LanguagePack, fold: 'marks' | 'bare' = pack.fold) {
    this.pack = pack;
    this.#fold = fold;
    for (const kind of Object.keys(pack.lexicon) as CueKind[]) {
      for (const [value, ...phrases] of pack.lexicon[kind]) {
        for (const phrase of phrases) this.#add(kind, value, phrase);
      }
    }
    this.#stemLengths = [...new Set([...this.#stems.keys()].map((stem) => stem.length))].sort((a, b) => b - a);
  }

  #add(kind: CueKind, value: CueValues[CueKind], phrase: string): void {
    for (const sequence of expandPhrase(phrase)) {
      let node = 0;
      const capitals: Entry['capitals'] = [];
      sequence.forEach((term, place) => {
        if (term.type === 'word' && term.capital) capitals.push({ place, all: term.capital === 'all' });
        node = this.#child(node, this.#termOf(term));
      });
      if (kind === 'level' && sequence.length === 1) this.#levelTerms.add(this.#termOf(sequence[0]));
      const entries = this.#entries[node] ?? [];
      entries.push({ kind, value, capitals });
      this.#entries[node] = entries;
    }
  }

  #termOf(term: PhraseTerm): number {
    if (term.type === 'slot') return term.slot === 'level' ? LEVEL_SLOT : NUMBER_SLOT;
    const map = term.type === 'stem' ? this.#stems : this.#terms;
    const key = this.#folded(term.surface);
    let id = map.get(key);
    if (id === undefined) {
      id = this.#nextTerm++;
      map.set(key, id);
    }
    return id;
  }

  #folded(surface: string): string {
    return this.#fold === 'bare' ? foldBare(surface) : foldMarks(surface);
  }

  #child(node: number, term: number): number {
    const key = node * TERM_LIMIT + term;
    let child = this.#edges.get(key);
    if (child === undefined) {
      child = this.#nodes++;
      this.#edges.set(key, child);
    }
    return child;
  }

  /** A matcher for one text: it looks each distinct word of the text up once. */
  matcher(tokens: Tokens): Matcher {
    return new Matcher(tokens, this.#view());
  }

  #view(): TrieView {
    return {
      edges: this.#edges,
      entries: this.#entries,
      levelTerms: this.#levelTerms,
      exact: (words, id) => this.#terms.get(this.#fold === 'bare' ? words.bare[id] : words.marks[id]) ?? NO_TERM,
      stem: (words, id) => this.#stemOf(this.#fold === 'bare' ? words.bare[id] : words.marks[id]),
      hasStems: this.#stems.size > 0,
    };
  }

  #stemOf(word: string): number {
    for (const length of this.#stemLengths) {
      if (length > word.length) continue;
      const term = this.#stems.get(word.slice(0, length));
      if (term !== undefined) return term;
    }
    return NO_TERM;
  }
}

interface TrieView {
  edges: Map<number, number>;
  entries: (Entry[] | undefined)[];
  levelTerms: Set<number>;
  exact(words: Words, id: number): number;
  stem(words: Words, id: number): number;
  hasStems: boolean;
}

const UNKNOWN = -1;

export class Matcher {
  readonly #tokens: Tokens;
  readonly #trie: TrieView;
  readonly #exact: Int32Array;
  readonly #stem: Int32Array;

  constructor(tokens: Tokens, trie: TrieView) {
    this.#tokens = tokens;
    this.#trie = trie;
    this.#exact = new Int32Array(tokens.words.size).fill(UNKNOWN);
    this.#stem = new Int32Array(trie.hasStems ? tokens.words.size : 0).fill(UNKNOWN);
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
    if (node !== 0) {
      const entries = this.#trie.entries[node];
      if (entries) this.#collect(entries, start, at, level, cues);
    }
    if (at >= to) return;
    const id = this.#tokens.word[at];
    const exact = this.#exactTerm(id);
    if (exact !== NO_TERM) this.#follow(node, exact, start, at, to, level, cues);
    if (this.#trie.hasStems) {
      const stem = this.#stemTerm(id);
      if (stem !== NO_TERM) this.#follow(node, stem, start, at, to, level, cues);
      if (this.#trie.levelTerms.has(stem)) this.#follow(node, LEVEL_SLOT, start, at, to, at, cues);
    }
    if (this.#trie.levelTerms.has(exact)) this.#follow(node, LEVEL_SLOT, start, at, to, at, cues);
    if (this.#tokens.isNumber(at)) this.#follow(node, NUMBER_SLOT, start, at, to, level, cues);
  }

  #follow(node: number, term: number, start: number, at: number, to: number, level: number, cues: Cue[]): void {
    const child = this.#trie.edges.get(node * TERM_LIMIT + term);
    if (child !== undefined) this.#walk(child, start, at + 1, to, level, cues);
  }

  #collect(entries: Entry[], start: number, end: number, level: number, cues: Cue[]): void {
    for (const { kind, value, capitals } of entries) {
      if (capitals.every(({ place, all }) => this.#hasCapitals(start + place, all))) {
        cues.push({ kind, value, start, end, level });
      }
    }
  }

  #hasCapitals(i: number, all: boolean): boolean {
    const shape = this.#tokens.shape(i);
    return all ? shape === Shape.Upper : shape !== Shape.Lower;
  }

  #exactTerm(id: number): number {
    const known = this.#exact[id];
    if (known !== UNKNOWN) return known;
    const term = this.#trie.exact(this.#tokens.words, id);
    this.#exact[id] = term;
    return term;
  }

  #stemTerm(id: number): number {
    const known = this.#stem[id];
    if (known !== UNKNOWN) return known;
    const term = this.#trie.stem(this.#tokens.words, id);
    this.#stem[id] = term;
    return term;
  }
}
