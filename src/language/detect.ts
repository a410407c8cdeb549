/**
 * Which language a text is in, and where a block of it is in another one.
 */
import type { Language } from '../extraction.ts';
import type { Line } from '../text/blocks.ts';
import type { Tokens } from '../text/tokens.ts';

/** The language of a document and of each of its lines. */
export interface Detection {
  language: Language;
  /** For each line a code of an installed language, or null. */
  lines: (string | null)[];
}

const SIGNS: Record<string, RegExp> = {
  fr: /(^| )(le|la|les|du|des|et|une|est) /gi,
  en: /(^| )(the|of|and|was|is|by|to) /gi,
  vi: /[ăơưđạảấầẩậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/gi,
};

/** Detects the language of a text and of its lines. */
export function detect(tokens: Tokens, lines: readonly Line[]): Detection {
  const count = (text: string): string => {
    const ranked = Object.entries(SIGNS).map(([code, sign]) => [code, (text.match(sign) ?? []).length] as const);
    ranked.sort((a, b) => b[1] - a[1]);
    return ranked[0][0];
  };
  const code = count(tokens.text);
  return {
    language: { code, confidence: 0.9 },
    lines: lines.map((line) => (line.to - line.from < 8 ? code : count(tokens.slice(line.from, line.to)))),
  };
}
