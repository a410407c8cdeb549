/** Pages of other genres: nobody and no document beyond those that the page beside its list gives. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';
import { check } from '../corpora/check.ts';

/** What is found wrongly now, and why. */
const KNOWN_FAILURES: Readonly<Record<string, string>> = {
  'fr/bourse':
    '`General Motors` reads as a rank and a name; a director general of a company and its financial director are not found',
  'fr/culture': '`résolution 4K` reads as a numbered resolution',
  'fr/ecole': 'the `de` after `loi` stays in the name of the law',
  'fr/recette': 'a cake named after a president holds the post of the name beside it',
  'fr/sport-match': 'the captain of a team reads as a rank',
  'en/crime': 'a street named after a colonel reads as a person',
  'en/election':
    'a street named after a general reads as a person; a full name said before without a title does not join `Ms. Moravec`',
  'en/film': 'the director of a film, streets and heroes with a rank read as officials',
  'en/markets': '`General Motors` and `General Mills` read as ranks and names; `Chief Financial Officer` is no post',
  'en/match-report': 'a stadium named after a general and the captain of a team read as ranks',
  'en/recipe': 'a dish named after a captain reads as a person',
  'en/storm': 'a bridge named after a general reads as a person',
  'en/transfer': '`Secretary General of FIFA` before a name is no post',
  'vi/bong-da': '`Đội trưởng` of a team leaves `trưởng` as a post',
  'vi/chung-khoan': 'the name of a company joins the name behind it',
  'vi/mon-an': '`Bếp trưởng` leaves `trưởng` as a post; dishes named after a `bà` read as people',
  'vi/tai-nan': 'a street named after a captain reads as a person',
  'vi/the-gioi': '`Tổng thống` with its country, and `Ngoại trưởng`, before a foreign name are no posts',
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
