import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documentJsonSchema } from '../../src/extraction.ts';
import { type Extraction, extract } from '../../src/index.ts';
import { articlesIn, f1, KINDS, keysOf, postOf } from './gold.ts';

/** The least accuracy per language; raising one is a normal change. */
const FLOORS: Record<string, Record<(typeof KINDS)[number], number>> = {
  en: { comrades: 0.99, titles: 0.98, posts: 0.98, activities: 0.96, indicators: 0.97, references: 0.99 },
  fr: { comrades: 0.98, titles: 0.97, posts: 0.97, activities: 0.92, indicators: 0.97, references: 0.97 },
  vi: { comrades: 0.97, titles: 0.98, posts: 0.97, activities: 0.97, indicators: 0.97, references: 0.99 },
};

const validate = new Ajv2020().compile(documentJsonSchema());

describe.each(Object.keys(FLOORS))('articles in %s', (language) => {
  const articles = articlesIn(language).map((article) => ({ ...article, found: extract(article.text) }));

  test.each(KINDS)('%s', (kind) => {
    const wanted = articles.flatMap(({ name, gold }) =>
      keysOf(gold, kind).map((keys) => keys.map((key) => `${name} ${key}`)),
    );
    const found = articles.flatMap(({ name, found }) =>
      keysOf(found, kind).map((keys) => keys.map((key) => `${name} ${key}`)),
    );
    expect(f1(wanted, found)).toBeGreaterThanOrEqual(FLOORS[language][kind]);
  });

  test.each(articles.map((article) => [article.name, article] as const))('%s', (_name, { text, gold, found }) => {
    expect(found.language.code).toBe(gold.language.code);
    const source = { path: null, sha256: '0'.repeat(64), encoding: 'utf-8', characters: [...text].length };
    expect(validate({ source, ...found }), JSON.stringify(validate.errors)).toBe(true);
    expectSpans(text, found);
  });
});

/** Every span gives back, in code points, what it says. */
function expectSpans(text: string, { comrades, indicators, references }: Extraction): void {
  const points = [...text];
  const slice = ([start, end]: readonly [number, number]) => points.slice(start, end).join('');
  for (const { titles, mentions } of comrades) {
    for (const title of titles) expect(slice(title.span)).toBe(title.text);
    for (const mention of mentions) expect(slice(mention).trim()).not.toBe('');
  }
  for (const indicator of indicators) expect(slice(indicator.span)).toBe(indicator.text);
  for (const reference of references) expect(slice(reference.mentions[0])).toBe(reference.text);
}

test('one article in three languages gives the same posts, values and documents', () => {
  const [en, fr, vi] = ['en', 'fr', 'vi'].map((language) => {
    const article = articlesIn(language).find(({ name }) => name === 'trilingual');
    const { comrades, indicators, references } = extract(article?.text ?? '');
    return {
      posts: comrades.flatMap(({ titles }) => titles.map(postOf)).sort(),
      values: indicators.map(({ value, upTo, unit }) => `${value} ${upTo} ${unit}`).sort(),
      documents: references.map(({ id }) => id).sort(),
    };
  });
  expect(fr).toEqual(en);
  expect(vi).toEqual(en);
});
