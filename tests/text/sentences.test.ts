import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../src/extract.ts';
import { sentencesOf } from '../../src/text/sentences.ts';
import { Tokens } from '../../src/text/tokens.ts';
import { PATHOLOGICAL, pageText } from './arbitraries.ts';

/** The sentences of one line in a language. */
function sentences(text: string, language: string): string[] {
  const { reading } = read(text, { language });
  return reading.blocks.flatMap((block) => block.sentences.map(({ from, to }) => reading.text(from, to)));
}

describe('one sentence', () => {
  test.each([
    ['en', 'Mr. Ta Cong Luan asked Lt. Col. Pham and Dr. Le to speak.'],
    ['en', 'Resolution No. 02-NQ/TU and Directive No.35 were cited.'],
    ['en', 'The rate fell from 7.77% to 5.96% in the U.S. market.'],
    ['en', 'Sr. Lt. Gen. Vuong Chi Cong and Maj. Gen. Bui Trong Kinh attended.'],
    ['fr', 'M. Khôi et Mme. Ly ont reçu le Dr. Ma Dinh Phuong.'],
    ['fr', 'Les recettes atteignent 1.986.430 milliards ; les dépenses 2.561.700 milliards.'],
    ['vi', 'Sáng 4/10, tại TP. Pleiku, PGS. TS. Nghiêm Thị Vân dự hội nghị.'],
    ['vi', 'Đồng chí A, UVT.Ư Đảng, Ủy viên T.Ư phát biểu ngày 12.3.2024./.'],
    ['vi', 'Ông nói trên (Chinhphu.vn) rằng dự án dài 22.7km.'],
  ])('%s: %s', (language, text) => expect(sentences(text, language)).toEqual([text]));
});

describe('two sentences', () => {
  test.each([
    ['en', 'It dragged on.', 'Vice Chairwoman Dam Thuy Nga spoke.'],
    ['en', 'He said "no."', 'She agreed.'],
    ['fr', 'Il a posé la question ?', 'Nul ne répond.'],
    ['vi', 'Đề nghị sớm làm.', 'Đại tá Phùng Văn Hợi phát biểu.'],
  ])('%s: %s %s', (language, first, second) => {
    expect(sentences(`${first} ${second}`, language)).toEqual([first, second]);
  });

  // Pages lose the space after a full stop.
  test('glued', () => {
    expect(sentences('Đạt 40,2% kế hoạch.Trưởng Ban Dân tộc đề nghị thêm.', 'vi')).toEqual([
      'Đạt 40,2% kế hoạch.',
      'Trưởng Ban Dân tộc đề nghị thêm.',
    ]);
  });
});

test('the sentences of any text cover it, in order', () => {
  fc.assert(
    fc.property(pageText, (text) => {
      const tokens = new Tokens(text);
      let end = 0;
      for (const { from, to } of sentencesOf(tokens, 0, tokens.length, () => false)) {
        expect(from).toBe(end);
        expect(to).toBeGreaterThan(from);
        end = to;
      }
      expect(end).toBe(tokens.length);
    }),
    { numRuns: 300 },
  );
});

// A cost that grows faster than the text would run into the time-out.
test.each(PATHOLOGICAL)('%j a hundred thousand times over is read to its end', (piece) => {
  const tokens = new Tokens(piece.repeat(100_000));
  expect(sentencesOf(tokens, 0, tokens.length, () => true).at(-1)?.to ?? 0).toBe(tokens.length);
});
