/**
 * By what a language is known, and how much of it a stretch of text shows. Packs give the evidence as data; words that
 * several installed packs claim tell nothing between them.
 */

import { foldBare, foldMarks } from '../text/fold.ts';
import { ByWords, type Words } from '../text/words.ts';
import type { LanguagePack } from './pack.ts';

export interface LanguageEvidence {
  /**
   * Words that few other languages write so: those of grammar first, then those that headlines of these articles are
   * made of. In lower case, parted by spaces.
   */
  words: string;
  /** Words that other languages of the world have too (`la`, `in`): they tell installed languages apart, and little more. */
  shared: string;
  /** What many words of the language look like, and few of its neighbours': beginnings, endings, groups of letters. */
  shapes?: RegExp;
  /** A letter that hardly any other language writes. */
  letters?: RegExp;
  /** How every word of the language is spelt, folded to lower case. A word that is spelt otherwise is not of it. */
  spelling: RegExp;
}

/** What one word says for a language. */
const Weight = {
  Distinctive: 1,
  Letter: 1,
  /** A word that the language writes with marks, found without them: `quyet`. */
  Bare: 0.7,
  Shared: 0.3,
  Shape: 0.3,
  Misspelt: -1,
} as const;

/** What words say for each installed language. */
export class WordEvidence {
  /** By word, then by language: `weights[word * languages + language]`. */
  weights = new Float64Array(0);
  /**
   * For each language whether the word tells something when written with a capital: when it is listed, because letters
   * alone do not tell a word from a name, and not if it would be a word only with its marks, like the name `Trung`.
   */
  asCapital = new Uint8Array(0);
  /** For each language whether the word shows it with all marks (1), or as one that lost its marks (2). */
  marks = new Uint8Array(0);
  readonly #index: EvidenceIndex;
  /** Words that have been weighed. */
  #weighed = 1;

  constructor(index: EvidenceIndex) {
    this.#index = index;
  }

  /** Weighs the words that are new. */
  weigh(words: Words): this {
    const size = words.size * this.#index.packs.length;
    if (this.weights.length < size) {
      this.weights = enlarged(this.weights, new Float64Array(2 * size));
      this.asCapital = enlarged(this.asCapital, new Uint8Array(2 * size));
      this.marks = enlarged(this.marks, new Uint8Array(2 * size));
    }
    for (; this.#weighed < words.size; this.#weighed++) this.#weigh(words, this.#weighed);
    return this;
  }

  #weigh(words: Words, word: number): void {
    const index = this.#index;
    const { packs } = index;
    const marks = words.marks[word];
    const plain = marks === words.bare[word];
    const listed = index.words.get(marks);
    const lost = plain && !listed ? index.bare.get(marks) : undefined;
    packs.forEach(({ evidence, fold }, language) => {
      const at = word * packs.length + language;
      const owned = evidence.letters?.test(marks) ?? false;
      if (listed?.[language]) this.weights[at] = owned ? Weight.Distinctive : listed[language];
      else if (owned) this.weights[at] = Weight.Letter;
      else if (lost?.[language]) this.weights[at] = lost[language];
      else if (!evidence.spelling.test(marks)) this.weights[at] = Weight.Misspelt;
      else if (!listed && evidence.shapes?.test(marks)) this.weights[at] = Weight.Shape;
      if (listed?.[language] && !(plain && fold === 'marks')) this.asCapital[at] = 1;
      if (owned) this.marks[at] = 1;
      else if (lost?.[language]) this.marks[at] = 2;
    });
  }
}

/** The evidence of the installed packs, by word. Made once. */
export class EvidenceIndex {
  readonly packs: readonly LanguagePack[];
  /** For each word its weight by language. */
  readonly words = new Map<string, Float64Array>();
  /** The same for what words are without their marks, for languages whose marks tell words apart. */
  readonly bare = new Map<string, Float64Array>();
  readonly #evidence = new ByWords(() => new WordEvidence(this));

  constructor(packs: readonly LanguagePack[]) {
    this.packs = packs;
    packs.forEach((pack, language) => {
      this.#add(this.words, wordsOf(pack.evidence.shared), language, Weight.Shared);
      this.#add(this.words, wordsOf(pack.evidence.words), language, Weight.Distinctive);
    });
    packs.forEach((pack, language) => {
      if (pack.fold !== 'marks') return;
      const marked = wordsOf(pack.evidence.words).filter((word) => foldBare(word) !== word);
      this.#add(
        this.bare,
        marked.map(foldBare).filter((word) => !this.words.has(word)),
        language,
        Weight.Bare,
      );
    });
  }

  /** What the words of texts say. */
  of(words: Words): WordEvidence {
    return this.#evidence.of(words).weigh(words);
  }

  #add(map: Map<string, Float64Array>, words: readonly string[], language: number, weight: number): void {
    for (const word of words) {
      let weights = map.get(word);
      if (!weights) {
        weights = new Float64Array(this.packs.length);
        map.set(word, weights);
      }
      weights[language] = Math.max(weights[language], weight);
    }
  }
}

function enlarged<T extends Float64Array | Uint8Array>(array: T, larger: T): T {
  larger.set(array);
  return larger;
}

function wordsOf(list: string): string[] {
  return list.trim().split(/\s+/).map(foldMarks);
}
