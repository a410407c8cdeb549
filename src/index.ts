/** The public API of the library. */
import { type ExtractOptions as EngineOptions, extract as extractWith } from './extract.ts';
import type { Extraction } from './extraction.ts';
import { guess } from './language/guess.ts';

export type { Comrade, Evidence, Extraction, Indicator, Reference, Span, Title } from './extraction.ts';

/** What steers an extraction. */
export type ExtractOptions = Pick<EngineOptions, 'language' | 'explain'>;

/**
 * Extracts the comrades, indicators and references that a text states. Pure: the same text gives the same result.
 *
 * @throws {RangeError} when `options.language` is not installed
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  return extractWith(text, { ...options, guess });
}
