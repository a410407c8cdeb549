/**
 * The names of congresses and plenums, taken apart: `8th Plenum of the 13th Party Central Committee`,
 * `Đại hội đại biểu Đảng bộ tỉnh Kon Tum lần thứ XVI, nhiệm kỳ 2020-2025`. The order of the parts is free in every language.
 */
import type { Cue } from '../language/compile.ts';
import type { CongressCue } from '../language/cues/references.ts';
import type { CueKind } from '../language/cues.ts';
import { provinceAt } from '../names/places.ts';
import { readBody } from '../posts/body.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Body, Level } from '../vocabulary.ts';
import { yearAt } from './dates.ts';
import { readOrdinal } from './ordinals.ts';

export type MeetingPart = TokenRange &
  (
    | { kind: 'ordinal'; value: number }
    | { kind: 'congress'; value: CongressCue }
    | { kind: 'plenum'; value: boolean }
    | { kind: 'term'; value: 'beside' | 'behind' }
    | { kind: 'central' | 'country' | 'years' | 'comma' | 'and' | 'link' }
    | { kind: 'party' | 'body'; body: Body | null; level: Level | null; area: string | null }
    | { kind: 'level'; value: Level }
    | { kind: 'area'; area: string; level: Level | null }
  );

const PARTY_BODIES: ReadonlySet<Body> = new Set([
  'party-committee',
  'party-standing-committee',
  'party-executive-committee',
]);
/** What no place is named by, be it written in capitals: `RESOLUTION OF THE 13TH CONGRESS OF THE PARTY`. */
const NO_AREA: ReadonlySet<CueKind> = new Set([
  ...(['congress', 'plenum', 'term', 'party', 'document', 'level', 'ordinalLead', 'role'] as const),
  ...(['documentOf', 'meetingFiller', 'connector', 'coordinator'] as const),
]);
const LONGEST = 24;
const LONGEST_AREA = 4;
/** Parts that end no name: they only join or follow others. */
const JOINTS: ReadonlySet<string> = new Set(['comma', 'and', 'link']);

/** The parts of a meeting's name from token `from` on, without those that join nothing at its end. */
export function readMeeting(reading: Reading, from: number, limit: number): MeetingPart[] {
  const parts: MeetingPart[] = [];
  const end = upToSubject(reading, from, Math.min(limit, from + LONGEST));
  for (let at = from; at < end; ) {
    const part = readPart(reading, at, end, parts);
    if (!part) break;
    parts.push(part);
    at = part.to;
  }
  while (parts.length > 0 && JOINTS.has((parts.at(-1) as MeetingPart).kind)) parts.pop();
  return parts;
}

/** `… of the 13th Party Central Committee on Party building`: the name goes no further than what it is on. */
function upToSubject(reading: Reading, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (reading.cue(i, 'subject')) return i;
  return limit;
}

function readPart(reading: Reading, at: number, limit: number, before: readonly MeetingPart[]): MeetingPart | null {
  return (
    readYears(reading, at, limit) ??
    readCueParts(reading, at, limit) ??
    readOrdinalPart(reading, at, limit) ??
    readOrganisation(reading, at, limit) ??
    readLevel(reading, at, limit) ??
    readCountry(reading, at, limit) ??
    readArea(reading, at, limit, before) ??
    readJoint(reading, at, limit)
  );
}

function readOrdinalPart(reading: Reading, at: number, limit: number): MeetingPart | null {
  const ordinal = readOrdinal(reading, at, limit);
  if (!ordinal) return null;
  // `20 targets`: a number that counts is none. A lone number stands beside the word it numbers, or at an end.
  const next = ordinal.to;
  const isBare = ordinal.to === at + 1 && reading.tokens.isNumber(at);
  if (isBare && next < limit && reading.tokens.isWord(next) && reading.cue(next, 'measured')) return null;
  return { kind: 'ordinal', from: at, to: ordinal.to, value: ordinal.value };
}

/** `2020-2025`, `2020 - 2025`, `2025` */
function readYears(reading: Reading, at: number, limit: number): MeetingPart | null {
  if (yearAt(reading, at, limit, false) === null) return null;
  const { tokens } = reading;
  const joined =
    at + 2 < limit &&
    (tokens.is(at + 1, '-') || tokens.is(at + 1, '–')) &&
    yearAt(reading, at + 2, limit, false) !== null;
  return joined ? { kind: 'years', from: at, to: at + 3 } : null;
}

function readCueParts(reading: Reading, from: number, limit: number): MeetingPart | null {
  const congress = reading.cue(from, 'congress');
  const plenum = reading.cue(from, 'plenum');
  const term = reading.cue(from, 'term');
  const central = reading.cue(from, 'centralBody');
  const party = reading.cue(from, 'party');
  const owner = reading.cue(from, 'congressOf');
  const end = Math.max(0, ...[congress, plenum, term, central, party, owner].map((cue) => cue?.end ?? 0));
  if (end === 0 || end > limit) return null;
  const range = { from, to: end };
  if (congress?.end === end) return { kind: 'congress', ...range, value: congress.value };
  if (plenum?.end === end) return { kind: 'plenum', ...range, value: plenum.value };
  if (central?.end === end) return centralOrBody(reading, from, limit, end);
  if (term?.end === end) return { kind: 'term', ...range, value: term.value };
  // `Women's Congress`; but `Women's Union` is a name of its own.
  if (owner?.end === end) return longer(reading, from, limit, end) ?? ownerOf(owner);
  // `Party Central Committee`, `Party Committee of Kon Tum province`: the longer name tells more.
  return longer(reading, from, limit, end) ?? { kind: 'party', ...range, body: null, level: null, area: null };
}

/** `Trung ương`, unless it is part of another body's name. */
function centralOrBody(reading: Reading, from: number, limit: number, end: number): MeetingPart {
  return longer(reading, from, limit, end) ?? { kind: 'central', from, to: end };
}

function ownerOf({ start, end, value }: Cue<'congressOf'>): MeetingPart {
  return { kind: 'body', from: start, to: end, body: value, level: null, area: null };
}

/** The organisation whose name begins at a token, if it is longer than what was read there. */
function longer(reading: Reading, from: number, limit: number, end: number): MeetingPart | null {
  const body = organisationAt(reading, from, limit);
  return body && body.to > end ? body : null;
}

function readOrganisation(reading: Reading, at: number, limit: number): MeetingPart | null {
  if (reading.cue(at, 'documentOf') || reading.cue(at, 'connector')) return null;
  // `Provincial Party Congress`: the level is a part of its own, the Party another.
  const level = reading.cue(at, 'level');
  const body = organisationAt(reading, at, limit);
  if (body && level && body.kind === 'party' && body.to <= level.end) return null;
  return body;
}

function organisationAt(reading: Reading, at: number, limit: number): MeetingPart | null {
  if (!reading.tokens.isWord(at)) return null;
  const read = readBody(reading, at, upToOrdinal(reading, at, limit));
  if (!read || read.body === null || read.body === 'local-government' || read.to > limit) return null;
  const range = { from: at, to: read.to };
  if (read.body === 'central-committee') return { kind: 'central', ...range };
  const kind = PARTY_BODIES.has(read.body) ? 'party' : 'body';
  return { kind, ...range, body: read.body, level: read.level, area: read.area };
}

/** `the Party's 13th National Congress`, `Đại hội Đảng XIII`: a number is no part of an organisation's name. */
function upToOrdinal(reading: Reading, from: number, limit: number): number {
  for (let i = from + 1; i < limit; i++) if (readOrdinal(reading, i, limit)) return i;
  return limit;
}

function readLevel(reading: Reading, at: number, limit: number): MeetingPart | null {
  const cue = reading.cue(at, 'level');
  if (!cue?.value || cue.end > limit) return null;
  const { tokens } = reading;
  // `TP. Pleiku`
  const stop = cue.end + 1 < limit && tokens.is(cue.end, '.') && tokens.isCapital(cue.end + 1) ? 1 : 0;
  return { kind: 'level', from: at, to: cue.end + stop, value: cue.value };
}

/** `13th Vietnam Women's Congress`, `Đại hội XIII Công đoàn Việt Nam`, `Đại hội Đoàn toàn quốc` */
function readCountry(reading: Reading, at: number, limit: number): MeetingPart | null {
  const cue = reading.cue(at, 'country') ?? reading.cue(at, 'nationwide');
  return cue && cue.end <= limit ? { kind: 'country', from: at, to: cue.end } : null;
}

/** A place beside a level: `tỉnh Kon Tum`, `province de Lai Chau`, `Kon Tum Provincial`. */
function readArea(reading: Reading, at: number, limit: number, before: readonly MeetingPart[]): MeetingPart | null {
  const { tokens } = reading;
  const province = provinceAt(reading, at, limit);
  let to = province?.to ?? at;
  if (to === at) while (to < limit && to - at < LONGEST_AREA && isAreaWord(reading, to)) to++;
  if (to === at) return null;
  const last = before.findLast((part) => part.kind !== 'link');
  const afterLevel = last?.kind === 'level';
  const beforeLevel =
    to < limit &&
    (reading.cue(to, 'level') !== null || reading.cue(to, 'party') !== null || reading.cue(to, 'congress') !== null);
  if (!province && !afterLevel && !beforeLevel) return null;
  // `Hà Nội, Đại hội …`: a place that nothing joins is no part of the name.
  if (last?.kind === 'comma' || last?.kind === 'and') return null;
  if (!tokens.isWord(at)) return null;
  return { kind: 'area', from: at, to, area: reading.text(province?.from ?? at, to), level: province?.level ?? null };
}

function isAreaWord(reading: Reading, i: number): boolean {
  if (!reading.tokens.isCapital(i)) return false;
  return !reading.cuesAt(i).some(({ kind }) => NO_AREA.has(kind)) && readOrdinal(reading, i, i + 1) === null;
}

function readJoint(reading: Reading, at: number, limit: number): MeetingPart | null {
  const { tokens } = reading;
  if (tokens.is(at, ',')) return { kind: 'comma', from: at, to: at + 1 };
  if (tokens.is(at, '(') || tokens.is(at, ')')) return { kind: 'link', from: at, to: at + 1 };
  const and = reading.cue(at, 'coordinator');
  if (and && and.end <= limit) return { kind: 'and', from: at, to: and.end };
  const ends = ['documentOf', 'connector', 'possessive', 'meetingFiller', 'numberSign'] as const;
  const end = Math.max(0, ...ends.map((kind) => reading.cue(at, kind)?.end ?? 0));
  return end > 0 && end <= limit ? { kind: 'link', from: at, to: end } : null;
}
