/**
 * Where a personal name begins and ends. What makes it a person's name is what stands around it; this is only its form.
 */
import type { Reading } from '../reading.ts';
import { Gap, type TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import { Family, familyType, isCommon } from './families.ts';
import { isSyllable } from './syllables.ts';

const LONGEST_VIETNAMESE = 6;
const LONGEST_FOREIGN = 5;
/** Joins the parts of foreign names: `Lula da Silva`, `van der Bellen`. */
const PARTICLES = new Set([
  'da',
  'de',
  'del',
  'della',
  'di',
  'do',
  'dos',
  'van',
  'der',
  'von',
  'bin',
  'binti',
  'al',
  'el',
  'la',
  'y',
]);

/** The family type of the word at a token, when it is capitalised. */
export function familyAt(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!tokens.isCapital(i)) return Family.None;
  const strict = reading.blockAt(i)?.pack?.fold === 'marks';
  return familyType(tokens.marks(i), tokens.bare(i), strict);
}

/** Whether a token is one of the most common family names. */
export function isCommonFamily(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return tokens.isCapital(i) && isCommon(tokens.marks(i), tokens.bare(i));
}

/** Whether a Vietnamese name of two or more words begins at a token: `Nguyen Van…`, `Y Thanh…`, `H'Linh Kpă`. */
export function isNameStart(reading: Reading, i: number, limit: number): boolean {
  const name =
    familyAt(reading, i) === Family.None && !isPrefixed(reading, i, limit) ? null : readName(reading, i, limit);
  return name !== null && wordsIn(reading, name) >= 2;
}

/** `H'Linh`, `K'Ré`: a name word with the prefix of the Central Highlands' peoples. */
function isPrefixed(reading: Reading, i: number, limit: number): boolean {
  const { tokens } = reading;
  const prefix = tokens.surface(i);
  return (prefix === 'H' || prefix === 'K') && i + 2 < limit && isJoined(reading, i + 1, limit);
}

/**
 * Reads the name that begins at a capitalised token: all that can belong to it. Null when the token cannot begin a name.
 */
export function readName(reading: Reading, from: number, limit: number): TokenRange | null {
  const { tokens } = reading;
  if (!tokens.isCapital(from) || endsName(reading, from, from)) return null;
  const family = familyAt(reading, from);
  const strict = family === Family.Kinh;
  const longest = family === Family.None ? LONGEST_FOREIGN : LONGEST_VIETNAMESE;
  const upper = tokens.shape(from) === Shape.Upper;
  let to = from + 1;
  for (let words = 1; to < limit; ) {
    if (isJoined(reading, to, limit)) {
      to += 2;
      continue;
    }
    if (tokens.gap[to] === Gap.None && tokens.shape(to - 1) !== Shape.Capitalised) break;
    if (words >= longest || !continuesName(reading, from, to, limit, strict, upper)) break;
    if (!tokens.isCapital(to)) {
      to += 1;
      continue;
    }
    to += 1;
    words += 1;
  }
  return { from, to };
}

function continuesName(
  reading: Reading,
  from: number,
  i: number,
  limit: number,
  strict: boolean,
  upper: boolean,
): boolean {
  const { tokens } = reading;
  if (!tokens.isWord(i)) return false;
  if (!tokens.isCapital(i)) {
    const foreign = familyAt(reading, from) === Family.None;
    return foreign && PARTICLES.has(tokens.bare(i)) && i + 1 < limit && tokens.isCapital(i + 1);
  }
  if (endsName(reading, i, from)) return false;
  // `Đồng chí LÂM QUỐC BỬU Ủy viên`: a name in capitals ends where the capitals do, and the reverse.
  if (upper && tokens.shape(i) !== Shape.Upper && tokens.surface(i).length > 1) return false;
  if (!upper && tokens.shape(i) === Shape.Upper && tokens.surface(i).length > 2) return false;
  return !strict || isSyllable(tokens.bare(i));
}

/** An apostrophe or hyphen glued between two capitalised words: `K'Ré`, `Díaz-Canel`. */
function isJoined(reading: Reading, i: number, limit: number): boolean {
  const { tokens } = reading;
  return (
    i + 1 < limit &&
    (tokens.is(i, "'") || tokens.is(i, '-')) &&
    tokens.isGlued(i) &&
    tokens.isGlued(i + 1) &&
    tokens.isWord(i + 1) &&
    (tokens.isCapital(i + 1) || tokens.surface(i + 1).length > 1 || tokens.is(i, '-')) &&
    (tokens.is(i, "'") ? tokens.surface(i - 1).length <= 2 : !opensTitle(reading, i + 1))
  );
}

/** `Lềnh-Phó Bí thư`: the hyphen parts a name from a title. */
function opensTitle(reading: Reading, i: number): boolean {
  return ['role', 'modifier', 'body', 'rank'].some((kind) => reading.cue(i, kind as 'role') !== null);
}

/**
 * Whether a cue at a token ends a name. One word of a name may look like a cue (`Ban`, `Hội`, `Sở` are syllables); a phrase
 * of several words is one.
 */
function endsName(reading: Reading, i: number, from: number): boolean {
  for (const cue of reading.cuesAt(i)) {
    switch (cue.kind) {
      case 'credit':
        // `… NAME Ảnh: T.N`; but `Anh` is also a given name.
        if (cue.end - cue.start > 1 || reading.tokens.is(cue.end, ':')) return true;
        break;
      case 'honorific':
        // `Rơ Ông Thị Nguyệt`
        if (i === from || cue.end - cue.start > 1 || !isSyllable(reading.tokens.bare(i))) return true;
        break;
      case 'stop':
      case 'role':
      case 'body':
      case 'modifier':
      case 'level':
      case 'rank':
      case 'sector':
      case 'country':
      case 'verb':
      case 'degree':
        if (cue.end - cue.start > 1 || !isSyllable(reading.tokens.bare(i))) return true;
        break;
      case 'namesake':
        // `Ho Chi Minh's thought`
        if (i === from && cue.end - cue.start > 1) return true;
        break;
      case 'province':
        if (i === from && familyAt(reading, i) === Family.None) return true;
        break;
    }
  }
  return false;
}

/** How many words a name has; `H'Linh` and `Díaz-Canel` are one. */
export function wordsIn(reading: Reading, name: TokenRange): number {
  let words = 0;
  for (let i = name.from; i < name.to; i++) {
    if (reading.tokens.isCapital(i) && !(i > name.from && reading.tokens.isGlued(i) && !reading.tokens.isWord(i - 1)))
      words++;
  }
  return words;
}
