/**
 * Reads the parts of a post from left to right: organisation words, fields, levels and places, with the connectors between
 * them. Used for titles (`title.ts`) and for organisations alone (`body.ts`).
 */
import type { Cue } from '../language/compile.ts';
import type { BodyCue } from '../language/cues/bodies.ts';
import type { CueKind } from '../language/cues.ts';
import { Family } from '../names/lexicon.ts';
import { familyAt, isCommonFamily, isNameStart, isSyllable, readName, wordsIn } from '../names/name.ts';
import { provinceAt } from '../names/places.ts';
import type { Reading } from '../reading.ts';
import { Gap, type TokenRange } from '../text/tokens.ts';
import type { Level, Sector } from '../vocabulary.ts';

/** Cited documents by the token they begin at. */
export type ReferencesAt = ReadonlyMap<number, TokenRange>;

const NO_REFERENCES: ReferencesAt = new Map();

/** The kinds of cue that mean something in a title, the stronger first where two are equally long. */
const KINDS: readonly CueKind[] = [
  'role',
  'modifier',
  'body',
  'sector',
  'localities',
  'level',
  'province',
  'country',
  'coordinator',
  'connector',
  'honorific',
  'rank',
  'credit',
  'personnel',
  'verb',
  'presence',
  'stop',
  'numberSign',
];
const STRENGTH = new Map(KINDS.map((kind, i) => [kind, i]));

/** Organisations of a place, which stands behind them bare: `Comité du Parti de Quynh Phu`. */
const OF_A_PLACE = new Set<string>([
  'party-committee',
  'party-standing-committee',
  'people-council',
  'people-committee',
  'local-government',
  'border-guard',
  'academy',
]);
/** Organisations with a name of their own behind their field: `Hợp tác xã Nông nghiệp Thuận Hạnh`. */
const NAMED_BEHIND_FIELD = new Set<string>(['enterprise', 'academy', 'association', 'other']);
/** After unknown words these show that the organisation's name goes on. */
const GOES_ON = new Set<CueKind>(['connector', 'coordinator', 'level', 'body', 'province']);

/** `Quân khu V`, `Vụ Địa phương III`. */
const ROMAN = /^[IVX]+$/;
const LONGEST_AREA = 4;
/** Organisations that a central one may have below it. */
const OF_A_PARENT = new Set<string>(['department', 'office', 'academy', 'inspectorate', 'command', 'public-security']);
/** Words of one field in a list of fields. */
const LONGEST_FIELD = 4;
/** `Nguyễn Thị Kim Chi`: longer names are rare. */
const LONGEST_COMMON_NAME = 4;
const LONGEST_NAME = 5;
/** Words of an organisation's name that the lexicon does not know, in one run. */
const LONGEST_UNKNOWN = 6;

/** Whether words that say a level leave open which place it is the level of. */
export function isLocal(level: Level | undefined): boolean {
  return level !== undefined && level !== 'central';
}

/** Of two equally long cues the one of the stronger kind; of one kind the one that says more: `Trưởng Ban Kinh tế Trung ương`. */
function isStronger(cue: Cue, other: Cue): boolean {
  if (cue.kind === other.kind) return Object.keys(cue.value ?? {}).length > Object.keys(other.value ?? {}).length;
  return (STRENGTH.get(cue.kind) as number) < (STRENGTH.get(other.kind) as number);
}

/** The longest cue at a token that means something in a title; of equally long ones the strongest. */
export function titleCue(reading: Reading, i: number): Cue | null {
  let best: Cue | null = null;
  for (const cue of reading.cuesAt(i)) {
    const strength = STRENGTH.get(cue.kind);
    if (strength === undefined) continue;
    if (best && (cue.end < best.end || !isStronger(cue, best))) continue;
    best = cue;
  }
  return best;
}

export class PostReader {
  readonly bodies: BodyCue[] = [];
  readonly sectors: Sector[] = [];
  readonly levels: Level[] = [];
  /** The words that name organisations. */
  readonly words: TokenRange[] = [];
  area: string | null = null;
  /** The country named by its own name: `Ambassador to Cuba`. */
  country: string | null = null;
  /** A country was said, by its name or its adjective: `Union des femmes vietnamiennes`. */
  ofCountry = false;
  /** Whether places or offices were named in the plural. */
  several = false;
  /** Whether words that the lexicon lacks were taken as part of an organisation's name. */
  unknown = false;

  readonly #reading: Reading;
  readonly #limit: number;
  /** Ranges of cited documents that may stand inside a title. */
  readonly #references: ReferencesAt;
  /** Whether a name may follow the post at once, so that capitalised words may be a person's. */
  readonly #nameFollows: boolean;
  /** More words may follow that belong to the last organisation. */
  #open = false;
  /** A level has just been read. */
  #closed = false;
  /** Where the organisations begin that stand side by side without a connector: `NA Office` is the Office of the NA. */
  #chain = 0;
  /** Whether what is read stands before the role. */
  #isPrefix = false;

  constructor(reading: Reading, limit: number, nameFollows: boolean, references: ReferencesAt = NO_REFERENCES) {
    this.#reading = reading;
    this.#limit = limit;
    this.#nameFollows = nameFollows;
    this.#references = references;
  }

  /** Whether nothing has been read yet. */
  get isEmpty(): boolean {
    return (
      this.bodies.length === 0 &&
      this.levels.length === 0 &&
      this.sectors.length === 0 &&
      this.area === null &&
      !this.unknown
    );
  }

  /** Leaves the head open for words the lexicon does not know: after a role that needs an organisation. */
  expectName(): void {
    this.#open = true;
  }

  /** Takes the meaning of an organisation cue that was met. */
  addBody(cue: Cue<'body'>, afterConnector = true): void {
    if (afterConnector || !this.#reading.isPrenominal(cue.start))
      this.#chain = Math.max(this.#chain, this.bodies.length);
    this.bodies.splice(this.#chain, 0, cue.value);
    this.words.push({ from: cue.start, to: cue.end });
    if (cue.level >= 0) this.addSlotLevel(cue.level);
    if (cue.value.level) this.levels.push(cue.value.level);
    if (cue.value.sector) this.sectors.push(cue.value.sector);
    this.#open = cue.value.open === true;
  }

  /** Takes an organisation that the role itself says: what stands before the role belongs to it. */
  addHead(body: BodyCue['body']): void {
    this.bodies.unshift({ body });
    this.#chain = this.bodies.length;
    this.#open = false;
  }

  /** Takes the level that filled a slot of a phrase. */
  addSlotLevel(token: number): void {
    const level = this.#reading.cue(token, 'level');
    if (level?.value) this.levels.push(level.value);
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
    this.#isPrefix = true;
    const cue = titleCue(this.#reading, i);
    if (cue === null) return this.#reading.isProper(i) ? (this.#areaBefore(i) ?? i) : i;
    if (cue.kind === 'connector') return this.#reading.tokens.is(i, "'") && !this.isEmpty ? cue.end : i;
    if (cue.kind === 'level') {
      this.addSlotLevel(i);
      return cue.end;
    }
    return this.#element(i, true);
  }

  /** Ends what stands before the role. There the head is last: the `Office` of `NA Office` Chairman, the `县委` of `海阳省太平县委书记`. */
  endPrefix(): void {
    if (!this.#isPrefix) return;
    this.#isPrefix = false;
    this.bodies.reverse();
    this.levels.reverse();
    this.sectors.reverse();
    this.#chain = this.bodies.length;
  }

  /** One part with the connectors before it. */
  #part(i: number): number {
    if (i >= this.#limit) return i;
    const start = this.#skipConnectors(i);
    if (start >= this.#limit) return i;
    const afterConnector = start > i && !this.#reading.tokens.is(i, "'");
    if (afterConnector) this.#chain = this.bodies.length;
    const end = this.#element(start, afterConnector);
    if (end > start) return end;
    for (const further of [this.#parent(i), this.#enumerated(i), this.#dashed(i)]) if (further > i) return further;
    return this.#coordinated(i);
  }

  #skipConnectors(i: number): number {
    let at = i;
    for (;;) {
      if (at >= this.#limit) return at;
      const cue = titleCue(this.#reading, at);
      // `Le Hoai Thuc`: an article of French is a family name too.
      if (cue?.kind !== 'connector' || (this.#reading.isProper(at) && this.#startsName(at))) return at;
      at = Math.min(cue.end, this.#limit);
    }
  }

  #element(i: number, afterConnector: boolean): number {
    const isClosed = this.#closed && !afterConnector;
    this.#closed = false;
    const reference = this.#references.get(i);
    if (reference && afterConnector && this.bodies.length > 0) return Math.min(reference.to, this.#limit);
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
          if (this.#startsName(i)) return i;
          this.sectors.push((cue as Cue<'sector'>).value);
          if (cue.level >= 0) this.addSlotLevel(cue.level);
          this.#open = this.#open && NAMED_BEHIND_FIELD.has(this.bodies.at(-1)?.body ?? '');
          return cue.end;
        case 'localities':
          this.several = true;
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
          return this.#open && this.#reading.isProper(i) ? this.#wordsLikeCue(cue, afterConnector) : i;
        default:
          return i;
      }
    }
    if (this.#reading.tokens.isNumber(i)) return this.#number(i, i);
    if (this.bodies.length > 0 && ROMAN.test(this.#reading.tokens.surface(i))) return i + 1;
    // `Trưởng Ban … HĐND tỉnh chất vấn`: behind its level an organisation's name is at its end.
    return isClosed && !this.#reading.isProper(i) ? i : this.#words(i, afterConnector);
  }

  /** `Tiểu ban Nhân sự`, `Văn phòng Đăng ký đất đai`: a verb that is capitalised inside an organisation's name is none. */
  #wordsLikeCue({ start, end }: Cue, afterConnector: boolean): number {
    if (end === start + 1) return this.#words(start, afterConnector);
    if (this.#startsName(start)) return start;
    this.#tookUnknown();
    return end;
  }

  #body(cue: Cue<'body'>, afterConnector: boolean): number {
    // A syllable of a name can look like an organisation: `Lò Thị Ban Mai`, `Đoàn Văn A`.
    if (
      cue.end - cue.start === 1 &&
      this.#reading.isProper(cue.start) &&
      this.#startsName(cue.start) &&
      !cue.value.open
    )
      return cue.start;
    if (this.#nameFollows && !afterConnector && cue.end - cue.start === 1 && this.#startsName(cue.start))
      return cue.start;
    // `Chủ tịch UBND tỉnh Đoàn Văn A`: the capital shows that a name begins, and no organisation goes on.
    const level = this.#reading.cue(cue.start, 'level');
    const isParted =
      cue.end - cue.start === 2 &&
      !this.#reading.tokens.isCapital(cue.start) &&
      this.#reading.tokens.isCapital(cue.end - 1);
    if (level && isParted && this.#startsName(cue.end - 1)) return this.#level(level);
    this.addBody(cue, afterConnector || this.isEmpty);
    if (this.#reading.isPrenominal(cue.start)) return cue.end;
    return OF_A_PLACE.has(cue.value.body) || isLocal(cue.value.level) ? this.readPlace(cue.end) : cue.end;
  }

  /** The place that stands behind its organisation or office at once: `Huyện ủy Kỳ Sơn`, `Tỉnh trưởng Phông Sa Lỳ`. */
  readPlace(i: number): number {
    return (this.#reading.isProper(i) ? this.#areaAt(i, true) : null) ?? i;
  }

  /** `journal Lao Dông`: the first syllable of another name may look like a country. */
  #isPlaceName({ start, end }: Cue): boolean {
    const reading = this.#reading;
    return end === start + 1 && isSyllable(reading, start) && reading.isProper(end) && isSyllable(reading, end);
  }

  /** `Vietnam`, and the pairs of friendship associations: `Vietnam - Laos`. */
  #country(cue: Cue<'country'>): number {
    const { tokens } = this.#reading;
    this.ofCountry = true;
    if (cue.value) this.country = this.#reading.text(cue.start, cue.end);
    const isDash = cue.end + 1 < this.#limit && (tokens.is(cue.end, '-') || tokens.is(cue.end, '–'));
    const second = isDash ? this.#reading.cue(cue.end + 1, 'country') : null;
    return second ? second.end : cue.end;
  }

  /** `de l'ancien district de Krong Pa`, `Committee for Deputy Affairs`: a word like a modifier inside an organisation's name. */
  #modifierInside(cue: Cue, afterConnector: boolean): number {
    const next = cue.end < this.#limit ? this.#titleCueAt(cue.end) : null;
    if (!afterConnector) return cue.start;
    if (next?.kind === 'level') return this.#level(next as Cue<'level'>);
    const goesOn = this.#open && next === null && this.#reading.isProper(cue.start) && this.#reading.isProper(cue.end);
    return goesOn && !this.#startsName(cue.end) ? this.#unknownCapitals(cue.start) : cue.start;
  }

  /** `Working Group of the Prime Minister`: somebody else's post that an organisation belongs to. */
  #holder(cue: Cue<'role'>, afterConnector: boolean): number {
    const { body, level } = cue.value;
    if (!afterConnector || level === undefined || body === undefined) return cue.start;
    // `Assistant to the Prime Minister`; but `head of the Prime Minister's Working Group`.
    if (this.bodies.length === 0 && !this.#reading.tokens.is(cue.end, "'")) this.bodies.push({ body });
    this.levels.push(level);
    return cue.end;
  }

  #level(cue: Cue<'level'>): number {
    if (cue.value) this.levels.push(cue.value);
    this.#closed = true;
    const { tokens } = this.#reading;
    let end = cue.end;
    // `TP. Pleiku`: the stop belongs to the abbreviation.
    if (end < this.#limit && tokens.is(end, '.') && end + 1 < this.#limit && this.#reading.isProper(end + 1)) end += 1;
    // `H.Trần Đề`: what is glued to the abbreviation is a place, whatever it looks like.
    if (end < this.#limit && tokens.is(end - 1, '.') && tokens.isGlued(end) && this.area === null) {
      const to = Math.min(this.#capitalRun(end), end + LONGEST_AREA);
      this.area = this.#reading.text(end, to);
      return to;
    }
    const start = this.#skipConnectors(end);
    const area = this.#areaAt(start, true);
    return area ?? cue.end;
  }

  /** `Gia Lai`; but `Cao Bằng Anh` in front of a comma is a person, and `Cao Bằng Trần Hồng Minh` a place and a person. */
  #province(cue: Cue, afterConnector: boolean): number {
    const run = this.#capitalRun(cue.start);
    const isName =
      this.#nameFollows &&
      !afterConnector &&
      run > cue.end &&
      !isNameStart(this.#reading, cue.end, run) &&
      isNameStart(this.#reading, cue.start, run);
    if (isName) return cue.start;
    return this.#placeAt(cue.start) ?? cue.end;
  }

  /** Takes the province or city named at a token. */
  #placeAt(i: number): number | null {
    const place = provinceAt(this.#reading, i, this.#limit);
    if (place === null) return null;
    this.#takeArea(place.from, place.to);
    if (place.level) this.levels.push(place.level);
    return place.to;
  }

  /** The first place is that of the post; before the role the last: `Ha Noi Ba Dinh District Party Secretary`. */
  #takeArea(from: number, to: number): void {
    if (this.area === null || this.#isPrefix) this.area = this.#reading.text(from, to);
  }

  #titleCueAt(i: number): Cue | null {
    return titleCue(this.#reading, i);
  }

  /** `9e région militaire`, `7th Military Region`: a number that belongs to the organisation behind it. */
  #ordinal(i: number): number {
    const { tokens } = this.#reading;
    if (!tokens.isNumber(i) || i + 1 >= this.#limit) return i;
    const ending = tokens.isGlued(i + 1) ? this.#reading.cue(i + 1, 'ordinalEnding') : null;
    const after = ending ? ending.end : i + 1;
    const body = after < this.#limit ? this.#reading.cue(after, 'body') : null;
    if (ending && body) {
      this.addBody(body);
      return body.end;
    }
    // `Steering Committee for the 4th Congress of Ethnic Minorities`
    return ending && this.#open && this.#reading.isProper(after) ? this.#unknownCapitals(after) : i;
  }

  /** `Quân khu 2`, `groupe n° 2`: the number of an organisation. */
  #number(i: number, otherwise: number): number {
    const { tokens } = this.#reading;
    const isShort = i < this.#limit && tokens.isNumber(i) && tokens.end[i] - tokens.start[i] <= 3;
    return isShort && this.bodies.length > 0 ? i + 1 : otherwise;
  }

  /** Words that the lexicon does not know: a place, or more of an organisation's name. */
  #words(i: number, afterConnector: boolean): number {
    const { tokens } = this.#reading;
    if (tokens.is(i, '"') && this.#open) return this.#quoted(i);
    if (!tokens.isWord(i)) return i;
    if (!this.#reading.isProper(i)) return this.#open ? this.#unknownSmall(i, afterConnector) : i;
    const before = this.#areaBefore(i);
    if (before !== null) return before;
    if (afterConnector && this.#takesPlace()) {
      const area = this.#areaAt(i, false);
      if (area !== null) return area;
    }
    // `Provincial People's Council's Legal Committee`
    const goesOn = this.#open || (this.#reading.isPrenominal(i) && this.#isBodySoon(i + 1));
    const isPerson =
      (this.#startsName(i) && !this.#isNamedLater(i)) || this.#startsForeignName(i) || this.#isShortName(i);
    return goesOn && !isPerson ? this.#unknownCapitals(i) : i;
  }

  /** Whether what follows the last organisation is rather a place than more of its name. */
  #takesPlace(): boolean {
    const last = this.bodies[this.bodies.length - 1];
    return !this.#open || (last !== undefined && OF_A_PLACE.has(last.body));
  }

  #quoted(i: number): number {
    const { tokens } = this.#reading;
    for (let at = i + 1; at < this.#limit && at - i < 12; at++) if (tokens.is(at, '"')) return at + 1;
    return i;
  }

  #unknownCapitals(i: number): number {
    const { tokens } = this.#reading;
    let end = i;
    while (end < this.#limit && end - i < LONGEST_UNKNOWN && this.#reading.isProper(end)) {
      if (end > i && ((this.#startsName(end) && !this.#isNamedLater(end)) || this.#titleCueAt(end) !== null)) break;
      end++;
      // `Economic - Budget Committee`
      while (end + 1 < this.#limit && (tokens.is(end, '-') || tokens.is(end, '–')) && this.#isInnerDash(end)) end += 2;
    }
    if (end > i) this.#tookUnknown();
    return end;
  }

  /** Two syllables that a family name opens which few bear: `Kim Động`, `Quế Phong`. */
  #isRatherPlace(i: number): boolean {
    const isKinh = familyAt(this.#reading, i) === Family.Syllabic && isSyllable(this.#reading, i + 1);
    return isKinh && !isCommonFamily(this.#reading, i);
  }

  /** `Trường THCS Tam Giang Đông Trần Ngọc Diễm`: a common family name tells where, in a row of capitals, the person begins. */
  #isNamedLater(i: number): boolean {
    if (isCommonFamily(this.#reading, i)) return false;
    return this.#nameInside(i, this.#capitalRun(i), true) !== null;
  }

  #isInnerDash(i: number): boolean {
    const { tokens } = this.#reading;
    if (!this.#reading.isProper(i + 1)) return false;
    if (tokens.isGlued(i) && tokens.isGlued(i + 1)) return true;
    if (this.#titleCueAt(i + 1) !== null || this.#startsName(i + 1)) return false;
    const next = i + 2;
    const isSmall = next < this.#limit && tokens.isWord(next) && !this.#reading.isProper(next);
    return (isSmall && this.#titleCueAt(next) === null) || this.#isBodySoon(next);
  }

  #isBodySoon(i: number): boolean {
    for (let at = i; at < Math.min(this.#limit, i + 4); at++) {
      if (this.#titleCueAt(at)?.kind === 'body') return true;
      if (!this.#reading.isProper(at)) return false;
    }
    return false;
  }

  /**
   * Small words belong to an organisation's name when a connector led to them (`département de gestion urbaine`) or when
   * they run up to where the title ends or goes on (`Trung tâm Kiểm soát bệnh tật tỉnh`).
   */
  #unknownSmall(i: number, afterConnector: boolean): number {
    const { tokens } = this.#reading;
    let end = i;
    while (
      end < this.#limit &&
      end - i < LONGEST_UNKNOWN &&
      tokens.isWord(end) &&
      !this.#reading.isProper(end) &&
      this.#isUnknown(end)
    )
      end++;
    const known = end < this.#limit ? this.#titleCueAt(end) : null;
    const goesOn = known !== null && GOES_ON.has(known.kind);
    const bounded = end >= this.#limit || !tokens.isWord(end) || known !== null || this.#reading.isProper(end);
    if (end === i || !bounded || (!afterConnector && !this.unknown && !goesOn)) return i;
    this.#tookUnknown();
    return end;
  }

  #isUnknown(i: number): boolean {
    const cue = this.#titleCueAt(i);
    // `chuyển đổi số`: the word for a number is also an ordinary one.
    return cue === null || (cue.kind === 'numberSign' && !this.#reading.tokens.isNumber(cue.end));
  }

  #tookUnknown(): void {
    this.unknown = true;
    this.#open = true;
  }

  /** A place before the level or organisation it belongs to: `Ca Mau Provincial Party Committee`. */
  #areaBefore(i: number): number | null {
    if (!this.#reading.isPrenominal(i)) return null;
    let end = i;
    while (
      end < this.#limit &&
      end - i < LONGEST_AREA &&
      this.#reading.isProper(end) &&
      (end === i || this.#isPlaceWord(end))
    )
      end++;
    const cue = end < this.#limit ? this.#titleCueAt(end) : null;
    const isPlace = cue?.kind === 'body' && this.bodies.length === 0 && this.#isPlaceOf(cue as Cue<'body'>, i);
    if (cue?.kind !== 'level' && !isPlace) return null;
    this.#takeArea(i, end);
    return end;
  }

  /** `Vo Lao Commune`: a syllable of a place may be the name of a country. */
  #isPlaceWord(i: number): boolean {
    const cue = this.#titleCueAt(i);
    return cue === null || (cue.kind === 'country' && isSyllable(this.#reading, i));
  }

  /** `Quynh Phu Party Committee`; of a highland place only the first word is a syllable: `Ia Pnon Border Guard Station`. */
  #isPlaceOf(body: Cue<'body'>, from: number): boolean {
    if (isSyllable(this.#reading, from) && OF_A_PLACE.has(body.value.body)) return true;
    for (let i = from; i < body.start; i++) if (!isSyllable(this.#reading, i)) return false;
    return true;
  }

  /** A place behind the level or connector it belongs to: `district de Quynh Phu`, `xã Bắc Yên`. */
  #areaAt(i: number, afterLevel: boolean): number | null {
    const { tokens } = this.#reading;
    if (i >= this.#limit || this.area !== null) return null;
    const province = this.#placeAt(i);
    if (province !== null) return province;
    // `Ward 5`, `quận 7`: the number is the name.
    if (afterLevel && tokens.isNumber(i) && tokens.end[i] - tokens.start[i] <= 2 && tokens.gap[i] === Gap.Space) {
      this.area = tokens.slice(i, i + 1);
      return i + 1;
    }
    if (!this.#reading.isProper(i)) return null;
    const run = this.#capitalRun(i);
    const end = this.#areaEnd(i, run, afterLevel);
    if (end === null) return null;
    this.area = this.#reading.text(i, end);
    // `xã Đam Rông 4`: some of the communes of 2025 are numbered.
    const numbered =
      afterLevel && end < this.#limit && tokens.isNumber(end) && tokens.end[end] - tokens.start[end] === 1;
    if (!numbered || (end + 1 < this.#limit && tokens.isWord(end + 1) && !this.#reading.isProper(end + 1))) return end;
    this.area = this.#reading.text(i, end + 1);
    return end + 1;
  }

  /** Parts a run of capitals into a place and the name that may follow it. */
  #areaEnd(i: number, run: number, afterLevel: boolean): number | null {
    const cue = this.#titleCueAt(i);
    if (cue !== null && (cue.end - cue.start > 1 || !isSyllable(this.#reading, i))) return null;
    // An English word is not a place: `Committee for Economic Affairs`.
    if (!afterLevel && this.#reading.isPrenominal(i) && !isSyllable(this.#reading, i)) return null;
    const before = run < this.#limit ? this.#titleCueAt(run) : null;
    if (before?.kind === 'level' || before?.kind === 'body') return run;
    if (!this.#nameFollows) return Math.min(run, i + LONGEST_AREA);
    const isName = isNameStart(this.#reading, i, run);
    const split = this.#nameInside(i, run, isName);
    if (split !== null) return split;
    const isLong = run - i > 2 && !(run < this.#limit && this.#reading.tokens.is(run, ':'));
    if (isName && (isLong || !afterLevel)) return null;
    // `TP. Phan Thiết`, `Huyện ủy Kim Động`: places bear names that look like people's, and few people have a name of two words.
    const isPlace = this.levels[this.levels.length - 1] === 'city' || this.#isRatherPlace(i);
    if (isName && !isPlace && !this.#nameFollowsMark(run)) return null;
    return Math.min(run, i + LONGEST_AREA);
  }

  /**
   * Where a person's name begins inside a run of capitals that a place opens. Most places have two words, and most people a
   * common family name: `xã Bắc Lý Trần Văn A`, `xã Bắc Yên Tô Thế Dũng`. When the run itself looks like a name (`Cao Lộc
   * Nguyễn Văn A`), only a common family name behind two words tells the place from the person.
   */
  #nameInside(i: number, run: number, isName: boolean): number | null {
    if (isName && isCommonFamily(this.#reading, i)) return null;
    const isCommon = (at: number) => isCommonFamily(this.#reading, at);
    const isFamily = (at: number) => familyAt(this.#reading, at) !== Family.None;
    // More words than one name has: a place and a name.
    const isTwo = !isName || (run - i > LONGEST_COMMON_NAME && familyAt(this.#reading, i) === Family.Syllabic);
    const behindTwo =
      this.#nameFrom(i + 2, i + 3, run, isCommon) ??
      this.#nameFrom(i + 3, run, run, isCommon, 3) ??
      (isTwo ? this.#nameFrom(i + 2, i + 3, run, isFamily, 3) : null);
    if (behindTwo !== null) return behindTwo;
    return isName
      ? (this.#nameFrom(i + 3, run, run, isCommon) ?? (isTwo ? this.#nameFrom(i + 3, i + 4, run, isFamily, 3) : null))
      : (this.#nameFrom(i + 3, run, run, isCommon) ??
          this.#nameFrom(i + 1, i + 2, run, isCommon) ??
          this.#nameFrom(i + 2, run, run, isFamily) ??
          this.#nameFrom(i + 1, i + 2, run, isFamily));
  }

  /** The first token from `from` to `to` that opens a name which ends at `end` and has at least so many tokens: `Điểu K'Ré` has four. */
  #nameFrom(from: number, to: number, end: number, opens: (at: number) => boolean, least = 2): number | null {
    for (let at = from; at < Math.min(to, end); at++) {
      const name = opens(at) ? readName(this.#reading, at, end) : null;
      if (name?.to !== end) continue;
      if (end - at >= least && wordsIn(this.#reading, name) <= LONGEST_NAME) return at;
    }
    return null;
  }

  /** `các Phó Chủ tịch UBND phường Thạch Hà: Nguyễn Văn A`, `Bí thư Huyện ủy Vân Đồn, đồng chí A` */
  #nameFollowsMark(i: number): boolean {
    const { tokens } = this.#reading;
    if (i + 1 >= this.#limit || !(tokens.is(i, ',') || tokens.is(i, ':'))) return false;
    // Provinces are known: `các Phó Chủ tịch HĐND tỉnh Ngô Huy, Quách Thị Yến`.
    if (tokens.is(i, ',') && this.levels[this.levels.length - 1] === 'province') return false;
    if (this.#reading.cue(i + 1, 'honorific') || isNameStart(this.#reading, i + 1, this.#limit)) return true;
    // `Phó Chủ tịch UBND phường Cao Lãnh, Chủ tịch …`: a further title.
    return ['role', 'modifier'].includes(this.#titleCueAt(i + 1)?.kind ?? '');
  }

  #capitalRun(i: number): number {
    const { tokens } = this.#reading;
    let end = i;
    while (end < this.#limit && end - i < 10) {
      if (
        end > i &&
        (tokens.is(end, "'") || tokens.is(end, '-')) &&
        tokens.isGlued(end) &&
        end + 1 < this.#limit &&
        this.#reading.isProper(end + 1)
      ) {
        end += 2;
        continue;
      }
      if (!this.#reading.isProper(end) || (end > i && this.#endsRun(end))) break;
      end++;
    }
    return end;
  }

  #endsRun(i: number): boolean {
    const cue = this.#titleCueAt(i);
    return cue !== null && (cue.end - cue.start > 1 || !isSyllable(this.#reading, i));
  }

  /** Whether a person's name begins here, so that the post has ended. */
  #startsName(i: number): boolean {
    return this.#nameFollows && isNameStart(this.#reading, i, this.#limit);
  }

  /** `Deputy Minister Chau noted`: a single syllable behind a bare role. */
  #isShortName(i: number): boolean {
    if (!this.#nameFollows || !this.isEmpty || !isSyllable(this.#reading, i)) return false;
    const next = i + 1 < this.#limit ? this.#titleCueAt(i + 1) : null;
    return !this.#reading.isProper(i + 1) && (next === null || next.kind === 'verb' || next.kind === 'stop');
  }

  /** Behind a bare role, and only there, the words may be the name of a foreigner: `Minister Irina Belova`. */
  #startsForeignName(i: number): boolean {
    if (!this.#nameFollows || this.bodies.length > 0 || this.sectors.length > 0 || this.unknown) return false;
    if (isSyllable(this.#reading, i)) return false;
    const isPerson = this.#reading.blockAt(i)?.pack?.pack.isPerson;
    const name = isPerson ? readName(this.#reading, i, this.#limit) : null;
    return (
      name !== null && wordsIn(this.#reading, name) >= 2 && isPerson?.(this.#reading.text(name.from, name.to)) === true
    );
  }

  /** `Vụ Địa phương III, Ban Tổ chức Trung ương`: behind a comma the central organisation that a department belongs to. */
  #parent(i: number): number {
    const head = this.bodies[0]?.body;
    if (!head || !OF_A_PARENT.has(head) || i >= this.#limit || !this.#reading.tokens.is(i, ',')) return i;
    const start = this.#skipConnectors(i + 1);
    const cue = start < this.#limit ? this.#titleCueAt(start) : null;
    if (cue?.kind !== 'body' || this.#opensTitle(cue)) return i;
    const { body, level } = (cue as Cue<'body'>).value;
    if (body !== 'ministry' && level !== 'central') return i;
    this.#chain = this.bodies.length;
    return this.#body(cue as Cue<'body'>, true);
  }

  /** `Head of the Office of the Provincial Party Committee, NA Chairman`: an organisation before its role opens a further title. */
  #opensTitle({ start, end }: Cue): boolean {
    const next = end < this.#limit && this.#reading.isPrenominal(start) ? this.#titleCueAt(end) : null;
    return next?.kind === 'role' || next?.kind === 'modifier';
  }

  /** `Phòng Kinh tế, Hạ tầng và Đô thị`: a field, a comma and further ones up to a conjunction are one organisation's name. */
  #enumerated(i: number): number {
    const { tokens } = this.#reading;
    const isNamed = this.bodies.length > 0 && (this.#open || this.sectors.length > 0);
    if (!isNamed || i >= this.#limit || !tokens.is(i, ',')) return i;
    const start = this.#skipConnectors(i + 1);
    let end = start;
    while (end < this.#limit && end - start < LONGEST_FIELD && this.#isOfField(end)) end++;
    if (end === start || end >= this.#limit) return i;
    if (tokens.is(end, ',')) return this.#enumerated(end) > end ? end : i;
    const last =
      this.#titleCueAt(end)?.kind === 'coordinator' ? this.#skipConnectors(this.#titleCueAt(end)?.end ?? end) : -1;
    return last >= 0 && last < this.#limit && this.#isOfField(last) ? end : i;
  }

  /** `Phòng Quy hoạch - Giao đất`: a dash inside an organisation's name. */
  #dashed(i: number): number {
    const { tokens } = this.#reading;
    const isDash = this.#open && i + 1 < this.#limit && (tokens.is(i, '-') || tokens.is(i, '–'));
    return isDash && this.unknown && this.#isInnerDash(i) ? this.#unknownCapitals(i + 1) : i;
  }

  /** A word that can be part of a field's name, and of nothing else. */
  #isOfField(i: number): boolean {
    const { tokens } = this.#reading;
    if (!tokens.isWord(i) || isNameStart(this.#reading, i, this.#limit)) return false;
    const cue = this.#titleCueAt(i);
    const isPlain = cue === null || cue.kind === 'sector' || cue.kind === 'connector';
    return isPlain;
  }

  /** `… et du parc industriel`, `for Economic and Financial Affairs`: a coordination inside one organisation's name. */
  #coordinated(i: number): number {
    const { tokens } = this.#reading;
    const cue = this.#titleCueAt(i);
    if (cue?.kind !== 'coordinator') return i;
    const start = this.#skipConnectors(cue.end);
    if (start >= this.#limit) return i;
    // `Head of the Economic and Budget Committee`
    if (this.bodies.length === 0 && !(this.unknown && this.#isBodySoon(start))) return i;
    const next = this.#titleCueAt(start);
    if (next && this.#isCommonNoun(next)) return next.end;
    if (next) {
      const joins = next.kind === 'sector' || (next.kind === 'body' && this.#joinsBody(next as Cue<'body'>));
      if (!joins) return i;
      if (next.kind === 'sector') this.sectors.push((next as Cue<'sector'>).value);
      if (next.level >= 0) this.addSlotLevel(next.level);
      return next.end;
    }
    const goesOn = this.#open || this.sectors.length > 0;
    if (!goesOn || !tokens.isWord(start) || isNameStart(this.#reading, start, this.#limit)) return i;
    if (this.#reading.isProper(start)) return this.#unknownCapitals(start);
    return this.#unknownSmall(start, start > cue.end);
  }

  /** `Comité de la culture et de la société`: in a list of fields a small word is no organisation. */
  #isCommonNoun(cue: Cue): boolean {
    return (
      cue.kind === 'body' &&
      (cue as Cue<'body'>).value.open === true &&
      this.sectors.length > 0 &&
      !this.#reading.isProper(cue.start)
    );
  }

  /** Equals of one kind: `Văn phòng Đoàn ĐBQH và HĐND tỉnh`. */
  #joinsBody(cue: Cue<'body'>): boolean {
    return this.bodies[0]?.body === 'office' && this.bodies.length > 1 && cue.value.body !== 'office';
  }
}
