import { describe, expect, test } from 'vitest';
import { extract, type Reference } from '../../src/index.ts';
import { check } from './check.ts';
import type { CitedDocument, ReferenceCase } from './corpus.ts';
import { corpus as en } from './en.ts';
import { corpus as fr } from './fr.ts';
import { corpus as ru } from './ru.ts';
import { plain, VARIANTS } from './variants.ts';
import { corpus as vi } from './vi.ts';
import { corpus as zh } from './zh.ts';

function references(language: string, text: string): Reference[] {
  return extract(text, { language }).references;
}

function expectDocuments(language: string, row: ReferenceCase, text: string): void {
  const wanted: CitedDocument[] = [row.expect].flat();
  const found = references(language, text);
  expect(found.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  wanted.forEach((document, i) => {
    const { number, subject, issuer, ...seen } = found[i];
    const comparable = {
      ...seen,
      number: number && plain(number),
      subject: subject && plain(subject),
      issuer: issuer && { body: issuer.body, level: issuer.level },
    };
    expect(comparable, document.id).toMatchObject(document);
  });
}

describe.each(Object.entries({ en, fr, ru, vi, zh }))('references in %s', (language, corpus) => {
  describe.each(VARIANTS)('%s', (_name, spell) => {
    test.each(corpus.references.flatMap((row) => row.spellings.map((spelling) => [spelling, row] as const)))(
      'document: %s',
      (spelling, row) => check(row.todo, () => expectDocuments(language, row, spell(spelling))),
    );

    test.each(corpus.no.references.map((row) => [row.text, row] as const))('no document: %s', (_text, row) =>
      check(row.todo, () => expect(references(language, spell(row.text)).map(({ id }) => id)).toEqual([])),
    );
  });
});
