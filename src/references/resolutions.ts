/**
 * Resolutions and conclusions told by the meeting they come from: `Resolution of the 13th National Party Congress`,
 * `Nghị quyết Trung ương 8 khóa XIII`, `4th Plenum Resolution`, `Central Resolution 4 (12th tenure)`.
 */
import { changed } from '../changed.ts';
import type { Cue } from '../language/compile.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { DocumentType } from '../vocabulary.ts';
import { numberAt } from './cited-numbers.ts';
import { congressesIn } from './congresses.ts';
import { type MeetingPart, readMeeting } from './meetings.ts';
import { type Mention, mentionOf } from './mention.ts';
import { type PlenumReading, plenumsIn } from './plenums.ts';

/** No Central Committee has met in plenum more often in a term: `Nghị quyết 18 …` is a number. */
const MOST_PLENUMS = 15;

/** A word for a resolution or conclusion. */
interface Word extends TokenRange {
  type: DocumentType;
}

/** The documents whose meeting stands behind the word for them. */
export function readResolutions(reading: Reading, word: Word, limit: number): Mention[] {
  if (word.type !== 'resolution' && word.type !== 'conclusion') return [];
  const parts = readMeeting(reading, word.to, limit);
  const plenum = plenumsIn([...centralIn(reading, word), ...parts]);
  if (plenum) return plenumsOf(plenum, { from: word.from, to: plenum.to }, word.type, 'plenum');
  if (word.type !== 'resolution') return [];
  let from = word.from;
  return congressesIn(parts).map(({ congress, to }) => {
    const range = { from, to };
    // `Resolutions of the 12th and 13th Congresses` are said in the same words, `… and of the 1st Provincial Congress` in others.
    if (to !== parts.at(-1)?.to) from = to;
    return changed(mentionOf(range, 'resolution', { rule: 'congress', evidence: [range] }), { congress });
  });
}

/** `NQTW 4`: one word for the document and for whose it is. */
function centralIn(reading: Reading, { from, to }: Word): MeetingPart[] {
  return reading.cue(from, 'centralBody')?.end === to ? [{ kind: 'central', from, to }] : [];
}

/** A short number that is the plenum's: `Resolution 6 of the 12th Central Committee`, `Nghị quyết 4 Trung ương khóa XII`. */
export function readNumberedPlenum(reading: Reading, word: Word, limit: number): Mention[] {
  if (word.type !== 'resolution' || !reading.tokens.isNumber(word.to)) return [];
  const parts = readMeeting(reading, word.to, limit);
  const [first] = parts;
  if (first?.kind !== 'ordinal' || first.to !== word.to + 1 || first.value > MOST_PLENUMS) return [];
  const meeting: MeetingPart = { kind: 'plenum', from: word.to, to: word.to, value: false };
  const plenum = plenumsIn([...centralIn(reading, word), meeting, ...parts]);
  if (!plenum || plenum.plenums.some(({ term }) => term === null)) return [];
  return plenumsOf(plenum, { from: word.from, to: plenum.to }, word.type, 'plenum');
}

/** The documents whose meeting begins at a token and stands before the word for them, with what follows the word. */
export function readResolutionsFirst(reading: Reading, at: number, limit: number): Mention[] {
  const before = readMeeting(reading, at, limit);
  if (!before.some(({ kind }) => kind === 'congress' || kind === 'plenum' || kind === 'central')) return [];
  const end = (before.at(-1) as MeetingPart).to;
  const owner = reading.cue(end, 'possessive');
  const word = reading.cue(owner ? owner.end : end, 'document');
  if (word?.value.type !== 'resolution' || word.end > limit) return [];
  // `the 12th Party Central Committee's Resolution No. 18-NQ/TW` has a number of its own.
  const number = numberAt(reading, word.end, limit);
  if (number && number.codes.length > 0) return [];
  return plenumFirst(reading, before, word, limit) ?? congressFirst(before, word);
}

/** `4th plenum resolution of the 12th Party Central Committee`, `Central Resolution 4 (12th tenure)`. */
function plenumFirst(
  reading: Reading,
  before: readonly MeetingPart[],
  word: Cue<'document'>,
  limit: number,
): Mention[] | null {
  const after = readMeeting(reading, word.end, limit);
  const plenum = plenumsIn([...before, ...after]) ?? plenumsIn(before);
  if (!plenum) return null;
  // `the 12th Central Committee's resolution`: the ordinal is that of its term, unless a plenum or a further ordinal is named.
  const isNumbered = before.some(({ kind }) => kind === 'plenum') || after[0]?.kind === 'ordinal';
  if (!isNumbered && plenum.plenums.some(({ term }) => term === null)) return null;
  const range = { from: before[0].from, to: Math.max(plenum.to, word.end) };
  return plenumsOf(plenum, range, 'resolution', 'plenum-first');
}

function congressFirst(before: readonly MeetingPart[], word: Cue<'document'>): Mention[] {
  const range = { from: before[0].from, to: word.end };
  return congressesIn(before).map(({ congress }) =>
    changed(mentionOf(range, 'resolution', { rule: 'congress-first', evidence: [range] }), { congress }),
  );
}

function plenumsOf(
  { plenums }: PlenumReading,
  range: TokenRange,
  type: DocumentType,
  rule: 'plenum' | 'plenum-first',
): Mention[] {
  return plenums.map((plenum) => changed(mentionOf(range, type, { rule, evidence: [range] }), { plenum }));
}
