/** Pages of other genres: nobody and no document beyond those that the page beside its list gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { check } from '../corpora/check.ts';

/** What is found wrongly now, and why. */
const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  'fr/bourse': 'the director general of a company that no word of the lexicon names is not found',
  'fr/fait-divers': 'a captain of the gendarmerie reads like the captain of a team',
  'en/election': 'a full name said before without a title does not join `Ms. Moravec`',
  'en/markets': 'a post behind the name of its company, before a foreign name, is not found',
  'en/transfer': '`Secretary General of FIFA` before a name is no post',
  'vi/mon-an': 'dishes named after a `bà` read as people',
  'vi/the-gioi': 'a country that no list knows joins the name of its president',
};

const folder = new URL('./', import.meta.url);
const pages = ['fr', 'en', 'vi'].flatMap((language) =>
  readdirSync(new URL(`${language}/`, folder))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => `${language}/${file.slice(0, -'.txt'.length)}`),
);

it.each(pages)('%s', (page) => {
  const text = readFileSync(new URL(`${page}.txt`, folder), 'utf8');
  const listed = JSON.parse(readFileSync(new URL(`${page}.json`, folder), 'utf8'));
  const { comrades, references } = extract(text);
  const found = {
    comrades: comrades.map(({ name }) => name).sort(),
    references: references.map(({ id }) => id).sort(),
  };
  const expected = { comrades: listed.comrades.sort(), references: listed.references.sort() };
  check(KNOWN_FAILURES[page], () => expect(found).toEqual(expected));
});

it('knows no failure of a page that is not there', () => {
  expect(pages).toEqual(expect.arrayContaining(Object.keys(KNOWN_FAILURES)));
});
