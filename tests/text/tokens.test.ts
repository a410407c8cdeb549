import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Gap, TokenKind, Tokens } from '../../src/text/tokens.ts';
import { Shape } from '../../src/text/words.ts';
import { PATHOLOGICAL, pageText } from './arbitraries.ts';

const surfaces = (text: string) => {
  const tokens = new Tokens(text);
  return Array.from({ length: tokens.length }, (_, i) => tokens.slice(i, i + 1));
};

const folded = (text: string) => {
  const tokens = new Tokens(text);
  return Array.from({ length: tokens.length }, (_, i) => [
    tokens.kind[i],
    tokens.gap[i],
    tokens.marks(i),
    tokens.bare(i),
  ]);
};

describe('where tokens begin and end', () => {
  test.each<[string, string[]]>([
    ['', []],
    [' \n\t\u200b', []],
    ['8,56 %', ['8', ',', '56', '%']],
    ['n°12-NQ/TW', ['n', '°', '12', '-', 'NQ', '/', 'TW']],
    ['22,7km', ['22', ',', '7', 'km']],
    ["l'État", ['l', "'", 'État']],
    ['Siu H’Linh Kpă', ['Siu', 'H', '’', 'Linh', 'Kpă']],
    ['T.Ư', ['T', '.', 'Ư']],
    // Pages glue words.
    ['National AssemblyChairman', ['National', 'Assembly', 'Chairman']],
    ['mặtNgày', ['mặt', 'Ngày']],
    ['the13th', ['the', '13', 'th']],
    ['QĐNS/TW', ['QĐNS', '/', 'TW']],
    // The ordinal signs end a number.
    ['nº 5, 1ª', ['n', 'º', '5', ',', '1', 'ª']],
    ['socio-écono\u00admique', ['socio', '-', 'écono\u00admique']],
    ['har\u200bmony', ['har\u200bmony']],
    ['harmoni&shy;ously', ['harmoni&shy;ously']],
    ['&#272;&#7843;ng', ['&#272;&#7843;ng']],
    ['Hoa&nbsp;Binh', ['Hoa', 'Binh']],
    ['fin&#13;\nsuite', ['fin', 'suite']],
    ['P&amp;L', ['P', '&amp;', 'L']],
    ['R&D', ['R', '&', 'D']],
    ['AT&T; b', ['AT', '&', 'T', ';', 'b']],
    ['越南国会', ['越', '南', '国', '会']],
    ['กำ', ['ก', 'ำ']],
    ['a😀b', ['a', '😀', 'b']],
    // Half a pair swallows nothing.
    ['\ud800A', ['\ud800', 'A']],
  ])('%j', (text, expected) => expect(surfaces(text)).toEqual(expected));
});

describe('what is the same', () => {
  test.each([
    ['NFC and NFD', 'Nguyễn Đức Hải – Ủy viên', 'Nguyễn Đức Hải – Ủy viên'.normalize('NFD')],
    ['old and new tone placement', 'Uỷ ban, hoà, khoá, thuý, xoè', 'Ủy ban, hòa, khóa, thúy, xòe'],
    ['the two letters Đ', 'Ðảng ðồng', 'Đảng đồng'],
    ['soft hyphens', 'har\u00admoni\u00adously', 'harmoniously'],
    ['zero-width characters', 'Đ\u200bảng\ufeff bộ', 'Đảng bộ'],
    ['spaces', '68\u00a0358\u202fmilliards', '68 358 milliards'],
    ['character references', '&#272;&#7843;ng &eacute;t&eacute;&nbsp;&laquo;&nbsp;a', 'Đảng été « a'],
    ['apostrophes', 'l’État K`Brông', "l'État K'Brông"],
    ['dashes', 'A — B ― C', 'A – B – C'],
    ['hyphens', '18‑NQ', '18-NQ'],
    ['quotes', '“a” «b»', '"a" "b"'],
    ['wide punctuation', '主席：（会）。', '主席:(会).'],
  ])('%s', (_, one, other) => expect(folded(one)).toEqual(folded(other)));

  test('numbers differ by their digits, not by their word', () => {
    const tokens = new Tokens('12 2024 2025');
    expect([tokens.surface(0), tokens.surface(1), tokens.surface(2)]).toEqual(['12', '2024', '2025']);
    expect(tokens.word[1]).toBe(tokens.word[2]);
  });
});

test('gaps', () => {
  const { gap } = new Tokens('a b\nc \n d\u2028e,f');
  expect([...gap]).toEqual([Gap.None, Gap.Space, Gap.LineBreak, Gap.LineBreak, Gap.LineBreak, Gap.None, Gap.None]);
});

test('shapes', () => {
  const tokens = new Tokens('an An AN Ư ĐBQH 越 '.normalize('NFD'));
  expect(Array.from({ length: 6 }, (_, i) => tokens.shape(i))).toEqual([
    Shape.Lower,
    Shape.Capitalised,
    Shape.Upper,
    Shape.Capitalised,
    Shape.Upper,
    Shape.Lower,
  ]);
});

describe('of any text', () => {
  test('tokens are in order, do not overlap, and leave out only what prints nothing', () => {
    fc.assert(
      fc.property(pageText, (text) => {
        const tokens = new Tokens(text);
        let end = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(end);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]);
          // Spaces, line breaks, invisible characters, and references to them.
          expect(text.slice(end, tokens.start[i])).toMatch(/^(?:[\s\u00ad\u200b-\u200d\u2060\ufeff]|&[#\w]{2,8};)*$/);
          expect(text.slice(tokens.start[i], tokens.end[i])).toBe(tokens.slice(i, i + 1));
          end = tokens.end[i];
        }
        expect(text.slice(end)).toMatch(/^(?:[\s\u00ad\u200b-\u200d\u2060\ufeff]|&[#\w]{2,8};)*$/);
      }),
      { numRuns: 500 },
    );
  });

  test('no token parts a pair of surrogates', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const tokens = new Tokens(text);
        for (let i = 0; i < tokens.length; i++)
          expect(tokens.slice(i, i + 1)).not.toMatch(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/);
      }),
    );
  });

  test('composed and decomposed texts have the same tokens', () => {
    fc.assert(
      // A mark on a sign (`≠`) is of no concern.
      fc.property(
        pageText.filter((text) => !/[\p{S}\p{P}]\p{M}/u.test(text.normalize('NFD'))),
        (text) => {
          expect(folded(text.normalize('NFD').normalize('NFC'))).toEqual(
            folded(text.normalize('NFC').normalize('NFD')),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('the kinds of tokens do not depend on what stands before', () => {
    fc.assert(
      fc.property(pageText, pageText, (before, text) => {
        const alone = new Tokens(text);
        const both = new Tokens(`${before}\n${text}`);
        const offset = both.length - alone.length;
        for (let i = 0; i < alone.length; i++) {
          expect(both.kind[offset + i]).toBe(alone.kind[i]);
          expect(both.slice(offset + i, offset + i + 1)).toBe(alone.slice(i, i + 1));
        }
      }),
    );
  });
});

// A cost that grows faster than the text would run into the time-out.
test.each(PATHOLOGICAL)('%j a hundred thousand times over is read to its end', (piece) => {
  const tokens = new Tokens(`${piece.repeat(100_000)} end`);
  expect(tokens.slice(tokens.length - 1, tokens.length)).toBe('end');
});

test('a kind for every token', () => {
  const { kind } = new Tokens('a 1 .');
  expect([...kind]).toEqual([TokenKind.Word, TokenKind.Number, TokenKind.Punctuation]);
});
