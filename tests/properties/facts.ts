/** What an extraction states, without its places; and whether the places are right. */
import { expect } from 'vitest';
import type { Extraction } from '../../src/index.ts';

/** The text as it compares: composed, plain spaces and apostrophes, nothing invisible, tone marks in their new place. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[’ʼ`]/g, "'")
    .replace(/Ð/g, 'Đ')
    .replace(/\s+/gu, ' ')
    .replace(/[uoUO][ỳýỷỹỵàáảãạèéẻẽẹỲÝỶỸỴ]/g, (pair) => TONES.get(pair) ?? pair);
}

/** `uỷ` and `hoà`, with `ủy` and `hòa`. */
export const TONES = new Map(
  [
    'uỳ ùy',
    'uý úy',
    'uỷ ủy',
    'uỹ ũy',
    'uỵ ụy',
    'oà òa',
    'oá óa',
    'oả ỏa',
    'oã õa',
    'oạ ọa',
    'oè òe',
    'oé óe',
    'oẻ ỏe',
    'oẽ õe',
    'oẹ ọe',
  ].map((pair) => pair.split(' ') as [string, string]),
);

/** Everything but spans, with texts compared as a change of the article transforms them. */
export function facts({ comrades, indicators, references }: Extraction, as: (text: string) => string = plain): object {
  const strings = (value: unknown): unknown => {
    if (typeof value === 'string') return as(value);
    if (Array.isArray(value)) return value.map(strings);
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, each]) =>
        key === 'span' ? [] : [[key, key === 'mentions' ? (each as []).length : strings(each)]],
      ),
    );
  };
  return { comrades: strings(comrades), indicators: strings(indicators), references: strings(references) };
}

/** Slicing the code points of the text gives `text`, for every entry. */
export function expectSpans(text: string, { comrades, indicators, references }: Extraction): void {
  const points = [...text];
  const slice = ([start, end]: readonly [number, number]) => points.slice(start, end).join('');
  for (const { titles, mentions, name } of comrades) {
    for (const title of titles) expect(slice(title.span)).toBe(title.text);
    expect(mentions.map(slice)).toContain(name);
  }
  for (const indicator of indicators) expect(slice(indicator.span)).toBe(indicator.text);
  for (const reference of references) expect(slice(reference.mentions[0])).toBe(reference.text);
}
