/**
 * Names in a script without capitals. One is spotted where a family name stands and an address, rank or title beside it; it
 * ends where other words begin. Elsewhere in the text the same words are the same name, and no others are one.
 */
import type { Cue } from '../language/compile.ts';
import type { CueKind } from '../language/cues.ts';
import type { Block, Reading } from '../reading.ts';
import { Family, type NameLexicon, nameLexicon } from './lexicon.ts';

/** What shows that a name stands beside it. */
const EVIDENCE: ReadonlySet<CueKind> = new Set<CueKind>(['honorific', 'rank', 'role']);
/** What can stand behind a name, and in none. */
const ENDS: ReadonlySet<CueKind> = new Set<CueKind>([
  ...EVIDENCE,
  'modifier',
  'body',
  'verb',
  'personnel',
  'postLink',
  'stop',
  'coordinator',
  'agent',
  'document',
  'connector',
]);
/** What names a place that stands before it: `太平县`. */
const PLACED: ReadonlySet<CueKind> = new Set<CueKind>(['level', 'body']);
const SHORTEST_PLACE = 2;
const LONGEST_PLACE = 3;
/** A phrase before a place is no longer. */
const LONGEST_PHRASE = 8;

/** For each token of a name that was spotted, the end of the name. Null where the text is in a script with capitals. */
export function spotNames(reading: Reading): ReadonlyMap<number, number> | null {
  const blocks = reading.blocks.filter(({ pack }) => pack?.pack.names.uncased !== undefined);
  if (blocks.length === 0) return null;
  const spotter = new Spotter(reading);
  for (const block of blocks) spotter.spot(block);
  for (const block of blocks) spotter.spotAgain(block);
  return spotter.ends;
}

class Spotter {
  readonly ends = new Map<number, number>();
  readonly #reading: Reading;
  /** Names as written. */
  readonly #names = new Set<string>();

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Finds the names that have an address, rank or title beside them, and the places before a level. */
  spot(block: Block): void {
    const names = lexiconOf(block);
    let evidence = -1;
    let free = block.from;
    for (let i = block.from; i < block.to; i++) {
      const cues = this.#reading.cuesAt(i);
      if (i >= free) {
        const end = this.#nameAt(i, block, names, evidence === i);
        if (end > i) {
          this.#names.add(this.#reading.text(i, end));
          this.#take(i, end);
          // `阮文A、陈文B和黎文C`: what joins a name to the next shows that that is one too.
          evidence = this.#behindJoint(end, block.to);
          free = end;
          continue;
        }
        const place = this.#placeEnd(i, block);
        if (place > i) this.#take(i, place);
        free = Math.max(free, place, cues[0]?.end ?? i);
      }
      for (const cue of cues) if (EVIDENCE.has(cue.kind)) evidence = Math.max(evidence, cue.end);
    }
  }

  /** Finds the same names where nothing stands beside them. */
  spotAgain(block: Block): void {
    const names = lexiconOf(block);
    const { longest: most = 0, shortest = 1 } = names.forms.uncased ?? {};
    for (let i = block.from; i < block.to; i++) {
      if (!this.#isFamily(i, names) || this.ends.has(i)) continue;
      for (let end = Math.min(block.to, i + most); end >= i + shortest; end--) {
        if (!this.#names.has(this.#reading.text(i, end))) continue;
        this.#take(i, end);
        break;
      }
    }
  }

  #take(from: number, to: number): void {
    for (let i = from; i < to; i++) this.ends.set(i, to);
  }

  #isFamily(i: number, names: NameLexicon): boolean {
    const { tokens } = this.#reading;
    return tokens.isWord(i) && names.familyOf(tokens.words, tokens.word[i], true) !== Family.None;
  }

  /** The end of the name that begins at a token, or the token itself. */
  #nameAt(i: number, block: Block, names: NameLexicon, evident: boolean): number {
    const { uncased } = names.forms;
    if (!uncased || !this.#isFamily(i, names)) return i;
    const limit = Math.min(block.to, i + uncased.longest);
    for (let end = i + 1; end <= limit; end++) {
      // `宋赛·西潘敦`: the parts of a foreign name, which no family name opens.
      if (end < block.to && this.#reading.tokens.is(end, '·')) return i;
      const closes = end === block.to || !this.#reading.tokens.isWord(end) || this.#ends(end);
      if (closes && end - i >= uncased.shortest) return evident || this.#isEvidence(end) ? end : i;
      if (closes && !this.#reading.tokens.isWord(end)) return i;
    }
    const isLonger = this.#reading.tokens.surface(i + 1) === uncased.middle;
    return evident ? Math.min(limit, i + uncased.usual + (isLonger ? 1 : 0)) : i;
  }

  #ends(i: number): boolean {
    return this.#reading.cuesAt(i).some((cue) => ENDS.has(cue.kind));
  }

  /** Whether an address, rank or title begins at a token: `吴东海同志`, `阮春福总理`. An ordinary word is none. */
  #isEvidence(i: number): boolean {
    return this.#reading.cuesAt(i).some((cue) => EVIDENCE.has(cue.kind) && !isWeak(cue));
  }

  #behindJoint(i: number, limit: number): number {
    if (i >= limit) return -1;
    if (this.#reading.tokens.is(i, ',')) return i + 1;
    return this.#reading.cue(i, 'coordinator')?.end ?? -1;
  }

  /** The end of a place before its level: between what cannot be part of it. */
  #placeEnd(i: number, block: Block): number {
    const { tokens } = this.#reading;
    if (!tokens.isWord(i) || this.#reading.cuesAt(i).length > 0) return i;
    if (i > block.from && tokens.isWord(i - 1) && !this.#follows(i, block)) return i;
    for (let end = i + 1; end < block.to && end - i <= LONGEST_PLACE; end++) {
      const cues = this.#reading.cuesAt(end);
      if (cues.some((cue) => PLACED.has(cue.kind))) return end - i >= SHORTEST_PLACE ? end : i;
      if (!tokens.isWord(end) || cues.length > 0) return i;
    }
    return i;
  }

  /** Whether a phrase that has a meaning ends before a token. */
  #follows(i: number, block: Block): boolean {
    for (let from = i - 1; from >= Math.max(block.from, i - LONGEST_PHRASE); from--)
      if (this.#reading.cuesAt(from).some((cue) => cue.end === i)) return true;
    return false;
  }
}

function lexiconOf({ pack }: Block): NameLexicon {
  return nameLexicon((pack as NonNullable<Block['pack']>).pack.names);
}

function isWeak(cue: Cue): boolean {
  return cue.kind === 'role' && (cue as Cue<'role'>).value.weak === true;
}
