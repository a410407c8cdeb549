/**
 * The blocks of a page: its lines. Nothing that is extracted runs over a line break.
 */
import { Gap, type Tokens } from './tokens.ts';

/** Tokens `[from, to)` of one line. */
export interface Line {
  from: number;
  to: number;
}

export function linesOf(tokens: Tokens): Line[] {
  const lines: Line[] = [];
  let from = 0;
  for (let i = 1; i <= tokens.length; i++) {
    if (i === tokens.length || tokens.gap[i] === Gap.LineBreak) {
      if (i > from) lines.push({ from, to: i });
      from = i;
    }
  }
  return lines;
}
