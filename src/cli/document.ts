import { createHash } from 'node:crypto';
import type { ExtractedDocument } from '../extraction.ts';
import { decode } from '../text/decode.ts';
import type { Extract } from './engine.ts';

/** Bytes → the document that is printed. */
export async function extractDocument(
  path: string | null,
  bytes: Uint8Array,
  extract: Extract,
): Promise<ExtractedDocument> {
  const { text, encoding } = await decode(bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { source: { path, sha256, encoding, characters: countCodePoints(text) }, ...(await extract(text)) };
}

function countCodePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at++) {
    if (isLeadingSurrogate(text.charCodeAt(at)) && isTrailingSurrogate(text.charCodeAt(at + 1))) count--;
  }
  return count;
}

const isLeadingSurrogate = (unit: number) => unit >= 0xd800 && unit < 0xdc00;
const isTrailingSurrogate = (unit: number) => unit >= 0xdc00 && unit < 0xe000;
