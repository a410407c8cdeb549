/**
 * What is said behind a document: its date, who issued it, in which term, and what it is on.
 */
import type { Reading } from '../reading.ts';
import type { Body } from '../vocabulary.ts';
import { canIssue } from './codes.ts';
import { readDate } from './dates.ts';
import { readBareIssuer, readIssuer } from './issuers.ts';
import { readMeeting } from './meetings.ts';
import type { Mention } from './mention.ts';
import { readSubject, type SubjectReading } from './subjects.ts';

const LONGEST_TERM = 8;
const LONGEST_IN_FRONT = 50;
/** The bracket with its marks: `(ancien)`. */
const LONGEST_BRACKET = 5;

/** Reads all that is said behind a mention from a token on. Gives back the token where the scan for documents goes on. */
export function readTail(reading: Reading, mention: Mention, from: number, limit: number): number {
  let at = from;
  for (let next = readPart(reading, mention, at, limit); next > at; next = readPart(reading, mention, at, limit)) {
    at = next;
    mention.to = at;
  }
  return readSubjectOf(reading, mention, at, limit);
}

/** Reads one date, issuer or term, perhaps behind a comma or in brackets, and gives back where it ends. */
function readPart(reading: Reading, mention: Mention, from: number, limit: number): number {
  const { tokens } = reading;
  const marked = from < limit && (tokens.is(from, ',') || tokens.is(from, '('));
  // `Resolution (No. 57-NQ/TW) of the Politburo`
  const closed = from < limit && tokens.is(from, ')');
  const at = marked || closed ? from + 1 : from;
  if (at >= limit) return from;
  const close = (to: number) => (to < limit && tokens.is(to, ')') && tokens.is(from, '(') ? to + 1 : to);
  const date = mention.date === null && (!closed || reading.cue(at, 'dateLead')) ? readDate(reading, at, limit) : null;
  if (date) {
    mention.date = date.date;
    return close(date.to);
  }
  if (mention.issuer === null) {
    const codes = mention.number?.codes ?? [];
    const issuer =
      readIssuer(reading, at, limit, codes) ?? (closed ? null : readBareIssuer(reading, at, limit, codes, marked));
    if (issuer) {
      mention.issuer = issuer.issuer;
      return close(issuer.to);
    }
  }
  const term = closed ? at : readTerm(reading, at, limit);
  return term > at ? close(term) : from;
}

/** `khóa XIII`, `(term XX)`, `13e mandat`, `nhiệm kỳ 2020-2025` behind an issuer. */
function readTerm(reading: Reading, at: number, limit: number): number {
  let to = at;
  let named = false;
  for (const part of readMeeting(reading, at, Math.min(limit, at + LONGEST_TERM))) {
    if (part.kind !== 'ordinal' && part.kind !== 'term' && part.kind !== 'years') break;
    if (part.kind === 'term') named = true;
    to = part.to;
  }
  return named ? to : at;
}

/**
 * Reads the subject of a mention and what is said behind it. What the subject's words cite is a document too: the scan goes on
 * behind the words that open it.
 */
export function readSubjectOf(reading: Reading, mention: Mention, from: number, limit: number): number {
  const { tokens } = reading;
  const after = behindBracket(reading, from, limit);
  const at = after < limit && tokens.is(after, ',') && !tokens.is(after + 1, '"') ? after + 1 : after;
  const subject = readSubject(reading, at, limit);
  if (!subject) return from;
  const to = issuerInside(reading, mention, subject, limit);
  mention.subject = reading.text(subject.from, to);
  if (mention.date === null) mention.date = dateBehind(reading, subject.to, limit);
  return subject.from;
}

/**
 * What a document is on can be said before its number is given in brackets: `Đề án phát triển dữ liệu dân cư (Đề án 06)`, `the
 * Politburo's resolution on private businesses (Resolution 68)`.
 *
 * @param from nothing before it belongs to this document
 */
export function subjectInFront(reading: Reading, mention: Mention, from: number): string | null {
  const open = mention.from - 1;
  if (open <= from || !reading.tokens.is(open, '(') || !reading.tokens.is(mention.to, ')')) return null;
  for (let i = open - 1; i >= Math.max(from, open - LONGEST_IN_FRONT); i--) {
    const word = reading.cue(i, 'document');
    if (word?.value.type !== mention.type || word.end >= open) continue;
    const at = readIssuer(reading, word.end, open, mention.number?.codes ?? [])?.to ?? word.end;
    const start = reading.cue(at, 'subject')?.end ?? at;
    const begins = start < open && !reading.cue(start, 'documentOf') && reading.tokens.isWord(start);
    return begins && isWhole(reading, start, open) ? reading.text(start, open) : null;
  }
  return null;
}

/** Whether no verb and no full stop parts the words up to a token. */
function isWhole(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (reading.tokens.is(i, '.') || reading.tokens.is(i, ':') || reading.tokens.is(i, ';')) return false;
    if (reading.cue(i, 'subjectEnd')?.value === 'verb') return false;
  }
  return true;
}

/** `… du district de Co Do (ancien) sur …`: the token behind a bracket that closes here, or behind a short one that opens. */
function behindBracket({ tokens }: Reading, from: number, limit: number): number {
  if (from < limit && tokens.is(from, ')')) return from + 1;
  if (from >= limit || !tokens.is(from, '(')) return from;
  for (let i = from + 1; i < Math.min(limit, from + LONGEST_BRACKET); i++) if (tokens.is(i, ')')) return i + 1;
  return from;
}

/**
 * Who issued a document can be said behind its subject: `Nghị quyết 80 về phát triển văn hóa của Bộ Chính trị`, `… do Quốc hội
 * ban hành`. Where the subject ends.
 */
function issuerInside(reading: Reading, mention: Mention, subject: SubjectReading, limit: number): number {
  if (mention.issuer !== null) return subject.to;
  for (let i = subject.from + 1; i < subject.to; i++) {
    if (reading.cue(i, 'documentOf') === null) continue;
    const read = readIssuer(reading, i, limit, mention.number?.codes ?? []);
    if (!read || canIssue(read.issuer.body, mention.number?.codes ?? []) === false) continue;
    const verb = read.to < limit ? reading.cue(read.to, 'issuing') : null;
    if (!verb && !(read.to >= subject.to && isIssuerAlone(read.issuer.body))) continue;
    mention.issuer = read.issuer;
    return i;
  }
  return subject.to;
}

/** A body that documents come from more often than they are about. */
function isIssuerAlone(body: Body): boolean {
  return body === 'politburo' || body === 'secretariat';
}

/** `… sur le travail du personnel, du 10 novembre 2025,`: a date between commas behind the subject is the document's. */
function dateBehind(reading: Reading, from: number, limit: number): string | null {
  const { tokens } = reading;
  if (from + 1 >= limit || !tokens.is(from, ',') || !reading.cue(from + 1, 'dateLead')) return null;
  const date = readDate(reading, from + 1, limit);
  const ends = date !== null && (date.to >= limit || tokens.is(date.to, ',') || tokens.is(date.to, '.'));
  return ends && date.date !== null && date.date.length > 4 ? date.date : null;
}
