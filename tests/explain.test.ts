import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { documentJsonSchema } from '../src/extraction.ts';
import { type Evidence, type Extraction, extract } from '../src/index.ts';
import { articlesIn } from './accuracy/gold.ts';

const ARTICLES = ['en', 'fr', 'vi'].flatMap((language) => articlesIn(language));

const explained = (text: string) => extract(text, { explain: true });

/** Everything that must say how it was found. */
function findingsIn({ comrades, indicators, references }: Extraction) {
  return [
    ...comrades,
    ...comrades.flatMap(({ titles }) => titles),
    ...comrades.flatMap(({ activityRules }) => activityRules ?? []),
    ...indicators,
    ...references,
  ];
}

/** An extraction as it would be without explanations. */
function unexplained(extraction: Extraction): Extraction {
  const isExplanation = (key: string) => ['rule', 'evidence', 'activityRules'].includes(key);
  return JSON.parse(JSON.stringify(extraction), (key, value) => (isExplanation(key) ? undefined : value));
}

/** `rule: word · word` */
function reason({ rule, evidence }: { rule?: string | undefined; evidence?: Evidence[] | undefined }): string {
  return `${rule}: ${evidence?.map(({ text }) => text).join(' · ')}`;
}

describe('explanations', () => {
  it.each(ARTICLES.map((article) => [article.name, article.text] as const))('of %s', (_, text) => {
    const found = explained(text);
    expect(JSON.stringify(unexplained(found))).toBe(JSON.stringify(extract(text)));
    const points = [...text];
    for (const finding of findingsIn(found)) {
      expect(finding.rule).toBeDefined();
      for (const { text, span } of finding.evidence ?? []) expect(points.slice(...span).join('')).toBe(text);
      const starts = finding.evidence?.map(({ span }) => span[0]) ?? [];
      expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b));
    }
    for (const { activities, activityRules } of found.comrades)
      expect(activityRules?.map(({ activity }) => activity)).toEqual(activities);
  });

  it('satisfy the JSON Schema', () => {
    const validate = new Ajv2020({ strict: true }).compile(documentJsonSchema());
    const source = { path: null, sha256: '0'.repeat(64), encoding: 'utf-8', characters: 0 };
    for (const { text } of ARTICLES)
      expect(validate({ source, ...explained(text) }), JSON.stringify(validate.errors)).toBe(true);
  });

  it('are not there unless asked for', () => {
    for (const { text } of ARTICLES.slice(0, 3)) expect(JSON.stringify(extract(text))).not.toMatch(/"rule"|"evidence"/);
  });
});

describe('what a comrade, a post and an activity rest on', () => {
  it.each([
    [
      'Comrade Le Van Khai, Provincial Party Secretary, chaired the conference.',
      ['address: Comrade', 'behind-name: Party · Secretary', 'verb-behind-name: chaired the'],
    ],
    [
      'The report was presented by Colonel Tran Van Binh (Director of the Provincial Police).',
      ['rank: Colonel', 'bracketed: Director · Police', 'presented: report · presented'],
    ],
    [
      'Đồng chí Trần Văn Bình được bầu giữ chức Chủ tịch HĐND tỉnh.',
      ['address: Đồng chí', 'taken-up: Chủ tịch · HĐND'],
    ],
  ])('%s', (text, reasons) => {
    const [comrade] = explained(text).comrades;
    expect([comrade, ...comrade.titles, ...(comrade.activityRules ?? [])].map(reason)).toEqual(reasons);
  });
});

describe('what an indicator rests on', () => {
  it.each([
    ['GRDP grew by 8.56% in 2023.', ['percent: grew · %']],
    ['The budget collected VND37,370 billion.', ['currency-first: VND']],
    ['The province has 274 projects.', ['count: projects']],
    ['Income per capita rose by 4.5 million VND.', ['absolute-change: rose · VND']],
    [
      'With 499/500 delegates in favour, the resolution was passed.',
      ['actual-of-pair: / · delegates', 'plan-of-pair: /'],
    ],
  ])('%s', (text, reasons) => {
    expect(explained(text).indicators.map(reason)).toEqual(reasons);
  });
});

describe('what a reference rests on', () => {
  it.each([
    [
      'The conference studied Resolutions 18, 19 and 20.',
      ['bare-number: Resolutions · 18', 'chained: Resolutions · 19', 'chained: Resolutions · 20'],
    ],
    [
      'The Resolution of the 13th National Party Congress was studied.',
      ['congress: Resolution of the 13th National Party Congress'],
    ],
    ['Directive No. 35-CT/TW was issued. Directive 35 is in force.', ['numbered: Directive · 35-CT/TW']],
  ])('%s', (text, reasons) => {
    expect(explained(text).references.map(reason)).toEqual(reasons);
  });
});
