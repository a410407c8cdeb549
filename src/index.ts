/** The public API of the library. */
export { type ExtractOptions, extract } from './extract.ts';
export type { Comrade, Extraction, Indicator, Reference, Span, Title } from './extraction.ts';
