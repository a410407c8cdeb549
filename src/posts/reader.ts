/**
 * Reads the parts of a post from left to right: organisation words, fields, levels and places, with the connectors between
 * them. Used for titles (`title.ts`) and for organisations alone (`body.ts`).
 */
import type { Cue } from '../language/compile.ts';
import { isNameStart, isSyllable } from '../names/name.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import { Shape } from '../text/words.ts';
import type { Level } from '../vocabulary.ts';
import { Capitals } from './capitals.ts';
import { titleCue } from './cues.ts';
import { Parts } from './parts.ts';
import { LONGEST_AREA, OF_A_PLACE, Places } from './places.ts';
import { UnknownWords } from './unknown.ts';

/** Cited documents by the token they begin at. */
export type ReferencesAt = ReadonlyMap<number, TokenRange>;

const NO_REFERENCES: ReferencesAt = new Map();

/** Organisations with a name of their own behind their field: `Hợp tác xã Nông nghiệp Thuận Hạnh`. */
const NAMED_BEHIND_FIELD = new Set<string>(['enterprise', 'academy', 'association', 'management-board', 'other']);

/** `Quân khu V`, `Vụ Địa phương III`. */
const ROMAN = /^[IVX]+$/;
/** Organisations that a central one may have below it. */
const OF_A_PARENT = new Set<string>(['department', 'office', 'academy', 'inspectorate', 'command', 'public-security']);
/** Words of one field in a list of fields. */
const LONGEST_FIELD = 4;

/** Whether words that say a level leave open which place it is the level of. */
export function isLocal(level: Level | undefined): boolean {
  return level !== undefined && level !== 'central';
}

export class PostReader {
  readonly parts: Parts;
  readonly #reading: Reading;
  readonly #limit: number;
  /** Ranges of cited documents that may stand inside a title. */
  readonly #references: ReferencesAt;
  readonly #capitals: Capitals;
  readonly #places: Places;
  readonly #unknown: UnknownWords;

  /** @param nameFollows whether a name may follow the post at once, so that capitalised words may be a person's */
  constructor(reading: Reading, limit: number, nameFollows: boolean, references: ReferencesAt = NO_REFERENCES) {
    this.parts = new Parts(reading);
    this.#reading = reading;
    this.#limit = limit;
    this.#references = references;
    this.#capitals = new Capitals(reading, limit, nameFollows);
    this.#places = new Places(reading, limit, this.#capitals, this.parts);
    this.#unknown = new UnknownWords(reading, limit, this.#capitals, this.parts);
  }

  /**
   * Reads the parts that follow, starting at token `i`, up to where the post ends.
   *
   * @returns the token after the last part, `i` when there is none
   */
  readParts(i: number): number {
    let end = i;
    for (let next = this.#part(end); next > end; next = this.#part(end)) end = next;
    return end;
  }

  /**
   * Reads one part that stands before a role, with no connector but a possessive: `Ca Mau Provincial Party Committee`
   * Secretary, `NA's Office` head.
   */
  readPrefix(i: number): number {
    if (i >= this.#limit) return i;
    this.parts.isPrefix = true;
    const cue = titleCue(this.#reading, i);
    if (cue === null) return this.#reading.isProper(i) ? (this.#places.before(i) ?? i) : i;
    if (cue.kind === 'connector') return this.#reading.tokens.is(i, "'") && !this.parts.isEmpty ? cue.end : i;
    if (cue.kind === 'level') {
      this.parts.addSlotLevel(i);
      return cue.end;
    }
    return this.#element(i, true);
  }

  /** One part with the connectors before it. */
  #part(i: number): number {
    if (i >= this.#limit) return i;
    const start = this.#skipConnectors(i);
    if (start >= this.#limit) return i;
    const afterConnector = start > i && !this.#reading.tokens.is(i, "'");
    if (afterConnector) this.parts.closeChain();
    const end = this.#element(start, afterConnector);
    if (end > start) return end;
    for (const further of [this.#abbreviated(i), this.#parent(i), this.#enumerated(i), this.#dashed(i)])
      if (further > i) return further;
    return this.#coordinated(i);
  }

  #skipConnectors(i: number): number {
    let at = i;
    for (;;) {
      if (at >= this.#limit) return at;
      const cue = titleCue(this.#reading, at);
      // `Le Hoai Thuc`: an article of French is a family name too.
      if (cue?.kind !== 'connector' || (this.#reading.isProper(at) && this.#capitals.startsName(at))) return at;
      at = Math.min(cue.end, this.#limit);
    }
  }

  #element(i: number, afterConnector: boolean): number {
    const isClosed = this.parts.closed && !afterConnector;
    this.parts.closed = false;
    const reference = this.#references.get(i);
    if (reference && afterConnector && this.parts.bodies.length > 0) return Math.min(reference.to, this.#limit);
    const cue = titleCue(this.#reading, i);
    const ordinal = this.#ordinal(i);
    if (ordinal > i) return ordinal;
    if (cue && cue.end <= this.#limit) {
      switch (cue.kind) {
        case 'body':
          return this.#body(cue as Cue<'body'>, afterConnector);
        case 'role':
          return this.#holder(cue as Cue<'role'>, afterConnector);
        case 'sector':
          if (this.#capitals.startsName(i)) return i;
          this.parts.sectors.push((cue as Cue<'sector'>).value);
          if (cue.level >= 0) this.parts.addSlotLevel(cue.level);
          this.parts.open = this.parts.open && NAMED_BEHIND_FIELD.has(this.parts.bodies.at(-1)?.body ?? '');
          return cue.end;
        case 'localities':
          this.parts.several = true;
          return cue.end;
        case 'level':
          return this.#level(cue as Cue<'level'>);
        case 'province':
          return this.#province(cue, afterConnector);
        case 'country':
          return this.#isPlaceName(cue) ? this.#words(i, afterConnector) : this.#country(cue as Cue<'country'>);
        case 'modifier':
          return this.#modifierInside(cue, afterConnector);
        case 'numberSign':
          return this.#number(cue.end, i);
        case 'stop':
        case 'verb':
        case 'presence':
        case 'personnel':
          return this.parts.open && this.#reading.isProper(i) ? this.#wordsLikeCue(cue, afterConnector) : i;
        default:
          return i;
      }
    }
    if (this.#reading.tokens.isNumber(i)) return this.#number(i, i);
    if (this.parts.bodies.length > 0 && ROMAN.test(this.#reading.tokens.surface(i))) return i + 1;
    // `Trưởng Ban … HĐND tỉnh chất vấn`: behind its level an organisation's name is at its end.
    return isClosed && !this.#reading.isProper(i) ? i : this.#words(i, afterConnector);
  }

  /** `Tiểu ban Nhân sự`, `Văn phòng Đăng ký đất đai`: a verb that is capitalised inside an organisation's name is none. */
  #wordsLikeCue({ start, end }: Cue, afterConnector: boolean): number {
    if (end === start + 1) return this.#words(start, afterConnector);
    if (this.#capitals.startsName(start)) return start;
    this.parts.tookUnknown();
    return end;
  }

  #body(cue: Cue<'body'>, afterConnector: boolean): number {
    // A syllable of a name can look like an organisation: `Lò Thị Ban Mai`, `Đoàn Văn A`.
    if (
      cue.end - cue.start === 1 &&
      this.#reading.isProper(cue.start) &&
      this.#capitals.startsName(cue.start) &&
      !cue.value.open
    )
      return cue.start;
    if (
      this.#capitals.nameFollows &&
      !afterConnector &&
      cue.end - cue.start === 1 &&
      this.#capitals.startsName(cue.start)
    )
      return cue.start;
    // `Chủ tịch UBND tỉnh Đoàn Văn A`: the capital shows that a name begins, and no organisation goes on.
    const level = this.#reading.cue(cue.start, 'level');
    const isParted =
      cue.end - cue.start === 2 &&
      !this.#reading.tokens.isCapital(cue.start) &&
      this.#reading.tokens.isCapital(cue.end - 1);
    if (level && isParted && this.#capitals.startsName(cue.end - 1)) return this.#level(level);
    this.parts.addBody(cue, afterConnector || this.parts.isEmpty);
    if (this.#reading.isPrenominal(cue.start)) return cue.end;
    return OF_A_PLACE.has(cue.value.body) || isLocal(cue.value.level) ? this.readPlace(cue.end) : cue.end;
  }

  /** The place that stands behind its organisation or office at once: `Huyện ủy Kỳ Sơn`, `Tỉnh trưởng Phông Sa Lỳ`. */
  readPlace(i: number): number {
    return (this.#reading.isProper(i) ? this.#places.behind(i, true) : null) ?? i;
  }

  /** `journal Lao Dông`: the first syllable of another name may look like a country. */
  #isPlaceName({ start, end }: Cue): boolean {
    const reading = this.#reading;
    return end === start + 1 && isSyllable(reading, start) && reading.isProper(end) && isSyllable(reading, end);
  }

  /** `Vietnam`, and the pairs of friendship associations: `Vietnam - Laos`. */
  #country(cue: Cue<'country'>): number {
    const { tokens } = this.#reading;
    this.parts.ofCountry = true;
    if (cue.value) this.parts.country = this.#reading.text(cue.start, cue.end);
    const isDash = cue.end + 1 < this.#limit && (tokens.is(cue.end, '-') || tokens.is(cue.end, '–'));
    const second = isDash ? this.#reading.cue(cue.end + 1, 'country') : null;
    return second ? second.end : cue.end;
  }

  /** `de l'ancien district de Krong Pa`, `of the former Phu Yen province`, `Committee for Deputy Affairs`: a word like a modifier inside an organisation's name. */
  #modifierInside(cue: Cue, afterConnector: boolean): number {
    const next = cue.end < this.#limit ? titleCue(this.#reading, cue.end) : null;
    if (!afterConnector) return cue.start;
    if (next?.kind === 'level') return this.#level(next as Cue<'level'>);
    const isSmall = !this.#reading.isProper(cue.start);
    if (isSmall && next?.kind === 'province') return this.#province(next, true);
    const before = isSmall && this.#reading.isProper(cue.end) ? this.#places.before(cue.end) : null;
    if (before !== null) return before;
    const goesOn =
      this.parts.open && next === null && this.#reading.isProper(cue.start) && this.#reading.isProper(cue.end);
    return goesOn && !this.#capitals.startsName(cue.end) ? this.#unknown.capitals(cue.start) : cue.start;
  }

  /** `Working Group of the Prime Minister`: somebody else's post that an organisation belongs to. */
  #holder(cue: Cue<'role'>, afterConnector: boolean): number {
    const { body, level } = cue.value;
    if (!afterConnector || level === undefined || body === undefined) return cue.start;
    // `Assistant to the Prime Minister`; but `head of the Prime Minister's Working Group`.
    if (this.parts.bodies.length === 0 && !this.#reading.tokens.is(cue.end, "'")) this.parts.bodies.push({ body });
    this.parts.levels.push(level);
    return cue.end;
  }

  #level(cue: Cue<'level'>): number {
    if (cue.value) this.parts.levels.push(cue.value);
    this.parts.closed = true;
    const { tokens } = this.#reading;
    let end = cue.end;
    // `TP. Pleiku`: the stop belongs to the abbreviation.
    if (end < this.#limit && tokens.is(end, '.') && end + 1 < this.#limit && this.#reading.isProper(end + 1)) end += 1;
    // `H.Trần Đề`: what is glued to the abbreviation is a place, whatever it looks like.
    if (end < this.#limit && tokens.is(end - 1, '.') && tokens.isGlued(end) && this.parts.area === null) {
      const to = Math.min(this.#capitals.run(end), end + LONGEST_AREA);
      this.parts.area = this.#reading.text(end, to);
      return to;
    }
    const start = this.#skipConnectors(end);
    const area = this.#places.behind(start, true);
    return area ?? cue.end;
  }

  /** `Gia Lai`; but `Cao Bằng Anh` in front of a comma is a person, and `Cao Bằng Trần Hồng Minh` a place and a person. */
  #province(cue: Cue, afterConnector: boolean): number {
    const run = this.#capitals.run(cue.start);
    const isName =
      this.#capitals.nameFollows &&
      !afterConnector &&
      run > cue.end &&
      !isNameStart(this.#reading, cue.end, run) &&
      isNameStart(this.#reading, cue.start, run);
    if (isName) return cue.start;
    return this.#places.province(cue.start) ?? cue.end;
  }

  /** `9e région militaire`, `7th Military Region`: a number that belongs to the organisation behind it. */
  #ordinal(i: number): number {
    const { tokens } = this.#reading;
    if (!tokens.isNumber(i) || i + 1 >= this.#limit) return i;
    const ending = tokens.isGlued(i + 1) ? this.#reading.cue(i + 1, 'ordinalEnding') : null;
    const after = ending ? ending.end : i + 1;
    const body = after < this.#limit ? this.#reading.cue(after, 'body') : null;
    if (ending && body) {
      this.parts.addBody(body);
      return body.end;
    }
    // `Steering Committee for the 4th Congress of Ethnic Minorities`
    return ending && this.parts.open && this.#reading.isProper(after) ? this.#unknown.capitals(after) : i;
  }

  /** `Quân khu 2`, `groupe n° 2`: the number of an organisation. */
  #number(i: number, otherwise: number): number {
    const { tokens } = this.#reading;
    const isShort = i < this.#limit && tokens.isNumber(i) && tokens.end[i] - tokens.start[i] <= 3;
    return isShort && this.parts.bodies.length > 0 ? i + 1 : otherwise;
  }

  /** Words that the lexicon does not know: a place, or more of an organisation's name. */
  #words(i: number, afterConnector: boolean): number {
    const { tokens } = this.#reading;
    if (tokens.is(i, '"') && this.parts.open) return this.#unknown.quoted(i);
    if (!tokens.isWord(i)) return i;
    if (!this.#reading.isProper(i)) return this.parts.open ? this.#unknown.small(i, afterConnector) : i;
    const before = this.#places.before(i);
    if (before !== null) return before;
    if (afterConnector && this.#takesPlace()) {
      const area = this.#places.behind(i, false);
      if (area !== null) return area;
    }
    // `Provincial People's Council's Legal Committee`
    const goesOn = this.parts.open || (this.#reading.isPrenominal(i) && this.#unknown.isBodySoon(i + 1));
    if (!goesOn) return i;
    const isPerson =
      (this.#capitals.startsName(i) && !this.#capitals.isNamedLater(i)) ||
      (this.#isBare() && this.#capitals.startsForeignName(i)) ||
      this.#isShortName(i);
    return isPerson ? i : this.#unknown.capitals(i);
  }

  /** Whether only the role has been said: behind it, and only there, any words may be the name of a foreigner. */
  #isBare(): boolean {
    const { bodies, sectors, unknown } = this.parts;
    return bodies.length === 0 && sectors.length === 0 && !unknown;
  }

  /** Whether what follows the last organisation is rather a place than more of its name. */
  #takesPlace(): boolean {
    const last = this.parts.bodies.at(-1);
    return !this.parts.open || (last !== undefined && OF_A_PLACE.has(last.body));
  }

  /** `Deputy Minister Chau noted`: a single syllable behind a bare role. */
  #isShortName(i: number): boolean {
    if (!this.#capitals.nameFollows || !this.parts.isEmpty || !isSyllable(this.#reading, i)) return false;
    const next = i + 1 < this.#limit ? titleCue(this.#reading, i + 1) : null;
    return !this.#reading.isProper(i + 1) && (next === null || next.kind === 'verb' || next.kind === 'stop');
  }

  /** `Vụ Địa phương III, Ban Tổ chức Trung ương`: behind a comma the central organisation that a department belongs to. */
  #parent(i: number): number {
    const head = this.parts.bodies[0]?.body;
    if (!head || !OF_A_PARENT.has(head) || i >= this.#limit || !this.#reading.tokens.is(i, ',')) return i;
    const start = this.#skipConnectors(i + 1);
    const cue = start < this.#limit ? titleCue(this.#reading, start) : null;
    if (cue?.kind !== 'body' || this.#opensTitle(cue)) return i;
    const { body, level } = (cue as Cue<'body'>).value;
    if (body !== 'ministry' && level !== 'central') return i;
    this.parts.closeChain();
    return this.#body(cue as Cue<'body'>, true);
  }

  /** `Head of the Office of the Provincial Party Committee, NA Chairman`: an organisation before its role opens a further title. */
  #opensTitle({ start, end }: Cue): boolean {
    const next = end < this.#limit && this.#reading.isPrenominal(start) ? titleCue(this.#reading, end) : null;
    return next?.kind === 'role' || next?.kind === 'modifier';
  }

  /** `Phòng Kinh tế, Hạ tầng và Đô thị`: a field, a comma and further ones up to a conjunction are one organisation's name. */
  #enumerated(i: number): number {
    const { tokens } = this.#reading;
    const isNamed = this.parts.bodies.length > 0 && (this.parts.open || this.parts.sectors.length > 0);
    if (!isNamed || i >= this.#limit || !tokens.is(i, ',')) return i;
    const start = this.#skipConnectors(i + 1);
    let end = start;
    while (end < this.#limit && end - start < LONGEST_FIELD && this.#isOfField(end)) end++;
    if (end === start || end >= this.#limit) return i;
    if (tokens.is(end, ',')) return this.#enumerated(end) > end ? end : i;
    const last =
      titleCue(this.#reading, end)?.kind === 'coordinator'
        ? this.#skipConnectors(titleCue(this.#reading, end)?.end ?? end)
        : -1;
    return last >= 0 && last < this.#limit && this.#isOfField(last) ? end : i;
  }

  /** `Bộ Chỉ huy Quân sự (CHQS) tỉnh`: an abbreviation in brackets, where the organisation's name goes on behind it. */
  #abbreviated(i: number): number {
    const { tokens } = this.#reading;
    const isAbbreviation =
      i + 3 < this.#limit && tokens.is(i, '(') && tokens.shape(i + 1) === Shape.Upper && tokens.is(i + 2, ')');
    const cue = isAbbreviation && this.parts.bodies.length > 0 ? titleCue(this.#reading, i + 3) : null;
    if (cue === null || cue.end > this.#limit) return i;
    if (cue.kind === 'level') return this.#level(cue as Cue<'level'>);
    // `Vietnam Fatherland Front (VFF) Committee`
    return cue.kind === 'body' && this.#reading.isPrenominal(cue.start) ? this.#body(cue as Cue<'body'>, false) : i;
  }

  /** `Phòng Quy hoạch - Giao đất`: a dash inside an organisation's name. */
  #dashed(i: number): number {
    const { tokens } = this.#reading;
    const isDash = this.parts.open && i + 1 < this.#limit && (tokens.is(i, '-') || tokens.is(i, '–'));
    return isDash && this.parts.unknown && this.#unknown.isInnerDash(i) ? this.#unknown.capitals(i + 1) : i;
  }

  /** A word that can be part of a field's name, and of nothing else. */
  #isOfField(i: number): boolean {
    const { tokens } = this.#reading;
    if (!tokens.isWord(i) || isNameStart(this.#reading, i, this.#limit)) return false;
    const cue = titleCue(this.#reading, i);
    const isPlain = cue === null || cue.kind === 'sector' || cue.kind === 'connector';
    return isPlain;
  }

  /** `… et du parc industriel`, `for Economic and Financial Affairs`: a coordination inside one organisation's name. */
  #coordinated(i: number): number {
    const { tokens } = this.#reading;
    const cue = titleCue(this.#reading, i);
    if (cue?.kind !== 'coordinator') return i;
    const start = this.#skipConnectors(cue.end);
    if (start >= this.#limit) return i;
    // `Head of the Economic and Budget Committee`
    if (this.parts.bodies.length === 0 && !(this.parts.unknown && this.#unknown.isBodySoon(start))) return i;
    const next = titleCue(this.#reading, start);
    if (next && this.#isCommonNoun(next)) return next.end;
    if (next) {
      const joins = next.kind === 'sector' || (next.kind === 'body' && this.#joinsBody(next as Cue<'body'>));
      if (!joins) return i;
      if (next.kind === 'sector') this.parts.sectors.push((next as Cue<'sector'>).value);
      if (next.level >= 0) this.parts.addSlotLevel(next.level);
      return next.end;
    }
    const goesOn = this.parts.open || this.parts.sectors.length > 0;
    if (!goesOn || !tokens.isWord(start) || isNameStart(this.#reading, start, this.#limit)) return i;
    const end = this.#reading.isProper(start)
      ? this.#unknown.capitals(start)
      : this.#unknown.small(start, start > cue.end);
    return end > start ? end : i;
  }

  /** `Comité de la culture et de la société`: in a list of fields a small word is no organisation. */
  #isCommonNoun(cue: Cue): boolean {
    return (
      cue.kind === 'body' &&
      (cue as Cue<'body'>).value.open === true &&
      this.parts.sectors.length > 0 &&
      !this.#reading.isProper(cue.start)
    );
  }

  /** Equals of one kind: `Văn phòng Đoàn ĐBQH và HĐND tỉnh`. */
  #joinsBody(cue: Cue<'body'>): boolean {
    return this.parts.bodies[0]?.body === 'office' && this.parts.bodies.length > 1 && cue.value.body !== 'office';
  }
}
