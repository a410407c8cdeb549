import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { documentJsonSchema } from '../../src/extraction.ts';
import { type Extraction, extract } from '../../src/index.ts';
import { belowFloors, run } from './figures.ts';
import floors from './floors.json' with { type: 'json' };
import { articlesIn } from './gold.ts';
import { postOf } from './score.ts';

const validate = new Ajv2020().compile(documentJsonSchema());

describe.each(Object.keys(floors))('articles in %s', (language) => {
  const articles = articlesIn(language);

  test('are read as well as ever', () => {
    expect(belowFloors(run(articles, {}), floors)).toEqual([]);
  });

  test.each(articles.map((article) => [article.name, article] as const))('%s', (_name, { text, gold }) => {
    const found = extract(text);
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
    const article = articlesIn(language).find(({ name }) => name.endsWith('/trilingual'));
    const { comrades, indicators, references } = extract(article?.text ?? '');
    return {
      posts: comrades.flatMap(({ titles }) => titles.map(postOf)).sort(),
      values: indicators.map(({ value, upTo, unit }) => `${value} ${upTo} ${unit}`).sort(),
      documents: references.map(({ id }) => id).sort(),
    };
  });
  expect(en.posts).not.toEqual([]);
  expect(fr).toEqual(en);
  expect(vi).toEqual(en);
});
