import type { Comrade } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';

/** Finds the people to whom a text gives an honorific, a rank or an official title, in order of first mention. */
export function findComrades(_reading: Reading, _references: readonly TokenRange[]): Comrade[] {
  return [];
}
