/** The spellings under which every phrase must give the same: as written, decomposed, and with non-breaking spaces. */
export const VARIANTS: [name: string, spell: (text: string) => string][] = [
  ['as written', (text) => text],
  ['decomposed', (text) => text.normalize('NFD')],
  ['with non-breaking spaces', (text) => text.replaceAll(' ', '\u00A0')],
];

/** Equal but for what the variants change. */
export function plain(text: string): string {
  return text.normalize('NFC').replaceAll('\u00A0', ' ');
}
