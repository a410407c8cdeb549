/**
 * The phrases of a lexicon as tables: a trie over terms (words and stems) whose nodes are numbered breadth first, so that the
 * node behind an edge is the number of the edge plus one. Made from the phrases by `buildTrie`, at the latest when a text needs
 * them; the build of the package makes them beforehand (`scripts/build.mjs`).
 */
import { foldBare, foldMarks } from '../text/fold.ts';
import type { Lexicon } from './cues.ts';
import { expandPhrase, type PhraseTerm } from './phrase.ts';

/** How words are compared: with or without their diacritics. */
export type Fold = 'marks' | 'bare';

export interface Trie {
  /** The words that phrases hold, folded: a term is `FIRST_TERM` plus the place of its word. */
  words: readonly string[];
  /** The stems, whose terms follow those of the words. */
  stems: readonly string[];
  /** For each node how many edges leave it; the edges stand in the order of their nodes, each node's by their terms. */
  edgeCounts: Uint16Array;
  edgeTerms: Uint16Array;
  /** For each node how many phrases end there; the phrases stand in the order of their nodes. */
  phraseCounts: Uint8Array;
  /** The row of the lexicon that a phrase is of, counted through all its kinds. */
  phraseRows: Uint16Array;
  /** Two bits for each word of a phrase: 1 must have a capital, 2 must be in capitals throughout. */
  phraseCapitals: Uint32Array;
  /** Terms that are by themselves a cue of the kind `level`. */
  levelTerms: Uint16Array;
}

export const NO_TERM = 0;
export const LEVEL_SLOT = 1;
export const NUMBER_SLOT = 2;
export const FIRST_TERM = 3;

interface Node {
  children: Map<number, Node>;
  phrases: { row: number; capitals: number }[];
}

/** Compiles all phrases of a lexicon. */
export function buildTrie(lexicon: Lexicon, fold: Fold): Trie {
  return new TrieBuilder(fold).add(lexicon).tables();
}

class TrieBuilder {
  readonly #fold: (surface: string) => string;
  readonly #root: Node = { children: new Map(), phrases: [] };
  readonly #words = new Map<string, number>();
  readonly #stems = new Map<string, number>();
  readonly #levels: PhraseTerm[] = [];

  constructor(fold: Fold) {
    this.#fold = fold === 'bare' ? foldBare : foldMarks;
  }

  add(lexicon: Lexicon): this {
    const rows = Object.entries(lexicon).flatMap(([kind, rows]) => rows.map((row) => [kind, row] as const));
    // Words before stems, so that the terms of both are settled before the first edge.
    const phrases = rows.map(([, [, ...phrases]]) => phrases.flatMap(expandPhrase));
    for (const term of phrases.flat(2)) this.#intern(term);
    rows.forEach(([kind], row) => {
      for (const sequence of phrases[row]) {
        this.#addPhrase(sequence, row);
        if (kind === 'level' && sequence.length === 1) this.#levels.push(sequence[0]);
      }
    });
    return this;
  }

  #intern(term: PhraseTerm): void {
    if (term.type === 'slot') return;
    const map = term.type === 'stem' ? this.#stems : this.#words;
    const key = this.#fold(term.surface);
    if (!map.has(key)) map.set(key, map.size);
  }

  #addPhrase(sequence: readonly PhraseTerm[], row: number): void {
    let node = this.#root;
    let capitals = 0;
    sequence.forEach((term, place) => {
      if (term.type === 'word' && term.capital) capitals |= (term.capital === 'all' ? 2 : 1) << (2 * place);
      const key = this.#termOf(term);
      let child = node.children.get(key);
      if (!child) {
        child = { children: new Map(), phrases: [] };
        node.children.set(key, child);
      }
      node = child;
    });
    node.phrases.push({ row, capitals });
  }

  #termOf(term: PhraseTerm): number {
    if (term.type === 'slot') return term.slot === 'level' ? LEVEL_SLOT : NUMBER_SLOT;
    const key = this.#fold(term.surface);
    if (term.type === 'word') return FIRST_TERM + (this.#words.get(key) as number);
    return FIRST_TERM + this.#words.size + (this.#stems.get(key) as number);
  }

  tables(): Trie {
    const nodes: Node[] = [this.#root];
    const edgeTerms: number[] = [];
    // The list grows as it is gone through: breadth first.
    for (const { children } of nodes) {
      for (const [term, child] of [...children].sort(([a], [b]) => a - b)) {
        edgeTerms.push(term);
        nodes.push(child);
      }
    }
    const phrases = nodes.flatMap((node) => node.phrases);
    return {
      words: [...this.#words.keys()],
      stems: [...this.#stems.keys()],
      edgeCounts: Uint16Array.from(nodes, ({ children }) => children.size),
      edgeTerms: Uint16Array.from(edgeTerms),
      phraseCounts: Uint8Array.from(nodes, (node) => node.phrases.length),
      phraseRows: Uint16Array.from(phrases, ({ row }) => row),
      phraseCapitals: Uint32Array.from(phrases, ({ capitals }) => capitals),
      levelTerms: Uint16Array.from(new Set(this.#levels.map((term) => this.#termOf(term)))),
    };
  }
}
