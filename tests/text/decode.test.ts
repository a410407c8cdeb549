import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode, NotTextError } from '../../src/text/decode.ts';

const VIETNAMESE = 'Đồng chí Trần Thị Bình, Phó Bí thư Thường trực Tỉnh ủy, phát biểu tại hội nghị năm 2023.\n';
const FRENCH = 'L’« échelle économique » de la province, très élevée : 68 358 milliards ; Ngô Dông Hai.\n';

/** Tones behind their vowels, as windows-1258 has them: `ồ` is `ô` + grave. */
function tonesApart(text: string): string {
  const tone = /\p{L}[\u0300\u0301\u0303\u0309\u0323]/gu;
  const vowels = text
    .normalize('NFD')
    .replace(/([a-z])([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])/gi, '$1$3$2');
  return vowels.replace(/[a-z][\u0302\u0306\u031b]/gi, (vowel) => vowel.normalize('NFC')).replace(tone, (pair) => pair);
}

describe('Unicode', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'reads %s with and without a mark, and leaves the mark out',
    async (encoding) => {
      for (const text of [VIETNAMESE, FRENCH, '']) {
        expect(await decode(iconv.encode(text, encoding, { addBOM: true }))).toEqual({ text, encoding });
        expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding: text ? encoding : 'utf-8' });
      }
    },
  );

  it('changes nothing: decomposed letters, odd spaces, line ends', async () => {
    const text = `${VIETNAMESE.normalize('NFD')}\r\n\u00a0\u202f\u00ad\ufeff🙂\r`;
    expect((await decode(Buffer.from(text))).text).toBe(text);
  });

  it('reads text that is cut inside a letter, or has a broken byte', async () => {
    const bytes = Buffer.from(VIETNAMESE);
    const inside = bytes.indexOf('ủ') + 1;
    expect(await decode(bytes.subarray(0, inside))).toEqual({
      text: expect.stringMatching(/ T.nh \ufffd$/),
      encoding: 'utf-8',
    });
    expect(await decode(Buffer.concat([bytes, Buffer.of(0xe9), bytes]))).toMatchObject({ encoding: 'utf-8' });
  });
});

describe('legacy character sets', () => {
  it.each([
    ['windows-1252', FRENCH],
    ['windows-1252', 'Le Comité a décidé'],
    ['windows-1252', 'Señor Díaz-Canel Bermúdez, São Paulo, größer'],
    ['windows-1258', tonesApart(VIETNAMESE)],
    ['tcvn', VIETNAMESE.toLowerCase()],
    ['viscii', VIETNAMESE],
  ])('reads %s: %s', async (encoding, text) => {
    expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding });
  });
});

describe('what is not text', () => {
  it.each([
    ['noise', Uint8Array.from({ length: 4096 }, (_, i) => (i * 167 + (i >> 3)) % 256)],
    ['zero bytes', new Uint8Array(100)],
    ['control characters', Uint8Array.from({ length: 100 }, (_, i) => i % 8)],
  ])('refuses %s', async (_, bytes) => {
    await expect(decode(bytes)).rejects.toThrow(NotTextError);
  });

  it('forgives a stray control character', async () => {
    const text = `${VIETNAMESE}\0${VIETNAMESE}`;
    expect(await decode(Buffer.from(text))).toEqual({ text, encoding: 'utf-8' });
  });
});
