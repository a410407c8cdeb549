/** Whole articles: passages of every kind with filler between them, and what they state together. */
import fc from 'fast-check';
import { documents } from './documents.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { Grammar } from './grammar.ts';
import { one, type Passage, type Post, passage, type Truth, word } from './passage.ts';
import { people } from './people.ts';
import { quantities } from './quantities.ts';
import { vi } from './vi.ts';

export const GRAMMARS: Record<string, Grammar> = { en, fr, vi };

/** When articles are written: nothing in one lies behind its year but aims. */
const FIRST_YEAR = 2021;
const LAST_YEAR = 2025;

export interface GeneratedArticle {
  text: string;
  truth: Truth;
}

/** A passage of any kind, in an article of that year. */
export function anyPassage(grammar: Grammar, year: number): fc.Arbitrary<Passage> {
  return fc.oneof(
    { weight: 4, arbitrary: people(grammar) },
    { weight: 3, arbitrary: quantities(grammar, year) },
    { weight: 2, arbitrary: documents(grammar, year) },
    { weight: 3, arbitrary: word(grammar.fillers).map((text) => passage(text, {})) },
    {
      weight: 1,
      arbitrary: one(grammar.holders).map(({ text, role, body }) => passage(text, { holder: { role, body } })),
    },
    { weight: 1, arbitrary: word(grammar.furniture).map((text) => passage(text, {})) },
  );
}

/** Leaves out passages that would introduce somebody or something a second time. */
function distinct(passages: readonly Passage[]): Passage[] {
  const seen = new Set<string>();
  return passages.filter(({ keys }) => {
    if (keys.some((key) => seen.has(key))) return false;
    for (const key of keys) seen.add(key);
    return true;
  });
}

function has(post: Post, { comrades }: Passage): boolean {
  return comrades.some(({ titles }) => titles.some(({ role, body }) => role === post.role && body === post.body));
}

/** Leaves out passages that name somebody of the article by the post alone. */
function unheld(passages: readonly Passage[]): Passage[] {
  return passages.filter(({ holder }) => !holder || !passages.some((each) => has(holder, each)));
}

/** Those of the passages that have nothing to do with each other. */
export function unrelated(passages: readonly Passage[]): Passage[] {
  return unheld(distinct(passages));
}

/** Puts passages together: later mentions stand behind all introductions. */
export function compose(passages: readonly Passage[]): GeneratedArticle {
  const kept = unrelated(passages);
  const text = [...kept.map((each) => each.text), ...kept.flatMap(({ later }) => later)].join('\n');
  const all = <K extends keyof Truth>(kind: K): Truth[K] => kept.flatMap((each) => each[kind] as unknown[]) as Truth[K];
  return { text, truth: { comrades: all('comrades'), indicators: all('indicators'), references: all('references') } };
}

/** Articles in a language, as an arbitrary: failures shrink to the fewest and plainest passages. */
export function articles(language: string, maxLength = 14): fc.Arbitrary<GeneratedArticle> {
  const grammar = GRAMMARS[language];
  return fc
    .integer({ min: FIRST_YEAR, max: LAST_YEAR })
    .chain((year) => fc.array(anyPassage(grammar, year), { minLength: 1, maxLength, size: 'max' }))
    .map(compose);
}

/** The article of a seed, with what it states. */
export function article(language: string, seed: number): GeneratedArticle {
  return fc.sample(articles(language), { seed, numRuns: 1 })[0];
}
