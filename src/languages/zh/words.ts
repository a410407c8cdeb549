/** The words of a list, as phrases: a phrase of characters needs no spaces, so the list is parted by them. */
export function words(list: string): string[] {
  return list.trim().split(/\s+/);
}

const UNITS = [...'一二三四五六七八九'];

/** `一` to `九十九`. */
export function numeral(value: number): string {
  const [tens, units] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : UNITS[tens - 1]}十`;
  return ten + (units === 0 ? '' : UNITS[units - 1]);
}

/** Every phrase of one list with every phrase of another behind it. */
export function joined(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((start) => second.map((end) => start + end));
}
