/**
 * A text that has been read: its tokens, its blocks with their languages, its sentences, and every cue in its place.
 * This is what the three extractions work on.
 */
import type { CompiledPack, Cue } from './language/compile.ts';
import type { CueKind } from './language/cues.ts';
import { gatesOf } from './language/gates.ts';
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
  readonly #names: ReadonlyMap<number, number> | null;

  constructor(tokens: Tokens, blocks: readonly Omit<Block, 'sentences'>[]) {
    this.tokens = tokens;
    this.#cues = new Array(tokens.length);
    this.#gates = new Int32Array(tokens.length);
    this.blocks = blocks.map((block) => this.#read(block));
    this.#names = spotNames(this);
  }

  #read(block: Omit<Block, 'sentences'>): Block {
    block.pack?.matcher(this.tokens).match(block.from, block.to, (start, cues) => {
      this.#cues[start] = cues;
      for (const { kind } of cues) this.#gates[start] |= gatesOf(kind);
    });
    const isAbbreviation = (i: number) => this.cue(i, 'abbreviation') !== null;
    return { ...block, sentences: sentencesOf(this.tokens, block.from, block.to, isAbbreviation) };
  }

  /** The cues that begin at a token, longest first. */
  cuesAt(i: number): readonly Cue[] {
    return this.#cues[i] ?? NO_CUES;
  }

  /** The longest cue of a kind that begins at a token. */
  cue<K extends CueKind>(i: number, kind: K): Cue<K> | null {
    const cues = this.#cues[i];
    if (cues) for (const cue of cues) if (cue.kind === kind) return cue as Cue<K>;
    return null;
  }

  /** Whether a cue begins at a token that opens one of the gates. */
  opens(i: number, gates: number): boolean {
    return (this.#gates[i] & gates) !== 0;
  }

  /** Whether a cue that opens one of the gates begins in tokens `[from, to)`. */
  opensWithin(from: number, to: number, gates: number): boolean {
    for (let i = from; i < to; i++) if (this.opens(i, gates)) return true;
    return false;
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
    return this.blockAt(i)?.pack?.pack.prenominal === true;
  }

  /** The block that a token is in. */
  blockAt(i: number): Block | null {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const block = this.blocks[middle];
      if (i < block.from) high = middle - 1;
      else if (i >= block.to) low = middle + 1;
      else return block;
    }
    return null;
  }

  /** The text of tokens `[from, to)`, exactly as it was read. */
  text(from: number, to: number): string {
    return this.tokens.slice(from, to);
  }
}
