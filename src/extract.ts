/**
 * The way through: text → tokens → language → cues → mentions → entries.
 */
import { blocksOf, framesOf } from './blocks.ts';
import { findComrades } from './comrades/index.ts';
import { explainer } from './explain.ts';
import type { Extraction } from './extraction.ts';
import { findIndicators } from './indicators/index.ts';
import { CompiledPack } from './language/compile.ts';
import { detect, type Guess, type ReadAs } from './language/detect.ts';
import { EvidenceIndex } from './language/evidence.ts';
import type { LanguagePack } from './language/pack.ts';
import { LANGUAGES } from './languages/index.ts';
import { type Block, Reading } from './reading.ts';
import { findReferences } from './references/index.ts';
import { Tokens } from './text/tokens.ts';

/** What steers an extraction. */
export interface ExtractOptions {
  /** BCP 47 code of an installed language, when it is known and shall not be detected. */
  language?: string;
  /** Entries say which rule found them, and on which words it rests: `rule` and `evidence`. */
  explain?: boolean;
  /**
   * Asked for the language where the words of the text leave it unsure: `guess` of `language/guess.ts`, which is franc.
   * Without it such a text gets a confidence below `SURE`, or `und`.
   */
  guess?: Guess;
}

/**
 * Extracts the comrades, indicators and references that a text states. Pure: the same text gives the same result.
 *
 * @throws {RangeError} when `options.language` is not installed
 */
export function extract(text: string, options: ExtractOptions = {}): Extraction {
  const { reading, language } = read(text, options);
  const explain = options.explain ? explainer(reading) : null;
  const references = findReferences(reading, explain);
  return {
    language,
    comrades: findComrades(reading, references.ranges, explain),
    indicators: findIndicators(reading, references.ranges, explain),
    references: references.references,
  };
}

/** Reads a text up to its cues. */
export function read(
  text: string,
  options: ExtractOptions = {},
): { reading: Reading; language: Extraction['language'] } {
  if (options.language !== undefined) packOf(options.language);
  const tokens = new Tokens(text);
  const page = blocksOf(tokens, frames());
  const parts = page.filter(({ kind }) => kind === 'text');
  const { language, parts: readAs } = detect(tokens, parts, evidence(), options);
  let part = 0;
  const blocks = page.map(({ from, to, kind }): Omit<Block, 'sentences'> => {
    const as = kind === 'text' ? readAs[part++] : null;
    return { from, to, kind, pack: as && compiled(as) };
  });
  return { reading: new Reading(tokens, blocks), language };
}

// What is made of the installed packs, when first needed.

let pageFrames: CompiledPack | undefined;
let wordEvidence: EvidenceIndex | undefined;
const compiledPacks = new Map<string, CompiledPack>();

function frames(): CompiledPack {
  pageFrames ??= new CompiledPack(framesOf(LANGUAGES));
  return pageFrames;
}

function evidence(): EvidenceIndex {
  wordEvidence ??= new EvidenceIndex(LANGUAGES);
  return wordEvidence;
}

/** The pack of a language; for a text that lost its diacritics, one that does without them. */
function compiled({ code, bare }: ReadAs): CompiledPack {
  const source = packOf(code);
  const fold = bare ? 'bare' : source.fold;
  const key = `${code} ${fold}`;
  let pack = compiledPacks.get(key);
  if (!pack) {
    pack = new CompiledPack(source, fold);
    compiledPacks.set(key, pack);
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
