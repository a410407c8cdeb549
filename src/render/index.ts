/** The registry of output formats. Adding one is adding a file and a line. */
import type { ExtractedDocument } from '../extraction.ts';
import { renderJson } from './json.ts';
import { renderNdjson } from './ndjson.ts';

/** The kinds of entries, in the order in which they are printed. */
export const KINDS = ['comrades', 'indicators', 'references'] as const;
export type Kind = (typeof KINDS)[number];

/** How the output shall look. */
export interface Style {
  /** The kinds that were asked for. */
  kinds: readonly Kind[];
  color: boolean;
  /** Columns of the terminal. */
  width: number;
}

/** What is printed for a document. */
export type Render = (document: ExtractedDocument) => string;

/** What only some runs need is loaded by them. */
const RENDERERS = {
  json: () => renderJson,
  ndjson: () => renderNdjson,
  table: async (style: Style) => (await import('./table/index.ts')).createTable(style),
} satisfies Record<string, (style: Style) => Render | Promise<Render>>;

export type Format = keyof typeof RENDERERS;
export const FORMATS = Object.keys(RENDERERS) as Format[];

export async function createRenderer(format: Format, style: Style): Promise<Render> {
  return RENDERERS[format](style);
}
