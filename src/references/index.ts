import type { Reference } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';

/** The documents that a text cites, in order of first mention, and the tokens of every mention with its date, in text order. */
export function findReferences(_reading: Reading): { references: Reference[]; ranges: TokenRange[] } {
  return { references: [], ranges: [] };
}
