/**
 * What a document is on, as written: `về phòng, chống ma túy`, `relative au plan …`, `approving the … planning`.
 * A subject has no end mark. It goes on until a mark, a verb or a new clause shows that the sentence has gone on.
 */
import type { Cue } from '../language/compile.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';

const LONGEST = 60;
/** How far behind a comma a verb is looked for: a clause shows its verb early. */
const CLAUSE = 14;

/** Reads a subject at a token, with the words that open it. The range given back is without them. */
export function readSubject(reading: Reading, at: number, limit: number): (TokenRange & { lead: number }) | null {
  const { tokens } = reading;
  if (at >= limit) return null;
  // A title in quotation marks: `Nghị quyết số 18-NQ/TW “Một số vấn đề về …”`.
  if (tokens.is(at, '"') && at + 1 < limit) return readQuoted(reading, at, limit, at);
  const cue = reading.cue(at, 'subject');
  if (!cue || cue.end >= limit) return null;
  const none = reading.cue(at, 'noSubject');
  if (none && none.end > cue.end) return null;
  if (reading.cue(cue.end, 'month') || tokens.isNumber(cue.end)) return null;
  if (tokens.is(cue.end, '"')) return readQuoted(reading, cue.end, limit, at);
  const to = endOf(reading, cue.end, Math.min(limit, cue.end + LONGEST));
  return to > cue.end && !isCited(reading, cue.end) ? { from: cue.end, to, lead: at } : null;
}

/** A document of its own, not only a word for one: `về kế hoạch đầu tư công` is a subject, `về Kế hoạch số 12` is none. */
function isCited(reading: Reading, i: number): boolean {
  const document = reading.cue(i, 'document');
  return (
    document !== null && (reading.cue(document.end, 'numberSign') !== null || reading.tokens.isNumber(document.end))
  );
}

function readQuoted(
  reading: Reading,
  open: number,
  limit: number,
  lead: number,
): (TokenRange & { lead: number }) | null {
  const { tokens } = reading;
  for (let i = open + 1; i < limit && i - open < LONGEST; i++) {
    if (tokens.is(i, '"')) return i - open > 2 ? { from: open + 1, to: i, lead } : null;
  }
  return null;
}

/** Where the subject that begins at `from` ends. */
function endOf(reading: Reading, from: number, limit: number): number {
  const { tokens } = reading;
  for (let i = from; i < limit; i++) {
    if (endsAt(reading, i, from)) return trimmed(reading, from, i);
    if (tokens.is(i, ',') && !goesOn(reading, i + 1, limit)) return i;
    const and = reading.cue(i, 'coordinator');
    if (and && !joins(reading, and, limit)) return i;
  }
  return trimmed(reading, from, limit);
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
  return ends(reading, i);
}

/** `2021 - 2025` */
function isRange(reading: Reading, i: number): boolean {
  return i > 0 && reading.tokens.isNumber(i - 1) && i + 1 < reading.tokens.length && reading.tokens.isNumber(i + 1);
}

function ends(reading: Reading, i: number): boolean {
  const end = reading.cue(i, 'subjectEnd');
  if (end === null) return false;
  // The longer phrase decides: `với tầm nhìn` goes on though `với` ends.
  const on = reading.cue(i, 'subjectGoesOn');
  return on === null || on.end < end.end;
}

/** Whether the subject goes on behind a comma: no document and no clause begins there. */
function goesOn(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading;
  if (from >= limit) return false;
  if (reading.cue(from, 'subjectGoesOn')) return true;
  const and = reading.cue(from, 'coordinator');
  if (and) return joins(reading, and, limit);
  if (startsOther(reading, from)) return false;
  for (let i = from; i < Math.min(limit, from + CLAUSE); i++) {
    if (tokens.is(i, ',') || tokens.is(i, ';') || tokens.is(i, '.') || reading.cue(i, 'coordinator')) return true;
    if (ends(reading, i)) return false;
  }
  return true;
}

/** Whether what follows a conjunction is a further part of the subject, and neither a document nor a verb. */
function joins(reading: Reading, and: Cue<'coordinator'>, limit: number): boolean {
  return and.end < limit && !ends(reading, and.start) && !startsOther(reading, and.end) && !ends(reading, and.end);
}

/** Whether a document or a person begins here, perhaps behind an article. */
function startsOther(reading: Reading, from: number): boolean {
  for (let i = from; i <= from + 2; i++) {
    if (reading.cue(i, 'document') && (i === from || reading.tokens.isCapital(i) || reading.cue(i + 1, 'numberSign')))
      return true;
    if (reading.cue(i, 'numberSign') && reading.tokens.isNumber(reading.cue(i, 'numberSign')?.end ?? i)) return true;
    if (i === from && reading.cue(i, 'honorific')) return true;
    const article = reading.cue(i, 'documentOf') ?? reading.cue(i, 'meetingFiller') ?? reading.cue(i, 'lawFiller');
    if (!article) return false;
    i = article.end - 1;
  }
  return false;
}

function trimmed(reading: Reading, from: number, to: number): number {
  const { tokens } = reading;
  let end = to;
  while (
    end > from &&
    !tokens.isWord(end - 1) &&
    !tokens.isNumber(end - 1) &&
    !tokens.is(end - 1, ')') &&
    !tokens.is(end - 1, '%')
  )
    end--;
  return end;
}
