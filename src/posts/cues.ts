/** The cues that mean something in a title, and which of several at one token counts. */
import type { Cue } from '../language/compile.ts';
import type { CueKind } from '../language/cues.ts';
import { gate } from '../language/gates.ts';
import type { Reading } from '../reading.ts';

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
const MEANS_SOMETHING = gate(...KINDS);
const STRENGTH = new Map(KINDS.map((kind, i) => [kind, i]));

/** Of two equally long cues the one of the stronger kind; of one kind the one that says more: `Trưởng Ban Kinh tế Trung ương`. */
function isStronger(cue: Cue, other: Cue): boolean {
  if (cue.kind === other.kind) return Object.keys(cue.value ?? {}).length > Object.keys(other.value ?? {}).length;
  return (STRENGTH.get(cue.kind) as number) < (STRENGTH.get(other.kind) as number);
}

/** The longest cue at a token that means something in a title; of equally long ones the strongest. */
export function titleCue(reading: Reading, i: number): Cue | null {
  if (!reading.opens(i, MEANS_SOMETHING)) return null;
  let best: Cue | null = null;
  for (const cue of reading.cuesAt(i)) {
    const strength = STRENGTH.get(cue.kind);
    if (strength === undefined) continue;
    if (best && (cue.end < best.end || !isStronger(cue, best))) continue;
    best = cue;
  }
  return best;
}
