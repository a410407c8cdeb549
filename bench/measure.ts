/** Timing as ratios: two things are timed in turn, so that a machine whose speed drifts slows both. */

/** How something compares with another: medians and quartiles of the ratios of paired runs. */
export interface Ratio {
  median: number;
  low: number;
  high: number;
  /** Median seconds of one run of the first. */
  seconds: number;
}

/** A timing shorter than this tells little: the work is repeated until it takes as long. */
const SHORTEST = 0.03;
/** For so long a function is run before it is timed, so that it is compiled. */
const WARM_UP = 3;

/** Work on each of many. */
export function onEach<T>(items: readonly T[], work: (item: T) => unknown): () => void {
  return () => {
    for (const item of items) work(item);
  };
}

/** Times two functions in turn, both of them warm; the ratio of the first's time to the second's. */
export function compare(first: () => void, second: () => void, rounds: number): Ratio {
  const firstRepeats = repeatsOf(first);
  const secondRepeats = repeatsOf(second);
  return ratioOf(
    Array.from({ length: rounds }, () => [secondsOf(first, firstRepeats), secondsOf(second, secondRepeats)] as const),
  );
}

/** The ratio in pairs of measurements. */
export function ratioOf(pairs: readonly (readonly [first: number, second: number])[]): Ratio {
  const ratios = pairs.map(([first, second]) => first / second);
  return {
    median: quantile(ratios, 0.5),
    low: quantile(ratios, 0.25),
    high: quantile(ratios, 0.75),
    seconds: median(pairs.map(([first]) => first)),
  };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = Math.floor(at);
  return sorted[below] + (sorted[Math.ceil(at)] - sorted[below]) * (at - below);
}

function repeatsOf(work: () => void): number {
  for (const start = performance.now(); performance.now() - start < 1000 * WARM_UP; ) work();
  return Math.max(1, Math.ceil(SHORTEST / secondsOf(work, 1)));
}

function secondsOf(work: () => void, repeats: number): number {
  const start = performance.now();
  for (let n = 0; n < repeats; n++) work();
  return (performance.now() - start) / 1000 / repeats;
}
