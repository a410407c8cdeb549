/** What the benchmarks give: figures, each with the bound it has to keep where there is one. */
import type { Ratio } from './measure.ts';

/** `×` is a ratio. */
export type Unit = '×' | 'MB/s' | 'MB' | 'ms';

export interface Figure {
  name: string;
  unit: Unit;
  /** A median where there are quartiles. */
  value: number;
  low?: number;
  high?: number;
  atLeast?: number;
  atMost?: number;
}

/** Whether a figure keeps its bounds; null where it has none. */
export function keeps({ value, atLeast, atMost }: Figure): boolean | null {
  if (atLeast === undefined && atMost === undefined) return null;
  return value >= (atLeast ?? Number.NEGATIVE_INFINITY) && value <= (atMost ?? Number.POSITIVE_INFINITY);
}

export function ratio(
  name: string,
  { median, low, high }: Ratio,
  bounds: Pick<Figure, 'atLeast' | 'atMost'> = {},
): Figure {
  return { name, unit: '×', value: median, low, high, ...bounds };
}

/** How much is measured: what takes two minutes, or what takes an hour. */
export interface Effort {
  full: boolean;
  /** Paired runs behind each ratio. */
  rounds: number;
}

/** A group of figures that belong together. */
export type Section = (effort: Effort) => Iterable<Figure>;
