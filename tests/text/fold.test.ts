import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeEntity, foldBare, foldMarks } from '../../src/text/fold.ts';

describe('with diacritics', () => {
  test.each([
    ['ĐẢNG', 'đảng'],
    ['Ðảng', 'đảng'],
    ['Uỷ', 'ủy'],
    ['thuỷ', 'thủy'],
    ['hoà', 'hòa'],
    ['khoẻ', 'khỏe'],
    ['Hoàn', 'hoàn'],
    ['quý', 'quý'],
    ['quỹ', 'quỹ'],
    ['Thuý', 'thúy'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['&#273;&#7843;ng', 'đảng'],
    ['&Eacute;tat', 'état'],
    ['AT&T', 'at&t'],
  ])('%s', (word, expected) => {
    expect(foldMarks(word)).toBe(expected);
    expect(foldMarks(word.normalize('NFD'))).toBe(expected);
  });
});

describe('without', () => {
  test.each([
    ['Đảng', 'dang'],
    ['ủy', 'uy'],
    ['uỷ', 'uy'],
    ['Nguyễn', 'nguyen'],
    ['résolution', 'resolution'],
    ['œuvre', 'oeuvre'],
    ['Thaï', 'thai'],
  ])('%s', (word, expected) => expect(foldBare(word)).toBe(expected));
});

describe('character references', () => {
  test.each([
    ['&nbsp;', '\u00a0'],
    ['&#273;', 'đ'],
    ['&#x111;', 'đ'],
    ['&eacute;', 'é'],
    ['&Ecirc;', 'Ê'],
    ['&ccedil;', 'ç'],
    ['&laquo;', '«'],
    ['&unknown;', null],
    ['&#0;', null],
    ['&#9999999;', null],
    ['& ;', null],
    ['&;', null],
    // A lone `&` before one is none.
    ['& &nbsp;', null],
  ])('%s', (reference, expected) => expect(decodeEntity(reference)).toBe(expected));
});

describe('of any word', () => {
  const word = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 }));

  test('folding what is folded changes nothing', () => {
    fc.assert(
      fc.property(
        word.filter((w) => !w.includes('&')),
        (w) => {
          expect(foldMarks(foldMarks(w))).toBe(foldMarks(w));
          expect(foldBare(foldBare(w))).toBe(foldBare(w));
          expect(foldBare(foldMarks(w))).toBe(foldBare(w));
        },
      ),
    );
  });

  test('composed and decomposed are one', () => {
    fc.assert(
      fc.property(word, (w) => {
        expect(foldMarks(w.normalize('NFD'))).toBe(foldMarks(w.normalize('NFC')));
      }),
    );
  });
});
