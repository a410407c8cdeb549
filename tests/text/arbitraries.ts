/** Texts for property tests: made of what real pages are made of, in any order. */
import fc from 'fast-check';

// biome-ignore format: a list
const PIECES = [
  'Nguyễn', 'Đảng ủy', 'uỷ ban', 'hoà', 'résolution', 'ĐBQH', 'K’Brông', "l'État", 'National AssemblyChairman', 'mặtNgày',
  '57.149,4', '8,56%', '18-NQ/TW', 'n°12', '15:12', '23/09/2025', 'Tp.', 'T.Ư', 'M. Khôi', './.', '…', '«', '»', '“', '”',
  '-', '–', '(', ')', '[ad_1]', 'DNUM_ABC', 'https://baox.vn/a-1.html', 'dh-8.jpg', '&nbsp;', '&#273;', '&amp;', '&',
  '&shy;', '&#13;', '&eacute;', '\u00ad', '\u200b', '\ufeff', '\u00a0', '\u202f', '\n', '\r\n', '\u2028', ' ', '  ', '\t',
  '越南国会', 'ประธาน', 'Председатель', '😀', '\ud800', '\udc00', '𝐀', 'e\u0301', '\u0301', 'Photo : VNA', 'Ảnh: T.N',
  'Français', 'English', 'Comment (0)', 'RELATED NEWS', 'date 2024-03', '_', '.', ',', ';', ':', '!', '?', 'Source',
];

/** Any text of such pieces, some of them glued, mixed with any characters at all. */
export const pageText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  })
  .chain((pieces) =>
    fc
      .array(fc.constantFrom(' ', ' ', ' ', '', '\n'), { minLength: pieces.length, maxLength: pieces.length })
      .map((gaps) => pieces.map((piece, i) => piece + gaps[i]).join('')),
  );

// biome-ignore format: a list
/** Texts that tempt a scanner to look far ahead from every place. */
export const PATHOLOGICAL: readonly string[] = [
  '(', '[a', '_', 'a.', '(A', '&', 'a&', '&amp', 'a\u00ad', '\u00ad', 'a\u0301', '\n', '- VNA ', '1:11', 'http://', 'Photo: ',
  '(Photo ', 'Français ', 'RELATED NEWS\n', 'date 2023 - 1 ', '.))))', 'Nguyễn Văn\n', 'Aa', 'w ', '1', '."', 'Mr. A. ',
];
