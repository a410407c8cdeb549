/** The extraction as the command uses it. This module is loaded when there is something to read. */
import { extract } from '../extract.ts';
import type { Extraction } from '../extraction.ts';
import { SURE } from '../language/detect.ts';
import { LANGUAGES } from '../languages/index.ts';
import { KINDS, type Kind } from '../render/index.ts';
import { UsageError } from './program.ts';

export type Extract = (text: string) => Promise<Extraction>;

interface EngineSettings {
  only: readonly Kind[];
  lang: string | undefined;
  explain: boolean;
}

/** @throws {UsageError} when the language is not installed */
export function createExtract({ only, lang, explain }: EngineSettings): Extract {
  const codes = LANGUAGES.map(({ code }) => code);
  if (lang !== undefined && !codes.includes(lang)) {
    throw new UsageError(
      `option '--lang <code>' argument '${lang}' is invalid. Allowed choices are ${codes.join(', ')}.`,
    );
  }
  const options = { explain, ...(lang !== undefined && { language: lang }) };
  return async (text) => {
    const extraction = extract(text, options);
    if (extraction.language.confidence >= SURE) return chosen(extraction, only);
    // Few texts need the detector that answers here, and all would wait for it.
    const { guess } = await import('../language/guess.ts');
    return chosen(extract(text, { ...options, guess }), only);
  };
}

/** The extraction with the lists of the other kinds empty. */
function chosen(extraction: Extraction, kinds: readonly Kind[]): Extraction {
  const others = KINDS.filter((kind) => !kinds.includes(kind));
  return { ...extraction, ...Object.fromEntries(others.map((kind) => [kind, []])) };
}
