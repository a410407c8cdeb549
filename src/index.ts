/** The public API of the library. */
import type { Extraction } from './extraction.ts';

export type { Comrade, Extraction, Indicator, Reference, Span, Title } from './extraction.ts';

/** What steers an extraction. */
export interface ExtractOptions {
  /** BCP 47 code of an installed language, when it is known and shall not be detected. */
  language?: string;
}

/**
 * Extracts the comrades, indicators and references that a text states. Pure: the same text gives the same result.
 *
 * @throws {RangeError} when `options.language` is not installed
 */
export function extract(_text: string, _options: ExtractOptions = {}): Extraction {
  return { language: { code: 'und', confidence: 0 }, comrades: [], indicators: [], references: [] };
}
