/**
 * The year of an article: what is said for a later one is an aim.
 */
import type { Reading } from '../reading.ts';
import { Passage } from './passage.ts';
import { findTimes, type Time } from './times.ts';

export interface ArticleYear {
  /** The latest year in which a date of the text lies, or the page's own: dates are of what has been. */
  dated: number | null;
  /** The latest year named alone and not as the end of an aim. */
  named: number | null;
}

export function yearOf(reading: Reading, times: readonly Time[]): ArticleYear {
  const said = times.filter(({ lead }) => lead !== 'by');
  const dates = said.filter(({ precision }) => precision === 'day' || precision === 'month');
  return {
    dated: latest([...pageDates(reading), ...dates]),
    named: latest(said.filter(({ precision }) => precision === 'year')),
  };
}

function latest(times: readonly Time[]): number | null {
  return times.reduce<number | null>((year, { last }) => Math.max(year ?? last, last), null);
}

/** The first whole date in the frame of the page: `December 09, 2025 - 20:14`, `date 2025-10-01`. */
function pageDates(reading: Reading): Time[] {
  for (const block of reading.blocks) {
    if (block.kind === 'text') continue;
    for (const sentence of block.sentences) {
      const passage = new Passage(reading, block, sentence, []);
      // The name of the month is that of a language that the frame is not read in; then the clock beside tells.
      const date = findTimes(passage).find(({ precision }) => precision === 'day' || hasClock(passage));
      if (date) return [date];
    }
  }
  return [];
}

/** `20:14`. */
function hasClock(passage: Passage): boolean {
  for (let i = passage.from; i < passage.to; i++)
    if (
      passage.is(i, ':') &&
      passage.isGlued(i) &&
      passage.digits(i - 1) <= 2 &&
      passage.isNumber(i - 1) &&
      passage.isNumber(i + 1)
    )
      return true;
  return false;
}
