import { describe, expect, test } from 'vitest';
import { read } from '../../src/extract.ts';
import { guess } from '../../src/language/guess.ts';
import { INSTALLED, STRANGERS } from './samples.ts';

const codeOf = (text: string) => read(text, { guess }).language.code;

function accuracy(texts: readonly string[], code: string): number {
  return texts.filter((text) => codeOf(text) === code).length / texts.length;
}

describe.each(Object.entries(INSTALLED))('%s', (code, { headlines, sentences }) => {
  test('headlines', () => expect(accuracy(headlines, code)).toBeGreaterThanOrEqual(0.95));
  test('sentences', () => expect(accuracy(sentences, code)).toBeGreaterThanOrEqual(0.98));
});

test.each(Object.entries(STRANGERS))('%s is not installed', (_code, texts) => {
  expect(codeOf(texts.join(' '))).toBe('und');
});

test.each(['', '   \n', '123 456', '12.345,6 % 2023', '???'])('nothing can be told of %j', (text) => {
  const { language } = read(text, { guess });
  expect(language.code).toBe('und');
  expect(language.confidence).toBeLessThan(0.5);
});

test.each([
  ['Français Camarades : Ngo Dong Hai ; Nguyen Tien Thanh ; Nguyen Khac Than ont présidé la conférence.', 'fr'],
  ['Comrades: Ta Cong Luan; Pham Thi Kim Chau; Le Dang Trinh chaired the conference. Comment (0)', 'en'],
  ['hoi nghi ban chap hanh dang bo tinh quan triet nghi quyet moi cua trung uong', 'vi'],
])('%s', (text, code) => expect(codeOf(text)).toBe(code));

test('franc decides where the words leave the language unsure', () => {
  const unsure = Object.entries(INSTALLED).flatMap(([code, { headlines, sentences }]) =>
    [...headlines, ...sentences].filter((text) => read(text).language.code !== code && codeOf(text) === code),
  );
  expect(unsure.length).toBeGreaterThan(0);
});

test('a Vietnamese caption inside a French page is read as Vietnamese', () => {
  const { reading } = read(
    'Le camarade Tran Van An, secrétaire du Comité provincial du Parti, a pris la parole lors de la conférence.\n' +
      'Đồng chí Trần Văn An, Bí thư Tỉnh ủy phát biểu tại hội nghị',
  );
  expect(reading.blocks.map((block) => block.pack?.pack.code)).toEqual(['fr', 'vi']);
});

test('a given language is not detected', () => {
  expect(read('Bilan 2024', { language: 'fr' }).language).toEqual({ code: 'fr', confidence: 1 });
  expect(() => read('Bilan', { language: 'da' })).toThrow(RangeError);
});
