/**
 * Gates: what may begin at a token, asked before a rule is tried there. A gate is one bit, which the tokens have at which a cue
 * of one of its kinds begins; gates are joined by `|`. They are made when the modules of the rules are loaded.
 */
import type { CueKind } from './cues.ts';

const MOST_GATES = 32;
const gates: ReadonlySet<CueKind>[] = [];
const bitsOfKinds = new Map<CueKind, number>();

/** The gate of rules that need a cue of one of these kinds. */
export function gate(...kinds: readonly CueKind[]): number {
  if (gates.length === MOST_GATES || bitsOfKinds.size > 0) throw new RangeError('no room for a gate');
  return 1 << (gates.push(new Set(kinds)) - 1);
}

/** The gates that a cue of a kind opens. */
export function gatesOf(kind: CueKind): number {
  let bits = bitsOfKinds.get(kind);
  if (bits === undefined) {
    bits = gates.reduce((sum, kinds, i) => (kinds.has(kind) ? sum | (1 << i) : sum), 0);
    bitsOfKinds.set(kind, bits);
  }
  return bits;
}
