/**
 * The evidence for each installed language in a stretch of text, added up, and how sure it makes of a language.
 */
import type { Tokens } from '../text/tokens.ts';
import type { WordEvidence } from './evidence.ts';

/** A language by its place among the installed ones, -1 for none, and how probable it is. */
export interface Verdict {
  language: number;
  confidence: number;
}

export type Ranking = readonly (readonly [language: number, score: number])[];

/**
 * The weights of what is known of a text: see `Tally.features` and `Tally.votes`. Fitted by logistic regression on
 * windows of three to forty words of the articles in `fixtures/` and of invented texts, in the installed languages and
 * in eleven others: `tests/language/calibration.ts`, which says how they are made anew.
 */
const ALONE: readonly number[] = [2.89, 5.67, 2.8, -4.36];
const TOGETHER: readonly number[] = [2.44, 4.08, 2.57, -2.81, 0.75, 3.16];

/** From this confidence on the words are believed without asking any other detector. */
export const SURE = 0.9;

/** Fewer words in lower case than this: those with a capital are listened to as well. */
const FEW = 4;
/** No more is believed of one or two words than of so many. */
const FEWEST = 3;
/** A listed word written with a capital may still be part of a name: `Le`, `Ban`. */
const CAPITAL_WEIGHT = 0.5;

export class Tally {
  /** Words that were counted. */
  counted = 0;
  readonly #tokens: Tokens;
  readonly #evidence: WordEvidence;
  readonly #languages: number;
  readonly #scores: Float64Array;
  readonly #capitalScores: Float64Array;
  #capitals = 0;
  readonly #marked: Int32Array;
  readonly #unmarked: Int32Array;

  constructor(tokens: Tokens, evidence: WordEvidence, languages: number) {
    this.#tokens = tokens;
    this.#evidence = evidence;
    this.#languages = languages;
    this.#scores = new Float64Array(languages);
    this.#capitalScores = new Float64Array(languages);
    this.#marked = new Int32Array(languages);
    this.#unmarked = new Int32Array(languages);
  }

  /**
   * Adds the words of tokens `[from, to)`. Only those in lower case count in full, and one that opens a sentence:
   * articles in every language are full of Vietnamese names.
   */
  count(from: number, to: number): this {
    const tokens = this.#tokens;
    for (let i = from; i < to; i++) {
      if (!tokens.isWord(i)) continue;
      if (!tokens.isCapital(i) || opensSentence(tokens, i, from, to)) this.#countWord(tokens.word[i]);
      else this.#countCapital(tokens.word[i]);
    }
    return this;
  }

  #countWord(word: number): void {
    this.counted++;
    const at = word * this.#languages;
    for (let language = 0; language < this.#languages; language++) {
      this.#scores[language] += this.#evidence.weights[at + language];
      if (this.#evidence.marks[at + language] === 1) this.#marked[language]++;
      else if (this.#evidence.marks[at + language] === 2) this.#unmarked[language]++;
    }
  }

  #countCapital(word: number): void {
    const at = word * this.#languages;
    let counts = false;
    for (let language = 0; language < this.#languages; language++) {
      if (this.#evidence.asCapital[at + language] === 0) continue;
      this.#capitalScores[language] += CAPITAL_WEIGHT * this.#evidence.weights[at + language];
      counts = true;
    }
    if (counts) this.#capitals += CAPITAL_WEIGHT;
  }

  add(other: Tally): void {
    this.counted += other.counted;
    this.#capitals += other.#capitals;
    for (let language = 0; language < this.#languages; language++) {
      this.#scores[language] += other.#scores[language];
      this.#capitalScores[language] += other.#capitalScores[language];
      this.#marked[language] += other.#marked[language];
      this.#unmarked[language] += other.#unmarked[language];
    }
  }

  /** Whether there are too few words in lower case to go by. */
  get isShort(): boolean {
    return this.counted < FEW;
  }

  /** Whether nothing in it shows any language. */
  get isSilent(): boolean {
    const best = this.best();
    return best < 0 || this.score(best) === 0;
  }

  /** Whether it is spelt as no installed language is: in another script, or full of letters of others. */
  get isForeign(): boolean {
    const best = this.best();
    return best >= 0 && this.rate(best) < -0.2;
  }

  /** The language with the most evidence, -1 when there is no word. */
  best(): number {
    if (this.#words === 0) return -1;
    let best = 0;
    for (let language = 1; language < this.#languages; language++) {
      if (this.score(language) > this.score(best)) best = language;
    }
    return best;
  }

  score(language: number): number {
    return this.#scores[language] + (this.isShort ? this.#capitalScores[language] : 0);
  }

  /** The evidence for a language in proportion to the words. */
  rate(language: number): number {
    return this.#words === 0 ? 0 : this.score(language) / this.#words;
  }

  /** How much more evidence there is for one language than for another. */
  lead(language: number, over: number): number {
    return this.score(language) - Math.max(0, this.score(over));
  }

  /** Whether words of a language that is written with marks stand there without them. */
  isBare(language: number): boolean {
    return this.#unmarked[language] > 4 * this.#marked[language];
  }

  get #words(): number {
    return this.counted + (this.isShort ? this.#capitals : 0);
  }

  /** The likeliest language, from the words alone. */
  verdict(): Verdict {
    const language = this.best();
    return { language, confidence: language < 0 ? 0 : probability(ALONE, this.features(language)) };
  }

  /**
   * The likeliest language, with the help of another detector.
   *
   * @param ranking languages by their place among the installed ones, -1 for others, with a score; the first has score 1
   */
  verdictWith(ranking: Ranking): Verdict {
    let likeliest: Verdict = { language: -1, confidence: 0 };
    if (ranking.length === 0 || this.#words === 0) return this.verdict();
    for (let language = 0; language < this.#languages; language++) {
      const confidence = probability(TOGETHER, [...this.features(language), ...this.votes(language, ranking)]);
      if (confidence > likeliest.confidence) likeliest = { language, confidence };
    }
    return likeliest;
  }

  /** What the words say for a language: how much more than for any other, and that in proportion to their number. */
  features(language: number): number[] {
    let second = 0;
    for (let other = 0; other < this.#languages; other++) {
      if (other !== language) second = Math.max(second, this.score(other));
    }
    const lead = this.score(language) - second;
    const words = Math.max(FEWEST, this.#words);
    return [1, Math.sign(lead) * Math.log1p(Math.abs(lead)), lead / words, Math.log(words)];
  }

  /** What a ranking says for a language: how far it is above all others, which counts for more in a longer text. */
  votes(language: number, ranking: Ranking): number[] {
    const own = ranking.find(([ranked]) => ranked === language)?.[1] ?? 0;
    const other = ranking.find(([ranked]) => ranked !== language)?.[1] ?? 0;
    return [own - other, (own - other) * Math.log1p(this.#words)];
  }
}

function probability(weights: readonly number[], features: readonly number[]): number {
  return logistic(weights.reduce((sum, weight, i) => sum + weight * features[i], 0));
}

function opensSentence(tokens: Tokens, i: number, from: number, to: number): boolean {
  const opens = i === from || tokens.is(i - 1, '.') || tokens.is(i - 1, '!') || tokens.is(i - 1, '?');
  return opens && i + 1 < to && tokens.isWord(i + 1) && !tokens.isCapital(i + 1);
}

function logistic(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
