/** The place of a post: `Ca Mau Provincial Party Committee`, `xã Bắc Yên`, `Ward 5`. */
import type { Cue } from '../language/compile.ts';
import { isNameStart, isSyllable } from '../names/name.ts';
import { provinceAt } from '../names/places.ts';
import type { Reading } from '../reading.ts';
import { Gap } from '../text/tokens.ts';
import type { Capitals } from './capitals.ts';
import { titleCue } from './cues.ts';
import type { Parts } from './parts.ts';

/** Organisations of a place, which stands behind them bare: `Comité du Parti de Quynh Phu`. */
export const OF_A_PLACE = new Set<string>([
  'party-committee',
  'party-standing-committee',
  'people-council',
  'people-committee',
  'local-government',
  'border-guard',
  'academy',
]);
/** Words of a place's name. */
export const LONGEST_AREA = 4;

export class Places {
  readonly #reading: Reading;
  readonly #limit: number;
  readonly #capitals: Capitals;
  readonly #parts: Parts;

  constructor(reading: Reading, limit: number, capitals: Capitals, parts: Parts) {
    this.#reading = reading;
    this.#limit = limit;
    this.#capitals = capitals;
    this.#parts = parts;
  }

  /** A place before the level or organisation it belongs to: `Ca Mau Provincial Party Committee`. */
  before(i: number): number | null {
    if (!this.#reading.isPrenominal(i)) return null;
    let end = i;
    while (
      end < this.#limit &&
      end - i < LONGEST_AREA &&
      this.#reading.isProper(end) &&
      (end === i || this.#isPlaceWord(end))
    )
      end++;
    // `Ia Grai 1 Commune`
    if (end > i && this.#isNumberOfCommune(end) && titleCue(this.#reading, end + 1)?.kind === 'level') end++;
    const cue = end < this.#limit ? titleCue(this.#reading, end) : null;
    const isPlace = cue?.kind === 'body' && this.#parts.bodies.length === 0 && this.#isPlaceOf(cue as Cue<'body'>, i);
    if (cue?.kind !== 'level' && !isPlace) return null;
    this.#parts.takeArea(i, end);
    return end;
  }

  /** `Vo Lao Commune`: a syllable of a place may be the name of a country. */
  #isPlaceWord(i: number): boolean {
    const cue = titleCue(this.#reading, i);
    return cue === null || (cue.kind === 'country' && isSyllable(this.#reading, i));
  }

  /** `Quynh Phu Party Committee`; of a highland place only the first word is a syllable: `Ia Pnon Border Guard Station`. */
  #isPlaceOf(body: Cue<'body'>, from: number): boolean {
    if (isSyllable(this.#reading, from) && OF_A_PLACE.has(body.value.body)) return true;
    for (let i = from; i < body.start; i++) if (!isSyllable(this.#reading, i)) return false;
    return true;
  }

  /** Takes the province or city named at a token. */
  province(i: number): number | null {
    const place = provinceAt(this.#reading, i, this.#limit);
    if (place === null) return null;
    this.#parts.takeArea(place.from, place.to);
    if (place.level) this.#parts.levels.push(place.level);
    return place.to;
  }

  /** A place behind the level or connector it belongs to: `district de Quynh Phu`, `xã Bắc Yên`. */
  behind(i: number, afterLevel: boolean): number | null {
    const { tokens } = this.#reading;
    if (i >= this.#limit || this.#parts.area !== null) return null;
    const province = this.province(i);
    if (province !== null) return province;
    // `Ward 5`, `quận 7`: the number is the name.
    if (afterLevel && tokens.isNumber(i) && tokens.end[i] - tokens.start[i] <= 2 && tokens.gap[i] === Gap.Space) {
      this.#parts.area = tokens.slice(i, i + 1);
      return i + 1;
    }
    if (!this.#reading.isProper(i)) return null;
    const run = this.#capitals.run(i);
    const end = this.#end(i, run, afterLevel);
    if (end === null) return null;
    this.#parts.area = this.#reading.text(i, end);
    // `xã Đam Rông 4`: some of the communes of 2025 are numbered.
    const numbered = afterLevel && this.#isNumberOfCommune(end);
    if (!numbered || (end + 1 < this.#limit && tokens.isWord(end + 1) && !this.#reading.isProper(end + 1))) return end;
    this.#parts.area = this.#reading.text(i, end + 1);
    return end + 1;
  }

  #isNumberOfCommune(i: number): boolean {
    const { tokens } = this.#reading;
    return i < this.#limit && tokens.isNumber(i) && tokens.end[i] - tokens.start[i] === 1;
  }

  /** Parts a run of capitals into a place and the name that may follow it. */
  #end(i: number, run: number, afterLevel: boolean): number | null {
    const cue = titleCue(this.#reading, i);
    if (cue !== null && (cue.end - cue.start > 1 || !isSyllable(this.#reading, i))) return null;
    // An English word is not a place: `Committee for Economic Affairs`.
    if (!afterLevel && this.#reading.isPrenominal(i) && !isSyllable(this.#reading, i)) return null;
    const before = run < this.#limit ? titleCue(this.#reading, run) : null;
    if (before?.kind === 'level' || before?.kind === 'body') return run;
    if (!this.#capitals.nameFollows) return Math.min(run, i + LONGEST_AREA);
    const isName = isNameStart(this.#reading, i, run);
    const split = this.#capitals.nameInside(i, run, isName);
    if (split !== null) return split;
    const isLong = run - i > 2 && !(run < this.#limit && this.#reading.tokens.is(run, ':'));
    if (isName && (isLong || !afterLevel)) return null;
    // `TP. Phan Thiết`, `Huyện ủy Kim Động`: places bear names that look like people's, and few people have a name of two words.
    const isPlace = this.#parts.levels.at(-1) === 'city' || this.#capitals.isRatherPlace(i);
    if (isName && !isPlace && !this.#isFollowedByName(run)) return null;
    return Math.min(run, i + LONGEST_AREA);
  }

  /** `các Phó Chủ tịch UBND phường Thạch Hà: Nguyễn Văn A`, `Bí thư Huyện ủy Vân Đồn, đồng chí A` */
  #isFollowedByName(i: number): boolean {
    const { tokens } = this.#reading;
    if (i + 1 >= this.#limit || !(tokens.is(i, ',') || tokens.is(i, ':'))) return false;
    // Provinces are known: `các Phó Chủ tịch HĐND tỉnh Ngô Huy, Quách Thị Yến`.
    if (tokens.is(i, ',') && this.#parts.levels.at(-1) === 'province') return false;
    if (this.#reading.cue(i + 1, 'honorific') || isNameStart(this.#reading, i + 1, this.#limit)) return true;
    // `Phó Chủ tịch UBND phường Cao Lãnh, Chủ tịch …`: a further title.
    return ['role', 'modifier'].includes(titleCue(this.#reading, i + 1)?.kind ?? '');
  }
}
