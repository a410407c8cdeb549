/** The figures of a run: precision and recall per kind, and how many of the details are right. */
import { type ExtractOptions, extract } from '../../src/index.ts';
import type { Article } from './gold.ts';
import { DETAILS, type Detail, type Judgement, judge, KINDS, type Kind } from './score.ts';

/** An article with its judgements. */
export interface Judged {
  article: Article;
  judgements: Judgement[];
}

/** Extracts the articles and judges what is found. */
export function run(articles: readonly Article[], options: ExtractOptions = { explain: true }): Judged[] {
  return articles.map((article) => ({ article, judgements: judge(article, extract(article.text, options)) }));
}

/** How often entries of one kind were right, missed and false. */
export interface Count {
  right: number;
  missed: number;
  false: number;
}

export interface Figures {
  articles: number;
  kinds: Record<Kind | Detail, Count>;
}

/** A wrong detail is one missed and one false. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const none = [...KINDS, ...DETAILS].map((kind) => [kind, { right: 0, missed: 0, false: 0 }]);
  const kinds: Figures['kinds'] = Object.fromEntries(none);
  for (const { kind, verdict } of judged.flatMap(({ judgements }) => judgements)) {
    if (verdict === 'right') kinds[kind].right++;
    if (verdict === 'missed' || verdict === 'wrong') kinds[kind].missed++;
    if (verdict === 'false' || verdict === 'wrong') kinds[kind].false++;
  }
  return { articles: judged.length, kinds };
}

/** The judged articles by the language of their gold. */
export function byLanguage(judged: readonly Judged[]): Map<string, Judged[]> {
  const languages = new Map<string, Judged[]>();
  for (const one of judged) {
    const { code } = one.article.gold.language;
    languages.set(code, [...(languages.get(code) ?? []), one]);
  }
  return languages;
}

export function precision({ right, false: wrong }: Count): number {
  return right + wrong === 0 ? 1 : right / (right + wrong);
}

export function recall({ right, missed }: Count): number {
  return right + missed === 0 ? 1 : right / (right + missed);
}

/** For a detail, the share of those that are right. */
export function f1({ right, missed, false: wrong }: Count): number {
  const all = 2 * right + missed + wrong;
  return all === 0 ? 1 : (2 * right) / all;
}

/** The least F1 per language and kind. */
export type Floors = Record<string, Partial<Record<Kind | Detail, number>>>;

/** What lies below its floor, in words. */
export function belowFloors(judged: readonly Judged[], floors: Floors): string[] {
  return [...byLanguage(judged)].flatMap(([language, articles]) => {
    const { kinds } = figuresOf(articles);
    return Object.entries(floors[language] ?? {})
      .filter(([kind, floor]) => f1(kinds[kind as Kind]) < floor)
      .map(([kind, floor]) => `${language} ${kind} ${f1(kinds[kind as Kind]).toFixed(4)}, floor ${floor}`);
  });
}
