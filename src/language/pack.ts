/**
 * What a language is to the extraction: data, and nothing else. A folder in `languages/` gives one.
 */
import type { Lexicon } from './cues.ts';
import type { LanguageEvidence } from './evidence.ts';
import type { NameForms } from './names.ts';

export interface LanguagePack {
  /** BCP 47. */
  code: string;
  /** ISO 639-3, as language detectors name it. */
  iso6393: string;
  /**
   * How words are compared: with their diacritics where these tell words apart (`bí thư`), without where pages drop them
   * freely (`RESOLUTION` for `résolution`).
   */
  fold: 'marks' | 'bare';
  /** By what a text in this language is known. */
  evidence: LanguageEvidence;
  /** How it writes the names of people. */
  names: NameForms;
  /** Whether an organisation can stand before the role: `Provincial Party Secretary`. */
  prenominal: boolean;
  /**
   * Tells the name of a person of another country from an organisation's, where a bare role before it leaves both open:
   * `Minister Irina Belova`, `Director Samsung Electronics`. Without it such words are an organisation's.
   */
  isPerson?: (words: string) => boolean;
  /** Every phrase of the language, by kind. */
  lexicon: Lexicon;
}
