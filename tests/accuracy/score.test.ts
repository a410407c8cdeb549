import { Chalk } from 'chalk';
import { describe, expect, it, test } from 'vitest';
import { type Extraction, extract } from '../../src/index.ts';
import { compare, runOf } from './compare.ts';
import { belowFloors, f1, figuresOf, type Judged, precision, recall } from './figures.ts';
import type { Article, Gold } from './gold.ts';
import { fold, overlap, paired } from './match.ts';
import { reportChanges, reportDetails, reportFigures } from './report.ts';
import { judge } from './score.ts';

const TEXT =
  'Comrade Le Van Khai, Provincial Party Secretary, chaired the conference.\nGRDP grew by 8.56% in 2023, and Resolution No. 57-NQ/TW of the Politburo was carried out.\n';
const FOUND = extract(TEXT, { language: 'en', explain: true });
/** What is found in the text is what is there, as far as this test goes. */
const GOLD: Gold = FOUND;

function judgedAs(gold: Gold, found: Extraction = FOUND): Judged {
  const article: Article = { name: 'en/test', path: 'en/test.txt', text: TEXT, gold };
  return { article, judgements: judge(article, found) };
}

/** `kind verdict: entry` for everything that is not right. */
function wrongIn({ judgements }: Judged): string[] {
  return judgements
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ kind, verdict, entry }) => `${kind} ${verdict}: ${entry}`);
}

const [COMRADE] = GOLD.comrades;
const [TITLE] = COMRADE.titles;
const [INDICATOR] = GOLD.indicators;
const [REFERENCE] = GOLD.references;

describe('what counts as right', () => {
  it('is what the gold says', () => {
    expect(wrongIn(judgedAs(GOLD))).toEqual([]);
  });

  it.each<[string, Gold]>([
    ['a name in other letters', { ...GOLD, comrades: [{ ...COMRADE, name: 'LÊ VĂN KHẢI' }] }],
    ['another form of a name', { ...GOLD, comrades: [{ ...COMRADE, name: 'Khai', nameAlt: ['Le Van Khai'] }] }],
    ['a gender that the gold leaves open', { ...GOLD, comrades: [{ ...COMRADE, gender: null }] }],
    ['a metric that has most words', { ...GOLD, indicators: [{ ...INDICATOR, metric: 'the GRDP' }] }],
    ['another period', { ...GOLD, indicators: [{ ...INDICATOR, period: '2024', periodAlt: ['2023'] }] }],
    ['a metric that the gold leaves open', { ...GOLD, indicators: [{ ...INDICATOR, metric: null }] }],
    ['a document by another id', { ...GOLD, references: [{ ...REFERENCE, id: 'x', idAlt: ['resolution/57-nq/tw'] }] }],
    ['a document of which only the id is known', { ...GOLD, references: [{ id: REFERENCE.id }] }],
  ])('includes %s', (_, gold) => {
    expect(wrongIn(judgedAs(gold))).toEqual([]);
  });

  it.each<[string, Gold, string[]]>([
    ['the language', { ...GOLD, language: { code: 'fr' } }, ['language wrong: fr']],
    [
      'a person, with the posts and activities',
      { ...GOLD, comrades: [] },
      [
        'comrades false: Le Van Khai',
        'titles false: Le Van Khai: Provincial Party Secretary',
        'posts false: Le Van Khai: secretary · party-committee · province (Provincial Party Secretary)',
        'activities false: Le Van Khai: chaired',
      ],
    ],
    [
      'the words of a post',
      { ...GOLD, comrades: [{ ...COMRADE, titles: [{ ...TITLE, text: 'Party Secretary' }] }] },
      ['titles missed: Le Van Khai: Party Secretary', 'titles false: Le Van Khai: Provincial Party Secretary'],
    ],
    [
      'the meaning of a post',
      { ...GOLD, comrades: [{ ...COMRADE, titles: [{ ...TITLE, sector: 'finance' }] }] },
      [
        'posts missed: Le Van Khai: secretary · party-committee · province (Provincial Party Secretary)',
        'posts false: Le Van Khai: secretary · party-committee · province (Provincial Party Secretary)',
      ],
    ],
    [
      'an activity',
      { ...GOLD, comrades: [{ ...COMRADE, activities: ['spoke'] }] },
      ['activities missed: Le Van Khai: spoke', 'activities false: Le Van Khai: chaired'],
    ],
    [
      'gender and honorific',
      { ...GOLD, comrades: [{ ...COMRADE, gender: 'female', honorific: 'ms' }] },
      ['gender wrong: Le Van Khai', 'honorific wrong: Le Van Khai'],
    ],
    [
      'a value, and with it the record',
      { ...GOLD, indicators: [{ ...INDICATOR, value: 8.6 }] },
      ['indicators missed: 8.56%', 'indicators false: 8.56%', 'records missed: 8.56%', 'records false: 8.56%'],
    ],
    [
      'a detail, and with it the record',
      { ...GOLD, indicators: [{ ...INDICATOR, base: 'plan' }] },
      ['base wrong: 8.56%', 'records missed: 8.56%', 'records false: 8.56%'],
    ],
    [
      'a document by its date',
      { ...GOLD, references: [{ ...REFERENCE, date: '2024' }] },
      ['refDate wrong: resolution/57-NQ/TW'],
    ],
    [
      'a document by its issuer and subject',
      {
        ...GOLD,
        references: [{ ...REFERENCE, issuer: { text: '', body: 'government', level: 'central' }, subject: 'science' }],
      },
      ['refIssuer wrong: resolution/57-NQ/TW', 'refSubject wrong: resolution/57-NQ/TW'],
    ],
  ])('leaves out %s', (_, gold, wrong) => {
    expect(wrongIn(judgedAs(gold))).toEqual(wrong);
  });

  it('is a quantity once for each time it is stated', () => {
    const twice = { ...GOLD, indicators: [INDICATOR, INDICATOR] };
    expect(wrongIn(judgedAs(twice))).toEqual(['indicators missed: 8.56%', 'records missed: 8.56%']);
    expect(wrongIn(judgedAs(twice, { ...FOUND, indicators: [...FOUND.indicators, ...FOUND.indicators] }))).toEqual([]);
  });
});

describe('wordings', () => {
  test.each([
    ['Đồng chí, Trần', 'dong chi tran'],
    ['Le  Comité’s', 'le comite s'],
    ['8,5 %', '8 5 %'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test.each([
    ['a b c d', 'a b', 2 / 3],
    ['a a', 'a', 2 / 3],
    ['经济增长率', '增长率', 3 / 4],
    ['', '', 1],
    ['a', '', 0],
  ])('%s and %s share %d', (a, b, share) => {
    expect(overlap(a, b)).toBeCloseTo(share);
  });

  it('are paired with the most alike that is free, of equals with the first', () => {
    expect(paired([5, 6], [1, 6, 5], (a, b) => 1 / (1 + Math.abs(a - b)))).toEqual({
      pairs: [
        [5, 5],
        [6, 6],
      ],
      missed: [],
      extra: [1],
    });
    expect(paired(['a', 'b'], ['b'], (a, b) => (a === b ? 1 : 0)).missed).toEqual(['a']);
  });
});

describe('figures', () => {
  const judged = [judgedAs(GOLD), judgedAs({ ...GOLD, comrades: [] })];

  it('are precision, recall and F1', () => {
    const { comrades } = figuresOf(judged).kinds;
    expect([precision(comrades), recall(comrades), f1(comrades)]).toEqual([1 / 2, 1, 2 / 3]);
  });

  it('are of details the share of those that are right', () => {
    const half = [judgedAs(GOLD), judgedAs({ ...GOLD, indicators: [{ ...INDICATOR, base: 'plan' }] })];
    expect(f1(figuresOf(half).kinds.base)).toBe(1 / 2);
  });

  it('are one where there is nothing to find and nothing is found', () => {
    expect(f1(figuresOf([]).kinds.titles)).toBe(1);
  });

  it('are told when they are below their floors', () => {
    expect(belowFloors(judged, { en: { comrades: 0.6 }, fr: { comrades: 1 } })).toEqual([]);
    expect(belowFloors(judged, { en: { comrades: 0.7 } })).toEqual(['en comrades 0.6667, floor 0.7']);
  });

  it('are reported per language, with every miss in its place', () => {
    const chalk = new Chalk({ level: 0 });
    expect(reportFigures(judged, chalk)).toContain(
      '  comrades             1         0         1     0.500     1.000     0.667\n',
    );
    expect(reportDetails(judged, chalk)).toBe(
      'en/test\n  comrades false: Le Van Khai\n    en/test.txt:1:9  ← address: Comrade\n',
    );
  });
});

describe('runs compared', () => {
  const good = runOf([judgedAs(GOLD)]);
  const chalk = new Chalk({ level: 0 });

  it.each<[string, Gold, string]>([
    ['a false find', { ...GOLD, comrades: [] }, 'comrades false: Le Van Khai'],
    ['a miss', { ...GOLD, indicators: [INDICATOR, { ...INDICATOR, text: '9%', value: 9 }] }, 'indicators missed: 9%'],
    ['a detail', { ...GOLD, indicators: [{ ...INDICATOR, base: 'plan' }] }, 'base wrong: 8.56% – nothing, not “plan”'],
  ])('tell %s from what was right', (_, gold, told) => {
    const bad = runOf([judgedAs(gold)]);
    const all =
      gold.indicators.length > 1 ? runOf([judgedAs(gold, { ...FOUND, indicators: gold.indicators as never })]) : good;
    expect(reportChanges(compare(bad, all), chalk)).toBe(
      `gains 1 (as it was judged before)\n  + en/test  ${told}\nlosses 0 (as it is judged now)\n`,
    );
    expect(reportChanges(compare(all, bad), chalk)).toBe(
      `gains 0 (as it was judged before)\nlosses 1 (as it is judged now)\n  - en/test  ${told}\n`,
    );
  });

  it('leave out articles that only one of them has', () => {
    expect(compare({}, good)).toEqual({ gains: [], losses: [] });
  });
});
