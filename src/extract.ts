/**
 * The way through: text → tokens → language → cues → mentions → entries.
 */
import { findComrades } from './comrades/index.ts';
import type { Extraction } from './extraction.ts';
import { findIndicators } from './indicators/index.ts';
import { CompiledPack } from './language/compile.ts';
import { detect } from './language/detect.ts';
import type { LanguagePack } from './language/pack.ts';
import { LANGUAGES } from './languages/index.ts';
import { type Block, Reading } from './reading.ts';
import { findReferences } from './references/index.ts';
import { linesOf } from './text/blocks.ts';
import { Tokens } from './text/tokens.ts';

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
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { reading, language } = read(text, options);
  const references = findReferences(reading);
  return {
    language,
    comrades: findComrades(reading, references.ranges),
    indicators: findIndicators(reading, references.ranges),
    references: references.references,
  };
}

/** Reads a text up to its cues. */
export function read(text: string, options: ExtractOptions = {}): { reading: Reading; language: Extraction['language'] } {
  const tokens = new Tokens(text);
  const lines = linesOf(tokens);
  const { language, lines: codes } = options.language
    ? { language: { code: packOf(options.language).code, confidence: 1 }, lines: lines.map(() => options.language as string) }
    : detect(tokens, lines);
  const blocks = lines.map(
    (line, i): Omit<Block, 'sentences'> => ({ ...line, kind: 'text', pack: codes[i] === null ? null : compiled(codes[i]) }),
  );
  return { reading: new Reading(tokens, blocks), language };
}

const compiledPacks = new Map<string, CompiledPack>();

function compiled(code: string): CompiledPack {
  let pack = compiledPacks.get(code);
  if (!pack) {
    pack = new CompiledPack(packOf(code));
    compiledPacks.set(code, pack);
  }
  return pack;
}

function packOf(code: string): LanguagePack {
  const pack = LANGUAGES.find((language) => language.code === code);
  if (!pack) {
    throw new RangeError(`language "${code}" is not installed (installed: ${LANGUAGES.map((p) => p.code).join(', ')})`);
  }
  return pack;
}
