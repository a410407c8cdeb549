/**
 * Finds the quantities that a text states: numbers → units → measure → metric, period, base.
 */
import { changed } from '../changed.ts';
import type { Explain } from '../explain.ts';
import type { Indicator } from '../extraction.ts';
import type { Reading } from '../reading.ts';
import { CodePoints } from '../text/code-points.ts';
import type { TokenRange } from '../text/tokens.ts';
import type { Statement } from './clause.ts';
import { type Context, contextAfter } from './context.ts';
import { Notation } from './notation.ts';
import { Passage } from './passage.ts';
import { findQuantities } from './quantities.ts';
import type { Amount, Quantity } from './quantity.ts';
import { readStatements } from './statements.ts';
import { headAfter, type TableHead, underHead } from './tables.ts';
import { findTimes, type Time } from './times.ts';
import { yearOf } from './year.ts';

/** A sentence with what was found in it. */
interface Found {
  passage: Passage;
  times: Time[];
  quantities: Quantity[];
  context: Context;
  /** That of the table that the sentence is a row of. */
  head: TableHead | null;
}

/**
 * Finds the quantities that a text states, in text order.
 *
 * @param references where documents are cited: their numbers measure nothing
 * @param explain makes the entries say how they were found
 */
export function findIndicators(
  reading: Reading,
  references: readonly TokenRange[],
  explain: Explain | null,
): Indicator[] {
  const found = sentencesOf(reading, references);
  const notation = new Notation();
  for (const { quantities } of found) for (const { amount } of quantities) notation.observe(amount);
  const year = yearOf(
    reading,
    found.flatMap(({ times }) => times),
  );
  const codePoints = new CodePoints(reading.tokens.text);
  return found.flatMap(({ passage, times, quantities, context, head }) =>
    underHead(readStatements(passage, quantities, times, changed(context, { year })), head).map((statement) => ({
      ...indicatorOf(statement, notation, codePoints),
      ...explain?.(statement.finding),
    })),
  );
}

function sentencesOf(reading: Reading, references: readonly TokenRange[]): Found[] {
  const found: Found[] = [];
  let next = 0;
  let head: TableHead | null = null;
  for (const block of reading.blocks) {
    if (block.kind !== 'text' || block.pack === null) continue;
    for (const sentence of block.sentences) {
      while (next < references.length && references[next].to <= sentence.from) next++;
      const cited: TokenRange[] = [];
      for (let k = next; k < references.length && references[k].from < sentence.to; k++) cited.push(references[k]);
      const passage = new Passage(reading, block, sentence, cited);
      const times = findTimes(passage);
      const context = contextAfter(passage, times, found.at(-1));
      const quantities = findQuantities(passage);
      head = headAfter(passage, { times, hasFigures: quantities.length > 0 }, head);
      found.push({ passage, times, quantities, context, head });
    }
  }
  return found;
}

function indicatorOf(statement: Statement, notation: Notation, codePoints: CodePoints): Indicator {
  const { clause, metric, measure, sign, period } = statement;
  const { quantity, passage } = clause;
  const { tokens } = passage;
  const sumOf = (amount: Amount) =>
    amount.terms.reduce(
      (sum, { numeral, exponent }) => sum + notation.value(passage, numeral, exponent, amount.unit),
      0,
    );
  const value = sumOf(quantity.amount);
  return {
    metric: metric ? tokens.slice(metric.from, metric.to) : null,
    measure,
    value: measure === 'growth' && sign < 0 ? -value : value,
    upTo: quantity.upper ? sumOf(quantity.upper) * (measure === 'growth' && sign < 0 ? -1 : 1) : null,
    unit: quantity.amount.unit,
    bound: statement.bound,
    status: statement.status,
    period: period === null || typeof period === 'string' ? period : period.value,
    base: statement.base,
    text: tokens.slice(quantity.from, quantity.to),
    span: codePoints.span(tokens.start[quantity.from], tokens.end[quantity.to - 1]),
  };
}
