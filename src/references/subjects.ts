/**
 * What a document is on, as written: `về phòng, chống ma túy`, `relative au plan …`, `approving the … planning`.
 * A subject has no end mark. It goes on until a mark, a verb or a new clause shows that the sentence has gone on.
 */
import type { Cue } from '../language/compile.ts';
import type { CueValues } from '../language/cues.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import { behindSign } from './cited-numbers.ts';
import { readDate } from './dates.ts';
import { readResolutions } from './resolutions.ts';

const LONGEST = 60;
/** How far behind a comma a verb is looked for: a clause shows its verb early. */
const CLAUSE = 14;
/** `and of the …` */
const MOST_ARTICLES = 2;
/** `the 12th Party Central Committee's`, in front of a document. */
const LONGEST_OWNER = 8;
/** The longest word that joins a subject to what comes next: `issued by the`. */
const LONGEST_LINK = 4;

/** What a document is on, without the words that open it. */
export type SubjectReading = TokenRange;

/** Reads a subject at a token, behind the words that open it. */
export function readSubject(reading: Reading, at: number, limit: number): SubjectReading | null {
  const { tokens } = reading;
  if (at >= limit) return null;
  // A title in quotation marks: `Nghị quyết số 18-NQ/TW “Một số vấn đề về …”`.
  if (tokens.is(at, '"') && at + 1 < limit) return readQuoted(reading, at, limit);
  const cue = reading.cue(at, 'subject');
  if (!cue || cue.end >= limit) return null;
  const none = reading.cue(at, 'noSubject');
  if (none && none.end > cue.end) return null;
  // `…, Quy định số 366-QĐ/TW`: the word that could open a subject is that of a further document.
  if (isCited(reading, at, limit)) return null;
  if (reading.cue(cue.end, 'month') || tokens.isNumber(cue.end)) return null;
  if (tokens.is(cue.end, '"')) return readQuoted(reading, cue.end, limit);
  if (isCited(reading, behindImplementing(reading, cue.end), limit)) return null;
  const to = endOf(reading, cue.end, Math.min(limit, cue.end + LONGEST));
  return to > cue.end ? { from: cue.end, to } : null;
}

/** `về việc thực hiện Nghị quyết số 57`: a document that implements another has no subject of its own. */
function behindImplementing(reading: Reading, from: number): number {
  const cue = reading.cue(from, 'implementing');
  if (!cue) return from;
  const article = reading.cue(cue.end, 'documentOf') ?? reading.cue(cue.end, 'meetingFiller');
  return article ? article.end : cue.end;
}

/** A document of its own, not only a word for one: `về kế hoạch đầu tư công` is a subject, `về Kế hoạch số 12` is none. */
function isCited(reading: Reading, i: number, limit: number): boolean {
  const document = i < limit ? reading.cue(i, 'document') : null;
  if (!document) return false;
  if (reading.cue(document.end, 'numberSign') !== null || reading.tokens.isNumber(document.end)) return true;
  const word = { from: document.start, to: document.end, type: document.value.type };
  return readResolutions(reading, word, limit).length > 0;
}

function readQuoted(reading: Reading, open: number, limit: number): SubjectReading | null {
  const { tokens } = reading;
  // `“Về tăng cường …”`: the words that open it can stand inside.
  const from = reading.cue(open + 1, 'subject')?.end ?? open + 1;
  for (let i = open + 1; i < limit && i - open < LONGEST; i++) {
    if (tokens.is(i, '"')) return i - from > 1 ? { from, to: i } : null;
  }
  return null;
}

/** Where the subject that begins at `from` ends. */
function endOf(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  for (let i = from; i < limit; i++) {
    const on = Math.max(goingOnAt(reading, i), behindSign(reading, i, limit));
    if (on > i && !startsOther(reading, on, limit)) {
      i = on - 1;
      continue;
    }
    const quoted = i > from ? quotationAt(reading, i, limit) : i;
    if (quoted > i) {
      i = quoted - 1;
      continue;
    }
    if (endsAt(reading, i, from)) return trimmed(reading, from, i);
    if (tokens.is(i, ',') && !goesOn(reading, i + 1, limit)) return trimmed(reading, from, i);
    const and = reading.cue(i, 'coordinator');
    if (and && !joins(reading, and, limit)) return trimmed(reading, from, i);
  }
  return trimmed(reading, from, limit);
}

/** `về triển khai Đề án “Phát triển du lịch xanh”`: the token behind a quotation that opens inside a subject, or the same token. */
function quotationAt({ tokens }: Reading, open: number, limit: number): number {
  if (!tokens.is(open, '"') || tokens.isGlued(open) || open + 1 >= limit || !tokens.isGlued(open + 1)) return open;
  for (let i = open + 1; i < limit; i++) if (tokens.is(i, '"')) return i + 1;
  return open;
}

function endsAt(reading: Reading, i: number, from: number): boolean {
  const { tokens } = reading;
  if (tokens.is(i, ';') || tokens.is(i, ':') || tokens.is(i, '(') || tokens.is(i, ')') || tokens.is(i, '"'))
    return true;
  // A full stop that ended no sentence stands in an abbreviation, unless nothing follows.
  if (tokens.is(i, '.') && !(i > from && tokens.isGlued(i) && i + 1 < tokens.length && tokens.isCapital(i + 1)))
    return true;
  if (tokens.is(i, '–') || (tokens.is(i, '-') && !tokens.isGlued(i) && !tokens.isGlued(i + 1)))
    return !isRange(reading, i) && !tokens.isWord(i + 1);
  return i > from && ends(reading, i, 'verb', 'link');
}

/** `2021 - 2025` */
function isRange(reading: Reading, i: number): boolean {
  return i > 0 && reading.tokens.isNumber(i - 1) && i + 1 < reading.tokens.length && reading.tokens.isNumber(i + 1);
}

/** Whether words of these kinds stand at a token that end a subject. */
function ends(reading: Reading, i: number, ...kinds: CueValues['subjectEnd'][]): boolean {
  const end = reading.cue(i, 'subjectEnd');
  if (!end || !kinds.includes(end.value)) return false;
  // `la région du Sud-Est`: part of a name, whatever it means alone.
  if (i > 0 && reading.tokens.is(i - 1, '-') && reading.tokens.isGlued(i)) return false;
  return goingOnAt(reading, i) === i;
}

/**
 * The token behind words that hold a subject together, or the same token. The longer phrase decides: `với tầm nhìn` goes on
 * though `với` ends, and so does the `với` of `đối với`.
 */
function goingOnAt(reading: Reading, i: number): number {
  const on = reading.cue(i, 'subjectGoesOn');
  return on && on.end >= (reading.cue(i, 'subjectEnd')?.end ?? 0) ? on.end : i;
}

/** Whether the subject goes on behind a comma: no document and no clause begins there. */
function goesOn(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading;
  if (from >= limit) return false;
  if (goingOnAt(reading, from) > from) return true;
  if (reading.cue(from, 'dateLead') && readDate(reading, from, limit)?.date) return false;
  const and = reading.cue(from, 'coordinator');
  if (and) return joins(reading, and, limit);
  if (startsOther(reading, from, limit) || ends(reading, from, 'verb', 'link', 'clause')) return false;
  for (let i = from; i < Math.min(limit, from + CLAUSE); i = Math.max(i + 1, goingOnAt(reading, i))) {
    if (tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, '.') || reading.cue(i, 'coordinator')) return true;
    if (ends(reading, i, 'verb')) return false;
    if (ends(reading, i, 'link')) return true;
  }
  return true;
}

/** Whether what follows a conjunction is a further part of the subject, and neither a document nor a verb. */
function joins(reading: Reading, and: Cue<'coordinator'>, limit: number): boolean {
  return (
    and.end < limit &&
    !ends(reading, and.start, 'verb', 'link') &&
    !startsOther(reading, and.end, limit) &&
    !ends(reading, and.end, 'verb', 'link')
  );
}

/**
 * Whether a document or a person begins here, perhaps behind a dash or articles: `and of the resolution of the fourth plenum`,
 * `, – Résolution 68`.
 */
function startsOther(reading: Reading, at: number, limit: number): boolean {
  const from = reading.tokens.is(at, '-') || reading.tokens.is(at, '–') ? at + 1 : at;
  if (reading.cue(from, 'honorific')) return true;
  for (let i = from, articles = 0; i < limit && articles <= MOST_ARTICLES; articles++) {
    if (isCited(reading, i, limit) || isNamed(reading, i) || isOwned(reading, i, limit)) return true;
    if (reading.cue(i, 'draft')) return true;
    const sign = reading.cue(i, 'numberSign');
    if (sign && reading.tokens.isNumber(sign.end)) return true;
    const article = reading.cue(i, 'documentOf') ?? reading.cue(i, 'meetingFiller') ?? reading.cue(i, 'lawFiller');
    if (!article) return false;
    i = article.end;
  }
  return false;
}

/** A word for a document that is written as a name: `… và Chỉ thị của Ban Bí thư`. */
function isNamed(reading: Reading, i: number): boolean {
  return reading.cue(i, 'document') !== null && reading.tokens.isCapital(i);
}

/** A document behind whose it is: `and the Politburo's Resolution No. 57-NQ/TW`, `and Government Decree 178`. */
function isOwned(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading;
  const end = Math.min(limit, from + LONGEST_OWNER);
  for (let i = from; i < end && (tokens.isCapital(i) || tokens.isNumber(i)); ) {
    i = reading.cue(i + 1, 'possessive')?.end ?? i + 1;
    if (isCited(reading, i, limit)) return true;
  }
  return false;
}

/** The end of a subject without marks, and without words that would join it to what has not come: `law enforcement as the`. */
function trimmed(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  const isMark = (i: number) =>
    !tokens.isWord(i) && !tokens.isNumber(i) && ![')', '%', '"'].some((mark) => tokens.is(i, mark));
  let end = to;
  for (let next = to; next > from; next = linkBefore(reading, from, end)) {
    end = next;
    while (end > from && isMark(end - 1)) end--;
  }
  return end;
}

/** Where the joining word begins that ends at a token; 0 when none does. */
function linkBefore(reading: Reading, from: number, end: number): number {
  for (let i = Math.max(from + 1, end - LONGEST_LINK); i < end; i++) {
    const link = reading.cue(i, 'documentOf') ?? reading.cue(i, 'coordinator');
    if (link?.end === end) return i;
  }
  return 0;
}
