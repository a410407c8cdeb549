/**
 * Rows of a table: `| Budget revenue | 4,685 billion | 83.4% |`. What the head of a column says holds for the figures
 * below it: that they are of the plan, or of a time.
 */
import { changed } from '../changed.ts';
import type { Statement } from './clause.ts';
import type { Passage } from './passage.ts';
import type { Time } from './times.ts';

/** The head of a table with the times said in it. */
export interface TableHead {
  passage: Passage;
  times: readonly Time[];
}

export function isRow(passage: Passage): boolean {
  return passage.is(passage.from, '|');
}

/** The head that holds for the rows behind a sentence: a row without figures, until something else than a row comes. */
export function headAfter(
  passage: Passage,
  at: { times: readonly Time[]; hasFigures: boolean },
  head: TableHead | null,
): TableHead | null {
  if (!isRow(passage)) return null;
  const hasWords = columnAt(passage, passage.to) > 2 && wordsIn(passage);
  return head === null && !at.hasFigures && hasWords ? { passage, times: at.times } : head;
}

/** Gives the statements of a row what the heads of their columns say. */
export function underHead(statements: Statement[], head: TableHead | null): Statement[] {
  if (head === null) return statements;
  return statements.map((statement) => {
    const { passage, quantity } = statement.clause;
    const column = columnAt(passage, quantity.from);
    const isIn = (i: number) => columnAt(head.passage, i) === column;
    const period = statement.period ?? head.times.find(({ bare }) => isIn(bare)) ?? null;
    if (!isOfPlan(head.passage, isIn)) return changed(statement, { period });
    return quantity.kind === 'percent'
      ? changed(statement, { period, measure: 'completion', base: 'plan' })
      : changed(statement, { period, status: 'target' });
  });
}

/** How many cells open up to a token. */
function columnAt(passage: Passage, at: number): number {
  let column = 0;
  for (let i = passage.from; i < at; i++) if (passage.is(i, '|')) column++;
  return column;
}

function wordsIn(passage: Passage): boolean {
  for (let i = passage.from; i < passage.to; i++) if (passage.isWord(i)) return true;
  return false;
}

function isOfPlan(head: Passage, isIn: (i: number) => boolean): boolean {
  for (let i = head.from; i < head.to; i++) if (head.mark(i)?.cues.plan && isIn(i)) return true;
  return false;
}
