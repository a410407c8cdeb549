/**
 * Articles composed from the grammars, extracted and compared with what they were composed of: every field, and nothing
 * beyond it. `GENERATED_ARTICLES` asks for more of them per language, `GENERATED_SEED` for others.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { article, articles, GRAMMARS } from './article.ts';
import { found } from './compare.ts';

const numRuns = Number(process.env.GENERATED_ARTICLES ?? 330);
const seed = Number(process.env.GENERATED_SEED ?? 20_250_101);

describe.each(Object.keys(GRAMMARS))('generated articles in %s', (language) => {
  it('are found as they were composed', { timeout: 1000 * numRuns }, () => {
    fc.assert(
      fc.property(articles(language), ({ text, truth }) => {
        expect(found(extract(text, { language }))).toEqual(truth);
      }),
      { numRuns, seed },
    );
  });

  it('are in their language', () => {
    for (let n = 0; n < 50; n++) {
      const { text } = article(language, n);
      if (text.length > 600) expect(extract(text).language.code, text).toBe(language);
    }
  });

  it('are the same for the same seed', () => {
    expect(article(language, 7)).toEqual(article(language, 7));
  });
});
