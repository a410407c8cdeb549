import { describe, expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { canIssue, isIssuerCode, typeOfCode } from '../../src/references/codes.ts';
import { foldBare } from '../../src/text/fold.ts';
import type { Body, DocumentType } from '../../src/vocabulary.ts';

const folded = (code: string): string => foldBare(code).toUpperCase();

/** Documents as they are printed, with the key each must have. Invented numbers. */
const PRINTED: [number: string, id: string][] = [
  ['57-NQ/TW', 'resolution/57-NQ/TW'],
  ['303/NQ-HĐND', 'resolution/303/NQ-HDND'],
  ['1522/NQ-UBTVQH15', 'resolution/1522/NQ-UBTVQH15'],
  ['98/2023/QH15', 'resolution/98/2023/QH15'],
  ['12/2024/NQLT-CP-UBTVQH-MTTW', 'resolution/12/2024/NQLT-CP-UBTVQH-MTTW'],
  ['35-CT/TW', 'directive/35-CT/TW'],
  ['14/CT-TTg', 'directive/14/CT-TTG'],
  ['21-KL/TU', 'conclusion/21-KL/TU'],
  ['1338/QĐ-TTg', 'decision/1338/QD-TTG'],
  ['244-QĐNS/TW', 'decision/244-QDNS/TW'],
  ['88/QyĐ-BTC', 'regulation/88/QYD-BTC'],
  ['66-QĐi/TU', 'regulation/66-QDI/TU'],
  ['07-QC/ĐUCP', 'regulation/07-QC/DUCP'],
  ['73/2023/NĐ-CP', 'decree/73/2023/ND-CP'],
  ['08/2024/TT-BNV', 'circular/08/2024/TT-BNV'],
  ['03/2022/TTLT-BCA-VKSNDTC', 'circular/03/2022/TTLT-BCA-VKSNDTC'],
  ['120-KH/BTGDVTU', 'plan/120-KH/BTGDVTU'],
  ['41-CTr/TU', 'programme/41-CTR/TU'],
  ['28-CTHĐ/HU', 'programme/28-CTHD/HU'],
  ['09-ĐA/ThU', 'project/09-DA/THU'],
  ['512-BC/UBKTTU', 'report/512-BC/UBKTTU'],
  ['77-TB/VPTW', 'notice/77-TB/VPTW'],
  ['36-HD/BTCTW', 'guideline/36-HD/BTCTW'],
  ['18/HD-TLĐ', 'guideline/18/HD-TLD'],
  ['878/TTr-UBND', 'submission/878/TTR-UBND'],
  ['61/CĐ-TTg', 'dispatch/61/CD-TTG'],
  ['1905-CV/BTCTU', 'dispatch/1905-CV/BTCTU'],
  ['2211/UBND-KT', 'dispatch/2211/UBND-KT'],
  ['05/PA-UBND', 'other/05/PA-UBND'],
  ['11/2024/L-CTN', 'other/11/2024/L-CTN'],
  ['06-TT/TU', 'other/06-TT/TU'],
];

/** Words for the kinds that `PRINTED` has, by language: what a translator may write before any number. */
const CARRIERS: Record<string, (number: string) => string> = {
  vi: (number) => `Hội nghị quán triệt văn bản số ${number} của cấp trên.`,
  en: (number) => `The conference studied Document No. ${number} and discussed it.`,
  fr: (number) => `La conférence a étudié le document n° ${number} et en a débattu.`,
};

describe('a number', () => {
  it.each(PRINTED)('%s', (number, id) => {
    const bare = number.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('Đ', 'D');
    for (const [language, carrier] of Object.entries(CARRIERS))
      for (const printed of [number, bare, number.replaceAll('Đ', '\u00D0')]) {
        const found = extract(carrier(printed), { language }).references;
        if (id.startsWith('resolution/98') || id.startsWith('dispatch/2211')) {
          // Nothing but the word says what kind it is.
          expect(
            found.map((reference) => reference.number),
            printed,
          ).toEqual([printed]);
        } else
          expect(
            found.map((reference) => reference.id),
            `${language}: ${printed}`,
          ).toEqual([id]);
      }
  });
});

describe('the codes', () => {
  it.each<[DocumentType, string]>([
    ['resolution', 'NQ NQLT'],
    ['directive', 'CT'],
    ['conclusion', 'KL'],
    ['decision', 'QĐ QĐNS QĐCB'],
    ['regulation', 'QyĐ QĐi QC'],
    ['decree', 'NĐ'],
    ['circular', 'TT TTLT'],
    ['law', 'L'],
    ['plan', 'KH'],
    ['programme', 'CTr CTHĐ CTrHĐ'],
    ['project', 'ĐA DA'],
    ['report', 'BC'],
    ['notice', 'TB TBKL'],
    ['guideline', 'HD'],
    ['submission', 'TTr'],
    ['dispatch', 'CV CĐ'],
    ['other', 'PL PA BB TC'],
  ])('%s: %s', (type, codes) => {
    for (const code of codes.split(' ')) expect(typeOfCode(folded(code)), code).toBe(type);
  });

  it('are none by accident', () => {
    for (const code of ['TW', 'UBND', 'COVID', 'VND', 'GRDP', 'QH', 'A', 'ASEAN', 'NATO'])
      expect(typeOfCode(code)).toBeNull();
    for (const code of ['VND', 'NQ', 'COVID', 'USD', 'GRDP']) expect(isIssuerCode(code), code).toBe(false);
  });

  it.each<[string, Body, boolean | null]>([
    ['TW', 'politburo', true],
    ['TW', 'government', false],
    ['TU', 'party-standing-committee', true],
    ['ThU', 'party-committee', true],
    ['ĐUQH', 'party-committee', true],
    ['UBTVQH16', 'national-assembly-standing-committee', true],
    ['QH14', 'national-assembly', true],
    ['TTg', 'government', true],
    ['CTN', 'state', true],
    ['BTGDVTW', 'propaganda-commission', true],
    ['BTCTU', 'organization-commission', true],
    ['BTCTU', 'ministry', false],
    ['BTC', 'ministry', true],
    ['BNNMT', 'ministry', true],
    ['BNNMT', 'government', false],
    ['BCĐTW', 'steering-committee', true],
    ['TLĐ', 'labor-federation', true],
    ['BCSĐ', 'party-civil-affairs-committee', true],
    ['XYZ', 'government', null],
  ])('%s may be the %s: %s', (code, body, can) => {
    expect(canIssue(body, ['NQ', folded(code)])).toBe(can);
  });
});
