/**
 * The place that sent a deputy, said behind the name: `đại biểu Lê A (đoàn An Giang)`, `Deputy Tran B from Hanoi`. It makes a
 * post of a word that is otherwise said of everybody at a meeting.
 */
import { provinceAt } from '../names/places.ts';
import { readBody } from '../posts/body.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { GivenTitle } from './mention.ts';
import type { Passage } from './passage.ts';

export interface Constituency {
  area: string;
  /** The token after it. */
  to: number;
}

/** `đại biểu` */
const LONGEST_WORD = 2;
const DELEGATIONS = new Set<string>(['national-assembly-delegation', 'delegation']);

/** Reads the constituency that stands behind a name which ends at token `i`, or null. */
export function readConstituency(passage: Passage, i: number): Constituency | null {
  const { tokens, to } = passage;
  const bracket = i < to && tokens.is(i, '(');
  const start = afterSmallWords(passage, bracket || (i < to && tokens.is(i, ',')) ? i + 1 : i);
  if (start === i || start >= to) return null;
  const delegation = delegationAt(passage, start);
  const place = delegation ?? placeAt(passage, start);
  if (!place || (bracket && !(place.to < to && tokens.is(place.to, ')')))) return null;
  // `A, Hà Nội`: behind a comma only a delegation is one.
  if (!bracket && tokens.is(i, ',') && !delegation) return null;
  return { area: place.area, to: place.to + (bracket ? 1 : 0) };
}

/** `đoàn An Giang`, `Dong Thap NA delegation` */
function delegationAt({ reading, to }: Passage, i: number): Constituency | null {
  const body = readBody(reading, i, to);
  if (!body || body.area === null) return null;
  for (let at = body.from; at < body.to; at++)
    if (DELEGATIONS.has(reading.cue(at, 'body')?.value.body ?? '')) return { area: body.area, to: body.to };
  return null;
}

/** The word for somebody elected that ends where a name begins, at token `i`. */
export function electedBefore({ reading, from }: Passage, i: number): TokenRange | null {
  for (let start = i - 1; start >= Math.max(from, i - LONGEST_WORD); start--)
    if (reading.cue(start, 'elected')?.end === i) return { from: start, to: i };
  return null;
}

/** The post of a deputy with the word for it. */
export function electedTitle(passage: Passage, word: TokenRange, { area }: Constituency): GivenTitle {
  const article = passage.reading.cue(word.from - 1, 'feminineArticle');
  return {
    from: word.from,
    to: word.to,
    role: 'delegate',
    modifiers: [],
    body: 'national-assembly',
    sector: null,
    level: 'central',
    area,
    gender: article ? 'female' : null,
    plural: false,
    whole: true,
    bare: false,
    joined: false,
    words: [word],
    rule: 'elected',
  };
}

function afterSmallWords({ reading, to }: Passage, i: number): number {
  let at = i;
  for (;;) {
    const cue = at < to ? (reading.cue(at, 'connector') ?? reading.cue(at, 'article')) : null;
    if (!cue) return at;
    at = cue.end;
  }
}

/** A province, with the words for what it is: `tỉnh An Giang`, `province d'An Giang`, `Can Tho City`. */
function placeAt(passage: Passage, i: number): Constituency | null {
  const { reading, to } = passage;
  const level = reading.cue(i, 'level');
  const province = provinceAt(reading, afterSmallWords(passage, level ? level.end : i), to);
  if (!province) return null;
  const end = reading.cue(province.to, 'level')?.end ?? province.to;
  return { area: reading.text(province.from, province.to), to: Math.min(end, to) };
}
