/**
 * What people do under another name than their own: `he stressed`, `đồng chí cũng đề nghị`, and by their post alone: `the
 * Provincial Party Secretary requested`. Such words are no mentions of the name, but what is done there is theirs.
 */
import type { CueKind } from '../language/cues.ts';
import { gate } from '../language/gates.ts';
import type { TitleReading } from '../posts/title.ts';
import type { Reading } from '../reading.ts';
import type { Role } from '../vocabulary.ts';
import { genderOf, laterMention, type Mention } from './mention.ts';
import type { Passage } from './passage.ts';
import type { Person } from './people.ts';
import { isSamePost } from './titles.ts';

/** How far behind its subject the verb may stand: `he also suggested`, `il a également été nommé`. */
const VERB_REACH = 4;
/** Roles that many hold at a time: `131 membres du Parti ont été admis`. */
const OF_MANY = new Set<Role>(['member', 'leader', 'delegate', 'assistant', 'other']);
/** A number of so many digits before a pronoun is a year: `En mars 2023 il …`. */
const YEAR_DIGITS = 4;
/** So many sentences without anybody may stand between a person and the pronoun for them. */
const MOST_SILENT = 2;

/** Only the subject of one of these is looked for. */
const PREDICATE = gate('verb', 'personnel', 'postLink');

export class Anaphora {
  readonly #byRole = new Map<string, Person[]>();
  #subject: Person | null = null;
  #silent = 0;

  constructor(people: readonly Person[]) {
    for (const person of people) {
      const roles = new Set(person.mentions.flatMap((mention) => mention.titles.map((title) => title.role)));
      for (const role of roles) this.#byRole.set(role, [...(this.#byRole.get(role) ?? []), person]);
    }
  }

  /** Finds those meant in one sentence, outside its mentions, and remembers them for the people they mean. */
  find(passage: Passage, mentions: readonly Mention[]): { person: Person; mention: Mention }[] {
    const found: { person: Person; mention: Mention }[] = [];
    if (!passage.reading.opensWithin(passage.from, passage.to, PREDICATE)) return found;
    let next = 0;
    for (let i = passage.from; i < passage.to; i++) {
      while (next < mentions.length && mentions[next].to <= i) next++;
      if (next < mentions.length && mentions[next].from <= i) {
        i = mentions[next].to - 1;
        continue;
      }
      const address = passage.reading.cue(i, 'honorific');
      // `Các đồng chí chủ trì hội nghị` means no single person.
      if (address?.value.plural) {
        i = address.end - 1;
        continue;
      }
      const meant = next > 0 ? this.#post(passage, i) : (this.#pronoun(passage, i) ?? this.#post(passage, i));
      if (!meant) continue;
      const mention = laterMention(i, meant.to, 0);
      meant.person.meant.push(mention);
      found.push({ person: meant.person, mention });
      i = meant.to - 1;
    }
    return found;
  }

  /** Takes note of whom the next sentence may call `he`, after what everybody does in this one is known. */
  heard(mentions: readonly Mention[], personOf: ReadonlyMap<Mention, Person>): void {
    this.#silent = mentions.length > 0 ? 0 : this.#silent + 1;
    if (mentions.length === 0) return;
    const active = mentions.findLast((mention) => mention.activities.size > 0);
    const subject = active ?? (mentions.length === 1 ? mentions[0] : undefined);
    this.#subject = (subject && personOf.get(subject)) ?? null;
  }

  #pronoun(passage: Passage, i: number): { person: Person; to: number } | null {
    const person = this.#silent <= MOST_SILENT ? this.#subject : null;
    const { reading, tokens } = passage;
    // `Các đồng chí chủ trì hội nghị`, `27 đồng chí`; but `En mars 2023 il …`
    const isCounted =
      i > passage.from && tokens.isNumber(i - 1) && tokens.end[i - 1] - tokens.start[i - 1] < YEAR_DIGITS;
    const pronoun = person && !isCounted && !reading.cue(i - 1, 'several') ? reading.cue(i, 'pronoun') : null;
    // `Il y avait M. A` means nobody.
    if (!person || !pronoun || reading.cuesAt(i)[0].end > pronoun.end) return null;
    if (!isSubject(passage, pronoun.end, ['verb', 'personnel', 'postLink'])) return null;
    const gender = genderOf(person.mentions);
    return pronoun.value === 'any' || !gender || gender === pronoun.value ? { person, to: pronoun.end } : null;
  }

  /** The one person in the text who holds the post that is said without a name. */
  #post(passage: Passage, i: number): { person: Person; to: number } | null {
    if (!opensPost(passage.reading, i)) return null;
    const title = passage.title(i, true);
    if (!title || title.plural || OF_MANY.has(title.role) || !isSubject(passage, title.to, ['verb'])) return null;
    const holders = (this.#byRole.get(title.role) ?? []).filter((person) => holds(person, title));
    return holders.length === 1 ? { person: holders[0], to: title.to } : null;
  }
}

function opensPost(reading: Reading, i: number): boolean {
  const { tokens } = reading;
  return (
    tokens.isWord(i) && (reading.isProper(i) || reading.cue(i, 'role') !== null || reading.cue(i, 'modifier') !== null)
  );
}

function holds(person: Person, title: TitleReading): boolean {
  return person.mentions.some((mention) => mention.titles.some((known) => isSamePost(known, title)));
}

/** Whether a verb of these kinds follows, with nothing but small words between. */
function isSubject(passage: Passage, from: number, kinds: readonly CueKind[]): boolean {
  const { reading, tokens } = passage;
  for (let i = from; i < Math.min(passage.to, from + VERB_REACH); i++) {
    if (kinds.some((kind) => reading.cue(i, kind) !== null)) return true;
    if (!tokens.isWord(i) || reading.isProper(i)) return false;
  }
  return false;
}
