/**
 * Whether a mark before three digits parts thousands or decimals: `27.918 billion` beside `53,412.7 billion`,
 * `108,987 tỷ` beside `3.798,254 tỷ`. The custom of the language gives way to what cannot be otherwise.
 */
import type { Numeral } from './numerals.ts';
import type { Passage } from './passage.ts';
import type { Amount } from './quantity.ts';

/** Amounts beyond these are no figures of this world: the mark before three digits was a decimal one. */
const LARGEST: Record<string, number> = { VND: 2e16, USD: 1.5e12, EUR: 1.5e12 };

const BILLION = 9;

/** What the whole text shows of how its numbers are written. */
export class Notation {
  readonly #decimal = new Map<string, number>();
  readonly #grouped = new Map<string, number>();
  /** Marks that were seen before exactly three decimals, beyond doubt. */
  readonly #thousandths = new Set<string>();
  /** Magnitudes of the undoubted values by unit and power of ten, to compare with. */
  readonly #sizes = new Map<string, number[]>();

  observe(amount: Amount): void {
    for (const { numeral, exponent } of amount.terms) {
      const { decimal, grouped, places } = numeral.shows;
      if (decimal) count(this.#decimal, decimal);
      if (decimal && places === 3) this.#thousandths.add(decimal);
      if (grouped) count(this.#grouped, grouped);
      if (numeral.doubtful) {
        if (amount.unit === 'count') count(this.#grouped, numeral.doubtful.mark);
        continue;
      }
      const size = Math.log10(Number(numeral.plain) || 1);
      const key = sizeKey(amount.unit, exponent);
      const sizes = this.#sizes.get(key);
      if (sizes) sizes.push(size);
      else this.#sizes.set(key, [size]);
    }
  }

  /** The value of a number in its unit. */
  value(passage: Passage, numeral: Numeral, exponent: number, unit: string): number {
    const { doubtful } = numeral;
    if (!doubtful) return shifted(numeral.plain, exponent);
    const grouped = this.#isGrouped(passage, numeral, exponent, unit);
    return shifted(grouped ? doubtful.grouped : doubtful.decimal, exponent);
  }

  #isGrouped(passage: Passage, numeral: Numeral, exponent: number, unit: string): boolean {
    const { mark, token, decimal, grouped } = numeral.doubtful as NonNullable<Numeral['doubtful']>;
    if (unit === 'count') return true;
    if (unit === '%' || unit === 'pp' || unit === 'times') return false;
    if (shifted(grouped, exponent) > (LARGEST[unit] ?? Number.POSITIVE_INFINITY)) return false;
    if (!passage.cue(token, 'decimalMark')) return true;
    if (this.#thousandths.has(mark)) return false;
    const foreign = (this.#grouped.get(mark) ?? 0) + (this.#decimal.get(mark === '.' ? ',' : '.') ?? 0);
    const native = this.#decimal.get(mark) ?? 0;
    if (foreign > native) return true;
    // `14.236 billion VND` for `14.236 tỷ đồng`, where the numbers are copied and their words translated.
    if (foreign > 0 && unit === 'VND' && exponent === BILLION) return true;
    const nearest = this.#nearest(sizeKey(unit, exponent), Math.log10(Number(decimal)), Math.log10(Number(grouped)));
    return nearest ?? foreign > 0;
  }

  /** Whether the larger reading is nearer to the other figures in the same unit; null when there are none. */
  #nearest(key: string, smaller: number, larger: number): boolean | null {
    const sizes = this.#sizes.get(key);
    if (!sizes) return null;
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    return Math.abs(mean - larger) < Math.abs(mean - smaller);
  }
}

function sizeKey(unit: string, exponent: number): string {
  return `${exponent} ${unit}`;
}

function count(votes: Map<string, number>, mark: string): void {
  votes.set(mark, (votes.get(mark) ?? 0) + 1);
}

/** A decimal number times a power of ten, without the rounding of a product. */
function shifted(digits: string, exponent: number): number {
  return Number(`${digits}e${exponent}`);
}
