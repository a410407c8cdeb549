import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../src/text/code-points.ts';
import { Tokens } from '../../src/text/tokens.ts';
import { pageText } from './arbitraries.ts';

test.each<[string, number, number]>([
  ['abc', 2, 2],
  ['😀b', 2, 1],
  ['a😀b😀c', 6, 4],
  ['😀', 0, 0],
  // Half a pair is a code point, as it is in Python.
  ['\ud800b', 1, 1],
  ['\udc00b', 1, 1],
])('%j at %d', (text, unit, point) => expect(new CodePoints(text).at(unit)).toBe(point));

test('the span of every token slices the text to it, by code points', () => {
  fc.assert(
    fc.property(pageText, (text) => {
      const tokens = new Tokens(text);
      const points = new CodePoints(text);
      const characters = Array.from(text);
      for (let i = 0; i < tokens.length; i++) {
        const [start, end] = points.span(tokens.start[i], tokens.end[i]);
        expect(characters.slice(start, end).join('')).toBe(tokens.slice(i, i + 1));
      }
    }),
    { numRuns: 300 },
  );
});
