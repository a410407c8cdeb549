/**
 * Reading a title: modifier + role + organisation + field + level + place, in the order of the language.
 */
import type { Cue } from '../language/compile.ts';
import type { RoleCue } from '../language/cues/people.ts';
import { gate } from '../language/gates.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Body, Level, Modifier, Role, Sector } from '../vocabulary.ts';
import { composeBody, composeLevel } from './compose.ts';
import { titleCue } from './cues.ts';
import type { Parts } from './parts.ts';
import { LONGEST_AREA } from './places.ts';
import { isLocal, PostReader, type ReferencesAt } from './reader.ts';

/** A title as the words give it. Tokens `[from, to)`. */
export interface TitleReading {
  from: number;
  to: number;
  role: Role;
  modifiers: Modifier[];
  body: Body | null;
  sector: Sector | null;
  level: Level | null;
  area: string | null;
  gender: 'female' | 'male' | null;
  /** It may stand before several names: `vice-présidents`. */
  plural: boolean;
  /** It names a post even without an organisation. */
  whole: boolean;
  /** Nothing but the role was said: `Thứ trưởng A`. */
  bare: boolean;
  /** A conjunction joins it to the title before it: `Deputy Commander and Chief of Staff of …`. */
  joined: boolean;
  /** The words for the role and the organisations. */
  words: TokenRange[];
}

/** How a title stands to a name. */
export interface TitleContext {
  /** A name may follow the title at once. */
  nameFollows: boolean;
  /** Where documents are cited: a title may hold one. */
  references: ReferencesAt;
}

/** Parts before the role: `Ca Mau Provincial Party Committee` Secretary. */
const LONGEST_PREFIX = 14;

/** What every title has. */
export const OPENS_ROLE = gate('role', 'modifier');
/** What stands before the role where a language puts it there. */
const OPENS_PREFIX = gate('body', 'sector', 'localities', 'level', 'province', 'country');
/** What stands behind the place or the number that opens such a prefix. */
const BEHIND_PLACE = gate('body', 'level');
const BEHIND_NUMBER = gate('ordinalEnding');

/** Whether a title can begin at a token. */
export function mayBeTitle(reading: Reading, i: number): boolean {
  return reading.opens(i, OPENS_ROLE) || (mayBePrefix(reading, i) && reading.isPrenominal(i));
}

function mayBePrefix(reading: Reading, i: number): boolean {
  if (reading.opens(i, OPENS_PREFIX)) return true;
  if (reading.isProper(i)) return reading.opensWithin(i + 1, i + 1 + LONGEST_AREA, BEHIND_PLACE);
  return reading.tokens.isNumber(i) && reading.opens(i + 1, BEHIND_NUMBER);
}

/** Reads the title that begins at token `from`, or null when none begins there. */
export function readTitle(reading: Reading, from: number, limit: number, context: TitleContext): TitleReading | null {
  return mayBeTitle(reading, from) ? new TitleReader(reading, from, limit, context).read() : null;
}

class TitleReader {
  readonly #reading: Reading;
  readonly #from: number;
  readonly #limit: number;
  readonly #reader: PostReader;
  readonly #parts: Parts;
  readonly #modifiers = new Set<Modifier>();
  #gender: 'female' | 'male' | null = null;

  constructor(reading: Reading, from: number, limit: number, context: TitleContext) {
    this.#reading = reading;
    this.#from = from;
    this.#limit = limit;
    this.#reader = new PostReader(reading, limit, context.nameFollows, context.references);
    this.#parts = this.#reader.parts;
  }

  read(): TitleReading | null {
    const role = this.#untilRole();
    if (!role) return null;
    this.#take(role.value);
    const before = this.#parts.isEmpty;
    let end = this.#modifiersAt(role.end);
    if (role.value.body) this.#parts.addHead(role.value.body);
    if (role.level >= 0) this.#parts.addSlotLevel(role.level);
    if (role.value.level) this.#parts.levels.push(role.value.level);
    if (isLocal(role.value.level)) end = this.#reader.readPlace(end);
    if (role.value.sector) this.#parts.sectors.push(role.value.sector);
    if (before && role.value.level === undefined && role.value.role !== 'ambassador') this.#parts.expectName();
    end = this.#partsAndModifiers(end);
    return this.#result(role, end);
  }

  #take(role: RoleCue): void {
    for (const modifier of role.modifiers ?? []) this.#modifiers.add(modifier);
    this.#gender ??= role.gender ?? null;
  }

  /** Reads what stands before the role, and finds the role. */
  #untilRole(): Cue<'role'> | null {
    let at = this.#from;
    for (let parts = 0; at < this.#limit && parts < LONGEST_PREFIX; parts++) {
      const cue = titleCue(this.#reading, at);
      if (cue?.kind === 'role' && cue.end <= this.#limit) {
        this.#parts.endPrefix();
        return cue as Cue<'role'>;
      }
      if (cue?.kind === 'modifier') {
        this.#addModifier(cue as Cue<'modifier'>);
        at = this.#afterHyphen(cue.end);
        continue;
      }
      const prenominal = this.#reading.isPrenominal(this.#from);
      // `Phó Ban Tổ chức`: a deputy of an organisation is the deputy of its head.
      if (!prenominal && cue?.kind === 'body' && this.#modifiers.has('deputy')) {
        return { kind: 'role', value: { role: 'head' }, start: at, end: at, level: -1 };
      }
      const next = prenominal ? this.#reader.readPrefix(at) : at;
      if (next === at) return null;
      at = this.#afterHyphen(next);
    }
    return null;
  }

  #addModifier(cue: Cue<'modifier'>): void {
    this.#modifiers.add(cue.value.modifier);
    this.#gender ??= cue.value.gender ?? null;
  }

  /** `vice-président`: the hyphen between a modifier and what it modifies. */
  #afterHyphen(i: number): number {
    const { tokens } = this.#reading;
    return i < this.#limit && tokens.is(i, '-') && tokens.isGlued(i) ? i + 1 : i;
  }

  #modifiersAt(i: number): number {
    let end = i;
    for (;;) {
      const cue = end < this.#limit ? titleCue(this.#reading, end) : null;
      if (cue?.kind !== 'modifier' || cue.end > this.#limit) return end;
      this.#addModifier(cue as Cue<'modifier'>);
      end = cue.end;
    }
  }

  /** `secrétaire provincial adjoint du Parti`: modifiers may stand between the parts. */
  #partsAndModifiers(i: number): number {
    let end = i;
    for (;;) {
      const parts = this.#reader.readParts(end);
      const modifiers = this.#modifiersAt(parts);
      if (modifiers === end) return end;
      if (modifiers === parts) return parts;
      end = modifiers;
    }
  }

  #result({ value: role, start, end }: Cue<'role'>, to: number): TitleReading {
    const parts = this.#parts;
    for (const body of parts.bodies) for (const modifier of body.modifiers ?? []) this.#modifiers.add(modifier);
    const named = composeBody(parts);
    const isOfParty = role.ofParty === true && named === null;
    const body = isOfParty ? 'central-committee' : bodyOf(role.role, named, parts.levels.length > 0);
    return {
      from: this.#from,
      to,
      role: chairOfCommittee(role.role, parts.bodies[0]?.body, body),
      modifiers: [...this.#modifiers].sort(),
      body,
      sector: sectorOf(body, parts),
      level: composeLevel(body, role.role, parts),
      area: parts.area ?? (role.role === 'ambassador' ? parts.country : null),
      gender: this.#gender,
      plural: role.plural === true,
      whole: !parts.several && (!role.weak || !parts.isEmpty || this.#modifiers.size > 0),
      bare: parts.isEmpty || (parts.bodies.length === 1 && role.body !== undefined && parts.area === null),
      joined: false,
      words: [{ from: start, to: end }, ...parts.words],
    };
  }
}

/** The organisation that a role has by itself. */
function bodyOf(role: Role, named: Body | null, hasLevel: boolean): Body | null {
  if (role === 'minister') return named === 'government' ? named : 'ministry';
  if (role === 'ambassador') return null;
  // A state bank has a governor, and so have the provinces of other countries.
  if (role === 'governor' && (named === null || named === 'other')) return 'local-government';
  // `nguyên lãnh đạo tỉnh`
  if (role === 'leader' && named === null && hasLevel) return 'local-government';
  return named;
}

/** A committee of a People's Council has a head, whatever word the language has for it. */
function chairOfCommittee(role: Role, head: string | undefined, body: Body | null): Role {
  return head === 'committee' && body === 'people-council' && role === 'chair' ? 'head' : role;
}

/** The police, the army and the border guard are said by their body; their field adds nothing. */
function sectorOf(body: Body | null, parts: Parts): Sector | null {
  if (body === 'public-security' || body === 'military-command' || body === 'border-guard') return null;
  const [sector] = parts.sectors;
  if (sector) return sector;
  // `ministre de la Sécurité publique`, `Commission des relations extérieures de l'AN`: the name of another organisation says the field.
  const isNamed = (name: string) => parts.bodies.some((cue) => cue.body === name);
  if (body === 'ministry' && isNamed('public-security')) return 'public-security';
  return body === 'national-assembly-committee' && isNamed('external-relations-commission') ? 'foreign-affairs' : null;
}
