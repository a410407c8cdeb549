/**
 * Where sentences end. Pages lose the space after a full stop and put abbreviations everywhere, so a full stop ends a
 * sentence only on evidence.
 */
import { Gap, TokenKind, type Tokens } from './tokens.ts';

/** Tokens `[from, to)`. */
export interface Sentence {
  from: number;
  to: number;
}

/**
 * Parts tokens `[from, to)` into sentences. A semicolon ends none: lists of people and of figures run over it.
 *
 * @param isAbbreviation whether a full stop after this token may belong to it: `Mr`, `Gen`, `No`
 */
export function sentencesOf(
  tokens: Tokens,
  from: number,
  to: number,
  isAbbreviation: (i: number) => boolean,
): Sentence[] {
  const sentences: Sentence[] = [];
  let start = from;
  for (let i = from; i < to; i++) {
    if (!endsSentence(tokens, i, to, isAbbreviation)) continue;
    let end = i + 1;
    while (end < to && isClosing(tokens, end)) end++;
    sentences.push({ from: start, to: end });
    start = end;
    i = end - 1;
  }
  if (start < to) sentences.push({ from: start, to });
  return sentences;
}

function endsSentence(tokens: Tokens, i: number, to: number, isAbbreviation: (i: number) => boolean): boolean {
  if (tokens.kind[i] !== TokenKind.Punctuation) return false;
  if (tokens.is(i, '!') || tokens.is(i, '?') || tokens.is(i, '…')) return true;
  if (!tokens.is(i, '.')) return false;
  if (i + 1 >= to) return true;
  const glued = tokens.gap[i + 1] === Gap.None;
  if (glued && !tokens.isCapital(i + 1)) return isClosing(tokens, i + 1);
  if (i === 0) return true;
  // `T.Ư`, `T. N`, `J. Smith`: a single capital before the stop is an initial.
  if (tokens.isCapital(i - 1) && tokens.surface(i - 1).length === 1) return false;
  return !isAbbreviation(i - 1);
}

function isClosing(tokens: Tokens, i: number): boolean {
  return (tokens.is(i, '"') && tokens.isGlued(i)) || (tokens.is(i, ')') && tokens.isGlued(i)) || tokens.is(i, '.');
}
