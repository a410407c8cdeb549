/**
 * What is measured on: articles put together from the lines of the fixtures and of generated articles. No text is repeated
 * over and over: the distinct words grow with the text, as in real archives.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { article, GRAMMARS } from '../tests/generated/article.ts';

/** The languages that there are generated articles in. */
export const LANGUAGES = Object.keys(GRAMMARS);

/** Generated articles whose lines are drawn from. */
const GENERATED = 150;
/** An article of the size at which the start-up is measured. */
export const ARTICLE = 25_000;
/** Articles of an archive are as long as those of provincial papers. */
const SHORTEST = 2_000;
const LONGEST = 8_000;

/**
 * By Heaps' law a text of n words has about K·√n distinct ones, so that the word behind n others is new with probability
 * K/2√n. The lines drawn from have the commonest words; the rest are coined.
 */
const HALF_K = 10;
const MOST_COINED = 0.03;
const LONG_WORD = /\p{L}{4,}/gu;
const SYLLABLES = ['ba', 'cho', 'dé', 'ga', 'hu', 'kim', 'lo', 'ma', 'ni', 'phu', 'ri', 'sơn', 'ta', 'vu', 'xa', 'ye'];

/** An endless archive in one language, the same every time. */
export class Archive {
  readonly #lines: readonly string[];
  readonly #random = randomNumbers(1);
  #words = 0;
  #coined = 0;

  constructor(language: string) {
    this.#lines = linesOf(language);
  }

  /** The next article, of about so many bytes. */
  article(bytes: number): string {
    const lines: string[] = [];
    for (let left = bytes; left > 0; ) {
      const line = this.#varied(this.#lines[Math.floor(this.#random() * this.#lines.length)]);
      lines.push(line);
      left -= Buffer.byteLength(line) + 1;
    }
    return `${lines.join('\n')}\n`;
  }

  /** The next articles, of usual lengths, that are of so many bytes together. */
  articles(bytes: number): string[] {
    const articles: string[] = [];
    for (let left = bytes; left > 0; left -= Buffer.byteLength(articles[articles.length - 1])) {
      articles.push(this.article(Math.min(left, SHORTEST + this.#random() * (LONGEST - SHORTEST))));
    }
    return articles;
  }

  /** A line with some of its words replaced by new ones. */
  #varied(line: string): string {
    return line.replace(LONG_WORD, (word) => {
      this.#words++;
      const isNew = this.#random() < Math.min(MOST_COINED, HALF_K / Math.sqrt(this.#words));
      return isNew ? word.slice(0, 2) + this.#coin() : word;
    });
  }

  #coin(): string {
    let word = '';
    for (let n = ++this.#coined; n > 0; n = Math.floor(n / SYLLABLES.length)) word += SYLLABLES[n % SYLLABLES.length];
    return word;
  }
}

function linesOf(language: string): string[] {
  const folder = path.join('fixtures', language);
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  const fixtures = files.map((file) => readFileSync(path.join(folder, file), 'utf8'));
  const generated = Array.from({ length: GENERATED }, (_, seed) => article(language, seed).text);
  return [...fixtures, ...generated].flatMap((text) => text.split('\n')).filter((line) => line !== '');
}

/** Numbers in [0, 1) that look random and are the same every time (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
