/** Listings in which each number follows its noun: `trong đó khiển trách 28, cảnh cáo 9`, `(reprimands: 28, warnings: 9)`. */
import type { TokenRange } from '../text/tokens.ts';
import type { Passage } from './passage.ts';
import type { Quantity } from './quantity.ts';

/** Words of one item. */
const LONGEST_ITEM = 4;

/** Gives the bare numbers of a listing of two or more items the words that they stand behind. */
export function markItems(passage: Passage, quantities: readonly Quantity[]): void {
  for (let i = 0; i < quantities.length; i++) {
    const items = listingFrom(passage, quantities, i);
    if (items.length < 2) continue;
    for (const [k, item] of items.entries()) quantities[i + k].item = item;
    i += items.length - 1;
  }
}

/** The items of the listing whose first number is the one at `first`. */
function listingFrom(passage: Passage, quantities: readonly Quantity[], first: number): TokenRange[] {
  const items: TokenRange[] = [];
  const words = new Set<string>();
  for (let i = first; i < quantities.length; i++) {
    const item = itemBefore(passage, quantities[i]);
    const opens =
      item && (i === first ? isOpened(passage, item.from) : isNext(passage, quantities[i - 1].to, item.from));
    const word = item ? passage.tokens.bare(item.from) : '';
    // `quốc lộ 1, quốc lộ 9`: numbers of things that are called alike.
    if (!item || !opens || words.has(word)) break;
    words.add(word);
    items.push(item);
  }
  return items;
}

/** The words between the last mark and a bare number that ends its item. */
function itemBefore(passage: Passage, { kind, hasUnit, pair, from, to }: Quantity): TokenRange | null {
  if (kind !== 'count' || hasUnit || pair || (passage.isWord(to) && passage.mark(to)?.cues.conjunction === undefined))
    return null;
  const last = passage.is(from - 1, ':') ? from - 1 : from;
  let start = last;
  while (start > last - LONGEST_ITEM - 1 && passage.isContent(start - 1) && !isJoint(passage, start - 1)) start--;
  const words = last - start;
  const isNamed = passage.tokens.isCapital(start) || passage.ending(from, 'numberLabel') !== null;
  return words > 0 && words <= LONGEST_ITEM && !isNamed ? { from: start, to: last } : null;
}

/** A word that parts items: `and`, `trong đó`. */
function isJoint(passage: Passage, i: number): boolean {
  return passage.mark(i)?.cues.conjunction !== undefined || passage.ending(i + 1, 'partitive') !== null;
}

/** Whether words stand before an item that open a listing. */
function isOpened(passage: Passage, i: number): boolean {
  if (passage.is(i - 1, ':') || passage.is(i - 1, '(')) return true;
  return passage.ending(passage.is(i - 1, ',') ? i - 1 : i, 'partitive') !== null;
}

/** Whether nothing but a comma, a semicolon or a conjunction stands between two items. */
function isNext(passage: Passage, from: number, to: number): boolean {
  const joint = passage.is(from, ',') || passage.is(from, ';') ? from + 1 : from;
  return (passage.cue(joint, 'conjunction')?.end ?? joint) === to && to > from;
}
