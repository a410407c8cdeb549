/**
 * The codes in the numbers of Vietnamese documents. They are the same in every language: `57-NQ/TW` is printed so in
 * French and English too, at most without its diacritics.
 */
import type { Body, DocumentType } from '../vocabulary.ts';

const TYPES: Record<string, DocumentType> = {
  NQ: 'resolution',
  NQLT: 'resolution',
  NQI: 'resolution',
  CT: 'directive',
  KL: 'conclusion',
  QD: 'decision',
  QDI: 'regulation',
  QYD: 'regulation',
  QC: 'regulation',
  ND: 'decree',
  TT: 'circular',
  TTLT: 'circular',
  L: 'law',
  KH: 'plan',
  CTR: 'programme',
  CTRHD: 'programme',
  CTHD: 'programme',
  DA: 'project',
  BC: 'report',
  TB: 'notice',
  TBKL: 'notice',
  HD: 'guideline',
  TTR: 'submission',
  CV: 'dispatch',
  CD: 'dispatch',
  TTRI: 'other',
  LCT: 'other',
  PL: 'other',
  PA: 'other',
  DL: 'other',
  SL: 'other',
};

/** What may follow a code of kind without a sign: `QĐNS` is a decision on personnel. */
const QUALIFIERS = /^(?:NS|CB|LT|HC|TCCB)$/;
/** The National Assembly's documents name no kind: `98/2023/QH15`. */
const ASSEMBLY = /^QH\d*$/;

/** Who issues documents under a code. Only codes that tell a body from others. */
const ISSUERS: Record<string, readonly Body[]> = {
  TW: ['central-committee', 'politburo', 'secretariat'],
  TU: ['party-committee', 'party-standing-committee', 'party-executive-committee'],
  HU: ['party-committee', 'party-standing-committee', 'party-executive-committee'],
  DU: ['party-committee', 'party-standing-committee', 'party-executive-committee'],
  CP: ['government'],
  TTG: ['government'],
  QH: ['national-assembly'],
  UBTVQH: ['national-assembly-standing-committee'],
  HDND: ['people-council'],
  UBND: ['people-committee'],
};

/** Codes of those who issue official letters, which put the issuer where others put the kind: `1234/UBND-KT`. */
const LETTER_ISSUERS = /^(?:UBND|HDND|VPCP|VPTW|VP|S[A-Z]{1,5}|B[A-Z]{2,7})$/;

/** The kind of document that a code stands for, or null when it is no such code. Codes are in capitals, without marks. */
export function typeOfCode(code: string): DocumentType | null {
  const type = TYPES[code];
  if (type) return type;
  for (let length = code.length - 2; length >= 2; length--) {
    if (TYPES[code.slice(0, length)] && QUALIFIERS.test(code.slice(length))) return TYPES[code.slice(0, length)];
  }
  return null;
}

export function isAssemblyCode(code: string): boolean {
  return ASSEMBLY.test(code);
}

export function isLetterIssuer(code: string): boolean {
  return LETTER_ISSUERS.test(code);
}

/** Whether a code is that of a known issuer. */
export function isIssuerCode(code: string): boolean {
  return ISSUERS[withoutTerm(code)] !== undefined;
}

/** `UBTVQH15` without the number of its legislature. */
function withoutTerm(code: string): string {
  return code.replace(/\d+$/, '');
}

/** Whether a code is one of the Party's: their decisions can be regulations, and their numbers have the form `57-NQ/TW`. */
export function isPartyCode(code: string): boolean {
  return /^(?:TW|TU|HU|DU|DUK|BTCTW|BTGTW|UBKTTW|VPTW|B[A-Z]+TW|B[A-Z]+TU)$/.test(code);
}

/**
 * Whether a body can have issued a document with these codes. Null when the codes say nothing of it.
 */
export function canIssue(body: Body, codes: readonly string[]): boolean | null {
  for (const code of codes) {
    const bodies = ISSUERS[withoutTerm(code)];
    if (bodies) return bodies.includes(body);
  }
  return null;
}
