/** What a list says once of the organisation of several posts. */
import { expect, it } from 'vitest';
import { extract } from '../../src/index.ts';

it.each([
  [
    'fr',
    'La séance est présidée par la présidente du Conseil populaire provincial Kieu Thi Minh et le vice-président permanent Ung Van Hoanh.',
    'Ung Van Hoanh',
    ['people-council', 'province'],
  ],
  [
    'en',
    'NA Chairman Tran Quoc Hung and Vice Chairwoman Lo Thi Hoa chaired the session.',
    'Lo Thi Hoa',
    ['national-assembly', 'central'],
  ],
  ['en', 'Vice Chairwoman Lo Thi Hoa and NA Chairman Tran Quoc Hung chaired the session.', 'Lo Thi Hoa', [null, null]],
])('%s: %s', (language, text, name, [body, level]) => {
  const { comrades } = extract(text, { language });
  const comrade = comrades.find((one) => one.name === name);
  expect(comrade?.titles).toMatchObject([{ body, level }]);
});
