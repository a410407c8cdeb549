/**
 * Folding: the forms under which words are compared. The source is never changed; a folded form stands beside it.
 */

const MARKS = /\p{M}+/gu;
/** Soft hyphen, zero-width space and joiners, byte-order mark: they print nothing and mean nothing here. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
const WHOLE_ENTITY = new RegExp(`^${ENTITY.source}$`);
/** The old placement of a tone mark on `oa`, `oe`, `uy` at the end of a syllable: `hoà` for `hòa`, `uỷ` for `ủy`. */
const OLD_TONE = /(?:(o)([aeàáảãạèéẻẽẹ])|(^|[^q])(u)([ỳýỷỹỵ]))$/;

const TONE_MOVED: Record<string, string> = {
  oà: 'òa',
  oá: 'óa',
  oả: 'ỏa',
  oã: 'õa',
  oạ: 'ọa',
  oè: 'òe',
  oé: 'óe',
  oẻ: 'ỏe',
  oẽ: 'õe',
  oẹ: 'ọe',
  uỳ: 'ùy',
  uý: 'úy',
  uỷ: 'ủy',
  uỹ: 'ũy',
  uỵ: 'ụy',
};

const NAMED_ENTITIES: Record<string, string> = {
  nbsp: '\u00A0',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '\u00AD',
  bull: '•',
  middot: '·',
  deg: '°',
  ordm: 'º',
  euro: '€',
};

const COMBINING: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
};

/**
 * What an HTML character reference stands for (`&nbsp;`, `&#273;`, `&eacute;`), or null when it is none.
 * The names of accented letters are read by their parts: letter, then mark.
 */
export function decodeEntity(reference: string): string | null {
  const match = WHOLE_ENTITY.exec(reference);
  if (!match) return null;
  const [, decimal, hex, name] = match;
  if (decimal || hex) {
    const code = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex as string, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null;
  }
  const known = NAMED_ENTITIES[name as string];
  if (known) return known;
  const mark = COMBINING[(name as string).slice(1)];
  return mark ? ((name as string)[0] + mark).normalize('NFC') : null;
}

/** A word without what prints nothing. */
export function asPrinted(word: string): string {
  return word.replace(INVISIBLE, '');
}

/**
 * The form under which spellings of one word are one: lower case, composed, `ð` as `đ`, tone marks in their new place,
 * nothing invisible, character references resolved. Diacritics stay.
 */
export function foldMarks(word: string): string {
  let folded = word;
  if (folded.includes('&')) folded = folded.replace(ENTITY, (reference) => decodeEntity(reference) ?? reference);
  folded = asPrinted(folded).toLowerCase().normalize('NFC').replaceAll('ð', 'đ');
  return folded.replace(OLD_TONE, (whole, o, vowel, before, u, y) => {
    if (o) return TONE_MOVED[o + vowel] ?? whole;
    return before + (TONE_MOVED[u + y] ?? u + y);
  });
}

/** `foldMarks` without the marks: `Đảng` and `Dang` are both `dang`. */
export function foldBare(word: string): string {
  return foldMarks(word).normalize('NFD').replace(MARKS, '').replaceAll('đ', 'd').replaceAll('œ', 'oe');
}
