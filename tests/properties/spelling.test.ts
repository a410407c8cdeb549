/** Ways of writing the same characters: none of them changes a fact, and all spans stay true. */
import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.ts';
import { expectSpans, facts, plain, TONES } from './facts.ts';
import { SAMPLES } from './texts.ts';

/** Spaces between words; not those that a page's frame is parted by. */
const spaces = (space: string) => (text: string) => text.replaceAll(' ', space);

/** Puts a character that prints nothing behind every few letters and spaces, but inside no character reference. */
const sprinkled = (character: string) => (text: string) => {
  let count = 0;
  return text.replace(/&\p{L}+;|\p{L}(?=\p{L})| /gu, (found) =>
    found.length === 1 && ++count % 7 === 0 ? found + character : found,
  );
};

/** `uỷ` for `ủy`, where no letter follows. */
const OLD = new Map([...TONES].map(([old, now]) => [now, old]));
const oldTones = (text: string) =>
  text.normalize('NFC').replace(/(?<![qQ])[ủùúũụòóỏõọ][yae](?!\p{L})/gu, (pair) => OLD.get(pair) ?? pair);

const CHANGES: [name: string, change: (text: string) => string][] = [
  ['as written', (text) => text],
  ['NFD', (text) => text.normalize('NFD')],
  ['NFC', (text) => text.normalize('NFC')],
  ['old tone placement', oldTones],
  ['no-break spaces', spaces('\u00a0')],
  ['narrow no-break spaces', spaces('\u202f')],
  ['thin spaces', spaces('\u2009')],
  ['ideographic spaces', spaces('\u3000')],
  ['tabs', spaces('\t')],
  ['soft hyphens', sprinkled('\u00ad')],
  ['zero-width spaces', sprinkled('\u200b')],
  ['word joiners', sprinkled('\u2060')],
  ['Ð for Đ', (text) => text.replaceAll('Đ', 'Ð')],
  ['typographic apostrophes', (text) => text.replaceAll("'", '’')],
  ['plain apostrophes', (text) => text.replaceAll('’', "'")],
  ['blank lines', (text) => text.replaceAll('\n', '\n\n')],
  ['CRLF', (text) => text.replaceAll('\n', '\r\n')],
];

describe.each(CHANGES)('%s', (_name, change) => {
  test.each(SAMPLES)('$name', ({ language, text }) => {
    const changed = change(text);
    const extraction = extract(changed, { language });
    expect(facts(extraction)).toEqual(facts(extract(text, { language }), (each) => plain(change(each))));
    expectSpans(changed, extraction);
  });
});
