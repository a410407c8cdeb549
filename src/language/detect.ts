/**
 * Which language a text is in, and where a part of it is in another one. The words of the text speak first; another
 * detector is asked only where they leave it unsure. What it may answer beside the installed languages lets a text in
 * none of them be told.
 */
import type { Language } from '../extraction.ts';
import type { TokenRange, Tokens } from '../text/tokens.ts';
import type { EvidenceIndex } from './evidence.ts';
import { SURE, Tally, type Verdict } from './tally.ts';

export { SURE };

/** The language that a stretch of text is to be read in. */
export interface ReadAs {
  /** The code of an installed language. */
  code: string;
  /** Whether the text lost the marks that the language is written with: `nghi quyet`. */
  bare: boolean;
}

/** The language of a document and of its parts. */
export interface Detection {
  language: Language;
  /** For each part what it is to be read in; null when it is in no installed language. */
  parts: (ReadAs | null)[];
}

/** Ranks languages (ISO 639-3) for a text, the likeliest first with score 1. An empty list: it cannot tell. */
export type Guess = (
  text: string,
  installed: readonly string[],
) => readonly (readonly [language: string, score: number])[];

export interface DetectOptions {
  /** The code of the document's language, when it is known. Parts can still be in another. */
  language?: string | undefined;
  /** Asked when the words leave the language unsure. Without it the language is what the words say, below `SURE`. */
  guess?: Guess | undefined;
}

/** A part in another language than its document needs this much more evidence for it. */
const PLAINLY_OTHER = 2;
/** So many words without any of the document's language are in a language that is not installed. */
const LONG = 12;
/** In a language every third word or more is evidence of it, in its neighbours every tenth. */
const SCARCELY = 0.1;
/** Detectors that are asked read no more of a text than this. */
const SAMPLE = 2048;

/** Detects the language of a text and of its parts, which are in text order: the running text, line by line. */
export function detect(
  tokens: Tokens,
  parts: readonly TokenRange[],
  index: EvidenceIndex,
  options: DetectOptions = {},
): Detection {
  const evidence = index.of(tokens.words);
  const tallies = parts.map(({ from, to }) => new Tally(tokens, evidence, index.packs.length).count(from, to));
  const whole = mainPart(tallies, () => new Tally(tokens, evidence, index.packs.length));
  const verdict = options.language === undefined ? judge(whole, tokens, parts, index, options.guess) : null;
  const code = options.language ?? (verdict ? codeOf(verdict, index) : null);
  const main = code === null ? -1 : index.packs.findIndex((pack) => pack.code === code);
  return {
    language: { code: code ?? 'und', confidence: verdict ? rounded(verdict.confidence) : 1 },
    parts: tallies.map((tally) => {
      const language = main < 0 ? -1 : languageOfPart(tally, main);
      if (language < 0) return null;
      const bare = (tally.isSilent ? whole : tally).isBare(language);
      return { code: index.packs[language].code, bare };
    }),
  };
}

/** What is not plainly in another language than most of the text: on a bilingual page one language is the main one. */
function mainPart(tallies: readonly Tally[], empty: () => Tally): Tally {
  const all = empty();
  for (const tally of tallies) all.add(tally);
  const best = all.best();
  const main = empty();
  for (const tally of tallies) if (best < 0 || isOwn(tally, best)) main.add(tally);
  return main;
}

/** A language that is less likely than not is none. */
function codeOf({ language, confidence }: Verdict, index: EvidenceIndex): string | null {
  return language < 0 || confidence < 0.5 ? null : index.packs[language].code;
}

function judge(
  whole: Tally,
  tokens: Tokens,
  parts: readonly TokenRange[],
  index: EvidenceIndex,
  guess: Guess | undefined,
): Verdict {
  const verdict = whole.verdict();
  if (!guess || verdict.confidence >= SURE || whole.isForeign) return verdict;
  const installed = index.packs.map((pack) => pack.iso6393);
  const ranking = guess(sampleOf(tokens, parts, whole.isShort), installed);
  return whole.verdictWith(ranking.map(([language, score]) => [installed.indexOf(language), score]));
}

/**
 * What another detector shall read: the words in lower case, because the names in a text are in the language of its
 * people; all of it where those are too few.
 */
export function sampleOf(tokens: Tokens, parts: readonly TokenRange[], all: boolean): string {
  let sample = '';
  for (const { from, to } of parts) {
    for (let i = from; i < to && sample.length < SAMPLE; i++) {
      if (tokens.isWord(i) && (all || !tokens.isCapital(i))) sample += `${tokens.surface(i)} `;
    }
  }
  return sample.trim();
}

/** A part is in the language of its document unless it plainly shows another, or is long and shows none. */
function languageOfPart(tally: Tally, main: number): number {
  if (!isOwn(tally, main)) return tally.best();
  return tally.counted >= LONG && tally.rate(main) < SCARCELY ? -1 : main;
}

/** Whether a part may be in a language: it does not plainly show another one that is installed. */
function isOwn(tally: Tally, language: number): boolean {
  const best = tally.best();
  if (best === language || best < 0) return true;
  return tally.lead(best, language) < PLAINLY_OTHER || tally.rate(best) <= 2 * tally.rate(language);
}

/** Nothing is certain that was only read from words. */
function rounded(confidence: number): number {
  return Math.min(0.999, Math.round(confidence * 1000) / 1000);
}
