import type { ExtractedDocument } from '../extraction.ts';

/** One line. */
export function renderNdjson(document: ExtractedDocument): string {
  return `${JSON.stringify(document)}\n`;
}
