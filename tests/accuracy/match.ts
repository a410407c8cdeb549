/** When a found entry is one of the gold, and how near two wordings are. */

/** Pairs each wanted item with the free found one that is most like it; 0 is unlike. Of equals the first. */
export function paired<Wanted, Found>(
  wanted: readonly Wanted[],
  found: readonly Found[],
  likeness: (wanted: Wanted, found: Found) => number,
): { pairs: [Wanted, Found][]; missed: Wanted[]; extra: Found[] } {
  const extra = [...found];
  const pairs: [Wanted, Found][] = [];
  const missed: Wanted[] = [];
  for (const item of wanted) {
    let best = -1;
    let most = 0;
    extra.forEach((candidate, i) => {
      const like = likeness(item, candidate);
      if (like > most) [best, most] = [i, like];
    });
    if (best < 0) missed.push(item);
    else pairs.push([item, ...extra.splice(best, 1)] as [Wanted, Found]);
  }
  return { pairs, missed, extra };
}

/** A text without regard to marks, case, punctuation and spacing. A percent sign stays: it is a word. */
export function fold(text: string): string {
  return bare(text)
    .replace(/[’'`´]/g, "'")
    .replace(/[\p{P}\p{S}]/gu, (sign) => (sign === '%' ? sign : ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The id of a document without regard to marks, case and spacing. */
export function foldId(id: string): string {
  return bare(id).replace(/\s+/g, '');
}

function bare(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

/** Kana, Han, Lao: written without spaces. */
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\u0e80-\u0eff]/;

/** How much two wordings have in common: F1 over words, in scripts without spaces over characters. */
export function overlap(a: string, b: string): number {
  const unspaced = UNSPACED.test(a + b);
  const [wanted, rest] = [a, b].map((text) =>
    unspaced ? [...fold(text).replaceAll(' ', '')] : fold(text).split(' ').filter(Boolean),
  );
  const size = wanted.length + rest.length;
  let shared = 0;
  for (const word of wanted) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    rest.splice(at, 1);
    shared++;
  }
  return size === 0 ? 1 : (2 * shared) / size;
}
