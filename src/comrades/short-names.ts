/**
 * Later mentions by a bare short name, as agencies write: `Khoi said`, `Estévez Cabrera thanked`. Looked for only among the
 * people whom the text has already named in full.
 */
import type { Reading } from '../reading.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Mention } from './mention.ts';
import type { Person } from './people.ts';

/** Finds bare short names in one sentence, outside the mentions already known there. */
export function findShortNames(
  reading: Reading,
  sentence: Sentence,
  known: readonly Mention[],
  people: readonly Person[],
): { person: Person; mention: Mention }[] {
  const { tokens } = reading;
  const found: { person: Person; mention: Mention }[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!reading.isProper(i) || (i > sentence.from && reading.isProper(i - 1) && tokens.is(i - 1, '.') === false))
      continue;
    if (known.some((mention) => mention.from <= i && i < mention.to)) continue;
    let end = i + 1;
    while (end < sentence.to && reading.isProper(end)) end++;
    if (!isSubject(reading, end, sentence.to)) continue;
    const person = personNamed(reading, people, i, end);
    if (person) found.push({ person, mention: shortMention(i, end) });
    i = end - 1;
  }
  return found;
}

/** A short name counts only as the subject of a verb of speaking or presiding: alone it may be any word. */
function isSubject(reading: Reading, i: number, limit: number): boolean {
  if (i >= limit) return false;
  return reading.cue(i, 'verb') !== null;
}

function personNamed(reading: Reading, people: readonly Person[], from: number, to: number): Person | undefined {
  const { tokens } = reading;
  const matches = people.filter((person) => {
    const words = person.words.slice(-(to - from));
    return (
      person.words.length > to - from &&
      words.length === to - from &&
      words.every((word, i) => tokens.bare(from + i) === word) &&
      person.mentions[0].name.from < from
    );
  });
  return matches.length === 1 ? matches[0] : undefined;
}

function shortMention(from: number, to: number): Mention {
  return {
    name: { from, to },
    words: to - from,
    honorific: null,
    rank: null,
    titles: [],
    list: -from - 1,
    from,
    to,
    activities: new Map(),
    isPersonnel: false,
    finding: null,
  };
}
