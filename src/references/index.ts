/**
 * The official documents that a text cites: documents with numbers, resolutions of congresses and plenums, laws by name.
 */
import type { Explain } from '../explain.ts';
import type { Reference } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Mention } from './mention.ts';
import { merge } from './merge.ts';
import { SentenceScan } from './scan.ts';

/** The documents that a text cites, in order of first mention, and the tokens of every mention with its date, in text order. */
export function findReferences(
  reading: Reading,
  explain: Explain | null,
): { references: Reference[]; ranges: TokenRange[] } {
  const mentions: Mention[] = [];
  for (const block of reading.blocks) {
    if (block.kind !== 'text' || block.pack === null) continue;
    for (const { from, to } of block.sentences) mentions.push(...new SentenceScan(reading, from, to).mentions);
  }
  return { references: merge(reading, mentions, explain), ranges: mentions.map(({ from, to }) => ({ from, to })) };
}
