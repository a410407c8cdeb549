/**
 * The codes in the numbers of Vietnamese documents. They are the same in every language: `57-NQ/TW` is printed so in
 * French and English too, at most without its diacritics.
 *
 * Sources: Decree 30/2020/NĐ-CP, annex III (kinds of administrative documents and their codes); Guideline 36-HD/VPTW (the
 * Party's); Law 64/2025/QH15 on the promulgation of legal documents; the codes of ministries as their documents bear them.
 */
import { foldBare } from '../text/fold.ts';
import type { Body, DocumentType } from '../vocabulary.ts';

/** The codes of each kind. Where a code stands for two (`HĐ` is also a contract's), it is the one that articles cite. */
const KINDS: Partial<Record<DocumentType, string>> = {
  resolution: 'NQ NQi NQLT',
  directive: 'CT',
  conclusion: 'KL KLTT',
  decision: 'QĐ',
  regulation: 'QyĐ QĐi QC QCLN QCPH',
  decree: 'NĐ',
  circular: 'TT TTLT TTLN',
  law: 'L',
  plan: 'KH KHLT KHLN KHPH',
  programme: 'CTr CTrHĐ CTHĐ CTPH CTrPH',
  project: 'ĐA',
  report: 'BC',
  notice: 'TB TBKL',
  guideline: 'HD HDLN HDLT',
  submission: 'TTr',
  dispatch: 'CV CĐ',
  // Circular letters, orders, ordinances, schemes, decree-laws, minutes, communiqués, agreements, consolidated texts.
  other: 'TTri LCT PL PA ĐL SL BB TC BGN BTT VBHN',
};

/** What may follow a code of kind without a sign: `QĐNS` is a decision on personnel. */
const QUALIFIERS = /^(?:NS|CB|LT|HC|TCCB)$/;
/** The National Assembly's documents name no kind: `98/2023/QH15`, `629/2019/UBTVQH14`. */
const ASSEMBLY = /^(?:UBTV)?QH\d*$/;

const PARTY_COMMITTEE: readonly Body[] = ['party-committee', 'party-standing-committee', 'party-executive-committee'];

/** The Party's committees: central, of provinces and cities, towns and districts, of the army, of any other organisation. */
const COMMITTEES: Record<string, readonly Body[]> = {
  TW: ['central-committee', 'politburo', 'secretariat'],
  TU: PARTY_COMMITTEE,
  ThU: PARTY_COMMITTEE,
  TVU: PARTY_COMMITTEE,
  HU: PARTY_COMMITTEE,
  QU: PARTY_COMMITTEE,
  QUTW: PARTY_COMMITTEE,
  ĐU: PARTY_COMMITTEE,
};

/** `ĐUK`, `ĐUCP`, `ĐUQH`: a committee with those whose it is. */
const COMMITTEE_OF = /^DU[A-Z]{1,8}$/;

/** What a committee has under it; its code goes before the committee's: `BTCTW`, `UBKTTU`. */
const AGENCIES: Record<string, Body> = {
  BTC: 'organization-commission',
  BTG: 'propaganda-commission',
  BTGDV: 'propaganda-commission',
  BDV: 'mass-mobilization-commission',
  UBKT: 'inspection-commission',
  BNC: 'internal-affairs-commission',
  BKT: 'economic-commission',
  BCSCL: 'economic-commission',
  BĐN: 'external-relations-commission',
  BCĐ: 'steering-committee',
  HĐLL: 'theoretical-council',
  VP: 'party-office',
};

/** Who else issues documents under a code. Only codes that tell a body from others. */
const OTHERS: readonly [codes: string, ...bodies: Body[]][] = [
  ['BCT', 'politburo', 'ministry'],
  ['BBT', 'secretariat'],
  ['BTV', 'party-standing-committee'],
  ['BCS BCSĐ', 'party-civil-affairs-committee'],
  ['BCĐ', 'steering-committee'],
  ['QH', 'national-assembly'],
  ['UBTVQH TVQH', 'national-assembly-standing-committee'],
  ['CTN', 'state'],
  ['CP TTg HĐBT', 'government'],
  ['HĐND TTHĐND', 'people-council'],
  ['UBND UB', 'people-committee'],
  ['MTTW MTTQ', 'fatherland-front'],
  ['TLĐ LĐLĐ', 'labor-federation'],
  ['TWĐTN ĐTN', 'youth-union'],
  ['HNDTW HND', 'farmer-association'],
  ['ĐCT', 'women-union', 'labor-federation', 'fatherland-front', 'farmer-association', 'veteran-association'],
  ['BTC', 'ministry', 'organization-commission'],
  ['BCA BGDĐT BGTVT BKHCN BKHĐT BLĐTBXH BNG BNN BNNPTNT BNNMT BNV BQP BTNMT BTP BTTTT BVHTTDL BXD BYT', 'ministry'],
  ['BDTTG UBDT', 'ministry'],
  ['NHNN', 'state-bank'],
  ['KTNN', 'state-audit'],
  ['TTCP', 'inspectorate'],
  ['TANDTC', 'court'],
  ['VKSNDTC VKSTC', 'procuracy'],
  ['VPCP VPQH VPCTN', 'office'],
];

/** Codes of those who issue official letters, which put the issuer where others put the kind: `1234/UBND-KT`. */
const LETTER_ISSUERS = /^(?:UBND|HDND|VPCP|VPTW|VP|TTG|CTN|CP|HDBT|S[A-Z]{1,5}|B[A-Z]{2,7})$/;

const types = new Map<string, DocumentType>();
for (const [type, codes] of Object.entries(KINDS))
  for (const code of codes.split(' ')) types.set(folded(code), type as DocumentType);

const party = new Map<string, readonly Body[]>();
for (const [committee, bodies] of Object.entries(COMMITTEES)) {
  party.set(folded(committee), bodies);
  for (const [agency, body] of Object.entries(AGENCIES)) party.set(folded(agency + committee), [body]);
}

const issuers = new Map<string, readonly Body[]>(party);
for (const [codes, ...bodies] of OTHERS) for (const code of codes.split(' ')) issuers.set(folded(code), bodies);

/** Who can issue under a code. `UBTVQH15` has the number of its legislature behind it. */
function issuersUnder(code: string): readonly Body[] | undefined {
  const bare = code.replace(/\d+$/, '');
  return issuers.get(bare) ?? (COMMITTEE_OF.test(bare) ? PARTY_COMMITTEE : undefined);
}

/** A code as numbers are compared: in capitals, without marks. */
function folded(code: string): string {
  return foldBare(code).toUpperCase();
}

/** The kind of document that a code stands for, or null when it is no such code. Codes are in capitals, without marks. */
export function typeOfCode(code: string): DocumentType | null {
  const type = types.get(code);
  if (type) return type;
  for (let length = code.length - 2; length >= 2; length--) {
    const kind = types.get(code.slice(0, length));
    if (kind && QUALIFIERS.test(code.slice(length))) return kind;
  }
  return null;
}

/**
 * The kind of a document with these codes: they say it, whatever word the translator chose. Only the Party's leave open
 * whether a decision is a regulation; its `TT` is a circular letter, and the President's `L` an order.
 */
export function typeOfCodes(codes: readonly string[], word: DocumentType | null): DocumentType | null {
  const type = codes.length > 0 ? typeOfCode(codes[0]) : null;
  const isParty = codes.some((code) => party.has(code) || COMMITTEE_OF.test(code));
  if (type === 'decision' && word === 'regulation' && isParty) return 'regulation';
  if (type === 'circular' && isParty) return 'other';
  if (type === 'law' && codes.includes('CTN')) return 'other';
  return type;
}

export function isAssemblyCode(code: string): boolean {
  return ASSEMBLY.test(code);
}

export function isLetterIssuer(code: string): boolean {
  return LETTER_ISSUERS.test(code);
}

/** Whether a code is that of a known issuer. */
export function isIssuerCode(code: string): boolean {
  return issuersUnder(code) !== undefined;
}

/** Whether a body can have issued a document with these codes. Null when the codes say nothing of it. */
export function canIssue(body: Body, codes: readonly string[]): boolean | null {
  for (const code of codes) {
    const bodies = issuersUnder(code);
    if (bodies) return bodies.includes(body);
  }
  return null;
}
