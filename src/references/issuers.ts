/**
 * Who issued a document, as the words beside it say: `của Bộ Chính trị`, `of the 13th Politburo`, `du Premier ministre`,
 * `Politburo's Resolution`, `the Government issued Decree …`.
 */
import { changed } from '../changed.ts';
import type { Cue } from '../language/compile.ts';
import { readName } from '../names/name.ts';
import { readBody } from '../posts/body.ts';
import { readTitle } from '../posts/title.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Body, Level } from '../vocabulary.ts';
import { canIssue } from './codes.ts';
import { readDate } from './dates.ts';
import type { Issuer } from './mention.ts';
import { readOrdinal } from './ordinals.ts';

export interface IssuerReading extends TokenRange {
  issuer: Issuer;
}

/** How far before a document its issuer is looked for. */
const FURTHEST = 40;
const LONGEST_VERB = 4;
/** How far before a list its heading begins. */
const LONGEST_HEADING = 16;
/** The longest name of an issuer. */
const LONGEST = 30;

/** Reads an issuer behind a document, with the words that lead to it; null when the words lead to something else. */
export function readIssuer(
  reading: Reading,
  at: number,
  limit: number,
  codes: readonly string[],
): IssuerReading | null {
  const lead = at < limit ? reading.cue(at, 'documentOf') : null;
  if (!lead) return null;
  const named = readNamed(reading, lead.end, limit) ?? readCentral(reading, lead.end, limit, codes);
  return named && { from: at, to: named.to, issuer: named.issuer };
}

/**
 * An issuer without leading words, as a language without prepositions can put it: only one that the number bears out, and
 * behind a comma only one whose meeting is named: `…-NQ/TW, Hội nghị lần thứ sáu Ban Chấp hành Trung ương`.
 */
export function readBareIssuer(
  reading: Reading,
  at: number,
  limit: number,
  codes: readonly string[],
  marked: boolean,
): IssuerReading | null {
  if (marked && !reading.cue(at, 'plenum')) return null;
  const named = readNamed(reading, at, limit);
  return named && canIssue(named.issuer.body, codes) ? named : null;
}

/** `13th Politburo`, `Chủ tịch UBND tỉnh`, `Premier ministre`. */
function readNamed(reading: Reading, from: number, end: number): IssuerReading | null {
  const limit = upToSubject(reading, from, end);
  const office = readOffice(reading, from, limit);
  if (office) return office;
  const start = behindMeeting(reading, from, limit);
  return readIssuingBody(reading, start, limit) ?? readStanding(reading, start, limit);
}

function readIssuingBody(reading: Reading, from: number, limit: number): IssuerReading | null {
  const read = from < limit ? readBody(reading, from, limit) : null;
  if (!read || read.body === null || read.body === 'local-government') return null;
  const range = { from, to: read.to };
  return { from, to: read.to, issuer: issuerOf(reading, range, read.body, read.level) };
}

/** `Thường trực Tỉnh ủy`: those of a body who are always in session issue in its name. */
function readStanding(reading: Reading, from: number, limit: number): IssuerReading | null {
  const modifier = from < limit ? reading.cue(from, 'modifier') : null;
  if (modifier?.value.modifier !== 'standing') return null;
  const read = readIssuingBody(reading, modifier.end, limit);
  return read && { from, to: read.to, issuer: changed(read.issuer, { text: reading.text(from, read.to) }) };
}

/** The short name of the Central Committee, when nothing goes on that could make it another: `của Trung ương`. */
function readCentral(reading: Reading, at: number, limit: number, codes: readonly string[]): IssuerReading | null {
  const central = at < limit ? reading.cue(at, 'centralBody') : null;
  if (!central || central.end > limit || canIssue('central-committee', codes) === false) return null;
  const goesOn = central.end < limit && reading.tokens.isWord(central.end) && !reading.cue(central.end, 'dateLead');
  if (goesOn && !reading.cue(central.end, 'term') && !reading.cue(central.end, 'subject')) return null;
  const range = { from: at, to: central.end };
  return { from: at, to: central.end, issuer: issuerOf(reading, range, 'central-committee', 'central') };
}

/** The token behind the meeting of a body and its term: `6th Plenum of the 12th Party Central Committee`. */
function behindMeeting(reading: Reading, from: number, limit: number): number {
  const at = behindTerm(reading, from, limit);
  const meeting = at < limit ? reading.cue(at, 'plenum') : null;
  if (!meeting || meeting.end >= limit) return at;
  const numbered = behindTerm(reading, meeting.end, limit);
  const of = numbered < limit ? reading.cue(numbered, 'documentOf') : null;
  return of && of.end < limit ? behindTerm(reading, of.end, limit) : numbered;
}

/** The token behind what says whose term it is: `13th Politburo`, `12th-tenure Politburo`. */
function behindTerm(reading: Reading, from: number, limit: number): number {
  const ordinal = readOrdinal(reading, from, limit);
  if (!ordinal) return from;
  const term = reading.tokens.is(ordinal.to, '-') ? reading.cue(ordinal.to + 1, 'term') : null;
  return term ? term.end : ordinal.to;
}

/**
 * Where the name of an issuer ends at the latest. `du Bureau politique sur l'agriculture`, `du Bureau politique du 3 janvier`:
 * what opens a subject or a date could also join the parts of a body's name; so could what joins a further document, `of the
 * Ministry of Finance and Decree No. 38`.
 */
function upToSubject(reading: Reading, from: number, limit: number): number {
  const end = Math.min(limit, from + LONGEST);
  for (let i = from + 1; i < end; i++) {
    if (
      joinsDocument(reading, i) ||
      reading.cue(i, 'subject') ||
      (reading.cue(i, 'dateLead') && readDate(reading, i, limit)?.date)
    )
      return i;
  }
  return end;
}

function joinsDocument(reading: Reading, i: number): boolean {
  const coordinator = reading.cue(i, 'coordinator');
  if (!coordinator) return false;
  return reading.cue(reading.cue(coordinator.end, 'article')?.end ?? coordinator.end, 'document') !== null;
}

/** The head of a body issues in its name: `Chủ tịch UBND tỉnh`, `ministre de la Défense nationale`. */
function readOffice(reading: Reading, from: number, limit: number): IssuerReading | null {
  const role = from < limit ? reading.cue(from, 'role') : null;
  if (!role || role.end > limit) return null;
  const title = readTitle(reading, from, limit, { nameFollows: false, references: new Map() });
  if (!title || title.body === null) return null;
  const range = { from, to: title.to };
  return { from, to: title.to, issuer: issuerOf(reading, range, title.body, title.level) };
}

function issuerOf(reading: Reading, range: TokenRange, named: Body, level: Level | null): Issuer {
  // `12e Comité exécutif central`: the country's executive committee is the Central Committee.
  const body = named === 'party-executive-committee' && level === 'central' ? 'central-committee' : named;
  return { text: reading.text(range.from, range.to), body, level };
}

/**
 * The issuer in front of a document that begins at `at`: the owner of it (`Politburo's Resolution`, `Government Decree`) or the
 * subject of a verb of issuing (`Ban Thường vụ Tỉnh ủy ban hành Chỉ thị …`).
 *
 * @param from nothing before it belongs to this document
 */
export function issuerBefore(
  reading: Reading,
  from: number,
  at: number,
  codes: readonly string[],
): IssuerReading | null {
  const start = Math.max(from, at - FURTHEST);
  // `政治局第57号决议`, `Politburo Resolution No. 57`
  const beside = reading.isPrenominal(at) ? readUpTo(reading, start, at) : null;
  if (beside && canIssue(beside.issuer.body, codes) !== false) return beside;
  for (let i = at - 1; i >= start; i--) {
    const owner = reading.cue(i, 'possessive');
    if (owner && owner.end <= at && at - owner.end <= 2) {
      const read = readUpTo(reading, start, i);
      if (read) return read;
    }
    // Another document, another part of the sentence: what stands before it is about something else.
    if (reading.tokens.is(i, ';') || reading.tokens.is(i, ':') || reading.cue(i, 'document') !== null) return null;
    const verb = reading.cue(i, 'issuing');
    if (verb && verb.end <= at) return subjectOf(reading, start, verb, codes);
  }
  return null;
}

/** The subject of a verb of issuing, if it can have issued a document with these codes. */
function subjectOf(
  reading: Reading,
  from: number,
  verb: Cue<'issuing'>,
  codes: readonly string[],
): IssuerReading | null {
  // `a aussi adopté`: the phrase may begin before the word it was met by.
  let start = verb.start;
  for (let i = start - 1; i >= Math.max(from, start - LONGEST_VERB); i--) {
    if (reading.cue(i, 'issuing')?.end === verb.end) start = i;
  }
  const read = readUpTo(reading, from, start);
  if (!read || canIssue(read.issuer.body, codes) !== false) return read;
  // `Le Comité permanent a adopté la résolution n° 1522/NQ-UBTVQH15`: the code says whose standing committee it is.
  const isUnnamed = read.issuer.body === 'party-standing-committee' && read.issuer.level === null;
  const body = 'national-assembly-standing-committee';
  if (!isUnnamed || !canIssue(body, codes)) return null;
  return { from: read.from, to: read.to, issuer: changed(read.issuer, { body, level: 'central' }) };
}

/**
 * The issuer whose name ends at `end`, or just before it behind a bracket or a person's name: `L'Assemblée nationale (AN) a
 * adopté`, `Thủ tướng Chính phủ Phạm Văn B ban hành`.
 */
function readUpTo(reading: Reading, from: number, end: number): IssuerReading | null {
  const { tokens } = reading;
  let to = end;
  if (to - 3 > from && tokens.is(to - 1, ')') && tokens.is(to - 3, '(')) to -= 3;
  for (let i = nameStart(reading, Math.max(from, to - LONGEST), to); i < to; i++) {
    if (!tokens.isWord(i) || isJoint(reading, i)) continue;
    const named = readNamed(reading, i, to);
    if (!named) continue;
    if (named.to === to || isHolder(reading, named, to)) return named;
    i = Math.max(i, named.to - 1);
  }
  return null;
}

/** `the Politburo's Resolution`: an article or connector is no part of the name behind it. */
function isJoint(reading: Reading, i: number): boolean {
  return reading.cue(i, 'article') !== null || reading.cue(i, 'connector') !== null;
}

/** Whether the name of the one who holds an office fills the place up to a token. */
function isHolder(reading: Reading, office: TokenRange, to: number): boolean {
  return reading.cue(office.from, 'role') !== null && readName(reading, office.to, to)?.to === to;
}

/** Where the words begin that can be one name up to `to`: not before a mark, or a small word that no phrase of the pack knows. */
function nameStart(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let start = from;
  for (let i = from; i < to; ) {
    const known = reading.cuesAt(i).find(({ end }) => end <= to);
    if (known) i = known.end;
    else {
      if (!tokens.isCapital(i) && !tokens.is(i, "'") && !tokens.is(i, '-') && !tokens.is(i, ',')) start = i + 1;
      i++;
    }
  }
  return start;
}

/**
 * The issuer that the heading of a list names: `4 nghị quyết của Bộ Chính trị: …`, `resolutions of the Politburo (…`, `the
 * Politburo has issued four resolutions: …`.
 */
export function announcedIssuer(
  reading: Reading,
  from: number,
  at: number,
  codes: readonly string[],
): IssuerReading | null {
  const { tokens } = reading;
  const mark = tokens.is(at - 1, '"') ? at - 2 : at - 1;
  if (mark <= from || !(tokens.is(mark, ':') || tokens.is(mark, '('))) return null;
  let verb: Cue<'issuing'> | null = null;
  for (let i = Math.max(from + 1, mark - LONGEST_HEADING); i < mark; i++) {
    const isOfDocuments = reading.cue(i, 'documentOf') !== null && endsDocument(reading, i);
    const read = isOfDocuments ? readIssuer(reading, i, mark, codes) : null;
    if (read && isBeforeMark(reading, read.to, mark) && canIssue(read.issuer.body, codes) !== false) return read;
    verb ??= reading.cue(i, 'issuing');
  }
  return verb && holdsDocument(reading, verb.end, mark) ? subjectOf(reading, from, verb, codes) : null;
}

/** `… of the Politburo:`, `… of the Standing Committee was announced:` */
function isBeforeMark(reading: Reading, from: number, mark: number): boolean {
  if (mark - from > LONGEST_VERB) return false;
  for (let i = from; i < mark; i++) if (!reading.tokens.isWord(i) || reading.tokens.isCapital(i)) return false;
  return true;
}

function holdsDocument(reading: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (reading.cue(i, 'document')) return true;
  return false;
}

/** Whether a word for a document ends at a token, perhaps with a quotation mark behind it. */
function endsDocument(reading: Reading, at: number): boolean {
  const end = reading.tokens.is(at - 1, '"') ? at - 1 : at;
  for (let i = end - 1; i >= 0 && i >= end - LONGEST_VERB; i--) {
    if (reading.cue(i, 'document')?.end === end) return true;
  }
  return false;
}
