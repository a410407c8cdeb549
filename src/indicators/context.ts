/**
 * What a sentence takes over from those before it: a report's year that `Accordingly, …` goes on with, the year and the
 * aim of a heading over a list.
 */
import type { Passage } from './passage.ts';
import { aimAt, type Goal, goalsOf } from './status.ts';
import type { Time } from './times.ts';

/** The time and aim that hold for a sentence unless it says its own. */
export interface Context {
  time: Time | null;
  aim: Goal['kind'];
}

/** A sentence with its times, and whether it is an item of a list. */
interface Told {
  passage: Passage;
  times: readonly Time[];
  context: Context;
}

export const NO_CONTEXT: Context = { time: null, aim: false };

/** What holds for a sentence that follows another. */
export function contextAfter(passage: Passage, before: Told | undefined): Context {
  if (!before) return NO_CONTEXT;
  if (passage.first) return contextOfItem(passage, before);
  const continuation = passage.cue(passage.from, 'continuation')?.value;
  if (continuation === 'aim') return { time: null, aim: aimAfter(before) };
  if (continuation !== 'report') return isItem(passage.block, before.passage) ? before.context : NO_CONTEXT;
  const last = before.times.at(-1);
  const closes = last !== undefined && last.precision !== 'day' && last.to >= before.passage.to - 2;
  return closes ? { time: last, aim: false } : NO_CONTEXT;
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
