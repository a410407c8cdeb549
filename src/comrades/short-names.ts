/**
 * Later mentions by a bare short name, as agencies write: `Khoi said`, `Estévez Cabrera thanked`. Looked for only among the
 * people whom the text has already named in full.
 */
import { nameWords } from '../names/name.ts';
import type { Reading } from '../reading.ts';
import { laterMention, type Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';

export class ShortNames {
  /** People by the last word of their names. */
  readonly #byLast = new Map<string, Person[]>();

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const last = person.words[person.words.length - 1];
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), person]);
    }
  }

  /** Finds bare short names in one sentence, outside the mentions already known there. */
  find(passage: Passage, known: readonly Mention[]): { person: Person; mention: Mention }[] {
    const { reading, tokens } = passage;
    const found: { person: Person; mention: Mention }[] = [];
    let next = 0;
    for (let i = passage.from; i < passage.to; i++) {
      while (next < known.length && known[next].to <= i) next++;
      const isInside = next < known.length && known[next].from <= i;
      const goesOn = i > passage.from && reading.isProper(i - 1) && !tokens.is(i - 1, '.');
      if (isInside || !reading.isProper(i) || goesOn) continue;
      let end = i + 1;
      while (end < passage.to && reading.isProper(end)) end++;
      const person = isSubject(passage, end) ? this.#personNamed(passage, i, end) : undefined;
      if (person) found.push({ person, mention: laterMention(i, end, end - i) });
      i = end - 1;
    }
    return found;
  }

  #personNamed({ reading }: Passage, from: number, to: number): Person | undefined {
    const short = nameWords(reading, { from, to });
    const matches = (this.#byLast.get(short[short.length - 1]) ?? []).filter((person) => {
      const words = person.words.slice(-short.length);
      return (
        person.words.length > short.length &&
        words.every((word, i) => short[i] === word) &&
        isSpelt(reading, person, from, to) &&
        person.mentions[0].name.from < from
      );
    });
    return matches.length === 1 ? matches[0] : undefined;
  }
}

/** A short name counts only as the subject of a verb or of a post: `Khoi said`, `Tín, who is also …`. Alone it may be any word. */
function isSubject({ reading, tokens, to }: Passage, end: number): boolean {
  if (end >= to) return false;
  if (reading.cue(end, 'verb') || reading.cue(end, 'postLink')) return true;
  return tokens.is(end, ',') && reading.cue(end + 1, 'postLink') !== null;
}

/** `Nhà` is not the short name of `Lê Hồng Nhã`: marks may be missing, not others. */
function isSpelt({ tokens }: Reading, { mentions: [{ name }] }: Person, from: number, to: number): boolean {
  for (let i = 1; i <= to - from; i++) {
    const marks = tokens.marks(to - i);
    const isBare = marks === tokens.bare(to - i);
    if (!isBare && marks !== tokens.marks(name.to - i) && tokens.marks(name.to - i) !== tokens.bare(name.to - i))
      return false;
  }
  return true;
}
