import { describe, expect, test } from 'vitest';
import { type Comrade, extract } from '../../src/index.ts';
import { check } from './check.ts';
import type { PeopleCase, PostCase } from './corpus.ts';
import { corpus as en } from './en.ts';
import { corpus as fr } from './fr.ts';
import { corpus as ru } from './ru.ts';
import { plain, VARIANTS } from './variants.ts';
import { corpus as vi } from './vi.ts';
import { corpus as zh } from './zh.ts';

/** Sentences in which a title stands behind a name, or before it where the language has no other place for it. */
const CARRIERS: Record<string, (title: string) => string> = {
  en: (title) => `Comrade Nguyen Van Bao, ${title}, spoke at the conference.`,
  fr: (title) => `Le camarade Nguyen Van Bao, ${title}, a pris la parole lors de la conférence.`,
  ru: (title) => `Товарищ Нгуен Ван Бао, ${title}, выступил на конференции.`,
  vi: (title) => `Đồng chí Nguyễn Văn Bảo, ${title}, phát biểu tại hội nghị.`,
  zh: (title) => `${title}阮文宝同志在会上发表讲话。`,
};

function comrades(language: string, text: string): Comrade[] {
  return extract(text, { language }).comrades;
}

function expectPost(language: string, row: PostCase, spelling: string, spell: (text: string) => string): void {
  const found = comrades(language, spell(CARRIERS[language](spelling)))[0]?.titles ?? [];
  expect(
    found.map((title) => ({ ...title, text: plain(title.text), area: title.area && plain(title.area), span: null })),
  ).toEqual([
    {
      text: spelling,
      role: row.role,
      modifiers: [...(row.modifiers ?? [])].sort(),
      body: row.body ?? null,
      sector: row.sector ?? null,
      level: row.level ?? null,
      area: row.area ?? null,
      span: null,
    },
  ]);
}

function expectPeople(language: string, row: PeopleCase, spell: (text: string) => string): void {
  const found = comrades(language, spell(row.text));
  expect(found.map((comrade) => plain(comrade.name))).toEqual(row.people.map((person) => plain(person.name)));
  row.people.forEach(({ name, ...fields }, i) => {
    const seen = { ...found[i], titles: found[i].titles.map((title) => plain(title.text)) };
    const wanted = fields.titles ? { ...fields, titles: fields.titles.map(plain) } : fields;
    expect({ ...seen, rank: seen.rank && plain(seen.rank) }, name).toMatchObject(wanted);
  });
}

describe.each(Object.entries({ en, fr, ru, vi, zh }))('people in %s', (language, corpus) => {
  describe.each(VARIANTS)('%s', (_name, spell) => {
    test.each(corpus.posts.flatMap((row) => row.spellings.map((spelling) => [spelling, row] as const)))(
      'post: %s',
      (spelling, row) => check(row.todo, () => expectPost(language, row, spelling, spell)),
    );

    test.each(corpus.people.map((row) => [row.text, row] as const))('people: %s', (_text, row) =>
      check(row.todo, () => expectPeople(language, row, spell)),
    );

    test.each(corpus.no.people.map((row) => [row.text, row] as const))('nobody: %s', (_text, row) =>
      check(row.todo, () => expect(comrades(language, spell(row.text)).map((comrade) => comrade.name)).toEqual([])),
    );
  });
});
