import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { extract } from '../../src/index.ts';

const { cache } = createRequire(import.meta.url);
const isLoaded = () => Object.keys(cache).some((file) => /[\\/]compromise[\\/]/.test(file));

test('compromise is loaded only for capitals behind a bare role that may be a foreign name', () => {
  extract("The Prime Minister's Official Dispatch was sent to Director Nguyen Van Nam.", { language: 'en' });
  expect(isLoaded()).toBe(false);
  extract('Minister Irina Belova thanked Vietnam for its support.', { language: 'en' });
  expect(isLoaded()).toBe(true);
});
