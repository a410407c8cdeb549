import type { ExtractedDocument } from '../extraction.ts';

/** `[` 12 `,` 34 `]` spread over four lines. A string of JSON holds no line break, so only spans look like this. */
const SPREAD_SPAN = /\[\n +(\d+),\n +(\d+)\n +\]/g;

/** One indented object, with each span on one line. */
export function renderJson(document: ExtractedDocument): string {
  return `${JSON.stringify(document, null, 2).replace(SPREAD_SPAN, '[$1, $2]')}\n`;
}
