/**
 * The numbers of documents: `57-NQ/TW`, `15/2023/NQ-HĐND`, `38 -CT/TU`, `98/2023/QH15`, and the short `57`.
 */

import { decodeEntity } from '../text/fold.ts';
import { Gap, type Tokens } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import type { DocumentType } from '../vocabulary.ts';
import { isAssemblyCode, isIssuerCode, isLetterIssuer, typeOfCode } from './codes.ts';

/** A document's number. Tokens `[from, to)`. */
export interface DocumentNumber {
  from: number;
  to: number;
  /** As printed, without spaces: `38-CT/TU`. */
  printed: string;
  /** `38`, `15a`, `66.1`; as printed, with leading zeros. */
  serial: string;
  year: string | null;
  /** Letters in capitals without marks, in their order: `NQ`, `HDND`. */
  codes: string[];
  /** What the code says. */
  type: DocumentType | null;
}

const YEAR = /^(?:19|20)\d\d$/;
const CODE = /^[A-Z]{1,20}$/;
const REFERENCE = /&[#0-9A-Za-z]{2,8};/g;
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Reads the number that begins at token `from`, with as much of its codes as stands there. */
export function readNumber(tokens: Tokens, from: number, limit: number): DocumentNumber | null {
  if (from >= limit || !tokens.isNumber(from) || tokens.end[from] - tokens.start[from] > 5) return null;
  const number: DocumentNumber = {
    from,
    to: from + 1,
    printed: '',
    serial: tokens.surface(from),
    year: null,
    codes: [],
    type: null,
  };
  readSerial(tokens, number, limit);
  while (readPart(tokens, number, limit)) {}
  number.printed = printed(tokens, number.from, number.to);
  return number;
}

/** `15a/NQ-HĐND`, `66.1/2025/NQ-CP`. */
function readSerial(tokens: Tokens, number: DocumentNumber, limit: number): void {
  const at = number.to;
  const glued = (i: number) => i < limit && tokens.isGlued(i);
  if (!glued(at)) return;
  if (
    tokens.isWord(at) &&
    tokens.bare(at).length === 1 &&
    isSeparator(tokens, at + 1, limit) &&
    !isCodeAt(tokens, at)
  ) {
    number.serial += tokens.surface(at);
    number.to = at + 1;
  } else if (
    tokens.is(at, '.') &&
    glued(at + 1) &&
    tokens.isNumber(at + 1) &&
    tokens.is(at + 2, '/') &&
    glued(at + 2)
  ) {
    number.serial += `.${tokens.surface(at + 1)}`;
    number.to = at + 2;
  }
}

/** Adds the next part, a year or a code, with the sign before it. */
function readPart(tokens: Tokens, number: DocumentNumber, limit: number): boolean {
  const signed = isSeparator(tokens, number.to, limit);
  const at = signed ? number.to + 1 : number.to;
  if (at >= limit || tokens.gap[at] === Gap.LineBreak || tokens.gap[number.to] === Gap.LineBreak) return false;
  if (signed && tokens.isNumber(at)) return readYear(tokens, number, at, limit);
  const code = readCode(tokens, at, limit);
  if (!code || !fits(tokens, number, code, signed, at)) return false;
  number.type ??= number.codes.length === 0 ? typeOfCode(code.text) : null;
  number.codes.push(code.text);
  number.to = code.to;
  return true;
}

function readYear(tokens: Tokens, number: DocumentNumber, at: number, limit: number): boolean {
  if (number.year || number.codes.length > 0 || !YEAR.test(tokens.surface(at))) return false;
  // `19-2017/NQ-CP`; but `2021-2025` is a time.
  if (!tokens.is(number.to, '/') && !(isSeparator(tokens, at + 1, limit) && isCodeAt(tokens, at + 2))) return false;
  // `10/2023/…` goes on, `10/2023` ends; `5/10/2023` is a date and was no year here.
  if (
    at + 1 < limit &&
    tokens.isGlued(at + 1) &&
    (tokens.is(at + 1, ',') || tokens.is(at + 1, '.')) &&
    tokens.isNumber(at + 2) &&
    tokens.isGlued(at + 2)
  ) {
    return false;
  }
  number.year = tokens.surface(at);
  number.to = at + 1;
  return true;
}

interface Code {
  text: string;
  to: number;
}

/** A run of capitals, with what is glued to it: `UBTVQH15`, `CTrHĐ`, `T.Ư`. */
function readCode(tokens: Tokens, at: number, limit: number): Code | null {
  if (!isCodeAt(tokens, at)) return null;
  let text = tokens.bare(at).toUpperCase();
  let to = at + 1;
  // `T.Ư`, `T.W`
  if (
    text === 'T' &&
    tokens.is(to, '.') &&
    tokens.isGlued(to) &&
    tokens.isGlued(to + 1) &&
    /^[uw]$/.test(tokens.bare(to + 1))
  ) {
    return { text: 'TW', to: to + 2 };
  }
  const isGlued = (i: number) => i < limit && tokens.isGlued(i);
  // `BNN&MT`
  const isAnd = (i: number) => tokens.is(i, '&') && isGlued(i + 1) && isCodeAt(tokens, i + 1);
  while (isGlued(to) && (tokens.isNumber(to) || isCodeAt(tokens, to) || isAnd(to))) {
    text += tokens.isWord(to) ? tokens.bare(to).toUpperCase() : tokens.surface(to);
    to++;
  }
  // `TƯ` is the Central Committee, `TU` a province's: only the hook tells them apart.
  if (text === 'TU' && tokens.marks(at).endsWith('ư')) text = 'TW';
  return { text, to };
}

function isCodeAt(tokens: Tokens, at: number): boolean {
  if (at >= tokens.length || !tokens.isWord(at) || !tokens.isCapital(at)) return false;
  const bare = tokens.bare(at);
  return CODE.test(bare.toUpperCase()) && (tokens.shape(at) !== Shape.Capitalised || bare.length <= 3);
}

/** Whether a code can stand in this place of this number. */
function fits(tokens: Tokens, number: DocumentNumber, code: Code, signed: boolean, at: number): boolean {
  const first = number.codes.length === 0;
  const type = typeOfCode(code.text);
  const loose = signed && !tokens.isGlued(number.to) && !tokens.isGlued(at);
  if (first && type !== null) {
    // `57 NQ/TW`, `57NQ/TW`, but not `57 CT` alone.
    return signed
      ? type !== 'law' || tokens.isGlued(at)
      : code.text !== 'L' && isSeparator(tokens, code.to, tokens.length);
  }
  if (!signed) return false;
  if (first) return !loose && tokens.is(number.to, '/') && (isAssemblyCode(code.text) || isLetterIssuer(code.text));
  // Behind the code of kind the issuer's, `NQ - HĐND`; behind that nothing but what is glued: `KH-BCĐ389`, `QĐ-UBND-HC`.
  return number.codes.length === 1
    ? !loose || tokens.is(number.to, '/') || isIssuerCode(code.text)
    : tokens.isGlued(number.to) && tokens.isGlued(at);
}

function isSeparator(tokens: Tokens, i: number, limit: number): boolean {
  return i < limit && (tokens.is(i, '-') || tokens.is(i, '/') || tokens.is(i, '–') || tokens.is(i, '_'));
}

function printed(tokens: Tokens, from: number, to: number): string {
  if (to === from + 1) return tokens.surface(from);
  let text = '';
  for (let i = from; i < to; i++) text += tokens.surface(i);
  return text
    .replace(REFERENCE, (reference) => decodeEntity(reference) ?? reference)
    .replace(INVISIBLE, '')
    .normalize('NFC');
}

/** Whether a number says by its codes that it is a document's, without a word for the kind beside it. */
export function isComplete(number: DocumentNumber): boolean {
  if (number.codes.length === 0) return false;
  if (number.type !== null) return number.codes.length > 1;
  return number.year !== null && /^(?:UBTV)?QH\d+$/.test(number.codes[0]);
}
