import { describe, expect, it } from 'vitest';
import { Archive, LANGUAGES } from '../../bench/inputs.ts';

const distinctWords = (text: string) => new Set(text.match(/[\p{L}\p{M}]+/gu)).size;

describe.each(LANGUAGES)('an archive in %s', (language) => {
  it('is the same every time', () => {
    expect(new Archive(language).article(5_000)).toBe(new Archive(language).article(5_000));
  });

  it('has articles of the length asked for', () => {
    const bytes = Buffer.byteLength(new Archive(language).article(25_000));
    expect(bytes).toBeGreaterThanOrEqual(25_000);
    expect(bytes).toBeLessThan(30_000);
    const all = Buffer.byteLength(new Archive(language).articles(100_000).join(''));
    expect(all).toBeGreaterThanOrEqual(100_000);
    expect(all).toBeLessThan(105_000);
  });

  it('has more distinct words the longer it is', () => {
    const archive = new Archive(language);
    const short = archive.article(250_000);
    const long = short + archive.article(1_000_000);
    expect(distinctWords(long)).toBeGreaterThan(1.4 * distinctWords(short));
  });
});
