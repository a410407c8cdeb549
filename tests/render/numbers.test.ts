import fc from 'fast-check';
import { expect, it } from 'vitest';
import { scaled } from '../../src/render/table/numbers.ts';

it.each([
  [0, '0'],
  [8.56, '8.56'],
  [-3.28, '-3.28'],
  [274, '274'],
  [182_000, '182,000'],
  [57_149.4, '57,149.4'],
  [1_234_567, '1,234,567'],
  [62_400_000, '62.4 million'],
  [-892_000_000, '-892 million'],
  [1e9, '1 billion'],
  [16_380_000_000, '16.38 billion'],
  [68_358_000_000_000, '68,358 billion'],
  [123_456_789_012, '123,456,789,012'],
  [1234567.89, '1,234,567.89'],
])('%d is read as %s', (value, expected) => {
  const { digits, magnitude } = scaled(value);
  expect(`${digits} ${magnitude}`.trim()).toBe(expected);
});

it('loses no digit', () => {
  const powers = { '': 0, million: 6, billion: 9 };
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 0, max: 11 }), (digits, zeros) => {
      const value = Number(`${digits}e${zeros}`);
      const read = scaled(value);
      const power = powers[read.magnitude as keyof typeof powers];
      expect(Number(`${read.digits.replaceAll(',', '')}e${power}`)).toBe(value || 0);
    }),
  );
});
