/**
 * Finds the mentions of documents in a sentence, from left to right.
 */
import type { Cue } from '../language/compile.ts';
import { gate } from '../language/gates.ts';
import type { Reading } from '../reading.ts';
import type { DocumentType } from '../vocabulary.ts';
import { isListOfNumbers, jointAt, numberAt, standsAlone } from './cited-numbers.ts';
import { typeOfCode, typeOfCodes } from './codes.ts';
import { announcedIssuer, issuerBefore, readIssuer } from './issuers.ts';
import { readLaw } from './laws.ts';
import { inheritCodes, shareIssuers, shareTail } from './lists.ts';
import { type Mention, mentionOf } from './mention.ts';
import { readNumberFirst } from './number-first.ts';
import { type DocumentNumber, isComplete, readNumber } from './numbers.ts';
import { readOrdinal } from './ordinals.ts';
import { readNumberedPlenum, readResolutions, readResolutionsFirst } from './resolutions.ts';
import { readSubjectOf, readTail, subjectInFront } from './tails.ts';

/** Codes that stand for the word of their kind: `NQ 57`, `NQ số 57`. */
const SHORT_KINDS = new Set(['NQ', 'CT', 'KL', 'QĐ', 'NĐ', 'QD', 'ND']);
const CODE_LENGTH = 2;
const DOCUMENT = gate('document');
const NUMBER_END = gate('numberEnd');
/** How far before a document a word can begin that makes it a draft. */
const LONGEST_DRAFT = 3;

export class SentenceScan {
  readonly mentions: Mention[] = [];
  readonly #reading: Reading;
  readonly #limit: number;
  /** Behind the last word for a kind of document no meeting can stand before one. */
  readonly #lastDocument: number;
  readonly #hasNumbersFirst: boolean;
  /** Where the last mention with all that belongs to it ended. */
  #done: number;
  /** The mentions of which a heading says the issuer: `4 nghị quyết của Bộ Chính trị: …`. */
  readonly #announced = new Set<Mention>();
  /** Those of which it is said in front: `the Politburo's Resolution 66`. */
  readonly #owned = new Set<Mention>();

  constructor(reading: Reading, from: number, limit: number) {
    this.#reading = reading;
    this.#limit = limit;
    this.#done = from;
    this.#lastDocument = reading.lastWithin(from, limit, DOCUMENT);
    this.#hasNumbersFirst = reading.opensWithin(from, limit, NUMBER_END);
    for (let at = from; at < limit; ) at = Math.max(at + 1, this.#step(at));
    shareIssuers(reading, this.mentions, this.#announced, this.#owned);
  }

  /** Reads what begins at a token, and gives back where to go on. */
  #step(at: number): number {
    const cue = this.#reading.cue(at, 'document');
    const found =
      (cue && cue.end <= this.#limit ? this.#document(cue) : null) ??
      this.#numberFirst(at) ??
      this.#shortKind(at) ??
      this.#lone(at) ??
      this.#meetingFirst(at);
    if (found === null) return cue && this.#isDraft(cue.start) ? cue.end : at + 1;
    this.#done = found;
    return found;
  }

  // ---- a word for the kind of document

  #document(cue: Cue<'document'>): number | null {
    if (this.#isDraft(cue.start)) return null;
    const word = { from: cue.start, to: cue.end, type: cue.value.type };
    return (
      this.#law(cue) ??
      this.#meetings(readNumberedPlenum(this.#reading, word, this.#limit)) ??
      this.#numbered(cue) ??
      this.#meetings(readResolutions(this.#reading, word, this.#limit))
    );
  }

  /** `dự thảo Nghị quyết`, `projet de résolution`, `the draft Land Law`: no document yet. */
  #isDraft(start: number): boolean {
    for (let i = Math.max(this.#done, start - LONGEST_DRAFT); i < start; i++) {
      if (this.#reading.cue(i, 'draft')?.end === start) return true;
    }
    return false;
  }

  #law(cue: Cue<'document'>): number | null {
    const read = readLaw(this.#reading, cue, this.#done, this.#limit);
    if (!read || this.#isDraft(read.from)) return null;
    const mention = mentionOf(read, 'law', { rule: 'law', evidence: [read] });
    mention.law = read.law;
    const number = numberAt(this.#reading, read.to, this.#limit);
    if (number && isComplete(number)) {
      mention.number = number;
      mention.to = number.to;
      mention.finding = { rule: 'numbered-law', evidence: [read, number] };
    } else if (read.law.year === null && !this.#isName(cue, read.from)) return null;
    this.mentions.push(mention);
    return mention.number ? readTail(this.#reading, mention, mention.to, this.#limit) : mention.to;
  }

  /** A law's name without a year is written large: `Land Law`, `Luật Đất đai`. */
  #isName(cue: Cue<'document'>, from: number): boolean {
    const { tokens } = this.#reading;
    return (
      tokens.isCapital(cue.start) &&
      (from < cue.start || tokens.isCapital(cue.end) || this.#reading.cue(cue.end, 'lawOn') !== null)
    );
  }

  /** `Nghị quyết số 57-NQ/TW`, `Resolutions 18, 19 and 20`, `Resolution of the Politburo (No. 57-NQ/TW)`. */
  #numbered(cue: Cue<'document'>): number | null {
    const word = { from: cue.start, to: cue.end };
    const head = mentionOf(word, cue.value.type, { rule: 'numbered', evidence: [word] });
    const bracket = this.#bracketBehind(cue);
    const direct = bracket === null ? numberAt(this.#reading, cue.end, this.#limit) : null;
    const number = direct ?? numberAt(this.#reading, bracket ?? this.#between(head), this.#limit);
    if (!number) return null;
    const isNamed =
      isComplete(number) ||
      (direct && this.#isBare(cue, number)) ||
      (bracket !== null && cue.value.bare && isListOfNumbers(this.#reading, bracket, this.#limit));
    if (!isNamed) return null;
    head.number = number;
    head.type = typeOf(cue.value.type, number);
    const rule = !isComplete(number) ? 'bare-number' : direct ? 'numbered' : 'number-apart';
    head.finding = { rule, evidence: [word, number] };
    return this.#chain(head, cue.value.type);
  }

  /** The bracket behind a word for a document: `résolutions (57, 59, 66 et 68)`, `“bộ tứ nghị quyết” (57, 59, …)`. */
  #bracketBehind(cue: Cue<'document'>): number | null {
    const { tokens } = this.#reading;
    const at = tokens.is(cue.end, '"') ? cue.end + 1 : cue.end;
    return at < this.#limit && tokens.is(at, '(') ? at : null;
  }

  /** Passes over an issuer between the word and the number, and keeps what it says. */
  #between(mention: Mention): number {
    const issuer = readIssuer(this.#reading, mention.to, this.#limit, []);
    mention.issuer = issuer?.issuer ?? null;
    const at = issuer?.to ?? mention.to;
    return at < this.#limit && (this.#reading.tokens.is(at, '(') || this.#reading.tokens.is(at, ',')) ? at + 1 : at;
  }

  /** Whether a number without codes is a document's: it has a sign, or its kind is known by numbers alone. */
  #isBare(cue: Cue<'document'>, number: DocumentNumber): boolean {
    if (number.codes.length > 0) return true;
    const signed = number.from > cue.end;
    // `Project 06` is a document, `Project 2` a building site or a part of a programme.
    const { type, bare } = cue.value;
    const isPart = (type === 'project' || type === 'programme') && number.serial.length === 1;
    return (signed || (bare === true && !isPart)) && standsAlone(this.#reading, number, this.#limit, signed);
  }

  // ---- several documents behind one word

  /** The mentions that one word for the kind governs: `n° 79-NQ/TW et n° 80-NQ/TW`. */
  #chain(first: Mention, kind: DocumentType): number {
    const chain = [first];
    const { issuer } = first;
    this.mentions.push(first);
    first.to = (first.number as DocumentNumber).to;
    let end = readTail(this.#reading, first, first.to, this.#limit);
    for (let next = this.#next(chain, end, kind); next; next = this.#next(chain, end, kind)) {
      chain.push(next);
      this.mentions.push(next);
      end = readTail(this.#reading, next, next.to, this.#limit);
    }
    first.subject ??= chain.length === 1 ? subjectInFront(this.#reading, first, this.#done) : null;
    inheritCodes(chain);
    shareTail(chain);
    // `resolutions of the Politburo (57-NQ/TW, 59-NQ/TW)`: said before the numbers, it is said of all.
    if (issuer) for (const mention of chain) mention.issuer ??= issuer;
    this.#ownerOf(chain);
    return end;
  }

  #next(chain: readonly Mention[], end: number, kind: DocumentType): Mention | null {
    const last = chain[chain.length - 1];
    if (last.subject !== null) return null;
    const joint = jointAt(this.#reading, end, this.#limit);
    if (joint === end) return null;
    const number = numberAt(this.#reading, joint, this.#limit);
    if (!number) return null;
    const isNamed =
      number.codes.length > 0 ? isComplete(number) : this.#isShortNext(chain, number, number.from > joint);
    if (!isNamed) return null;
    const [word] = last.finding.evidence;
    const mention = mentionOf({ from: joint, to: number.to }, typeOf(kind, number), {
      rule: 'chained',
      evidence: [word, number],
    });
    mention.number = number;
    return mention;
  }

  /** `Resolutions 18, 19 and 20`: a short number that goes on with others, and counts nothing. */
  #isShortNext(chain: readonly Mention[], number: DocumentNumber, signed: boolean): boolean {
    if (!standsAlone(this.#reading, number, this.#limit, signed)) return false;
    if (signed) return true;
    const { tokens } = this.#reading;
    const last = chain[chain.length - 1];
    if (last.number === null || last.to !== last.number.to || number.year !== null) return false;
    const { to } = number;
    if (to >= this.#limit || (!tokens.isWord(to) && !tokens.isNumber(to))) return true;
    // `Directive 35 and 20 delegates`; behind two numbers a third one is of the list.
    if (chain.length > 1) return true;
    return (['coordinator', 'documentOf', 'dateLead', 'subject', 'subjectEnd'] as const).some(
      (cue) => this.#reading.cue(to, cue) !== null,
    );
  }

  /** The issuer in front of a chain is that of each of its documents. */
  #ownerOf(chain: readonly Mention[]): void {
    const [first] = chain;
    if (chain.some((mention) => mention.issuer !== null)) return;
    const codes = first.number?.codes ?? [];
    const announced = announcedIssuer(this.#reading, this.#done, first.from, codes);
    const owner = announced ?? issuerBefore(this.#reading, this.#done, first.from, codes);
    if (!owner) return;
    for (const mention of chain) {
      mention.issuer = owner.issuer;
      (announced ? this.#announced : this.#owned).add(mention);
    }
  }

  /** `第57-NQ/TW号决议`: the word for the kind stands behind its numbers. */
  #numberFirst(at: number): number | null {
    if (!this.#hasNumbersFirst) return null;
    const found = readNumberFirst(this.#reading, at, { from: this.#done, to: this.#limit });
    if (!found) return null;
    this.mentions.push(...found);
    return found[found.length - 1].to;
  }

  // ---- documents without a word for their kind

  /** `NQ 57`, `CT số 35-CT/TW`, `NQ Trung ương 4 khóa XII` */
  #shortKind(at: number): number | null {
    const { tokens } = this.#reading;
    if (
      !tokens.isWord(at) ||
      tokens.surface(at).length !== CODE_LENGTH ||
      !SHORT_KINDS.has(tokens.surface(at).normalize('NFC').replace('Ð', 'Đ'))
    )
      return null;
    const type = typeOfCode(tokens.bare(at).toUpperCase()) as DocumentType;
    const number = numberAt(this.#reading, at + 1, this.#limit);
    if (!number) return this.#meetings(readResolutions(this.#reading, { from: at, to: at + 1, type }, this.#limit));
    if (number.codes.length === 0 && !standsAlone(this.#reading, number, this.#limit, false)) return null;
    const range = { from: at, to: number.to };
    const mention = mentionOf(range, typeOf(type, number), { rule: 'short-kind', evidence: [range] });
    mention.number = number;
    return this.#chain(mention, type);
  }

  /** A number that its codes give away: `theo 57-NQ/TW`. */
  #lone(at: number): number | null {
    const { tokens } = this.#reading;
    if (
      !tokens.isNumber(at) ||
      (at > 0 && tokens.isGlued(at) && (tokens.is(at - 1, '/') || tokens.is(at - 1, '-')) && tokens.isGlued(at - 1))
    )
      return null;
    const number = readNumber(tokens, at, this.#limit);
    if (!number || !isComplete(number) || number.type === null) return null;
    const mention = mentionOf(number, typeOf(null, number), { rule: 'lone-number', evidence: [number] });
    mention.number = number;
    return this.#chain(mention, number.type);
  }

  // ---- congresses and plenums

  /** `the 13th National Party Congress's Resolution`, `4th Plenum Resolution`: the meeting comes first. */
  #meetingFirst(at: number): number | null {
    const reading = this.#reading;
    if (at >= this.#lastDocument) return null;
    const opens = (kind: 'ordinal' | 'centralBody' | 'party' | 'province') => reading.cue(at, kind) !== null;
    const mayBeOrdinal =
      reading.tokens.isNumber(at) || reading.tokens.isCapital(at) || reading.cue(at, 'ordinalLead') !== null;
    const canBegin =
      opens('ordinal') ||
      opens('centralBody') ||
      opens('party') ||
      // `海阳省第十七次代表大会决议`
      (opens('province') && reading.isPrenominal(at)) ||
      (mayBeOrdinal && readOrdinal(reading, at, this.#limit) !== null);
    if (!canBegin || this.#isDraft(at)) return null;
    return this.#meetings(readResolutionsFirst(this.#reading, at, this.#limit));
  }

  /** `Nghị quyết Trung ương 6 khóa XII (Nghị quyết số 18-NQ/TW)`: the number of a plenum's resolution, in brackets behind it. */
  #numberOf(mention: Mention): void {
    const { tokens } = this.#reading;
    const open = mention.to;
    if (open + 1 >= this.#limit || !tokens.is(open, '(')) return;
    const word = this.#reading.cue(open + 1, 'document');
    const number = numberAt(this.#reading, word?.end ?? open + 1, this.#limit);
    if (!number || !isComplete(number) || number.type !== mention.type || !tokens.is(number.to, ')')) return;
    mention.number = number;
    mention.to = number.to + 1;
  }

  /** Takes the documents of one meeting or several, with what the last one's words say of each. */
  #meetings(mentions: Mention[]): number | null {
    const last = mentions.at(-1);
    if (!last) return null;
    this.mentions.push(...mentions);
    if (mentions.length === 1 && last.plenum) this.#numberOf(last);
    const end = readSubjectOf(this.#reading, last, last.to, this.#limit);
    for (const mention of mentions) if (mention.to === last.to) mention.subject = last.subject;
    return end;
  }
}

/** The kind of a document: what its number says, else the word for it. */
function typeOf(word: DocumentType | null, number: DocumentNumber): DocumentType {
  return typeOfCodes(number.codes, word) ?? word ?? 'other';
}
