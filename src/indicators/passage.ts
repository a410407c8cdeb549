/**
 * One sentence as the indicators see it: which words are cues, where brackets open and close, which tokens are taken.
 * Everything here is made once per sentence.
 */
import type { Cue } from '../language/compile.ts';
import type { NounForm, NumberCues } from '../language/cues/numbers.ts';
import type { CueKind } from '../language/cues.ts';
import { gate } from '../language/gates.ts';
import type { Block, Reading } from '../reading.ts';
import type { TokenRange, Tokens } from '../text/tokens.ts';

type NumberKind = keyof NumberCues;

/** The cues of one phrase of the sentence that count for its structure, by kind. */
export interface Mark extends TokenRange {
  cues: Partial<NumberCues>;
}

/** Kinds that take part in the structure of a sentence: of overlapping phrases the longest, leftmost counts. */
const STRUCTURAL: ReadonlySet<CueKind> = new Set<NumberKind>([
  'bound',
  'boundAfter',
  'change',
  'difference',
  'arrival',
  'origin',
  'equals',
  'exceed',
  'growthName',
  'whole',
  'plan',
  'estimate',
  'goal',
  'comparison',
  'earlier',
  'worth',
  'predicate',
  'filler',
  'opener',
  'nounEnd',
  'link',
  'article',
  'conjunction',
  'plainNoun',
  'shareName',
  'verbalNoun',
  'multiple',
  'uncounted',
  'outOf',
  'nothing',
  'between',
  'action',
]);

const OPENS_STRUCTURE = gate(...STRUCTURAL);
/** Kinds whose words are verbs: in the middle of a sentence a capital makes them part of a name, `Farmers' Support Fund`. */
const VERBAL: ReadonlySet<CueKind> = new Set<NumberKind>([
  'predicate',
  'change',
  'nounEnd',
  'exceed',
  'estimate',
  'opener',
  'filler',
  'verbalNoun',
  'action',
]);

/** Kinds that say by themselves what is measured. */
const MEASURE_NAMES: ReadonlySet<CueKind> = new Set<NumberKind>(['measureName', 'shareName', 'growthName']);

/** Whether a phrase carries a cue of one of the kinds. */
export function hasAny(mark: Mark | null, kinds: readonly NumberKind[]): boolean {
  return mark !== null && kinds.some((kind) => mark.cues[kind] !== undefined && mark.cues[kind] !== false);
}

/** The base that a time without a year gives: the year before, or none that can be named. */
export function earlierBase(mark: Mark): string | null {
  return mark.cues.earlier === 'previous-year' ? mark.cues.earlier : null;
}

const NO_FORM: NounForm = {
  plural: [],
  notPlural: [],
  agrees: false,
  headFirst: false,
  verb: [],
  notVerb: [],
  infinitive: [],
  participle: [],
  gerund: [],
  past: [],
  adverb: [],
  longestVerb: 1,
};

export class Passage {
  readonly reading: Reading;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
  /** The first sentence of its block. */
  readonly first: boolean;
  readonly block: Block;
  readonly nounForm: NounForm;
  readonly #marks: (Mark | undefined)[];
  readonly #partner: Int32Array;
  /** 0 free, 1 taken by a reference or empty phrase, 2 by a date or period, 3 by one without a year, 4 by a duration. */
  readonly #taken: Uint8Array;
  readonly #endings: (Cue[] | undefined)[];
  /** Where the name of a measure that covers a token begins, or -1. */
  readonly #measureNames: Int32Array;

  constructor(reading: Reading, block: Block, range: TokenRange, references: readonly TokenRange[]) {
    this.reading = reading;
    this.tokens = reading.tokens;
    this.block = block;
    this.from = range.from;
    this.to = range.to;
    this.first = range.from === block.from;
    this.nounForm = block.pack?.pack.lexicon.nounForm[0]?.[0] ?? NO_FORM;
    this.#marks = new Array(range.to - range.from);
    this.#endings = new Array(range.to - range.from + 1);
    this.#taken = new Uint8Array(range.to - range.from);
    this.#measureNames = new Int32Array(range.to - range.from).fill(-1);
    this.#partner = this.#brackets();
    this.#collect();
    for (const { from, to } of references) this.take(from, to, 1);
  }

  #collect(): void {
    let free = this.from;
    for (let i = this.from; i < this.to; i++) {
      const cues = this.reading.cuesAt(i);
      if (cues.length === 0) continue;
      for (const cue of cues) {
        if (cue.end > this.to) continue;
        const end = cue.end - this.from;
        const known = this.#endings[end];
        if (known) known.push(cue);
        else this.#endings[end] = [cue];
        if (cue.kind === 'nothing') this.take(cue.start, cue.end, 1);
        if (MEASURE_NAMES.has(cue.kind) && this.measureNameAt(i) < 0)
          this.#measureNames.fill(i, i - this.from, cue.end - this.from);
      }
      if (i >= free && this.reading.opens(i, OPENS_STRUCTURE)) free = this.#mark(i, cues) ?? free;
    }
  }

  /** Marks the longest structural phrase that begins at a token, and gives its end. */
  #mark(i: number, cues: readonly Cue[]): number | null {
    let mark: Mark | null = null;
    for (const cue of cues) {
      if (
        !STRUCTURAL.has(cue.kind) ||
        cue.end > this.to ||
        (VERBAL.has(cue.kind) && this.#isName(i)) ||
        this.#isNamePart(cue)
      )
        continue;
      if (mark && cue.end < mark.to) break;
      mark ??= { from: i, to: cue.end, cues: {} };
      (mark.cues as Record<string, unknown>)[cue.kind] ??= cue.value;
    }
    if (!mark) return null;
    for (let k = mark.from; k < mark.to; k++) this.#marks[k - this.from] = mark;
    return mark.to;
  }

  #isName(i: number): boolean {
    return (
      this.tokens.isCapital(i) &&
      i > this.from &&
      (this.tokens.isWord(i - 1) || this.tokens.is(i - 1, "'")) &&
      !this.tokens.isNumber(i - 1)
    );
  }

  /** `Trân Dê`: a word of a name that looks like a link or article. */
  #isNamePart({ kind, start, end }: Cue): boolean {
    if (end > start + 1 || (kind !== 'link' && kind !== 'article' && kind !== 'conjunction')) return false;
    if (start === this.from || !this.tokens.isCapital(start)) return false;
    const before = this.isDash(start - 1) ? start - 2 : start - 1;
    return this.tokens.isCapital(before) && this.has(before);
  }

  #brackets(): Int32Array {
    const partner = new Int32Array(this.to - this.from).fill(-1);
    const open: number[] = [];
    for (let i = this.from; i < this.to; i++) {
      if (this.tokens.is(i, '(') || this.tokens.is(i, '[')) open.push(i);
      else if (this.tokens.is(i, ')') || this.tokens.is(i, ']')) {
        const start = open.pop();
        if (start === undefined) continue;
        partner[start - this.from] = i;
        partner[i - this.from] = start;
      }
    }
    return partner;
  }

  has(i: number): boolean {
    return i >= this.from && i < this.to;
  }

  /** The structural phrase that covers a token. */
  mark(i: number): Mark | null {
    return this.has(i) ? (this.#marks[i - this.from] ?? null) : null;
  }

  /** The longest cue of a kind that begins at a token and ends in the sentence. */
  cue<K extends CueKind>(i: number, kind: K): Cue<K> | null {
    if (!this.has(i)) return null;
    for (const cue of this.reading.cuesAt(i)) if (cue.kind === kind && cue.end <= this.to) return cue as Cue<K>;
    return null;
  }

  /** The longest cue of a kind that ends before token `end`. */
  ending<K extends CueKind>(end: number, kind: K): Cue<K> | null {
    for (const cue of (end < this.from ? undefined : this.#endings[end - this.from]) ?? [])
      if (cue.kind === kind) return cue as Cue<K>;
    return null;
  }

  /** Where the name of a measure that covers a token begins, or -1. */
  measureNameAt(i: number): number {
    return this.has(i) ? this.#measureNames[i - this.from] : -1;
  }

  /** The other bracket of a pair, or -1. */
  partner(i: number): number {
    return this.has(i) ? this.#partner[i - this.from] : -1;
  }

  /** The next token, or the one behind the bracket that opens here. */
  behindBracket(i: number): number {
    return Math.max(i, this.partner(i)) + 1;
  }

  take(from: number, to: number, by: 1 | 2 | 3 | 4): void {
    for (let i = Math.max(from, this.from); i < Math.min(to, this.to); i++) this.#taken[i - this.from] = by;
  }

  isTaken(i: number): boolean {
    return this.has(i) && this.#taken[i - this.from] !== 0;
  }

  /** Whether a time stands here whose year is not said. */
  isUndated(i: number): boolean {
    return this.has(i) && this.#taken[i - this.from] === 3;
  }

  /** Whether a date or period stands here. */
  isTime(i: number): boolean {
    return this.has(i) && this.#taken[i - this.from] >= 2;
  }

  is(i: number, mark: string): boolean {
    return this.has(i) && this.tokens.is(i, mark);
  }

  isNumber(i: number): boolean {
    return this.has(i) && this.tokens.isNumber(i);
  }

  isWord(i: number): boolean {
    return this.has(i) && this.tokens.isWord(i);
  }

  /** Whether a token is an ordinary word: content of a noun phrase. */
  isContent(i: number): boolean {
    return this.isWord(i) && !this.isTaken(i);
  }

  /** Whether a token follows the one before it without a gap. */
  isGlued(i: number): boolean {
    return i > this.from && this.has(i) && this.tokens.isGlued(i);
  }

  isDash(i: number): boolean {
    return this.is(i, '-') || this.is(i, '–') || this.is(i, '~');
  }

  /** A number token of one to four digits as a number, else -1. */
  small(i: number): number {
    if (!this.isNumber(i) || this.tokens.end[i] - this.tokens.start[i] > 4) return -1;
    return Number(this.tokens.slice(i, i + 1));
  }

  digits(i: number): number {
    return this.tokens.end[i] - this.tokens.start[i];
  }
}
