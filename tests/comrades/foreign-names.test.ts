import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const names = (text: string) => extract(text, { language: 'en' }).comrades.map(({ name }) => name);

// What compromise decides: behind a bare role both a person and an organisation may follow.
test.each([
  ['Minister Irina Belova thanked Vietnam for its support.', 'Irina Belova'],
  ['Governor Sergey Andreyevich Morozkin hosted a reception for the delegation.', 'Sergey Andreyevich Morozkin'],
  ['Chairman Emmanuel Delmas said the bank would lend more.', 'Emmanuel Delmas'],
])('%s', (text, name) => expect(names(text)).toEqual([name]));

test.each([
  'General Director Samsung Electronics Vietnam exports rose.',
  'Director Toyota Motor told reporters that sales rose.',
  'President Asian Development Bank said growth rose.',
])('nobody: %s', (text) => expect(names(text)).toEqual([]));
