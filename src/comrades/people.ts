/**
 * Which mentions are one person: the same full name however written, and the short forms that belong to it.
 */
import { Family } from '../names/lexicon.ts';
import { familyAt, isSyllable, nameWords } from '../names/name.ts';
import type { TitleReading } from '../posts/title.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Mention } from './mention.ts';

/** One person with the places where the text names them, in text order. */
export interface Person {
  /** The words of the fullest form, folded without diacritics. */
  words: string[];
  mentions: Mention[];
  /** Where a pronoun or their post alone means them. */
  meant: Mention[];
}

/** Joins mentions, in text order, into people, in order of first mention. A name nothing is ever said of is nobody. */
export function joinMentions(reading: Reading, mentions: readonly Mention[]): Person[] {
  const people = new Directory(reading);
  for (const mention of mentions) if (mention.words >= 2 && mention.finding) people.addFull(mention);
  for (const mention of mentions) {
    if (mention.words >= 2 && mention.finding) continue;
    if (mention.words >= 2) people.addBare(mention);
    else people.addShort(mention);
  }
  return people.all();
}

class Directory {
  readonly #reading: Reading;
  readonly #people: Person[] = [];
  readonly #byName = new Map<string, Person>();
  /** Full names of which nothing has been said. */
  readonly #bare: Mention[] = [];
  /** People by the last word of their names: a Vietnamese given name, a foreign family name. */
  readonly #byLast = new Map<string, Person[]>();

  /** People of other countries by the first word of their names. */
  readonly #byFirst = new Map<string, Person[]>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** A full name of which nothing was said until its short form was addressed: `Cử tri Đỗ Thị Cúc …; bà Cúc …`. */
  #bareBefore(words: string[], mention: Mention): Mention | undefined {
    return this.#bare.findLast(
      (bare) => bare.name.from < mention.name.from && endsWith(nameWords(this.#reading, bare.name), words),
    );
  }

  addFull(mention: Mention, ...more: Mention[]): void {
    const words = nameWords(this.#reading, mention.name);
    const key = words.join(' ');
    let person = this.#byName.get(key) ?? this.#ending(words, mention);
    if (!person) {
      person = { words, mentions: [], meant: [] };
      this.#people.push(person);
      this.#byName.set(key, person);
      const { from } = mention.name;
      if (familyAt(this.#reading, from) === Family.None) {
        this.#byFirst.set(words[0], [...(this.#byFirst.get(words[0]) ?? []), person]);
      }
      const last = words[words.length - 1];
      this.#byLast.set(last, [...(this.#byLast.get(last) ?? []), person]);
    }
    for (const one of [mention, ...more]) if (!person.mentions.includes(one)) person.mentions.push(one);
  }

  addBare(mention: Mention): void {
    const words = nameWords(this.#reading, mention.name);
    const person = this.#byName.get(words.join(' ')) ?? this.#ending(words, mention);
    if (person) person.mentions.push(mention);
    else this.#bare.push(mention);
  }

  addShort(mention: Mention): void {
    const words = nameWords(this.#reading, mention.name);
    const person = this.#ending(words, mention);
    if (person) person.mentions.push(mention);
    else if (mention.finding) this.addFull(this.#bareBefore(words, mention) ?? mention, mention);
  }

  /** The person whose longer name ends in these words; of several the one that fits the titles, else the last one named before. */
  #ending(words: string[], mention: Mention): Person | undefined {
    let candidates = (this.#byLast.get(words[words.length - 1]) ?? []).filter(
      (person) => person.words.length > words.length && endsWith(person.words, words),
    );
    // A foreign name may be shortened to its first word: `Mr. Hayashida`.
    if (candidates.length === 0 && words.length === 1) candidates = this.#byFirst.get(words[0]) ?? [];
    if (candidates.length <= 1) return candidates[0];
    const fitting = candidates.filter((person) => fits(person, mention));
    return lastBefore(fitting.length > 0 ? fitting : candidates, mention);
  }

  /** Those shown to be comrades. */
  all(): Person[] {
    for (const person of this.#people) person.mentions.sort((a, b) => a.name.from - b.name.from);
    return this.#people
      .filter((person) => isShown(this.#reading, person))
      .sort((a, b) => a.mentions[0].name.from - b.mentions[0].name.from);
  }
}

/**
 * Whether more than a word that is said of other people and things too makes a comrade of somebody with a foreign name: not
 * the `Director` of a film, the `Captain` of a team, or `General Motors`.
 */
function isShown(reading: Reading, { mentions }: Person): boolean {
  return mentions.some(
    ({ name, words, honorific, rank, titles }) =>
      honorific !== null ||
      isVietnamese(reading, name) ||
      titles.some((title) => isOffice(title) || (title.to === name.from && title.role !== 'director')) ||
      (rank !== null && words >= 2 && reading.cue(rank.from, 'rank')?.value === true),
  );
}

/** Whether a title says of what its holder is the head or member. */
function isOffice({ body, level, area }: TitleReading): boolean {
  return body !== null || level !== null || area !== null;
}

function isVietnamese(reading: Reading, { from, to }: TokenRange): boolean {
  if (familyAt(reading, from) !== Family.None) return true;
  for (let i = from; i < to; i++) if (reading.tokens.isWord(i) && !isSyllable(reading, i)) return false;
  return true;
}

function endsWith(words: string[], ending: string[]): boolean {
  return ending.every((word, i) => words[words.length - ending.length + i] === word);
}

function fits(person: Person, mention: Mention): boolean {
  return mention.titles.some((title) =>
    person.mentions.some((other) => other.titles.some((known) => known.role === title.role)),
  );
}

function lastBefore(people: Person[], mention: Mention): Person {
  let best = people[0];
  let nearest = -1;
  for (const person of people) {
    for (const known of person.mentions) {
      if (known.name.from < mention.name.from && known.name.from > nearest) {
        nearest = known.name.from;
        best = person;
      }
    }
  }
  return best;
}
