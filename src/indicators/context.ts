/**
 * What a sentence takes over from those before it: a report's year that `Accordingly, …` goes on with, the year and the
 * aim of a heading over a list.
 */
import type { Passage } from './passage.ts';
import { governingTimes } from './period.ts';
import type { Quantity } from './quantity.ts';
import { aimAt, type Goal, goalsOf } from './status.ts';
import type { Time } from './times.ts';

/** Words before the time that opens a sentence. */
const LONGEST_LEAD = 5;

/** The time and aim that hold for a sentence unless it says its own. */
export interface Context {
  time: Time | null;
  aim: Goal['kind'];
}

/** A sentence with its times and figures, and whether it is an item of a list. */
interface Told {
  passage: Passage;
  times: readonly Time[];
  quantities: readonly Quantity[];
  context: Context;
}

export const NO_CONTEXT: Context = { time: null, aim: false };

/** What holds for a sentence that follows another. */
export function contextAfter(passage: Passage, times: readonly Time[], before: Told | undefined): Context {
  if (!before) return NO_CONTEXT;
  if (passage.first) return contextOfItem(passage, before);
  const continuation = passage.cue(passage.from, 'continuation')?.value;
  if (continuation === 'aim') return { time: null, aim: aimAfter(before) };
  if (continuation !== 'report') {
    if (isItem(passage.block, before.passage)) return before.context;
    return times.length === 0 ? { time: openingTime(before), aim: false } : NO_CONTEXT;
  }
  const last = before.times.at(-1);
  const closes = last !== undefined && last.precision !== 'day' && last.to >= before.passage.to - 2;
  return closes ? { time: last, aim: false } : NO_CONTEXT;
}

/** `In the first half of 2025, the economy stayed on course. GRDP grew 6.8%.`: what opened the sentence before, or the one before that. */
function openingTime({ passage, times, quantities, context }: Told): Time | null {
  if (times.length === 0) return passage.first ? null : context.time;
  // Figures of its own: the time is theirs.
  if (quantities.length > 0) return null;
  const first = governingTimes(passage, times, () => false).at(0);
  if (!first || first.precision === 'day' || first.lead === 'by' || first.lead === 'as-of') return null;
  // `Theo báo cáo, năm 2024, …`, `In 2024 alone, …`
  const opens = first.from - passage.from <= LONGEST_LEAD;
  return opens && (passage.is(first.to, ',') || passage.is(first.to + 1, ',')) ? first : null;
}

/** What is aimed at when a sentence ends. */
function aimAfter({ passage, times, context }: Told): Goal['kind'] {
  const aim = aimAt(goalsOf(passage), passage.to - 1) ?? context.aim;
  return aim || (times.some(({ lead }) => lead === 'by') && 'aim');
}

/** An item of a list stands under its heading, or goes on with the item before. */
function contextOfItem(passage: Passage, before: Told): Context {
  if (!isItem(passage.block, passage)) return NO_CONTEXT;
  if (isItem(before.passage.block, before.passage)) return before.context;
  if (!before.passage.is(before.passage.to - 1, ':')) return NO_CONTEXT;
  const time = before.times.findLast(({ precision }) => precision !== 'day') ?? null;
  return { time, aim: aimAfter(before) };
}

/** `- GRDP tăng 8%;`, `+ …`, `• …`. */
function isItem(block: { from: number }, { tokens }: Passage): boolean {
  const { from } = block;
  return ['-', '–', '+', '•', '*', '·', '●', '▪'].some((mark) => tokens.is(from, mark));
}
