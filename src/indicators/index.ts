import type { Indicator } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';

/**
 * Finds the quantities that a text states, in text order.
 *
 * @param references where documents are cited: their numbers measure nothing
 */
export function findIndicators(_reading: Reading, _references: readonly TokenRange[]): Indicator[] {
  return [];
}
