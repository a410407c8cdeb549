/**
 * The quantities of the phrase corpora: every spelling through the whole extraction, as written, decomposed (NFD), and
 * with non-breaking spaces.
 */
import { describe, expect, it } from 'vitest';
import type { Indicator } from '../../src/extraction.ts';
import { extract } from '../../src/index.ts';
import type { Corpus, Quantity } from './corpus.ts';
import { corpus as en } from './en.ts';
import { corpus as fr } from './fr.ts';
import { corpus as ru } from './ru.ts';
import { corpus as vi } from './vi.ts';
import { corpus as zh } from './zh.ts';

const CORPORA: Record<string, Corpus> = { en, fr, ru, vi, zh };

const MANNERS: [name: string, write: (text: string) => string][] = [
  ['as written', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00A0')],
];

/** The fields that a row compares, as the extraction has them. Texts are compared without regard to spaces and form. */
function compared(indicator: Indicator, fields: readonly (keyof Quantity)[]): object {
  return Object.fromEntries(fields.map((field) => [field, plain(indicator[field])]));
}

function plain(value: unknown): unknown {
  return typeof value === 'string' ? value.normalize('NFC').replaceAll('\u00A0', ' ') : value;
}

function check(text: string, expected: readonly Quantity[], language: string): void {
  const { indicators } = extract(text, { language });
  expect(
    indicators.map((indicator, i) =>
      compared(indicator, Object.keys(expected[i] ?? { value: 0, unit: '' }) as (keyof Quantity)[]),
    ),
  ).toEqual(expected);
}

/** A row, or a known failure: that one goes red when it begins to pass, so that its note is taken away. */
function row(name: string, todo: string | undefined, run: () => void): void {
  if (todo) it.fails(`${name} (${todo})`, run);
  else it(name, run);
}

for (const [language, { quantities, no }] of Object.entries(CORPORA)) {
  describe(`quantities in ${language}`, () => {
    for (const { expect: expected, spellings, todo } of quantities) {
      const list = Array.isArray(expected) ? expected : [expected];
      for (const spelling of spellings) {
        row(spelling, todo, () => {
          for (const [, write] of MANNERS) check(write(spelling), list, language);
        });
      }
    }
  });

  describe(`no quantities in ${language}`, () => {
    for (const { text, form, todo } of no.quantities) {
      row(`${form}: ${text}`, todo, () => {
        for (const [, write] of MANNERS) check(write(text), [], language);
      });
    }
  });
}
