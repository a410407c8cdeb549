/**
 * A text that has been read: its tokens, its blocks with their languages, its sentences, and every cue in its place.
 * This is what the three extractions work on.
 */
import type { CompiledPack, Cue } from './language/compile.ts';
import type { CueKind } from './language/cues.ts';
import { spotNames } from './names/spot.ts';
import { type Sentence, sentencesOf } from './text/sentences.ts';
import type { Tokens } from './text/tokens.ts';

/** What a block is: running text (headlines and captions too), a credit, or the frame of the page. */
export type BlockKind = 'text' | 'credit' | 'furniture';

/** A line of the page, with the language it is read in. Tokens `[from, to)`. */
export interface Block {
  from: number;
  to: number;
  kind: BlockKind;
  /** Null when no installed language fits: then nothing is extracted from it. */
  pack: CompiledPack | null;
  sentences: readonly Sentence[];
}

const NO_CUES: readonly Cue[] = [];

export class Reading {
  readonly tokens: Tokens;
  readonly blocks: readonly Block[];
  readonly #cues: (readonly Cue[] | undefined)[];
  /** The gates that the cues at each token open. */
  readonly #gates: Int32Array;
  /** For each token the number of its block. */
  readonly #blockOf: Int32Array;
  readonly #names: ReadonlyMap<number, number> | null;

  constructor(tokens: Tokens, blocks: readonly Omit<Block, 'sentences'>[]) {
    this.tokens = tokens;
    this.#cues = new Array(tokens.length);
    this.#blockOf = new Int32Array(tokens.length).fill(-1);
    this.#gates = new Int32Array(tokens.length);
    this.blocks = blocks.map((block) => this.#read(block));
    for (const [at, { from, to }] of this.blocks.entries()) this.#blockOf.fill(at, from, to);
    this.#names = spotNames(this);
  }

  #read(block: Omit<Block, 'sentences'>): Block {
    block.pack?.matcher(this.tokens).match(block.from, block.to, (start, cues, gates) => {
      this.#cues[start] = cues;
      this.#gates[start] = gates;
    });
    const isAbbreviation = (i: number) => this.cue(i, 'abbreviation') !== null;
    const { from, to, kind, pack } = block;
    return { from, to, kind, pack, sentences: sentencesOf(this.tokens, from, to, isAbbreviation) };
  }

  /** The cues that begin at a token, longest first. */
  cuesAt(i: number): readonly Cue[] {
    // Rules look before the first token; tables are slow to say that they have nothing there.
    return (i < 0 ? undefined : this.#cues[i]) ?? NO_CUES;
  }

  /** The longest cue of a kind that begins at a token. */
  cue<K extends CueKind>(i: number, kind: K): Cue<K> | null {
    for (const cue of this.cuesAt(i)) if (cue.kind === kind) return cue as Cue<K>;
    return null;
  }

  /** Whether a cue begins at a token that opens one of the gates. */
  opens(i: number, gates: number): boolean {
    return i >= 0 && (this.#gates[i] & gates) !== 0;
  }

  /** Whether a cue that opens one of the gates begins in tokens `[from, to)`. */
  opensWithin(from: number, to: number, gates: number): boolean {
    for (let i = from; i < to; i++) if (this.opens(i, gates)) return true;
    return false;
  }

  /** The last token of `[from, to)` at which a cue begins that opens one of the gates, or -1. */
  lastWithin(from: number, to: number, gates: number): number {
    for (let i = to - 1; i >= from; i--) if (this.opens(i, gates)) return i;
    return -1;
  }

  /** Whether a word is written as a proper name: with a capital, or, in a script without them, as one that was spotted. */
  isProper(i: number): boolean {
    return this.tokens.isCapital(i) || this.#names?.has(i) === true;
  }

  /** The end of the spotted name that a token is in; null when it is in none, as in all scripts with capitals. */
  nameEnd(i: number): number | null {
    return this.#names?.get(i) ?? null;
  }

  /** Whether the language at a token puts an organisation before the role: `Provincial Party Secretary`. */
  isPrenominal(i: number): boolean {
    return this.blockAt(i)?.pack?.prenominal === true;
  }

  /** The block that a token is in. */
  blockAt(i: number): Block | null {
    return (i < 0 ? undefined : this.blocks[this.#blockOf[i]]) ?? null;
  }

  /** The text of tokens `[from, to)`, exactly as it was read. */
  text(from: number, to: number): string {
    return this.tokens.slice(from, to);
  }
}
