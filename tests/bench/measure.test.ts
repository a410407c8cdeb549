import { expect, it } from 'vitest';
import { keeps } from '../../bench/figure.ts';
import { compare, median, onEach, ratioOf } from '../../bench/measure.ts';

it('gives the median and the quartiles of paired ratios', () => {
  const pairs = [2, 4, 8, 3, 100].map((first) => [first, 1] as const);
  expect(ratioOf(pairs)).toEqual({ median: 4, low: 3, high: 8, seconds: 4 });
});

it('finds a median between two values', () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it('tells twice the work from once', () => {
  const items = Array.from({ length: 2_000 }, (_, i) => String(i));
  const work = onEach(items, (item) => item.normalize('NFD').repeat(20).split('1').join('2'));
  const twice = () => {
    work();
    work();
  };
  const { median: ratio } = compare(twice, work, 9);
  expect(ratio).toBeGreaterThan(1.3);
  expect(ratio).toBeLessThan(3);
});

it('says whether a figure keeps its bounds', () => {
  const figure = { name: 'rate', unit: '×', value: 2 } as const;
  expect(keeps(figure)).toBeNull();
  expect(keeps({ ...figure, atLeast: 2 })).toBe(true);
  expect(keeps({ ...figure, atMost: 1.6 })).toBe(false);
});
