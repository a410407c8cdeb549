/** Numbers as people read them. Every digit stays: only zeros are said as a word. */

const MAGNITUDES = [
  { zeros: 9, word: 'billion' },
  { zeros: 6, word: 'million' },
];

/** More decimals are read better without a magnitude. */
const MAX_DECIMALS = 3;

export interface Scaled {
  digits: string;
  /** `billion`, `million`, or nothing. */
  magnitude: string;
}

/** 68358000000000 → `68,358` billion; 1234567 → `1,234,567`. */
export function scaled(value: number): Scaled {
  for (const { zeros, word } of MAGNITUDES) {
    const digits = shifted(value, zeros);
    if (digits !== null) return { digits: grouped(digits), magnitude: word };
  }
  return { digits: grouped(value), magnitude: '' };
}

/** 12345.678 → `12,345.678` */
export function grouped(value: number | string): string {
  const [integer, decimals] = String(value).split('.');
  const groups = integer.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
}

/** The decimal point moved to the left, in the digits and not in the number: 1.2 must not become 1.2000000000000002. */
function shifted(value: number, places: number): string | null {
  const digits = String(Math.abs(value));
  if (!/^\d+$/.test(digits) || digits.length <= places) return null;
  const decimals = digits.slice(-places).replace(/0+$/, '');
  if (decimals.length > MAX_DECIMALS) return null;
  const sign = value < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -places)}${decimals && '.'}${decimals}`;
}
