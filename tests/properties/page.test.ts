/** What a page adds around and between the paragraphs of an article changes no fact of it. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { anyPassage, compose, GRAMMARS, unrelated } from '../generated/article.ts';
import type { Passage } from '../generated/passage.ts';
import { facts, plain } from './facts.ts';
import { SAMPLES } from './texts.ts';

/** `PAGE_RUNS` asks for more pages per property, `PAGE_SEED` for others. */
const numRuns = Number(process.env.PAGE_RUNS ?? 30);
const seed = Number(process.env.PAGE_SEED ?? 20_250_101);
const runs = { numRuns, seed };
const timeout = 1000 * numRuns;
const YEAR = 2024;
/** What `she` said somebody else may have said: a paragraph that goes on like this could be one of the article's. */
const PRONOUN = /(?<!\p{L})(s?he|ils?|elles?|anh|chị|ông|bà|họ)(?!\p{L})/iu;
/** A line of prose, not an item of a list nor a heading, is longer than this. */
const SHORTEST_PROSE = 100;

const CAPTIONS: Record<string, readonly string[]> = {
  en: ['A view of the conference. (Photo: VNA)', 'Photo: Minh Duc', 'Delegates at the session. Photo: Hoang Ngan/VNA'],
  fr: ['Vue de la conférence. (Photo : VNA)', 'Photo : Minh Duc', 'Les délégués à la séance. Photo : Hoang Ngan/VNA'],
  vi: ['Quang cảnh hội nghị. (Ảnh: TTXVN)', 'Ảnh: Minh Đức', 'Các đại biểu dự phiên họp. Ảnh: Hoàng Ngân/TTXVN'],
};
const CREDITS: Record<string, readonly string[]> = {
  en: ['By Minh Duc', 'VNA', 'Minh Duc - Hoang Ngan', 'Reporting by Thu Ha'],
  fr: ['Par Minh Duc', 'VNA', 'Minh Duc - Hoang Ngan', 'Texte et photos : Thu Ha'],
  vi: ['Minh Đức', 'TTXVN', 'Minh Đức - Hoàng Ngân', 'Tin, ảnh: Thu Hà'],
};

/** Whatever the capitals: a title may open one sentence and stand inside another. */
const small = (each: string) => plain(each.toLowerCase());

/** Paragraphs of sport, weather, recipes and foreign news that name no official and cite no document. */
function otherGenres(language: string): string[] {
  const folder = new URL(`../genres/${language}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').split('\n'))
    .filter((line) => line.length > SHORTEST_PROSE && !PRONOUN.test(line))
    .filter((line) => {
      const { comrades, references } = extract(line, { language });
      return comrades.length === 0 && references.length === 0;
    });
}

/** The lines between which something can stand that is no part of the article: both are paragraphs of prose. */
function seams(lines: readonly string[]): number[] {
  const isProse = (line: string | undefined) =>
    line !== undefined && line.length > SHORTEST_PROSE && /[.”"»]\s*$/u.test(line);
  return lines.flatMap((line, i) => (i > 0 && isProse(line) && isProse(lines[i - 1]) ? [i] : []));
}

/** An article with a line put in at one of its seams. */
function interrupted(
  language: string,
  line: fc.Arbitrary<string>,
): fc.Arbitrary<{ text: string; changed: string; inserted: string }> {
  const texts = SAMPLES.filter((sample) => sample.language === language && seams(sample.text.split('\n')).length > 0);
  return fc.tuple(fc.constantFrom(...texts), fc.nat(), line).map(([{ text }, place, inserted]) => {
    const lines = text.split('\n');
    const at = seams(lines);
    return { text, changed: lines.toSpliced(at[place % at.length], 0, inserted).join('\n'), inserted };
  });
}

describe.each(Object.keys(GRAMMARS))('a page in %s', (language) => {
  const options = { language };

  it.each([
    ['caption', CAPTIONS[language]],
    ['credit line', CREDITS[language]],
  ])('may have a %s between paragraphs', { timeout }, (_name, lines) => {
    fc.assert(
      fc.property(interrupted(language, fc.constantFrom(...lines)), ({ text, changed }) => {
        expect(facts(extract(changed, options))).toEqual(facts(extract(text, options)));
      }),
      runs,
    );
  });

  it('may hold a paragraph of another genre', { timeout }, () => {
    fc.assert(
      fc.property(interrupted(language, fc.constantFrom(...otherGenres(language))), ({ text, changed, inserted }) => {
        const from = [...changed.slice(0, changed.indexOf(inserted))].length;
        const to = from + [...inserted].length;
        const extraction = extract(changed, options);
        const indicators = extraction.indicators.filter(({ span }) => span[1] <= from || span[0] >= to);
        expect(facts({ ...extraction, indicators })).toEqual(facts(extract(text, options)));
      }),
      runs,
    );
  });

  it('names a person in capitals', { timeout }, () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SAMPLES.filter((sample) => sample.language === language)),
        fc.nat(),
        ({ text }, n) => {
          const extraction = extract(text, options);
          if (extraction.comrades.length === 0) return;
          const { mentions } = extraction.comrades[n % extraction.comrades.length];
          const points = [...text];
          const [start, end] = mentions[0];
          const changed = [
            ...points.slice(0, start),
            points.slice(start, end).join('').toUpperCase(),
            ...points.slice(end),
          ].join('');
          expect(facts(extract(changed, options), small)).toEqual(facts(extraction, small));
        },
      ),
      runs,
    );
  });

  it('states the same in any order of unrelated paragraphs', { timeout }, () => {
    const passages = fc.array(anyPassage(GRAMMARS[language], YEAR), { minLength: 2, maxLength: 8 }).map(unrelated);
    const orders = passages.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })),
    );
    const stated = (some: readonly Passage[]) => unordered(facts(extract(compose(some).text, options), small));
    fc.assert(
      fc.property(orders, ([one, other]) => {
        expect(stated(other)).toEqual(stated(one));
      }),
      runs,
    );
  });
});

/** Letters of no other language: an original caption on a translated page. */
const VIETNAMESE = /[ăơưđạảấầẩậắằẳẹẻẽếềểệịỉọỏốồổộớờởợụủứừửựỵỷ]/iu;

describe.each(['en', 'fr'])('names in %s', (language) => {
  const bare = (name: string) =>
    name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').normalize('NFC');

  it.each(SAMPLES.filter((sample) => sample.language === language))('may lose their marks: $name', ({ text }) => {
    const extraction = extract(text, { language });
    const points = [...text.normalize('NFC')];
    const names = extraction.comrades.flatMap(({ mentions }) => mentions).sort((a, b) => b[0] - a[0]);
    for (const [start, end] of names) {
      const line = points.slice(points.lastIndexOf('\n', start) + 1, start).join('');
      if (!VIETNAMESE.test(line)) points.splice(start, end - start, ...bare(points.slice(start, end).join('')));
    }
    const as = (each: string) => bare(plain(each));
    expect(facts(extract(points.join(''), { language }), as)).toEqual(facts(extraction, as));
  });
});

function unordered(value: unknown): unknown {
  if (Array.isArray(value))
    return value.map(unordered).sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, unordered(each)]));
}
