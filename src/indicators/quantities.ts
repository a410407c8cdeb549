/** All numbers of a sentence that state a quantity. */
import { countedBy, partOf } from './counted.ts';
import { markItems } from './items.ts';
import { findMovements, joinPairs, joinRanges } from './joined.ts';
import type { Passage } from './passage.ts';
import { type Quantity, quantityAt, supported } from './quantity.ts';

/** Finds the quantities of a sentence, in text order. */
export function findQuantities(passage: Passage): Quantity[] {
  const found: Quantity[] = [];
  let taken = passage.from;
  for (let i = passage.from; i < passage.to; ) {
    if (passage.isTaken(i)) {
      i++;
      continue;
    }
    const { quantity, next } = quantityAt(passage, i, taken);
    if (quantity) {
      found.push(quantity);
      taken = quantity.to;
    }
    i = Math.max(next, quantity?.to ?? 0);
  }
  joinPairs(passage, found);
  markItems(passage, found);
  return findMovements(passage, keepCounted(passage, joinRanges(passage, found)));
}

/** Drops bare numbers that count nothing; the second of a pair goes with the first. */
function keepCounted(passage: Passage, quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  for (const quantity of quantities) {
    const last = kept.at(-1);
    if (quantity.pair === 'plan' ? last?.pair !== 'actual' : !quantity.hasUnit) {
      const counted = quantity.pair === 'plan' || quantity.item ? null : countedBy(passage, quantity);
      const part = !counted && last?.kind === 'count' ? partOf(passage, quantity, last) : null;
      const finding = quantity.item
        ? ({ rule: 'listed-count', evidence: [quantity.item] } as const)
        : (counted ?? part);
      if (!finding) continue;
      quantity.finding = quantity.finding.rule === 'count' ? finding : supported(quantity, finding.evidence);
      quantity.elliptic = part !== null;
    }
    kept.push(quantity);
  }
  return kept;
}
