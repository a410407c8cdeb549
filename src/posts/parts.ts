/** What has been read of a post so far. */
import type { Cue } from '../language/compile.ts';
import type { BodyCue } from '../language/cues/bodies.ts';
import type { Reading } from '../reading.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Level, Sector } from '../vocabulary.ts';
import type { PostParts } from './compose.ts';

export class Parts implements PostParts {
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
  /** More words may follow that belong to the last organisation. */
  open = false;
  /** A level has just been read. */
  closed = false;
  /** Whether what is read stands before the role. */
  isPrefix = false;

  readonly #reading: Reading;
  /** Where the organisations begin that stand side by side without a connector: `NA Office` is the Office of the NA. */
  #chain = 0;

  constructor(reading: Reading) {
    this.#reading = reading;
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
    this.open = true;
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
    this.open = cue.value.open === true;
  }

  /** Takes an organisation that the role itself says: what stands before the role belongs to it. */
  addHead(body: BodyCue['body']): void {
    this.bodies.unshift({ body });
    this.#chain = this.bodies.length;
    this.open = false;
  }

  /** A connector has been read: what follows belongs to what stands before it. */
  closeChain(): void {
    this.#chain = this.bodies.length;
  }

  /** Takes the level that filled a slot of a phrase. */
  addSlotLevel(token: number): void {
    const level = this.#reading.cue(token, 'level');
    if (level?.value) this.levels.push(level.value);
  }

  /** Ends what stands before the role. There the head is last: the `Office` of `NA Office` Chairman, the `县委` of `海阳省太平县委书记`. */
  endPrefix(): void {
    if (!this.isPrefix) return;
    this.isPrefix = false;
    this.bodies.reverse();
    this.levels.reverse();
    this.sectors.reverse();
    this.#chain = this.bodies.length;
  }

  /** The first place is that of the post; before the role the last: `Ha Noi Ba Dinh District Party Secretary`. */
  takeArea(from: number, to: number): void {
    if (this.area === null || this.isPrefix) this.area = this.#reading.text(from, to);
  }

  /** Words that the lexicon lacks were taken; more may follow. */
  tookUnknown(): void {
    this.unknown = true;
    this.open = true;
  }
}
