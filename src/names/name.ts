/**
 * Where a personal name begins and ends. What makes it a person's name is what stands around it; this is only its form.
 */
import type { Reading } from '../reading.ts';
import { Gap, type TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import { Family, type NameLexicon, nameLexicon } from './lexicon.ts';

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

/** The names of the language that a token is read in. */
function lexiconAt(reading: Reading, i: number): NameLexicon | null {
  const pack = reading.blockAt(i)?.pack;
  return pack ? nameLexicon(pack.names) : null;
}

/** The family type of the word at a token, when it is written as a name. */
export function familyAt(reading: Reading, i: number): number {
  const { tokens } = reading;
  if (!reading.isProper(i)) return Family.None;
  const pack = reading.blockAt(i)?.pack;
  if (!pack) return Family.None;
  return nameLexicon(pack.names).familyOf(tokens.words, tokens.word[i], pack.fold === 'marks');
}

/** Whether a word can be a syllable of a Vietnamese name, in the language it is read in. */
export function isSyllable(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return lexiconAt(reading, i)?.isSyllableOf(tokens.words, tokens.word[i]) ?? false;
}

/** The words of a name, folded without diacritics and in the base form: by them a person is known in every mention. */
export function nameWords(reading: Reading, { from, to }: TokenRange): string[] {
  const { tokens } = reading;
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens.isWord(i)) words.push(tokens.bare(i));
  const last = words.pop();
  if (last !== undefined) words.push(lexiconAt(reading, from)?.uninflected(last) ?? last);
  return words;
}

/** Whether a name is inflected: its last word is not as `nameWords` gives it. */
export function isInflected(reading: Reading, name: TokenRange): boolean {
  return reading.tokens.bare(name.to - 1) !== nameWords(reading, name).at(-1);
}

/** Whether a token is one of the most common family names. */
export function isCommonFamily(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return reading.isProper(i) && lexiconAt(reading, i)?.isCommon(tokens.marks(i), tokens.bare(i)) === true;
}

/** Whether a Vietnamese name of two or more words begins at a token: `Nguyen Van…`, `Y Thanh…`, `H'Linh Kpă`. */
export function isNameStart(reading: Reading, i: number, limit: number): boolean {
  const prefixed = isPrefixed(reading, i, limit);
  const name = familyAt(reading, i) === Family.None && !prefixed ? null : readName(reading, i, limit);
  return name !== null && (prefixed || wordsIn(reading, name) >= 2);
}

/** `H'Linh`, `K'Ré`: a name word with the prefix of the Central Highlands' peoples. */
function isPrefixed(reading: Reading, i: number, limit: number): boolean {
  const { tokens } = reading;
  if (i + 2 >= limit || !tokens.is(i + 1, "'") || !reading.isProper(i)) return false;
  return isPrefix(reading, i) && isJoined(reading, i + 1, limit);
}

/** The `H` of `H'Linh`, the `K` of `K'Ré`. */
function isPrefix(reading: Reading, i: number): boolean {
  return lexiconAt(reading, i)?.isPrefix(reading.tokens.marks(i)) === true;
}

/**
 * Reads the name that begins at a capitalised token: all that can belong to it. Null when the token cannot begin a name.
 */
export function readName(reading: Reading, from: number, limit: number): TokenRange | null {
  const { tokens } = reading;
  if (!reading.isProper(from)) return null;
  const spotted = reading.nameEnd(from);
  if (spotted !== null) return { from, to: Math.min(spotted, limit) };
  if (endsName(reading, from, from)) return null;
  const family = familyAt(reading, from);
  const strict = family === Family.Syllabic;
  const longest = family === Family.None ? LONGEST_FOREIGN : LONGEST_VIETNAMESE;
  const upper = isInCapitals(reading, from, limit);
  let to = from + 1;
  for (let words = 1; to < limit; ) {
    if (isJoined(reading, to, limit) && !(family !== Family.None && partsName(reading, to))) {
      to += 2;
      continue;
    }
    if (family === Family.None && isInitial(reading, to - 1, limit)) to += 1;
    if (tokens.gap[to] === Gap.None && tokens.shape(to - 1) !== Shape.Capitalised) break;
    if (words >= longest || !continuesName(reading, from, to, limit, strict, upper)) break;
    if (!reading.isProper(to)) {
      to += 1;
      continue;
    }
    to += 1;
    words += 1;
  }
  return { from, to };
}

/** `Jean-Luc R. Vasseur`: a letter with the stop that cuts a name short, and more of the name behind it. */
function isInitial(reading: Reading, i: number, limit: number): boolean {
  const { tokens } = reading;
  const isShort = tokens.surface(i).length === 1 && i + 2 < limit && tokens.is(i + 1, '.') && tokens.isGlued(i + 1);
  return isShort && reading.isProper(i + 2);
}

/** `Y BLƠM NIÊ`, `K’BRÔIH`: one capital letter alone does not show whether a name is written in capitals. */
function isInCapitals(reading: Reading, from: number, limit: number): boolean {
  const { tokens } = reading;
  if (tokens.surface(from).length > 1) return tokens.shape(from) === Shape.Upper;
  const next = from + 1 < limit && tokens.is(from + 1, "'") ? from + 2 : from + 1;
  return next < limit && tokens.isWord(next) && tokens.shape(next) === Shape.Upper;
}

/** No hyphen stands between the capitals of a Vietnamese name: `Nguyễn Văn A-Hương Khê District Party Secretary`. */
function partsName(reading: Reading, hyphen: number): boolean {
  return reading.tokens.is(hyphen, '-') && reading.tokens.isCapital(hyphen + 1);
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
  if (!reading.isProper(i)) {
    const foreign = familyAt(reading, from) === Family.None;
    return foreign && PARTICLES.has(tokens.bare(i)) && i + 1 < limit && reading.isProper(i + 1);
  }
  if (endsName(reading, i, from)) return false;
  // `Đồng chí LÂM QUỐC BỬU Ủy viên`: a name in capitals ends where the capitals do, and the reverse.
  if (upper && tokens.shape(i) !== Shape.Upper && tokens.surface(i).length > 1) return false;
  const isShouted = !upper && tokens.shape(i) === Shape.Upper && tokens.surface(i).length > 2;
  // `Khamphanh SISAVATH`: foreigners' family names may be so written; but `Nguyễn Văn A UBND tỉnh`.
  if (isShouted && (familyAt(reading, from) !== Family.None || reading.cuesAt(i).length > 0)) return false;
  return !strict || isSyllable(reading, i) || isLastWord(reading, i, limit);
}

/** `Huynh Thi My Lel –`: a word of another people's closes a name where no word of a name or of a title follows. */
function isLastWord(reading: Reading, i: number, limit: number): boolean {
  return reading.cuesAt(i).length === 0 && (i + 1 >= limit || !reading.isProper(i + 1));
}

/** An apostrophe or hyphen glued between two capitalised words: `K'Ré`, `Díaz-Canel`. */
function isJoined(reading: Reading, i: number, limit: number): boolean {
  const { tokens } = reading;
  return (
    i + 1 < limit &&
    (tokens.is(i, "'") || tokens.is(i, '-')) &&
    tokens.isGlued(i) &&
    // `H' Luyn`
    (tokens.isGlued(i + 1) || (tokens.is(i, "'") && isPrefix(reading, i - 1) && reading.isProper(i + 1))) &&
    tokens.isWord(i + 1) &&
    (reading.isProper(i + 1) || tokens.surface(i + 1).length > 1 || tokens.is(i, '-')) &&
    (tokens.is(i, "'") ? tokens.surface(i - 1).length <= 2 : !opensTitle(reading, i + 1))
  );
}

/** `Lềnh-Phó Bí thư`: the hyphen parts a name from a title. */
function opensTitle(reading: Reading, i: number): boolean {
  return ['role', 'modifier', 'body', 'level', 'rank'].some((kind) => reading.cue(i, kind as 'role') !== null);
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
        if (i === from || cue.end - cue.start > 1 || !isSyllable(reading, i)) return true;
        break;
      case 'degree':
        // `Anh Trương Quang Vịnh`
        if (cue.end - cue.start > 1 || !isSyllable(reading, i) || (i === from && isCommonFamily(reading, i + 1)))
          return true;
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
      case 'presence':
        if (cue.end - cue.start > 1 || !isSyllable(reading, i)) return true;
        break;
      case 'namesake':
        // `Ho Chi Minh's thought`
        if (i === from && cue.end - cue.start > 1) return true;
        break;
      case 'numberSign':
        // `Plan No 214/KH-UBND`
        if (reading.tokens.isNumber(cue.end)) return true;
        break;
      case 'province':
        // `Mr. Huệ`: one syllable alone is rather a name.
        if (i === from && cue.end - cue.start > 1 && familyAt(reading, i) === Family.None) return true;
        break;
    }
  }
  return false;
}

/** How many words a name has; `Díaz-Canel` is one, `K'Brèm` two: a prefix stands where others have a family name. */
export function wordsIn(reading: Reading, name: TokenRange): number {
  let words = isPrefixed(reading, name.from, name.to) ? 1 : 0;
  for (let i = name.from; i < name.to; i++) {
    if (reading.isProper(i) && !(i > name.from && reading.tokens.isGlued(i) && !reading.tokens.isWord(i - 1))) words++;
  }
  return words;
}
