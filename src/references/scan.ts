/**
 * Finds the mentions of documents in a sentence, from left to right.
 */
import type { Cue } from '../language/compile.ts';
import type { Reading } from '../reading.ts';
import type { DocumentType } from '../vocabulary.ts';
import { typeOfCode, typeOfCodes } from './codes.ts';
import { congressesIn } from './congresses.ts';
import { readDate } from './dates.ts';
import { issuerBefore, readBareIssuer, readIssuer } from './issuers.ts';
import { readLaw } from './laws.ts';
import { readMeeting } from './meetings.ts';
import { type Mention, mentionOf } from './mention.ts';
import { type DocumentNumber, isComplete, readNumber } from './numbers.ts';
import { readOrdinal } from './ordinals.ts';
import { plenumsIn } from './plenums.ts';
import { readSubject } from './subjects.ts';

/** Codes that stand for the word of their kind: `NQ 57`, `NQ số 57`. */
const SHORT_KINDS = new Set(['NQ', 'CT', 'KL', 'QĐ', 'NĐ', 'QD', 'ND']);

export class SentenceScan {
  readonly mentions: Mention[] = [];
  readonly #reading: Reading;
  readonly #limit: number;
  /** Where the last mention with all that belongs to it ended. */
  #done: number;

  constructor(reading: Reading, from: number, limit: number) {
    this.#reading = reading;
    this.#limit = limit;
    this.#done = from;
    for (let at = from; at < limit; ) at = this.#step(at);
    this.#shareIssuers();
  }

  #step(at: number): number {
    const cue = this.#reading.cue(at, 'document');
    const found =
      (cue && cue.end <= this.#limit ? this.#document(cue) : null) ??
      this.#shortKind(at) ??
      this.#lone(at) ??
      this.#meetingFirst(at);
    if (found === null) return cue && this.#isDraft(cue) ? cue.end : at + 1;
    this.#done = found;
    return found;
  }

  // ---- a word for the kind of document

  #document(cue: Cue<'document'>): number | null {
    if (this.#isDraft(cue)) return null;
    return this.#law(cue) ?? this.#numbered(cue) ?? this.#meeting(cue);
  }

  /** `dự thảo Nghị quyết`, `projet de résolution`: no document yet. */
  #isDraft(cue: Cue<'document'>): boolean {
    for (let i = Math.max(this.#done, cue.start - 3); i < cue.start; i++) {
      if (this.#reading.cue(i, 'draft')?.end === cue.start) return true;
    }
    return false;
  }

  #law(cue: Cue<'document'>): number | null {
    const read = readLaw(this.#reading, cue, this.#done, this.#limit);
    if (!read) return null;
    const mention = mentionOf(read, 'law', { rule: 'law', evidence: [read] });
    mention.law = read.law;
    const number = this.#numberAt(read.to);
    if (number && isComplete(number)) {
      mention.number = number;
      mention.to = number.to;
      mention.finding = { rule: 'numbered-law', evidence: [read, number] };
    } else if (read.law.year === null && !this.#isName(cue, read.from)) return null;
    this.mentions.push(mention);
    return mention.number ? this.#tail(mention, mention.to) : mention.to;
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
    const direct = this.#reading.tokens.is(cue.end, '(') ? null : this.#numberAt(cue.end);
    const at = direct ? cue.end : this.#between(head);
    const number = direct ?? this.#numberAt(at);
    if (!number || (!isComplete(number) && !(direct && this.#isBare(cue, number)))) return null;
    head.number = number;
    head.type = typeOf(cue.value.type, number);
    const rule = !isComplete(number) ? 'bare-number' : direct ? 'numbered' : 'number-apart';
    head.finding = { rule, evidence: [word, number] };
    return this.#chain(head, cue.value.type);
  }

  /** Passes over an issuer or date between the word and the number, and keeps what they say. */
  #between(mention: Mention): number {
    const issuer = readIssuer(this.#reading, mention.to, this.#limit);
    mention.issuer = issuer?.issuer ?? null;
    const at = issuer?.to ?? mention.to;
    return at < this.#limit && (this.#reading.tokens.is(at, '(') || this.#reading.tokens.is(at, ',')) ? at + 1 : at;
  }

  /** A number at a token, with or without a sign. */
  #numberAt(at: number): DocumentNumber | null {
    let from = at;
    if (from < this.#limit && this.#reading.tokens.is(from, '(')) from++;
    for (let sign = this.#signAt(from); sign > from; sign = this.#signAt(from)) from = sign;
    return readNumber(this.#reading.tokens, from, this.#limit);
  }

  /** The token behind a sign of number with its full stop: `No.`, `số:`, `n°`. */
  #signAt(at: number): number {
    const sign = at < this.#limit ? this.#reading.cue(at, 'numberSign') : null;
    if (!sign || sign.end >= this.#limit) return at;
    const { tokens } = this.#reading;
    return tokens.is(sign.end, '.') || tokens.is(sign.end, ':') || tokens.is(sign.end, '°') || tokens.is(sign.end, 'º')
      ? sign.end + 1
      : sign.end;
  }

  /** Whether a number without codes is a document's: it has a sign, or its kind is known by numbers alone. */
  #isBare(cue: Cue<'document'>, number: DocumentNumber): boolean {
    const signed = number.from > cue.end;
    if (number.codes.length > 0) return true;
    return (signed || cue.value.bare === true) && this.#standsAlone(number, signed);
  }

  /** Whether nothing behind a short number makes it a year, a share, a date or a count: `Resolution 2025`, `Plan 5 years`. */
  #standsAlone({ from, to, year, serial }: DocumentNumber, signed: boolean): boolean {
    const { tokens } = this.#reading;
    if (!signed && year === null && /^(?:19|20)\d\d$/.test(serial)) return false;
    if (to >= this.#limit) return true;
    if (tokens.is(to, '%') || (to === from + 1 && this.#reading.cue(to, 'ordinalEnding') && tokens.isGlued(to)))
      return false;
    const decimal = (tokens.is(to, '.') || tokens.is(to, ',') || tokens.is(to, '/')) && tokens.isGlued(to);
    if (decimal && to + 1 < this.#limit && tokens.isGlued(to + 1) && tokens.isNumber(to + 1)) return false;
    return this.#reading.cue(to, 'measured') === null;
  }

  /** The mentions that one word for the kind governs: `n° 79-NQ/TW et n° 80-NQ/TW`. */
  #chain(first: Mention, kind: DocumentType): number {
    const chain = [first];
    this.mentions.push(first);
    first.to = (first.number as DocumentNumber).to;
    let end = this.#tail(first, first.to);
    for (;;) {
      const last = chain[chain.length - 1];
      const next = last.subject === null ? this.#next(last, end, kind) : null;
      if (!next) break;
      chain.push(next);
      this.mentions.push(next);
      end = this.#tail(next, next.to);
    }
    inheritCodes(chain);
    this.#ownerOf(chain);
    return end;
  }

  #next(last: Mention, end: number, kind: DocumentType): Mention | null {
    const joint = this.#jointAt(end);
    if (joint === end) return null;
    const number = this.#numberAt(joint);
    if (!number) return null;
    const short = number.codes.length === 0;
    if (short && !this.#isShortNext(last, number, number.from > joint)) return null;
    if (!short && !isComplete(number)) return null;
    const [word] = last.finding.evidence;
    const mention = mentionOf({ from: joint, to: number.to }, typeOf(kind, number), {
      rule: 'chained',
      evidence: [word, number],
    });
    mention.number = number;
    return mention;
  }

  /** `Resolutions 18, 19 and 20`: a short number that goes on with others, and counts nothing. */
  #isShortNext(last: Mention, number: DocumentNumber, signed: boolean): boolean {
    if (!this.#standsAlone(number, signed)) return false;
    if (signed) return true;
    const { tokens } = this.#reading;
    if (last.number === null || last.to !== last.number.to || number.year !== null) return false;
    const { to } = number;
    if (to >= this.#limit || (!tokens.isWord(to) && !tokens.isNumber(to))) return true;
    return (['coordinator', 'documentOf', 'dateLead', 'subject'] as const).some(
      (cue) => this.#reading.cue(to, cue) !== null,
    );
  }

  /** The token behind a comma, a conjunction or both, with an article after them. */
  #jointAt(end: number): number {
    let at = end;
    if (at < this.#limit && (this.#reading.tokens.is(at, ',') || this.#reading.tokens.is(at, ';'))) at++;
    const and = at < this.#limit ? this.#reading.cue(at, 'coordinator') : null;
    if (and) at = and.end;
    return Math.min(at, this.#limit);
  }

  // ---- what follows a document

  /** Reads the dates, issuers and terms behind a mention, then its subject. Gives back the token where all that ends. */
  #tail(mention: Mention, from: number): number {
    let at = from;
    for (let next = this.#tailPart(mention, at); next > at; next = this.#tailPart(mention, at)) {
      at = next;
      mention.to = at;
    }
    const on = this.#subject(mention, at);
    return on > at ? on : at;
  }

  #tailPart(mention: Mention, from: number): number {
    const { tokens } = this.#reading;
    const marked = from < this.#limit && (tokens.is(from, ',') || tokens.is(from, '('));
    const at = marked ? from + 1 : from;
    if (at >= this.#limit) return from;
    const close = (to: number) => (to < this.#limit && tokens.is(to, ')') && tokens.is(from, '(') ? to + 1 : to);
    if (mention.date === null) {
      const date = readDate(this.#reading, at, this.#limit);
      if (date) {
        mention.date = date.date;
        return close(date.to);
      }
    }
    if (mention.issuer === null) {
      const issuer =
        readIssuer(this.#reading, at, this.#limit) ??
        (marked ? null : readBareIssuer(this.#reading, at, this.#limit, mention.number?.codes ?? []));
      if (issuer) {
        mention.issuer = issuer.issuer;
        return close(issuer.to);
      }
    }
    const term = this.#term(at);
    return term > at ? close(term) : from;
  }

  /** `khóa XIII`, `(term XX)`, `13e mandat`, `nhiệm kỳ 2020-2025` behind an issuer. */
  #term(at: number): number {
    const parts = readMeeting(this.#reading, at, Math.min(this.#limit, at + 8));
    let to = at;
    let named = false;
    for (const part of parts) {
      if (part.kind !== 'ordinal' && part.kind !== 'term' && part.kind !== 'years') break;
      if (part.kind === 'term') named = true;
      to = part.to;
    }
    return named ? to : at;
  }

  #subject(mention: Mention, from: number): number {
    const { tokens } = this.#reading;
    const after = from < this.#limit && tokens.is(from, ')') ? from + 1 : from;
    const at = after < this.#limit && tokens.is(after, ',') && !tokens.is(after + 1, '"') ? after + 1 : after;
    const subject = readSubject(this.#reading, at, this.#limit);
    if (!subject) return from;
    mention.subject = this.#reading.text(subject.from, subject.to);
    // What the subject's words cite is a document too, and is found when the scan goes on behind the opening words.
    return subject.from;
  }

  // ---- what stands before a document

  /** The issuer in front of a chain is that of each of its documents. */
  #ownerOf(chain: readonly Mention[]): void {
    const [first] = chain;
    if (chain.some((mention) => mention.issuer !== null)) return;
    const owner = issuerBefore(this.#reading, this.#done, first.from, first.number?.codes ?? []);
    if (!owner) return;
    for (const mention of chain) mention.issuer = owner.issuer;
  }

  // ---- documents without a word for their kind

  /** `NQ 57`, `CT số 35-CT/TW` */
  #shortKind(at: number): number | null {
    const { tokens } = this.#reading;
    if (!tokens.isWord(at) || !SHORT_KINDS.has(tokens.surface(at).normalize('NFC').replace('Ð', 'Đ'))) return null;
    const type = typeOfCode(tokens.bare(at).toUpperCase()) as DocumentType;
    const number = this.#numberAt(at + 1);
    if (!number || (number.codes.length === 0 && !this.#standsAlone(number, false))) return null;
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

  /** `Resolution of the 13th National Party Congress`, `Nghị quyết Trung ương 8 khóa XIII`. */
  #meeting(cue: Cue<'document'>): number | null {
    const { type } = cue.value;
    if (type !== 'resolution' && type !== 'conclusion') return null;
    const parts = readMeeting(this.#reading, cue.end, this.#limit);
    const plenum = plenumsIn(parts);
    if (plenum) {
      const range = { from: cue.start, to: plenum.to };
      return this.#meetings(
        plenum.plenums.map((named) => ({
          ...mentionOf(range, type, { rule: 'plenum', evidence: [range] }),
          plenum: named,
        })),
      );
    }
    if (type !== 'resolution') return null;
    const congresses = congressesIn(parts);
    if (congresses.length === 0) return null;
    return this.#meetings(
      congresses.map(({ congress, to }, i) => {
        const range = { from: i === 0 ? cue.start : congresses[i - 1].to, to };
        return { ...mentionOf(range, type, { rule: 'congress', evidence: [range] }), congress };
      }),
    );
  }

  #meetings(mentions: Mention[]): number {
    this.mentions.push(...mentions);
    const last = mentions[mentions.length - 1];
    const end = this.#subject(last, last.to);
    for (const mention of mentions) if (mention.to === last.to) mention.subject = last.subject;
    return Math.max(end, last.to);
  }

  /** `the 13th National Party Congress's Resolution`, `4th Plenum Resolution`: the meeting comes first. */
  #meetingFirst(at: number): number | null {
    if (!this.#reading.tokens.isNumber(at) && !this.#reading.tokens.isCapital(at) && !this.#reading.cue(at, 'ordinal'))
      return null;
    if (readOrdinal(this.#reading, at, this.#limit) === null) return null;
    const parts = readMeeting(this.#reading, at, this.#limit);
    if (!parts.some((part) => part.kind === 'congress' || part.kind === 'plenum')) return null;
    const end = parts[parts.length - 1].to;
    const owner = this.#reading.cue(end, 'possessive');
    const cue = this.#reading.cue(owner ? owner.end : end, 'document');
    if (cue?.value.type !== 'resolution' || cue.end > this.#limit || this.#isDraft(cue)) return null;
    const plenum = plenumsIn(parts);
    const congresses = plenum ? [] : congressesIn(parts);
    const range = { from: at, to: cue.end };
    const rule = plenum ? 'plenum-first' : 'congress-first';
    const cited = () => mentionOf(range, 'resolution', { rule, evidence: [range] });
    const mentions = plenum
      ? plenum.plenums.map((named) => ({ ...cited(), plenum: named }))
      : congresses.map(({ congress }) => ({ ...cited(), congress }));
    return mentions.length > 0 ? this.#meetings(mentions) : null;
  }

  // ---- the whole sentence

  /** An issuer said once behind several documents of one kind is that of each: `Nghị quyết 57, Nghị quyết 59 của Bộ Chính trị`. */
  #shareIssuers(): void {
    for (let i = this.mentions.length - 2; i >= 0; i--) {
      const mention = this.mentions[i];
      const next = this.mentions[i + 1];
      if (mention.issuer === null && next.issuer !== null && this.#sharesIssuer(mention, next))
        mention.issuer = next.issuer;
    }
  }

  #sharesIssuer(mention: Mention, next: Mention): boolean {
    if (mention.number === null || next.number === null || mention.type !== next.type || mention.subject !== null)
      return false;
    if (
      mention.number.codes.join() !== next.number.codes.join() &&
      mention.number.codes.length * next.number.codes.length > 0
    )
      return false;
    return mention.to === next.from || this.#jointAt(mention.to) === next.from || this.#isJoint(mention.to, next.from);
  }

  /** Whether nothing but marks, conjunctions and articles stands between two tokens. */
  #isJoint(from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      const { tokens } = this.#reading;
      const cue =
        this.#reading.cue(at, 'coordinator') ??
        this.#reading.cue(at, 'documentOf') ??
        this.#reading.cue(at, 'meetingFiller') ??
        this.#reading.cue(at, 'numberSign');
      if (!cue && !tokens.is(at, ',') && !tokens.is(at, ';')) return false;
      at = cue ? cue.end : at + 1;
    }
    return at === to;
  }
}

/** The kind of a document: what its number says, else the word for it. */
function typeOf(word: DocumentType | null, number: DocumentNumber): DocumentType {
  return typeOfCodes(number.codes, word) ?? word ?? 'other';
}

/** `Nghị quyết số 18, 19-NQ/TW`: the code said once, at the end, is that of each. */
function inheritCodes(chain: readonly Mention[]): void {
  const last = chain[chain.length - 1].number;
  if (!last || last.codes.length === 0) return;
  const tail = last.printed.slice(last.serial.length);
  for (const { number } of chain) {
    if (!number || number.codes.length > 0 || number.year !== null) continue;
    number.codes = last.codes;
    number.type = last.type;
    number.printed = number.serial + tail;
  }
}
