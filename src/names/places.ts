/**
 * The provinces and cities that a text names.
 */
import type { CompiledPack, Cue } from '../language/compile.ts';
import type { Reading } from '../reading.ts';
import { foldBare } from '../text/fold.ts';
import { type TokenRange, Tokens } from '../text/tokens.ts';
import type { Level } from '../vocabulary.ts';

/** A province as a text names it. Its tokens are those of the bare name: `Hồ Chí Minh` of `TP. Hồ Chí Minh`. */
export interface Place extends TokenRange {
  /** What the name itself says. */
  level: Level | null;
}

/** The province or city named at a token, or null. */
export function provinceAt(reading: Reading, i: number, limit: number): Place | null {
  const cue = reading.cue(i, 'province');
  if (cue === null || cue.end > limit) return null;
  return { from: bareStart(reading, cue), to: cue.end, level: cue.value.level ?? null };
}

/** The token behind the word for a city that opens a name: `TP. Hồ Chí Minh`, `ville de Hô Chi Minh`. */
function bareStart(reading: Reading, cue: Cue<'province'>): number {
  const level = reading.cue(cue.start, 'level');
  if (level === null || level.end >= cue.end) return cue.start;
  const { tokens } = reading;
  const after = tokens.is(level.end, '.') ? level.end + 1 : level.end;
  return reading.cue(after, 'connector')?.end ?? after;
}

/**
 * The key of a place, the same in every language: `kon-tum`; a province by its own name, be it `HCM City` or
 * `Hô Chi Minh-Ville`.
 */
export function placeKey(area: string, pack: CompiledPack | null): string {
  const tokens = new Tokens(area);
  let name = area;
  pack?.matcher(tokens).match(0, tokens.length, (start, cues) => {
    const whole = cues.find((cue) => cue.kind === 'province' && cue.end === tokens.length);
    if (start === 0 && whole) name = (whole as Cue<'province'>).value.name;
  });
  return foldBare(name)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
